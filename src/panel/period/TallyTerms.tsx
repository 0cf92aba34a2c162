import { type RefCallback, useCallback, useMemo, useRef, useState } from "react";
import { type Facts, finenesses, noMoment } from "../../domain/archive/facts";
import type { Fate } from "../../domain/archive/fate";
import { latestOf } from "../../domain/archive/latest";
import { figureAt } from "../../domain/archive/row-figure";
import { dayOfNumber } from "../../domain/archive/shown-period";
import { entriesOf, type Runs } from "../../domain/archive/tally";
import { m } from "../../i18n/archive-words";
import { dateFormat } from "../../i18n/formats";
import { figureText, m as page } from "../../i18n/messages";
import { hoursText, publicationText, zoneName } from "../../i18n/time";
import { isElsewhere, panelId, toPanelTop } from "../use-focus-that-follows";
import { keepPlace, keptPlace } from "./kept-place";
import type { TallyGo, TallyReading } from "./tally-reading";
import { useIsOnPaper } from "./use-is-on-paper";
import { WindowedList } from "./WindowedList";

type Props = { runs: readonly Runs[]; claims: number; tallies: TallyReading; go: TallyGo };

const rowHeight = 40;

/**
 * Each claim of a tally, newest first, with what became of it in the sum; its day is a press away, and Back from there leads to
 * the same place in the list.
 */
export function TallyTerms(props: Props) {
  const list = nameOf(props);
  const [isOpen, setIsOpen] = useState(() => keptPlace(list) !== null);
  const isOnPaper = useIsOnPaper();
  const handleToggle = (isNow: boolean) => {
    setIsOpen(isNow);
    if (!isNow) keepPlace(list, null);
  };
  return (
    <details
      className="tally-terms"
      open={isOpen}
      onToggle={({ currentTarget }) => handleToggle(currentTarget.open)}
    >
      <summary>{m.archive.terms({ count: props.claims })}</summary>
      {(isOpen || isOnPaper) && <Terms {...props} isOnPaper={isOnPaper} />}
    </details>
  );
}

/** What sets a list apart from the others of its place and period, which the address has. */
const nameOf = ({ runs }: Props): string =>
  runs.map(({ where, source, event, unit }) => [where, source, event, unit].join(" ")).join();

function Terms({ isOnPaper, ...props }: Props & { isOnPaper: boolean }) {
  const { runs, claims, tallies, go } = props;
  const [left] = useState(() => keptPlace(nameOf(props)));
  const returnsTo = useReturn();
  const { parts, period, days } = tallies;
  const { zones } = tallies.manifest;
  const entries = useMemo(
    () =>
      runs
        .flatMap((each) => {
          const zone = zones[each.source] ?? "UTC";
          return entriesOf(parts, each, period.kind === "all" ? null : days).map((e) => ({ ...e, zone }));
        })
        .filter(({ fate }) => fate !== "fallen")
        .sort((a, b) => b.day - a.day),
    [parts, runs, period, days, zones],
  );
  // Said once for all rows, mostly of one source's clocks; else with each.
  const [zone, ...others] = new Set(entries.map((entry) => entry.zone));
  const isOneZone = zone !== undefined && others.length === 0;
  return (
    <>
      {isOneZone && <p className="quiet">{page.hoursIn({ when: zoneName(zone) })}</p>}
      <WindowedList
        label={m.archive.terms({ count: claims })}
        items={entries}
        rowHeight={rowHeight}
        isWhole={isOnPaper}
        startsAt={left?.top}
        keyOf={({ part, row }) => `${part} ${row}`}
      >
        {({ part, row, day, fate, zone: own }) => {
          const facts = parts[part] as Facts;
          const figure = figureAt(facts, tallies.manifest.names, row);
          const key = `${part} ${row}`;
          const leave = (from: Element) =>
            keepPlace(nameOf(props), { top: from.closest(".windowed")?.scrollTop ?? 0, row: key });
          return (
            <div className="tally-term" data-fate={fate}>
              <TermDay
                day={day}
                go={isOnPaper ? null : go}
                onLeave={leave}
                button={left?.row === key ? returnsTo : null}
              />
              <span className="term-time">{timeText(facts, { row, day }, own, isOneZone)}</span>
              <span className="term-figure">
                {figure ? figureText(figure) : m.archive.fates["without-figure"]}
              </span>
              <span className="term-fate">{fateText(fate)}</span>
            </div>
          );
        }}
      </WindowedList>
    </>
  );
}

const fateText = (fate: Fate): string => (fate === "without-figure" ? "" : m.archive.fates[fate]);

/** Gives the focus back to what a reader left by, once, unless they have gone elsewhere meanwhile. */
function useReturn(): RefCallback<HTMLElement> {
  const isDone = useRef(false);
  return useCallback((element: HTMLElement | null) => {
    const { activeElement } = document;
    if (!element || isDone.current || isElsewhere()) return;
    isDone.current = true;
    const isNowhere = activeElement === null || activeElement === document.body;
    // To the panel itself it went when the list was left.
    if (isNowhere || activeElement.id === panelId) element.focus({ preventScroll: true });
  }, []);
}

type DayProps = {
  day: number;
  /** `null` on paper, where nothing is pressed. */
  go: TallyGo | null;
  onLeave: (from: Element) => void;
  button: RefCallback<HTMLElement> | null;
};

function TermDay({ day, go, onLeave, button }: DayProps) {
  if (day < 0) return <span className="term-day">{m.archive.noDay}</span>;
  const date = dayOfNumber(day);
  const text = dateFormat({ dateStyle: "medium" }, "UTC").format(new Date(`${date}T00:00Z`));
  if (!go) return <span className="term-day">{text}</span>;
  return (
    <button
      type="button"
      className="term-day"
      ref={button}
      onClick={({ currentTarget }) => {
        onLeave(currentTarget);
        go.toPeriod({ kind: "day", day: date });
        toPanelTop();
      }}
    >
      {text}
    </button>
  );
}

/** Hours where they were told; else the night, and by when it was published, where that ends what the words leave open. */
function timeText(
  facts: Facts,
  { row, day }: { row: number; day: number },
  zone: string,
  isZoneSaid: boolean,
): string {
  const fineness = finenesses[facts.fineness[row] ?? 0];
  const [from, to] = [facts.from[row] ?? noMoment, facts.to[row] ?? noMoment];
  const zoned = (time: string) => (isZoneSaid ? time : page.zoned({ time, zone: zoneName(zone) }));
  if (fineness !== "minute") {
    const latest = latestOf(facts, row);
    const told = (minutes: number) =>
      publicationText(minutes * 60_000, { end: day < 0 ? null : dayOfNumber(day), zone });
    const before = latest === to ? [] : m.archive.beforeTime({ time: zoned(told(latest)) });
    return [fineness === "night" ? page.periodKinds.night : [], before].flat().join(", ");
  }
  return from === noMoment || to === noMoment ? "" : zoned(hoursText(from * 60_000, to * 60_000, zone));
}
