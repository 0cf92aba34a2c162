import { useEffect, useId, useMemo, useRef } from "react";
import { leftOutCount, type Tally } from "../domain/archive/tally";
import { isOpenAbove } from "../domain/archive/tally-features";
import { m } from "../i18n/archive-words";
import { capitalized, compareWords, eventName, number, m as page, unitName } from "../i18n/messages";
import { periodText } from "../i18n/period-text";
import { inParts } from "../panel/period/in-parts";
import { Stretch } from "../panel/period/Stretch";
import type { TallyGo, TallyReading } from "../panel/period/tally-reading";
import { breaksOffText, leftOutText } from "../panel/period/tally-text";
import { markOf } from "../panel/reading";
import { SourceIcon } from "../panel/SourceIcon";
import { TallyCards } from "./TallyCards";
import { useMedia } from "./use-media";
import "./table.css";

type Props = {
  id: string;
  takesFocus: boolean;
  tallies: TallyReading;
  go: TallyGo;
  onClose: () => void;
};

/** Eight columns need more than a tablet has beside the panel. */
const noRoomForColumns = "screen and (max-width: 72rem)";

/** In the map's place: the tallies with both their ends, a row for each place, source, event and unit. */
export function TallyTable({ id, takesFocus, tallies, go, onClose }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const title = useId();
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when it opens
  useEffect(() => {
    if (takesFocus) heading.current?.focus({ preventScroll: true });
  }, []);
  const isNarrow = useMedia(noRoomForColumns);
  const places = useMemo(() => inOrder(tallies), [tallies]);
  const isAnyOpen = places.some(({ own }) => own.some(isOpenAbove));
  const isAnyUntallied = places.some(({ own }) => own.some(({ terms }) => terms === 0));
  return (
    <section id={id} tabIndex={-1} className="table-area">
      <header>
        <h2 id={title} ref={heading} tabIndex={-1}>
          {m.archive.table({ period: periodText(tallies.period) })}
        </h2>
        <button type="button" className="close-table" onClick={onClose}>
          {page.table.close}
        </button>
      </header>
      <div className="table-scroll">
        {isNarrow ? (
          <TallyCards labelledBy={title} {...{ places, tallies, go }} />
        ) : (
          <Columns labelledBy={title} {...{ places, tallies, go }} />
        )}
        {isAnyOpen && <p>{m.archive.plusLegend}.</p>}
        <p className="quiet">
          {m.archive.tallied} {m.archive.how}
        </p>
        {isAnyUntallied && <p className="quiet">{m.archive.noTally}</p>}
      </div>
    </section>
  );
}

type ColumnsProps = Pick<Props, "tallies" | "go"> & { labelledBy: string; places: TallyReading["places"] };

function Columns({ labelledBy, places, tallies, go }: ColumnsProps) {
  const { columns } = m.archive;
  const stretches = useMemo(() => stretchesOf(places), [places]);
  const rows = stretches.reduce((sum, { length }) => sum + length, 1);
  return (
    <table className="tally-table" aria-labelledby={labelledBy} aria-rowcount={rows}>
      <thead>
        <tr>
          {(["place", "source", "event", "unit", "low", "high", "figures", "leftOut"] as const).map((key) => (
            <th key={key} scope="col" className={isCount(key) ? "number" : undefined}>
              {columns[key]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {stretches.map((stretch, at) => (
          <Stretch
            // biome-ignore lint/suspicious/noArrayIndexKey: a stretch is where it stands, whatever is in it
            key={at}
            of="tr"
            isSeen={at === 0 || stretches.length <= few}
            height={stretch.length * rowHeight}
          >
            {() =>
              stretch.map(({ placeId, tally }) => (
                <Row
                  key={`${tally.where} ${tally.source} ${tally.event} ${tally.unit}`}
                  {...{ placeId, tally, tallies, go }}
                />
              ))
            }
          </Stretch>
        ))}
      </tbody>
    </table>
  );
}

const isCount = (key: string) => key === "low" || key === "high" || key === "figures" || key === "leftOut";

/** Rows that are made together; a table of a few such stretches is made as a whole. About as high as a row is. */
const [together, few, rowHeight] = [50, 12, 32];

function stretchesOf(places: TallyReading["places"]) {
  const rows = places.flatMap(({ placeId, own }) => own.map((tally) => ({ placeId, tally })));
  return inParts(rows, together);
}

/** By their names, in the page's language. */
function inOrder({ places, reading: { index } }: TallyReading) {
  const name = (id: string) => index.findPlace(id)?.name ?? id;
  return places.toSorted((a, b) => compareWords(name(a.placeId), name(b.placeId)));
}

type RowProps = Pick<Props, "tallies" | "go"> & { placeId: string; tally: Tally };

function Row({ placeId, tally, tallies, go }: RowProps) {
  const { names, sources } = tallies.manifest;
  const source = sources[tally.source];
  const unit = names.units[tally.unit];
  const isSum = tally.terms > 0;
  return (
    <tr>
      <th scope="row">
        <button type="button" onClick={() => go.toPlace(placeId)}>
          {capitalized(tallies.reading.index.findPlace(placeId)?.name ?? placeId)}
        </button>
      </th>
      <td>
        <span className="tally-by">
          <SourceIcon mark={markOf(tallies.reading, source?.id ?? "")} /> <span>{source?.name}</span>
        </span>
      </td>
      <td>{eventName(names.events[tally.event] ?? "")}</td>
      <td>{unit === undefined ? "" : unitName(unit)}</td>
      <td className="number">{isSum ? number.format(tally.low) : "–"}</td>
      <td className="number" title={isOpenAbove(tally) ? breaksOffText(tally) : undefined}>
        {isSum ? number.format(tally.high) : "–"}
        {isOpenAbove(tally) && (
          <>
            <span aria-hidden="true">+</span>
            <span className="heard-only"> {m.archive.orMoreBriefly({ figure: "" }).trim()}</span>
          </>
        )}
      </td>
      <td className="number">{number.format(tally.terms)}</td>
      <td className="number" title={leftOutText(tally) ?? undefined}>
        {number.format(leftOutCount(tally))}
      </td>
    </tr>
  );
}
