import { useId, useLayoutEffect, useRef, useState } from "react";
import { languages } from "../../../domain/language";
import { isCalendarDay } from "../../../domain/time/calendar-day";
import { m } from "../../../i18n/desk-words";
import { languageNames } from "../../../i18n/language-names";
import { dateText } from "../../../i18n/messages";
import type { Asked } from "../../engine/engine";
import { reportCalled } from "../../work/called";
import type { WorkLanguage, WorkReport } from "../../work/work";
import type { DeskTools } from "../tools";
import { askedText } from "../words/asked-text";
import { HeadField } from "./HeadField";
import { type HeadKey, headKeyOf, isWrong } from "./head-fields";
import { ZoneField } from "./ZoneField";

type Props = { report: WorkReport; asked: readonly Asked[]; isOnly: boolean; tools: DeskTools };

const fields = ["title", "publisher", "url", "published"] as const;

/** The text comes first: what can wait is told in the fold's head alone. */
const isUrgent = (one: Asked) =>
  one.standsAgainst === "publishing" || isWrong(one) || one.kind === "published-doubtful";

/**
 * What is known of a report beside its text: read from it, to be mended. A field that is wrong or wanted stands above the fold,
 * and stays there once it is filled, so that the text keeps its place.
 */
export function ReportHead({ report, asked, isOnly, tools }: Props) {
  const id = useId();
  const { act } = tools;
  const { publisher, published } = report;
  const told = [publisher, isCalendarDay(published) ? dateText(published) : published]
    .filter(Boolean)
    .join(", ");
  const own = asked.filter(({ kind }) => kind !== "unread-left");
  const above = useKept(own.filter(isUrgent).flatMap((one) => headKeyOf(one) ?? []));
  const first = useRef<HTMLDivElement>(null);
  // As high filled as empty: what is asked beside a field goes, and the text below stays where it is.
  useLayoutEffect(() => {
    if (first.current) first.current.style.minHeight = `${first.current.offsetHeight}px`;
  });
  // What no field answers is told above them.
  const others = own.filter((one) => headKeyOf(one) === null && one.kind !== "zone-open");
  const field = (key: HeadKey) => (
    <HeadField
      key={`${report.id} ${key} ${report[key]}`}
      id={`${id}-${key}`}
      of={key}
      report={report}
      asked={own.filter((one) => headKeyOf(one) === key)}
      act={act}
    />
  );
  return (
    <div id={`head-${report.id}`} className="desk-head">
      <Others asked={others.filter(isUrgent)} />
      {above.length > 0 && (
        <div ref={first} className="desk-head-first">
          {above.map(field)}
        </div>
      )}
      <details>
        <summary>
          <b>{reportCalled(report)}</b>
          {told !== "" && <span className="quiet"> {told}</span>}
          {own.length > 0 && (
            <span className="quiet"> · {m.desk.claims.questions({ count: own.length })}</span>
          )}
        </summary>
        <Others asked={others.filter((one) => !isUrgent(one))} />
        <div className="desk-fields">
          {fields.filter((key) => !above.includes(key)).map(field)}
          <p className="desk-field">
            <label htmlFor={`${id}-language`}>{m.desk.head.language}</label>
            <select
              id={`${id}-language`}
              value={report.language}
              onChange={({ target }) =>
                act({ do: "setHead", report: report.id, head: { language: target.value as WorkLanguage } })
              }
            >
              {languages.map((each) => (
                <option key={each} value={each}>
                  {languageNames[each]}
                </option>
              ))}
            </select>
          </p>
          <ZoneField report={report} act={act} />
        </div>
        {!isOnly && (
          <button
            type="button"
            className="link"
            onClick={() => act({ do: "removeReport", report: report.id })}
          >
            {m.desk.head.remove}
          </button>
        )}
      </details>
    </div>
  );
}

const Others = ({ asked }: { asked: readonly Asked[] }) =>
  asked.length > 0 && (
    <ul className="desk-questions">
      {asked.map((one) => (
        <li key={`${one.kind} ${one.words} ${one.found}`}>
          <p className="desk-question">{askedText(one)}</p>
        </li>
      ))}
    </ul>
  );

/** All that was wanted since the report is shown. */
function useKept(wanted: readonly HeadKey[]): readonly HeadKey[] {
  const [kept, setKept] = useState<readonly HeadKey[]>([]);
  const more = wanted.filter((key, at) => !kept.includes(key) && wanted.indexOf(key) === at);
  if (more.length > 0) setKept([...kept, ...more]);
  return more.length > 0 ? [...kept, ...more] : kept;
}
