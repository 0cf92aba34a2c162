import { type Claim, homeOf, isSubset } from "../claims/claim";
import type { Figure } from "../claims/figure";
import type { SourceId } from "../claims/source";
import type { Index } from "../dataset";
import { dayOf } from "../time/days";
import { boundsOfClaim, claimWindowRelation } from "../time/window";
import { type Obstacle, type RelationKind, relationFinder } from "./relations";

/** How two sources' figures stand to each other, in the order in which it is told. */
export const standings = [
  "repeats",
  "compatible",
  "contradicts",
  "not-comparable",
] as const satisfies readonly RelationKind[];
export type Standing = (typeof standings)[number];

export type FigureClaim = Claim & { figure: Figure };

/** Two claims of one place whose times are not known to be apart; `one` is of the first source. */
export type ComparedPair = {
  one: FigureClaim;
  other: FigureClaim;
  standing: Standing;
  /** What keeps them from being held against each other; none where nothing does. */
  obstacles: readonly Obstacle[];
};

/** Two sources that speak of the same places and times. */
export type ComparedSources = {
  sources: readonly [SourceId, SourceId];
  pairs: readonly ComparedPair[];
  counts: Readonly<Record<Standing, number>>;
  /** How many of those that cannot be compared each obstacle stands against: there may be several for one. */
  obstacles: ReadonlyMap<Obstacle, number>;
};

/**
 * Every two sources whose figures stand side by side, with what holds between them by the rules of docs/relations.md: nothing
 * here is compared that those do not compare. Those with most pairs first.
 */
export function comparedSources(claims: readonly Claim[], index: Index): readonly ComparedSources[] {
  const find = relationFinder(index);
  const order = new Map(index.dataset.sources.map(({ id }, at) => [id, at]));
  const at = ({ sourceId }: Claim) => order.get(sourceId) ?? order.size;
  const found = new Map<string, ComparedPair[]>();
  for (const [a, b] of besideEachOther(claims)) {
    const [one, other] = at(a) <= at(b) ? [a, b] : [b, a];
    const relation = find(one, other);
    const standing = standings.find((each) => each === relation?.kind);
    if (!relation || !standing || one.figure.unit !== other.figure.unit) continue;
    const key = `${one.sourceId} ${other.sourceId}`;
    const pair = { one, other, standing, obstacles: relation.obstacles };
    const known = found.get(key);
    if (known) known.push(pair);
    else found.set(key, [pair]);
  }
  return [...found.values()]
    .flatMap((pairs) => (pairs[0] ? [comparedOf(pairs, pairs[0])] : []))
    .toSorted((a, b) => b.pairs.length - a.pairs.length);
}

function comparedOf(pairs: readonly ComparedPair[], { one, other }: ComparedPair): ComparedSources {
  const counts = { repeats: 0, compatible: 0, contradicts: 0, "not-comparable": 0 };
  const obstacles = new Map<Obstacle, number>();
  for (const pair of pairs) {
    counts[pair.standing]++;
    for (const obstacle of pair.obstacles) obstacles.set(obstacle, (obstacles.get(obstacle) ?? 0) + 1);
  }
  return { sources: [one.sourceId, other.sourceId], pairs, counts, obstacles };
}

/**
 * Figures of two sources for one place, of times that are not known to be apart. By a sweep over their times: at a place of
 * which ten thousand claims are held, few of the fifty million pairs share an hour. Of times that nobody tells in full, those
 * of one day stand beside each other.
 */
function* besideEachOther(claims: readonly Claim[]): Generator<readonly [FigureClaim, FigureClaim]> {
  const byPlace = new Map<string, FigureClaim[]>();
  for (const claim of claims) {
    const home = homeOf(claim);
    if (!isFigureClaim(claim) || home === null || isSubset(claim)) continue;
    const here = byPlace.get(home);
    if (here) here.push(claim);
    else byPlace.set(home, [claim]);
  }
  for (const here of byPlace.values())
    for (const pair of pairsAt(here)) {
      const [one, other] = pair;
      if (one.sourceId !== other.sourceId && claimWindowRelation(one, other) !== "apart") yield pair;
    }
}

const isFigureClaim = (claim: Claim): claim is FigureClaim => claim.figure !== null;

function* pairsAt(claims: readonly FigureClaim[]): Generator<readonly [FigureClaim, FigureClaim]> {
  const timed: { claim: FigureClaim; from: number; to: number }[] = [];
  const open: FigureClaim[] = [];
  const byDay = new Map<string | null, FigureClaim[]>();
  for (const claim of claims) {
    const bounds = boundsOfClaim(claim);
    if (bounds && bounds.from !== null && bounds.to !== null)
      timed.push({ claim, from: bounds.from, to: bounds.to });
    else open.push(claim);
    const day = dayOf(claim);
    byDay.set(day, [...(byDay.get(day) ?? []), claim]);
  }
  timed.sort((a, b) => a.from - b.from);
  let running: typeof timed = [];
  for (const each of timed) {
    // A moment is beside what it touches.
    running = running.filter(({ to }) => to >= each.from);
    for (const { claim } of running) yield [claim, each.claim];
    running.push(each);
  }
  const seen = new Set<FigureClaim>();
  for (const claim of open) {
    seen.add(claim);
    for (const other of byDay.get(dayOf(claim)) ?? []) if (!seen.has(other)) yield [claim, other];
  }
}

/** Figures of one event and unit that can be held against each other: what one chart is of. */
export type ComparedChart = { event: string; unit: string; pairs: readonly ComparedPair[] };

/** A chart for each event and unit that both sources speak of; none holds what cannot be compared. */
export function comparedCharts({ pairs }: Pick<ComparedSources, "pairs">): readonly ComparedChart[] {
  const charts = new Map<string, ComparedPair[]>();
  for (const pair of pairs) {
    if (pair.standing === "not-comparable") continue;
    const key = `${pair.one.event} ${pair.one.figure.unit}`;
    charts.set(key, [...(charts.get(key) ?? []), pair]);
  }
  return [...charts.values()].flatMap((list) =>
    list[0] ? [{ event: list[0].one.event, unit: list[0].one.figure.unit, pairs: list }] : [],
  );
}
