import { type Claim, homeOf } from "../claims/claim";
import type { SourceId } from "../claims/source";
import type { Dataset } from "../dataset";
import { type Filter, noFilter, visibleClaims } from "../filter";
import type { PlaceId } from "../places/place";
import { archiveDataset, withClaimsOfDays } from "./archive-dataset";
import { type FactNames, none } from "./facts";
import { isWithin } from "./fate";
import type { Manifest } from "./manifest";
import type { DayRange } from "./shown-period";
import type { Parts, Runs, Tally } from "./tally";

/** What of a period can be set beside another source's figures: by tallies, before any claim is made. */
export type Comparable = {
  tallies: readonly Tally[];
  /** The published reports' claims, which are in no tally, and are compared with what is. */
  front: readonly Claim[];
  /** How many claims these are. */
  count: number;
};

type Of = {
  /** What the reader has not hidden. */
  tallies: readonly Tally[];
  names: FactNames;
  front: Dataset;
  filter: Pick<Filter, "hiddenSources" | "hiddenEvents">;
  /** `null`: all. */
  days: DayRange | null;
  /** The one place that is asked for; `null`: any. */
  placeId: PlaceId | null;
};

const everyDay = { first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY };

/** The figures of places, each alone, of which two sources or more give some of one unit. */
export function comparableIn({ tallies, names, front, filter, days, placeId }: Of): Comparable {
  const { first, last } = days ?? everyDay;
  const told = visibleClaims(withClaimsOfDays(front, first, last), { ...noFilter, ...filter });
  const sources = new Map<string, Set<SourceId>>();
  const add = (key: string | null, source: SourceId) => {
    if (key !== null) sources.set(key, (sources.get(key) ?? new Set()).add(source));
  };
  const keyOf = (place: PlaceId | null | undefined, unit: string | undefined): string | null =>
    place && unit !== undefined && (placeId === null || place === placeId) ? `${place} ${unit}` : null;
  const keyOfTally = ({ where, unit }: Tally) => {
    const [place, ...others] = names.wheres[where] ?? [];
    return place === undefined || others.length > 0 || unit === none
      ? null
      : keyOf(names.places[place], names.units[unit]);
  };
  const keyOfClaim = (claim: Claim) => keyOf(homeOf(claim), claim.figure?.unit);
  for (const tally of tallies) add(keyOfTally(tally), names.sources[tally.source] ?? "");
  for (const claim of told) add(keyOfClaim(claim), claim.sourceId);
  const isShared = (key: string | null) => key !== null && (sources.get(key)?.size ?? 0) > 1;
  const shared = tallies.filter((tally) => isShared(keyOfTally(tally)));
  const claims = told.filter((claim) => isShared(keyOfClaim(claim)));
  const count = shared.reduce((sum, tally) => sum + tally.claims, claims.length);
  return { tallies: shared, front: claims, count };
}

/** These claims, made from their facts alone: which figures stand beside which needs no words. */
export function comparableDataset(
  { tallies, front: claims }: Comparable,
  parts: Parts,
  runs: readonly Runs[],
  days: DayRange | null,
  manifest: Manifest,
  front: Dataset,
): Dataset {
  const wanted = new Set(tallies.map(keyOfRun));
  const rows = parts.map((facts, part) => {
    const own = runs.flatMap((each) =>
      wanted.has(keyOfRun(each)) ? each.in.filter((stretch) => stretch.part === part) : [],
    );
    const within = own.flatMap(({ start, end }) =>
      Array.from({ length: end - start }, (_, at) => start + at).filter((row) =>
        isWithin(days, facts.day[row] ?? -1),
      ),
    );
    return { facts, rows: within, wordsOf: () => null };
  });
  return archiveDataset(rows, manifest, { ...front, claims });
}

const keyOfRun = ({ where, source, event, unit }: Pick<Tally, "where" | "source" | "event" | "unit">) =>
  `${where} ${source} ${event} ${unit}`;
