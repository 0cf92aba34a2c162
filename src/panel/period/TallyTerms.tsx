import { useMemo, useState } from "react";
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
import type { TallyGo, TallyReading } from "./tally-reading";
import { useIsOnPaper } from "./use-is-on-paper";
import { WindowedList } from "./WindowedList";

type Props = { runs: readonly Runs[]; claims: number; tallies: TallyReading; go: TallyGo };

const rowHeight = 40;

/** Each claim of a tally, newest first, with what became of it in the sum; its day is a press away. */
export function TallyTerms(props: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const isOnPaper = useIsOnPaper();
  return (
    <details className="tally-terms" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{m.archive.terms({ count: props.claims })}</summary>
      {(isOpen || isOnPaper) && <Terms {...props} isOnPaper={isOnPaper} />}
    </details>
  );
}

function Terms({ runs, claims, tallies, go, isOnPaper }: Props & { isOnPaper: boolean }) {
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
        keyOf={({ part, row }) => `${part} ${row}`}
      >
        {({ part, row, day, fate, zone: own }) => {
          const facts = parts[part] as Facts;
          const figure = figureAt(facts, tallies.manifest.names, row);
          return (
            <div className="tally-term" data-fate={fate}>
              <TermDay day={day} go={isOnPaper ? null : go} />
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

/** @param go `null` on paper, where nothing is pressed */
function TermDay({ day, go }: { day: number; go: TallyGo | null }) {
  if (day < 0) return <span className="term-day">{m.archive.noDay}</span>;
  const date = dayOfNumber(day);
  const text = dateFormat({ dateStyle: "medium" }, "UTC").format(new Date(`${date}T00:00Z`));
  if (!go) return <span className="term-day">{text}</span>;
  return (
    <button type="button" className="term-day" onClick={() => go.toPeriod({ kind: "day", day: date })}>
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
