import { type CSSProperties, type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import type { DayCounts } from "../../domain/archive/manifest";
import { type CalendarDay, calendarOf, mostOfADay } from "../../domain/archive/period-view";
import { type DayRange, dayNumber, dayOfNumber, monthAfter } from "../../domain/archive/shown-period";
import type { Source, SourceMark } from "../../domain/claims/source";
import { m } from "../../i18n/archive-words";
import { dateFormat } from "../../i18n/formats";
import { dateText, m as page } from "../../i18n/messages";
import { monthText } from "../../i18n/period-text";
import { movedBy, sameDay } from "./calendar-keys";

type Props = {
  counts: DayCounts;
  held: DayRange;
  /** In the order of the counts. */
  sources: readonly Source[];
  markOf: (source: Source) => SourceMark;
  /** On which the calendar opens. */
  day: string;
  chosen: DayRange | null;
  onDay: (day: string) => void;
};

/** Days that can be gone to: shaded by how much each source says, each in a column of its own; gaps are told as such. */
export function Calendar({ counts, held, sources, markOf, day, chosen, onDay }: Props) {
  const id = useId();
  const [focused, setFocused] = useState(day);
  const grid = useRef<HTMLTableElement>(null);
  // It has the focus when it opens.
  const isMoved = useRef(true);
  const month = focused.slice(0, 7);
  const most = mostOfADay(counts);
  const goTo = (number: number) => {
    setFocused(dayOfNumber(Math.min(Math.max(number, held.first), held.last)));
  };
  const inMonth = (by: number) => goTo(dayNumber(sameDay(focused, by)));
  // After the month that holds it has been drawn.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each move draws anew
  useEffect(() => {
    if (isMoved.current) grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    isMoved.current = false;
  }, [focused]);
  const handleKey = (event: KeyboardEvent) => {
    const next = movedBy(event.key, event.shiftKey, focused);
    if (next === null) return;
    event.preventDefault();
    isMoved.current = true;
    goTo(next);
  };
  const [before, after] = [monthAfter(month, -1), monthAfter(month, 1)];
  const isHeld = (name: string) =>
    dayNumber(`${monthAfter(name, 1)}-01`) > held.first && dayNumber(`${name}-01`) <= held.last;
  return (
    <div className="calendar">
      <div className="calendar-head">
        <button
          type="button"
          className="to-day"
          disabled={!isHeld(before)}
          aria-label={m.archive.monthBefore({ month: monthText(before) })}
          onClick={() => inMonth(-1)}
        >
          ‹
        </button>
        <strong id={id} aria-live="polite">
          {monthText(month)}
        </strong>
        <button
          type="button"
          className="to-day"
          disabled={!isHeld(after)}
          aria-label={m.archive.monthAfter({ month: monthText(after) })}
          onClick={() => inMonth(1)}
        >
          ›
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table of days is the grid's own markup */}
      <table ref={grid} role="grid" aria-labelledby={id} onKeyDown={handleKey}>
        <thead>
          <tr>
            {weekdays().map(({ short, long }) => (
              <th key={long} scope="col" abbr={long}>
                {short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {calendarOf(month, counts).map((week, at) => (
            <tr key={week.find((each) => each)?.day ?? at}>
              {week.map((each, weekday) =>
                each ? (
                  <DayCell
                    key={each.day}
                    at={each}
                    isFocused={each.day === focused}
                    isHeld={isWithinDays(each.day, held)}
                    isChosen={chosen !== null && isWithinDays(each.day, chosen)}
                    {...{ most, sources, markOf, onDay }}
                  />
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a blank has no other name
                  <td key={weekday} />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet">{m.archive.shade}</p>
    </div>
  );
}

const isWithinDays = (day: string, { first, last }: DayRange): boolean =>
  dayNumber(day) >= first && dayNumber(day) <= last;

/** From Monday. 5 January 1970 was one. */
const weekdays = () =>
  Array.from({ length: 7 }, (_, at) => {
    const date = new Date(`${dayOfNumber(4 + at)}T00:00Z`);
    const name = (weekday: "short" | "long") => dateFormat({ weekday }, "UTC").format(date);
    return { short: name("short"), long: name("long") };
  });

type CellProps = Pick<Props, "sources" | "markOf" | "onDay"> & {
  at: CalendarDay;
  most: number;
  isFocused: boolean;
  isHeld: boolean;
  isChosen: boolean;
};

function DayCell({ at, most, sources, markOf, isFocused, isHeld, isChosen, onDay }: CellProps) {
  const said = sources.flatMap((source, number) => {
    const count = at.claims[number] ?? 0;
    return count > 0 ? [{ source, count }] : [];
  });
  const words = said.map(({ source, count }) => `${source.name}: ${page.claimCount({ count })}`);
  const told = words.length > 0 ? words.join("; ") : at.isGap ? m.archive.gap : m.archive.noClaims;
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: a cell of a grid has it, and the table is one
    <td aria-selected={isChosen} data-gap={at.isGap || undefined}>
      <button
        type="button"
        tabIndex={isFocused ? 0 : -1}
        disabled={!isHeld}
        aria-label={`${dateText(at.day)}: ${told}`}
        title={told}
        onClick={() => onDay(at.day)}
      >
        {Number(at.day.slice(8))}
        <span className="shades" aria-hidden="true">
          {said.slice(0, mostShades).map(({ source, count }) => (
            <span key={source.id} style={shadeOf(markOf(source), count / most)} />
          ))}
        </span>
      </button>
    </td>
  );
}

/** More could not be told apart in the width of a day; its page and its words have all. */
const mostShades = 6;

/** In four steps, of the root: of days that differ tenfold both are to be seen. */
const shadeOf = ({ colorIndex }: SourceMark, share: number): CSSProperties => ({
  background: colorIndex === null ? "var(--unattributed)" : `var(--source-${colorIndex})`,
  opacity: Math.ceil(Math.sqrt(share) * 4) / 4,
});
