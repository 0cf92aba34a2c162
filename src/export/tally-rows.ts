import type { Feature, FeatureCollection, Geometry as Shape } from "geojson";
import { harmless } from "../csv/harmless";
import type { Manifest } from "../domain/archive/manifest";
import type { PlaceTallies } from "../domain/archive/period-view";
import type { Tally } from "../domain/archive/tally";
import type { Licence } from "../domain/claims/report";
import type { Geometry } from "../domain/places/geometry";
import { byteOrderMark, several } from "./csv";
import type { FilterRecord } from "./filter-record";
import { attribution } from "./provenance";

/** Tallies that are taken away, with what has to be said of them wherever they go. */
export type TakenTallies = {
  manifest: Manifest;
  /** As addresses spell it. */
  period: string;
  places: readonly PlaceTallies[];
  nameOf: (placeId: string) => string;
  geometry: Geometry;
  /** Where a reader finds the same. */
  address: string;
  /** What was hidden, and how many of the period's claims the tallies are of; `null`: nothing. */
  filter: FilterRecord | null;
};

/** One tally flatly: what it is of, both its ends, and what is not in them. What each column means stands in docs/periods.md. */
function recordOf(
  placeId: string,
  tally: Tally,
  { manifest, period, nameOf, address, filter }: TakenTallies,
) {
  const { names, sources } = manifest;
  const isSum = tally.terms > 0;
  return {
    period,
    place_id: placeId,
    place: nameOf(placeId),
    source_id: names.sources[tally.source] ?? "",
    source: sources[tally.source]?.name ?? "",
    event: names.events[tally.event] ?? "",
    unit: names.units[tally.unit] ?? "",
    tally_low: isSum ? tally.low : null,
    tally_high: isSum ? tally.high : null,
    claims: tally.claims,
    terms: tally.terms,
    told_once: tally.within,
    left_out_without_figure: tally.leftOut["without-figure"],
    left_out_subset: tally.leftOut.subset,
    left_out_joint: tally.leftOut.joint,
    left_out_hedged: tally.leftOut.hedged,
    left_out_reserved: tally.leftOut.reserved,
    left_out_untimed: tally.leftOut.untimed,
    terms_of_reports_that_break_off: tally.breaksOff,
    tallied_by: talliedBy,
    credit: creditOf(manifest, names.sources[tally.source] ?? ""),
    attribution: ofPlaces.join(" "),
    version: manifest.version,
    address,
    hidden_sources: filter && several(filter.hiddenSources),
    hidden_events: filter && several(filter.hiddenEvents),
  };
}

/** In English in every language's file, as are the columns. */
const talliedBy =
  "Skyclaims, from this source's own figures: from the largest sum of figures whose times surely do not overlap to the sum of all";

const creditText = ({ credit, name, url }: Licence): string => [credit, name, url ?? ""].join(" ").trim();

const creditOf = ({ tables }: Manifest, sourceId: string): string =>
  several(tables.filter((table) => table.sourceId === sourceId).map((table) => creditText(table.licence)));

/** What names and shapes of places are from; the claims are each source's, of whose table `credit` tells. */
const ofPlaces = attribution.filter((line) => /^(?:Places|Boundaries):/.test(line));

const records = (taken: TakenTallies) =>
  taken.places.flatMap(({ placeId, own }) => own.map((tally) => recordOf(placeId, tally, taken)));

/** RFC 4180, with a byte order mark for spreadsheets. A row for each place, source, event and unit: never to be added up. */
export function talliesCsv(taken: TakenTallies): string {
  const rows = records(taken);
  const columns = Object.keys(rows[0] ?? {}) as (keyof ReturnType<typeof recordOf>)[];
  const cell = (value: string | number | null) =>
    typeof value === "string" ? `"${harmless(value).replaceAll('"', '""')}"` : String(value ?? "");
  const lines = [columns.join(), ...rows.map((row) => columns.map((column) => cell(row[column])).join())];
  return byteOrderMark + lines.map((line) => `${line}\r\n`).join("");
}

const sourcesOf = (tallies: readonly { source_id: string }[] = []): string[] =>
  tallies.map(({ source_id }) => source_id);

/** A feature for each place, with its tallies; `null` for a geometry where nothing says where it is. */
export function talliesGeoJson(taken: TakenTallies): FeatureCollection<Shape | null> {
  const { geometry, places, manifest } = taken;
  const shapes = new Map<string, Shape>(
    [...geometry.places.features, ...geometry.regions.features].map(({ properties, geometry: shape }) => [
      properties.id,
      shape,
    ]),
  );
  const features = places
    .filter(({ own }) => own.length > 0)
    .map(({ placeId, own }): Feature<Shape | null> => {
      const tallies = own.map((tally) => recordOf(placeId, tally, taken));
      return {
        type: "Feature",
        geometry: shapes.get(placeId) ?? null,
        properties: { id: placeId, name: taken.nameOf(placeId), tallies },
      };
    });
  const speaking = new Set(features.flatMap(({ properties }) => sourcesOf(properties?.tallies)));
  const licences = manifest.tables
    .filter((table) => speaking.has(table.sourceId))
    .map((table) => table.licence);
  return Object.assign(
    { type: "FeatureCollection" as const, features },
    {
      version: manifest.version,
      language: manifest.language,
      period: taken.period,
      address: taken.address,
      tallied_by: talliedBy,
      licence: [...new Set(licences.map(({ name, url }) => url ?? name))],
      attribution: [...new Set([...ofPlaces, ...licences.map(creditText)])],
      filter: taken.filter,
    },
  );
}
