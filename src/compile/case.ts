import type { Gazetteer } from "./places/gazetteer";
import type { Regions } from "./places/regions";
import type { ClaimEntry, Entries, Entry, ReportEntry } from "./reading/entries";
import { mentionText } from "./reading/mention";
import type { NamedYaml, PlaceYaml } from "./schema/place-schema";
import type { NamedAs, NamingYaml } from "./schema/report-schema";
import type { SourceYaml } from "./schema/source-schema";

/** What the checks look at: what editors wrote, what it is checked against, and ways to look things up. */
export type Case = {
  entries: Entries;
  regions: Regions;
  gazetteer: Gazetteer;
  /** The texts that are held, by their report's id. */
  texts: ReadonlyMap<string, string>;
  findReport: (id: string) => ReportEntry | undefined;
  findSource: (id: string) => Entry<SourceYaml> | undefined;
  findPlace: (id: string) => Entry<PlaceYaml> | undefined;
  findClaim: (id: string) => ClaimEntry | undefined;
};

export function openCase(
  entries: Entries,
  regions: Regions,
  gazetteer: Gazetteer,
  texts: ReadonlyMap<string, string>,
): Case {
  const reports = new Map(entries.reports.map((report) => [report.id, report]));
  const sources = firstById(entries.sources);
  const places = firstById(entries.places);
  const claims = firstById(entries.claims);
  return {
    entries,
    regions,
    gazetteer,
    texts,
    findReport: (id) => reports.get(id),
    findSource: (id) => sources.get(id),
    findPlace: (id) => places.get(id),
    findClaim: (id) => claims.get(id),
  };
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
  const named = place.named.filter((one) => mentionText(one.as) === mentionText(as));
  return named.find((one) => one.in === reportId) ?? named.find((one) => (one.in ?? null) === null);
}

/** The code of the region that a place is or lies in. */
export const isoOf = (place: PlaceYaml): string | null =>
  place.kind === "region" ? place.iso : (place.region ?? null);
