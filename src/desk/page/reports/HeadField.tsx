import { useState } from "react";
import { flushSync } from "react-dom";
import { m } from "../../../i18n/desk-words";
import { dateText } from "../../../i18n/messages";
import type { Asked } from "../../engine/engine";
import { dayOffered } from "../../work/day-offered";
import type { WorkReport } from "../../work/work";
import { useTakenField } from "../taken";
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
  const isUnknown = of === "published" && report.published === null && report.undated === true;
  const told = isNoDate
    ? [m.desk.head.asks.badDate]
    : isUnknown
      ? [m.desk.head.undated]
      : asked.map((one) => headText(one, report));
  const shut = useTakenField(told.length > 0 ? `${id}-told` : undefined);
  const offered = of === "published" && report.published === null ? dayOffered(report) : null;
  const isWanted = asked.some(({ kind }) => kind === "published-missing");
  /** It goes with what it settles, and the field may be another then: that has the focus. */
  const settle = (head: Partial<Pick<WorkReport, "published" | "undated">>) => {
    flushSync(() => act({ do: "setHead", report: report.id, head }));
    document.getElementById(id)?.focus();
  };
  return (
    <p className="desk-field">
      <label htmlFor={id}>{m.desk.head[of]}</label>
      <input
        id={id}
        data-of={of}
        type={of === "published" ? "date" : "text"}
        inputMode={of === "url" ? "url" : undefined}
        defaultValue={report[of] ?? ""}
        placeholder={of === "url" ? "https://" : undefined}
        {...shut}
        aria-invalid={isNoDate || asked.some(isWrong) || undefined}
        onBlur={({ target }) => {
          if (shut.readOnly) return;
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
          <button type="button" className="link" onClick={() => settle({ published: offered.day })}>
            {offered.words === null
              ? m.desk.head.dayInAddress({ day: dateText(offered.day) })
              : m.desk.head.dayInText({ day: dateText(offered.day), words: offered.words })}
          </button>
        )}
        {isWanted && (
          <button type="button" className="link" onClick={() => settle({ undated: true })}>
            {m.desk.head.dayUnknown}
          </button>
        )}
      </span>
    </p>
  );
}
