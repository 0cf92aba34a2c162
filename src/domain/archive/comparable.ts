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
  // A claim's place and unit by the archive's numbers, or by their own ids where the archive has none.
  const numbers = numbersIn(names);
  const wanted = placeId === null ? null : numbers.place(placeId);
  const keyOf = (place: number, unit: number): number =>
    wanted === null || place === wanted ? place * mostUnits + unit : -1;
  const keyOfTally = ({ where, unit }: Tally): number => {
    const places = names.wheres[where];
    const [place] = places ?? [];
    return place === undefined || places?.length !== 1 || unit === none ? -1 : keyOf(place, unit);
  };
  const keyOfClaim = (claim: Claim): number => {
    const home = homeOf(claim);
    return home && claim.figure ? keyOf(numbers.place(home), numbers.unit(claim.figure.unit)) : -1;
  };
  /** Of each key the one source that gives figures, or that several do. */
  const sources = new Map<number, SourceId | typeof several>();
  const add = (key: number, source: SourceId) => {
    const known = sources.get(key);
    if (known === undefined) sources.set(key, source);
    else if (known !== source) sources.set(key, several);
  };
  const keys = tallies.map(keyOfTally);
  for (const [at, { source }] of tallies.entries()) add(keys[at] ?? -1, names.sources[source] ?? "");
  for (const claim of told) add(keyOfClaim(claim), claim.sourceId);
  const isShared = (key: number) => key >= 0 && sources.get(key) === several;
  const shared = tallies.filter((_, at) => isShared(keys[at] ?? -1));
  const claims = told.filter((claim) => isShared(keyOfClaim(claim)));
  const count = shared.reduce((sum, tally) => sum + tally.claims, claims.length);
  return { tallies: shared, front: claims, count };
}

const several = Symbol("several");

/** More than a file of facts can number. */
const mostUnits = 1024;

/** Places and units by their numbers in the archive; what it does not name gets a number behind those. */
function numbersIn({ places, units }: FactNames) {
  const numbering = (names: readonly string[]) => {
    const numbers = new Map<string, number>();
    return (name: string): number => {
      if (numbers.size === 0) for (const [number, each] of names.entries()) numbers.set(each, number);
      const known = numbers.get(name) ?? numbers.size;
      numbers.set(name, known);
      return known;
    };
  };
  return { place: numbering(places), unit: numbering(units) };
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
