import { memo, type ReactNode, useId, useMemo } from "react";
import type { PlaceTallies } from "../../domain/archive/period-view";
import { printPeriod } from "../../domain/archive/shown-period";
import type { Tally } from "../../domain/archive/tally";
import type { PlaceId } from "../../domain/places/place";
import { m } from "../../i18n/archive-words";
import {
  capitalized,
  eventBrief,
  eventName,
  listed,
  m as page,
  uncapitalized,
  unitName,
} from "../../i18n/messages";
import { placeButtonId } from "../place/PlaceList";
import { markOf } from "../reading";
import { SourceIcon } from "../SourceIcon";
import { Stretch } from "./Stretch";
import { TallySaid } from "./TallySaid";
import type { TallyGo, TallyReading } from "./tally-reading";
import { lineHeight, type Row, roomsOf, rowsOf, type StretchOfRows } from "./tally-rows";
import { breaksOffText, madeOf, tallyWordsBriefly } from "./tally-text";

type Props = {
  tallies: TallyReading;
  highlighted: PlaceId | null;
  /** The place that was open before: its row takes the focus back. */
  left: PlaceId | null;
  go: TallyGo;
};

/** A list of so few rows is made as a whole, as soon as there is time. */
const few = 144;

/** So much of the list is there with the figures above it, in CSS pixels; what else is seen of it comes with the next pictures. */
const first = 200;

/** Where it leads is the same place, whichever function leads there. */
function isSameList(one: Props, other: Props): boolean {
  return (
    one.tallies === other.tallies &&
    one.highlighted === other.highlighted &&
    one.left === other.left &&
    one.go.toPlace === other.go.toPlace &&
    one.go.pointAt === other.go.pointAt
  );
}

/** Every place of which anything is said in the period, under its region, with each source's own tallies side by side. */
export const TallyList = memo(function TallyList({ tallies, highlighted, left, go }: Props) {
  const id = useId();
  const { places, reading } = tallies;
  const rows = useMemo(() => rowsOf(places, reading), [places, reading]);
  const rooms = useMemo(() => roomsOf(rows), [rows]);
  const isWhole = rows.length <= few;
  const period = printPeriod(tallies.period);
  const isWanted = ({ rows: own, top }: StretchOfRows) =>
    top < first || own.some(({ place }) => place.id === left);
  return (
    <section>
      <h2 id={id} className="heard-only">
        {page.places}
      </h2>
      {/* Of another period it is another list: what was made of it in a week might be ten times as high in a year. */}
      <ul key={period} className="places tally-places" aria-labelledby={id}>
        {rooms.map(({ stretches, height }, at) => (
          <Stretch
            // biome-ignore lint/suspicious/noArrayIndexKey: a room is where it stands, whatever is in it
            key={at}
            of="li"
            isSeen={isWhole || stretches.some(isWanted)}
            height={height}
          >
            {(isOnPaper) =>
              stretches.map((stretch) => (
                <Stretch
                  key={stretch.first}
                  of="li"
                  isSeen={isOnPaper || isWanted(stretch)}
                  isSoon={isWhole}
                  height={stretch.height}
                >
                  {() =>
                    stretch.rows.map((row, position) => (
                      <PlaceRow
                        key={row.place.id}
                        row={row}
                        position={stretch.first + position}
                        size={rows.length}
                        isHighlighted={row.place.id === highlighted}
                        tallies={tallies}
                        go={go}
                      />
                    ))
                  }
                </Stretch>
              ))
            }
          </Stretch>
        ))}
      </ul>
      {tallies.nowhere.length > 0 && (
        <>
          <h3 className="tally-nowhere">{m.archive.nowhere}</h3>
          <Stretch of="div" isSeen={isWhole} height={lineHeight * tallies.nowhere.length}>
            {() => <div className="row-says">{tallies.nowhere.map((tally) => lineOf(tally, tallies))}</div>}
          </Stretch>
        </>
      )}
    </section>
  );
}, isSameList);

