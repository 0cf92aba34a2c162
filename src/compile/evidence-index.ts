import type { LngLat } from "../domain/places/geometry";
import type { NamedAs, NamedYaml, NamingYaml, PlaceYaml, SourceYaml } from "./full-form";
import { type Testimony, testimonies } from "./output/testimony";
import type { Atlas } from "./places/atlas";
import type { ClaimEntry, Entries, ReportEntry } from "./reading/entries";
import type { Entry } from "./reading/entry";
import { mentionText } from "./reading/mention";

/** All evidence, found by ids: what editors wrote, what it is checked against, and what belongs to what. */
export type EvidenceIndex = Omit<Atlas, "problems" | "unfit"> & {
  entries: Entries;
  /** The texts that are held, by their report's id. */
  texts: ReadonlyMap<string, string>;
  findReport: (id: string) => ReportEntry | undefined;
  findSource: (id: string) => Entry<SourceYaml> | undefined;
  findPlace: (id: string) => Entry<PlaceYaml> | undefined;
  findClaim: (id: string) => ClaimEntry | undefined;
  /** The claims that are entered as parts of one. */
  partsOf: (id: string) => readonly ClaimEntry[];
  /** What reports say of a claim: its own first, then others, in their order. */
  testimoniesOf: (id: string) => readonly Testimony[];
  /** The settlements and districts that are entered as lying in a region, by its code. */
  settlementsIn: (iso: string) => readonly PlaceYaml[];
  /** The place that is a region, by its code. */
  findRegion: (iso: string) => PlaceYaml | undefined;
};

export function evidenceIndex(
  entries: Entries,
  { regions, gazetteer, countries, seas }: Omit<Atlas, "problems" | "unfit">,
  texts: ReadonlyMap<string, string>,
): EvidenceIndex {
  const reports = new Map(entries.reports.map((report) => [report.id, report]));
  const sources = firstById(entries.sources);
  const places = firstById(entries.places);
  const claims = firstById(entries.claims);
  const parts = grouped(entries.claims, ({ value }) => value.part_of);
  const told = grouped(testimonies(entries), ({ claimId }) => claimId);
  const areas = entries.places.flatMap(({ value }) => (value.kind === "region" ? [value] : []));
  const settlements = entries.places.flatMap(({ value }) =>
    value.kind === "settlement" || value.kind === "district" ? [value] : [],
  );
  const byIso = new Map(areas.toReversed().map((region) => [region.iso, region]));
  const inRegions = grouped(settlements, ({ region }) => region);
  return {
    entries,
    regions,
    gazetteer,
    countries,
    seas,
    texts,
    findReport: (id) => reports.get(id),
    findSource: (id) => sources.get(id),
    findPlace: (id) => places.get(id),
    findClaim: (id) => claims.get(id),
    partsOf: (id) => parts.get(id) ?? [],
    testimoniesOf: (id) => told.get(id) ?? [],
    settlementsIn: (iso) => inRegions.get(iso) ?? [],
    findRegion: (iso) => byIso.get(iso),
  };
}

/** By their keys, each group in the order given: a look-up where a scan would cost claims times claims. */
export function grouped<T>(
  all: readonly T[],
  keyOf: (one: T) => string | null | undefined,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    if (key === null || key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

function firstById<T extends Entry<{ id: string }>>(entries: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entries.toReversed().map((entry) => [entry.value.id, entry]));
}

/** A claim's namings, each with where it stands in the claim. */
export function namingsOf({
  value: { where },
}: ClaimEntry): { naming: NamingYaml; path: (string | number)[] }[] {
  const places = where.places.map((naming, index) => ({ naming, path: ["where", "places", index] }));
  return where.within ? [...places, { naming: where.within, path: ["where", "within"] }] : places;
}

/** How words are resolved for a place: what holds in this report before what holds in every report. */
export function resolutionOf(place: PlaceYaml, as: NamedAs, reportId: string): NamedYaml | undefined {
  const named = namedAs(place).get(mentionText(as)) ?? [];
  return named.find((one) => one.in === reportId) ?? named.find((one) => (one.in ?? null) === null);
}

/** A place's names by their words: a region has them from every report that inflects it in its own way. */
function namedAs(place: PlaceYaml): ReadonlyMap<string, readonly NamedYaml[]> {
  const known = namingsByWords.get(place);
  if (known) return known;
  const byWords = grouped(place.named, ({ as }) => mentionText(as));
  namingsByWords.set(place, byWords);
  return byWords;
}

const namingsByWords = new WeakMap<PlaceYaml, ReadonlyMap<string, readonly NamedYaml[]>>();

/** The code of the region that a place is or lies in. */
export function isoOf(place: PlaceYaml): string | null {
  if (place.kind === "region") return place.iso;
  return "region" in place ? (place.region ?? null) : null;
}

/** Where a place is drawn that is a point: as the gazetteer has it, or as an editor typed it. */
export function pointOf(place: PlaceYaml, { gazetteer }: Pick<Atlas, "gazetteer">): LngLat | undefined {
  if (place.kind !== "settlement" && place.kind !== "district") return undefined;
  const id = place.kind === "settlement" ? place.geonames : place.seat;
  const known = id === null ? undefined : gazetteer.find(id);
  if (known) return [known.lng, known.lat];
  return place.at && [place.at.lng, place.at.lat];
}
