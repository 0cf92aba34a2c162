import { useState } from "react";
import { flushSync } from "react-dom";
import { m } from "../../../i18n/desk-words";
import { dateText } from "../../../i18n/messages";
import type { Asked } from "../../engine/engine";
import { dayOffered } from "../../work/day-offered";
import type { WorkReport } from "../../work/work";
import type { DeskTools } from "../tools";
import { addressOf, type HeadKey, headText, isWrong } from "./head-fields";

type Props = {
  id: string;
  of: HeadKey;
  report: WorkReport;
  /** What is asked of this field. */
  asked: readonly Asked[];
  act: DeskTools["act"];
};

/** A field of a report's head, with what is asked of it beside it. */
export function HeadField({ id, of, report, asked, act }: Props) {
  // A browser keeps to itself what was typed for a date and is none.
  const [isNoDate, setIsNoDate] = useState(false);
  const told = isNoDate ? [m.desk.head.asks.badDate] : asked.map((one) => headText(one, report));
  const offered = of === "published" && report.published === null ? dayOffered(report) : null;
  return (
    <p className="desk-field">
      <label htmlFor={id}>{m.desk.head[of]}</label>
      <input
        id={id}
        type={of === "published" ? "date" : "text"}
        inputMode={of === "url" ? "url" : undefined}
        defaultValue={report[of] ?? ""}
        placeholder={of === "url" ? "https://" : undefined}
        aria-describedby={told.length > 0 ? `${id}-told` : undefined}
        aria-invalid={isNoDate || asked.some(isWrong) || undefined}
        onBlur={({ target }) => {
          setIsNoDate(target.validity.badInput);
          if (target.validity.badInput) return;
          const typed = target.value.trim();
          const value = (of === "url" ? addressOf(typed) : typed) || null;
          if (value !== report[of]) act({ do: "setHead", report: report.id, head: { [of]: value } });
        }}
      />
      <span className="desk-field-beside">
        {told.length > 0 && (
          <span
            id={`${id}-told`}
            className="desk-field-told"
            data-wrong={isNoDate || asked.some(isWrong) || undefined}
          >
            {told.join(" ")}
          </span>
        )}
        {offered !== null && (
          <button
            type="button"
            className="link"
            onClick={() => {
              // It goes with what it settles, and the field is another then: that has the focus.
              flushSync(() => act({ do: "setHead", report: report.id, head: { published: offered.day } }));
              document.getElementById(id)?.focus();
            }}
          >
            {offered.words === null
              ? m.desk.head.dayInAddress({ day: dateText(offered.day) })
              : m.desk.head.dayInText({ day: dateText(offered.day), words: offered.words })}
          </button>
        )}
      </span>
    </p>
  );
}
