import { useId } from "react";
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
import { headKeyOf } from "./head-fields";
import { useHeadFold } from "./use-head-fold";
import { ZoneField } from "./ZoneField";

type Props = { report: WorkReport; asked: readonly Asked[]; isOnly: boolean; tools: DeskTools };

const fields = ["title", "publisher", "url", "published"] as const;

/** The text comes first: what can wait is told in the fold's head alone. */
const isHindrance = ({ standsAgainst }: Asked) => standsAgainst === "publishing";

/** What is known of a report beside its text: read from it, to be mended. */
export function ReportHead({ report, asked, isOnly, tools }: Props) {
  const id = useId();
  const { act } = tools;
  const { publisher, published } = report;
  const told = [publisher, isCalendarDay(published) ? dateText(published) : published]
    .filter(Boolean)
    .join(", ");
  const own = asked.filter(({ kind }) => kind !== "unread-left");
  const hinders = own.some(isHindrance);
  const [isOpen, setIsOpen, head] = useHeadFold(hinders);
  // What no field answers is told above them.
  const others = own.filter((one) => headKeyOf(one) === null && one.kind !== "zone-open");
  return (
    <details
      ref={head}
      id={`head-${report.id}`}
      className="desk-head"
      open={isOpen}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary>
        <b>{reportCalled(report)}</b>
        {told !== "" && <span className="quiet"> {told}</span>}
        {own.length > 0 && <span className="quiet"> · {m.desk.claims.questions({ count: own.length })}</span>}
      </summary>
      {others.length > 0 && (
        <ul className="desk-questions">
          {others.map((one) => (
            <li key={`${one.kind} ${one.words} ${one.found}`}>
              <p className="desk-question">{askedText(one)}</p>
            </li>
          ))}
        </ul>
      )}
      <div className="desk-fields">
        {fields.map((key) => (
          <HeadField
            key={`${report.id} ${key} ${report[key]}`}
            id={`${id}-${key}`}
            of={key}
            report={report}
            asked={own.filter((one) => headKeyOf(one) === key)}
            act={act}
          />
        ))}
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
        <button type="button" className="link" onClick={() => act({ do: "removeReport", report: report.id })}>
          {m.desk.head.remove}
        </button>
      )}
    </details>
  );
}
