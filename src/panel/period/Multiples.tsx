import { type CSSProperties, useId, useMemo, useState } from "react";
import {
  inOrderOfCharts,
  isSameMeasure,
  type Multiples as Listed,
  type Measure,
} from "../../domain/archive/multiples";
import type { Geometry } from "../../domain/places/geometry";
import type { Place } from "../../domain/places/place";
import { m } from "../../i18n/archive-words";
import { capitalized, eventName, figureText, number, unitName } from "../../i18n/messages";
import { markOf } from "../reading";
import { AxisEnds } from "./AxisEnds";
import { MultiplesTable } from "./MultiplesTable";
import { SmallChart } from "./SmallChart";
import { barsOf } from "./tally-bar";
import type { TallyGo, TallyReading } from "./tally-reading";
import { countedText, tallyCounted } from "./tally-text";
import "./multiples.css";

export type MultiplesProps = {
  multiples: readonly Listed[];
  tallies: TallyReading;
  /** Beside which the others stand; `null`: all of them. */
  place: Place | null;
  geometry: Pick<Geometry, "places">;
  go: TallyGo;
};

/** As many charts as are taken in at a look, and as a phone's screen has room for. */
const atOnce = 12;

/**
 * One source's own figures of one thing, place by place on one scale: never two sources on one, as they count each in its own
 * way. Stretches without a report are gaps; a table says the same.
 */
export function Multiples({ multiples, tallies, place, geometry, go }: MultiplesProps) {
  const id = useId();
  const [chosen, setChosen] = useState<Measure | null>(null);
  const [count, setCount] = useState(atOnce);
  const [isTable, setIsTable] = useState(false);
  const shown = multiples.find((one) => chosen && isSameMeasure(one, chosen)) ?? multiples[0];
  const charts = useCharts(shown, tallies, place, geometry);
  if (!shown) return null;
  const seen = charts.slice(0, count).map((chart) => ({ ...chart, bars: barsOf(chart.runs, tallies) }));
  const most = Math.max(1, ...seen.flatMap(({ bars }) => bars.map(({ tally }) => tally?.high ?? 0)));
  const mark = markOf(tallies.reading, tallies.manifest.sources[shown.source]?.id ?? "");
  const color = mark.colorIndex === null ? "var(--unattributed)" : `var(--source-${mark.colorIndex})`;
  const kind = seen[0]?.bars[0]?.period.kind;
  const unit = kind === "day" || kind === "week" ? kind : "month";
  const left = charts.length - seen.length;
  return (
    <div className="multiples" style={{ "--bar": color } as CSSProperties}>
      <p>
        <label htmlFor={id}>{m.archive.multiples.choose}</label>
        <button type="button" aria-pressed={isTable} onClick={() => setIsTable(!isTable)}>
          {m.archive.multiples.table}
        </button>
        <select
          id={id}
          value={multiples.indexOf(shown)}
          onChange={({ currentTarget }) => setChosen(multiples[Number(currentTarget.value)] ?? null)}
        >
          {[...new Set(multiples.map(({ source }) => source))].map((source) => (
            <optgroup key={source} label={sourceName(source, tallies)}>
              {multiples.map(
                (one, at) =>
                  one.source === source && (
                    <option key={`${one.event} ${one.unit}`} value={at}>
                      {countedText(one, tallies.manifest.names)}
                    </option>
                  ),
              )}
            </optgroup>
          ))}
        </select>
      </p>
      {/* Of what is chosen the list shows what is counted: with its source it would be cut on a phone. */}
      <p className="quiet">
        <strong>{sourceName(shown.source, tallies)}</strong>
        {" · "}
        {m.archive.multiples.scale({ figure: mostText(most, shown, tallies) })}
      </p>
      {isTable ? (
        <MultiplesTable charts={seen} what={measureText(shown, tallies)} names={tallies.manifest.names} />
      ) : (
        <ul>
          {seen.map(({ placeId, name, lang, tally, bars }) => (
            <li key={placeId} data-here={placeId === place?.id || undefined}>
              <p>
                {placeId === place?.id ? (
                  <strong lang={lang}>{name}</strong>
                ) : (
                  <button type="button" className="to-place" lang={lang} onClick={() => go.toPlace(placeId)}>
                    {name}
                  </button>
                )}{" "}
                <span className="tally-sum">{tallyCounted(tally, tallies.manifest.names)}</span>
              </p>
              <span className="small-top" aria-hidden="true">
                {number.format(most)}
              </span>
              <SmallChart
                bars={bars}
                most={most}
                what={m.archive.chart({ what: name, unit: m.archive.units[unit] })}
              />
              <AxisEnds days={tallies.days} isBrief={true} />
            </li>
          ))}
        </ul>
      )}
      {left > 0 && (
        <button type="button" onClick={() => setCount(count + atOnce)}>
          {m.archive.multiples.more({ count: Math.min(left, atOnce) })}
        </button>
      )}
    </div>
  );
}

function useCharts(
  shown: Listed | undefined,
  { runs, manifest: { names }, reading: { index } }: TallyReading,
  place: Place | null,
  geometry: Pick<Geometry, "places">,
) {
  return useMemo(
    () =>
      inOrderOfCharts(shown?.tallies ?? [], names, place?.id ?? null, geometry).flatMap(
        ({ placeId, tally }) => {
          const own = runs.find((one) => one.where === tally.where && isSameMeasure(one, tally));
          const found = index.findPlace(placeId);
          const name = capitalized(found?.name ?? placeId);
          return own ? [{ placeId, name, lang: found?.otherLanguage?.name, tally, runs: own }] : [];
        },
      ),
    [shown, runs, names, index, place, geometry],
  );
}

const sourceName = (source: number, { manifest: { sources } }: TallyReading): string =>
  sources[source]?.name ?? "";

/** "482 UAVs": to which all charts go up. */
function mostText(most: number, { unit }: Measure, { manifest }: TallyReading): string {
  const counted = manifest.names.units[unit];
  return counted === undefined
    ? number.format(most)
    : figureText({ kind: "exactly", value: most, unit: counted });
}

/** "Ministry of Skies: shot down (UAVs)" */
function measureText({ source, event, unit }: Measure, tallies: TallyReading): string {
  const counted = tallies.manifest.names.units[unit];
  return m.archive.multiples.measure({
    source: sourceName(source, tallies),
    event: eventName(tallies.manifest.names.events[event] ?? ""),
    unit: counted === undefined ? "" : unitName(counted),
  });
}
