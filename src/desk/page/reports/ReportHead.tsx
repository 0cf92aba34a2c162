import { useId } from "react";
import { languages } from "../../../domain/language";
import { m } from "../../../i18n/desk-words";
import { languageNames } from "../../../i18n/language-names";
import type { Asked } from "../../engine/engine";
import type { WorkLanguage, WorkReport } from "../../work/work";
import type { DeskTools } from "../tools";
import { askedText, foundText } from "../words/asked-text";

type Props = { report: WorkReport; asked: readonly Asked[]; isOnly: boolean; tools: DeskTools };

const fields = [
  { key: "title", type: "text" },
  { key: "publisher", type: "text" },
  { key: "url", type: "url" },
  { key: "published", type: "date" },
] as const;

/** What is known of a report beside its text: read from it, to be mended. */
export function ReportHead({ report, asked, isOnly, tools }: Props) {
  const id = useId();
  const { act } = tools;
  const told = [report.publisher, report.published].filter(Boolean).join(", ");
  const own = asked.filter(({ kind }) => kind !== "unread-left");
  return (
    <details className="desk-head" open={own.length > 0 || undefined}>
      <summary>
        <b>{report.title ?? m.desk.head.untitled}</b>
        {told !== "" && <span className="quiet"> {told}</span>}
      </summary>
      <ul className="desk-questions">
        {own.map((one) => (
          <li key={`${one.kind} ${one.words} ${one.found}`}>
            <p className="desk-question">{askedText(one)}</p>
            {foundText(one) && (
              <p className="quiet" lang="en">
                {foundText(one)}
              </p>
            )}
          </li>
        ))}
      </ul>
      <div className="desk-fields">
        {fields.map(({ key, type }) => (
          <p key={key} className="desk-field">
            <label htmlFor={`${id}-${key}`}>{m.desk.head[key]}</label>
            <input
              id={`${id}-${key}`}
              key={`${report.id} ${report[key]}`}
              type={type}
              defaultValue={report[key] ?? ""}
              placeholder={key === "url" ? "https://" : undefined}
              onBlur={({ target }) => {
                const value = target.value.trim() || null;
                if (value !== report[key] && target.validity.valid)
                  act({ do: "setHead", report: report.id, head: { [key]: value } });
              }}
            />
          </p>
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
      </div>
      {!isOnly && (
        <button type="button" className="link" onClick={() => act({ do: "removeReport", report: report.id })}>
          {m.desk.head.remove}
        </button>
      )}
    </details>
  );
}
