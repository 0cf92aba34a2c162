import { type ReactNode, useId, useMemo } from "react";
import type { PlaceTallies } from "../../domain/archive/period-view";
import type { Tally } from "../../domain/archive/tally";
import type { Place, PlaceId } from "../../domain/places/place";
import { m } from "../../i18n/archive-words";
import {
  capitalized,
  compareWords,
  eventName,
  listed,
  m as page,
  uncapitalized,
  unitName,
} from "../../i18n/messages";
import { placeButtonId } from "../place/PlaceList";
import { markOf } from "../reading";
import { SourceIcon } from "../SourceIcon";
import type { TallyGo, TallyReading } from "./tally-reading";
import { madeOf, tallyBrief, tallyWords } from "./tally-text";

type Props = { tallies: TallyReading; highlighted: PlaceId | null; go: TallyGo };

type Row = { place: Place; at: PlaceTallies; isNested: boolean };

/** Every place of which anything is said in the period, under its region, with each source's own tallies side by side. */
export function TallyList({ tallies, highlighted, go }: Props) {
  const id = useId();
  const rows = useMemo(() => rowsOf(tallies), [tallies]);
  return (
    <section>
      <h2 id={id} className="heard-only">
        {page.places}
      </h2>
      <ul className="places tally-places" aria-labelledby={id}>
        {rows.map(({ place, at, isNested }) => (
          <li
            key={place.id}
            data-kind={place.kind}
            data-nested={isNested || undefined}
            data-highlighted={place.id === highlighted || undefined}
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
        ))}
      </ul>
      {tallies.nowhere.length > 0 && (
        <>
          <h3 className="tally-nowhere">{m.archive.nowhere}</h3>
          <div className="row-says">{tallies.nowhere.map((tally) => lineOf(tally, tallies))}</div>
        </>
      )}
    </section>
  );
}

/** Regions by their names, each with what lies in it; then countries, seas, and what lies in no region of the list. */
function rowsOf({ places, reading: { index } }: TallyReading): readonly Row[] {
  const known = places.flatMap((at) => {
    const place = index.findPlace(at.placeId);
    return place ? [{ place, at }] : [];
  });
  const here = new Set(known.map(({ place }) => place.id));
  const homeOf = ({ id, regionId }: Place) => (regionId !== null && here.has(regionId) ? regionId : id);
  const name = (id: PlaceId) => index.findPlace(id)?.name ?? id;
  const isArea = (id: PlaceId) => index.findPlace(id)?.kind === "region";
  return known
    .map((row) => ({ ...row, home: homeOf(row.place), isNested: homeOf(row.place) !== row.place.id }))
    .sort(
      (a, b) =>
        Number(isArea(b.home)) - Number(isArea(a.home)) ||
        compareWords(name(a.home), name(b.home)) ||
        Number(a.isNested) - Number(b.isNested) ||
        compareWords(a.place.name, b.place.name),
    );
}

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
                figure: tallyWords(tally, names),
                event: uncapitalized(eventName(event)),
              })
            : m.archive.heardClaims({ source: source?.name ?? "", claims: count, what: uncapitalized(what) })}
        </span>
        <span className={isSum ? "tally-sum" : "quiet"} aria-hidden="true">
          {isSum ? tallyBrief(tally, names) : count}
        </span>
        {tally.breaksOff > 0 && (
          <span className="heard-only">{`; ${m.archive.breaksOff({ count: tally.breaksOff })}`}</span>
        )}
      </span>
    </span>
  );
}