type RowProps = Pick<Props, "tallies" | "go"> & {
  row: Row;
  position: number;
  size: number;
  isHighlighted: boolean;
};

const PlaceRow = memo(function PlaceRow({ row, position, size, isHighlighted, tallies, go }: RowProps) {
  const { place, at, isNested } = row;
  return (
    <li
      data-kind={place.kind}
      data-nested={isNested || undefined}
      data-highlighted={isHighlighted || undefined}
      aria-posinset={position + 1}
      aria-setsize={size}
    >
      <span className="row-places">
        <button
          type="button"
          id={placeButtonId(place.id)}
          lang={place.otherLanguage?.name}
          onClick={() => go.toPlace(place.id)}
          onPointerEnter={() => go.pointAt(place.id)}
          onPointerLeave={() => go.pointAt(null)}
          onFocus={() => go.pointAt(place.id)}
          onBlur={() => go.pointAt(null)}
        >
          {capitalized(place.name)}
        </button>
      </span>
      <RowTallies at={at} tallies={tallies} />
    </li>
  );
}, isSameRow);

/** Sums are the same objects for as long as their period is shown: what is hidden makes only its own rows anew. */
function isSameRow(one: RowProps, other: RowProps): boolean {
  return (
    one.row.place === other.row.place &&
    one.row.isNested === other.row.isNested &&
    areSame(one.row.at.own, other.row.at.own) &&
    areSame(one.row.at.shared, other.row.at.shared) &&
    one.position === other.position &&
    one.size === other.size &&
    one.isHighlighted === other.isHighlighted &&
    one.tallies.manifest === other.tallies.manifest &&
    one.tallies.reading === other.tallies.reading &&
    one.go.toPlace === other.go.toPlace &&
    one.go.pointAt === other.go.pointAt
  );
}

const areSame = (one: readonly Tally[], other: readonly Tally[]): boolean =>
  one.length === other.length && one.every((tally, at) => tally === other[at]);

function RowTallies({ at, tallies }: { at: PlaceTallies; tallies: TallyReading }) {
  const shared = at.shared.reduce((sum, { claims }) => sum + claims, 0);
  const own = at.own.toSorted((a, b) => a.source - b.source || b.high - a.high);
  return (
    <span className="row-says">
      {own.map((tally) => lineOf(tally, tallies))}
      {own.length === 0 && shared > 0 && (
        <span className="quiet">{m.archive.sharedClaims({ count: shared })}</span>
      )}
    </span>
  );
}

function lineOf(tally: Tally, tallies: TallyReading): ReactNode {
  const { names, sources } = tallies.manifest;
  const source = sources[tally.source];
  const [event, unit] = [names.events[tally.event] ?? "", names.units[tally.unit]];
  const what = listed([eventName(event), ...(unit === undefined ? [] : [unitName(unit)])]);
  const isSum = tally.terms > 0;
  const count = page.claimCount({ count: tally.claims });
  return (
    <span
      key={`${tally.where} ${tally.source} ${tally.event} ${tally.unit}`}
      className="source-says"
      title={`${source?.name}: ${what}; ${madeOf(tally)}`}
    >
      <span className="says-text">
        <SourceIcon mark={markOf(tallies.reading, source?.id ?? "")} event={event} />
        <span className="heard-only">
          {isSum
            ? m.archive.heardTally({
                source: source?.name ?? "",
                figure: tallyWordsBriefly(tally, names),
                event: uncapitalized(eventName(event)),
              })
            : m.archive.heardClaims({ source: source?.name ?? "", claims: count, what: uncapitalized(what) })}
        </span>
        <span aria-hidden="true" className={isSum ? undefined : "quiet"}>
          {isSum ? (
            <TallySaid tally={tally} names={names} />
          ) : (
            m.archive.claimsBriefly({ claims: count, what: eventBrief({ event }) })
          )}
        </span>
        {tally.breaksOff > 0 && <span className="heard-only">{`; ${breaksOffText(tally)}`}</span>}
      </span>
    </span>
  );
}
