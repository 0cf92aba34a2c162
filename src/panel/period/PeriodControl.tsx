import { type KeyboardEvent, useId, useRef, useState } from "react";
import type { DayCounts } from "../../domain/archive/manifest";
import {
  type DayRange,
  dayOfNumber,
  daysOf,
  isTallied,
  narrowed,
  periodKinds,
  type ShownPeriod,
} from "../../domain/archive/shown-period";
import type { Source, SourceMark } from "../../domain/claims/source";
import { m } from "../../i18n/archive-words";
import { m as page } from "../../i18n/messages";
import { Calendar } from "./Calendar";
import { useFocusGoneIn } from "./going-in";

type Props = {
  period: ShownPeriod;
  held: DayRange;
  counts: DayCounts;
  sources: readonly Source[];
  markOf: (source: Source) => SourceMark;
  onPeriod: (period: ShownPeriod) => void;
  /** Out of the archive. */
  onFront: () => void;
};

/** How long a time is shown, and which: from a night to all there is; and a calendar to go to any day. */
export function PeriodControl({ period, held, counts, sources, markOf, onPeriod, onFront }: Props) {
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const kinds = useRef<HTMLFieldSetElement>(null);
  useFocusGoneIn(kinds);
  const days = daysOf(period);
  const close = () => {
    setIsOpen(false);
    opener.current?.focus();
  };
  // Escape is meant for the calendar alone: the page's own would close what is open behind it.
  const handleKey = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !isOpen) return;
    event.preventDefault();
    close();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what bubbles up from the calendar and its button
    <div className="period-control" onKeyDown={handleKey}>
      <fieldset ref={kinds} className="period-kinds">
        <legend className="heard-only">{m.archive.period}</legend>
        {periodKinds.map((kind) => (
          <button
            key={kind}
            type="button"
            aria-pressed={kind === period.kind}
            onClick={() => onPeriod(narrowed(period, kind, held))}
          >
            {page.periodKinds[kind]}
          </button>
        ))}
      </fieldset>
      <button type="button" onClick={onFront}>
        {m.archive.front}
      </button>
      <button
        ref={opener}
        type="button"
        className="open-calendar"
        aria-expanded={isOpen}
        aria-controls={id}
        aria-label={m.archive.openCalendar}
        title={m.archive.openCalendar}
        onClick={() => setIsOpen(!isOpen)}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M2 3.5h12v11H2zM2 7h12M5 1.5v3M11 1.5v3" />
        </svg>
      </button>
      <div id={id} className="calendar-room">
        {isOpen && (
          <Calendar
            {...{ counts, held, sources, markOf }}
            day={dayOfNumber(Math.max(Math.min(days?.last ?? held.last, held.last), held.first))}
            chosen={isTallied(period) ? null : days}
            onDay={(day) => {
              close();
              onPeriod({ kind: period.kind === "night" ? "night" : "day", day });
            }}
          />
        )}
      </div>
    </div>
  );
}
