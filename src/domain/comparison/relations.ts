import { type Claim, type ClaimId, homeOf, isJoint, isSubset, namings, reportsOf } from "../claims/claim";
import { canBePart, canBothHold } from "../claims/figure-range";
import type { ReportId } from "../claims/report";
import type { Index } from "../dataset";
import { boundsOfClaim, claimWindowRelation, isToldByHour, type WindowRelation } from "../time/window";

/** How one claim bears on another. */
export type RelationKind =
  | "part-of"
  | "updates"
  | "clears-up"
  | "repeats"
  | "compatible"
  | "not-comparable"
  | "contradicts";

/** Why two figures cannot be held against each other. */
export type Obstacle = "events-differ" | "windows-differ" | "window-unknown" | "extents-differ";

/** `from` bears on `to`. The kinds of `symmetric` bear both ways, and are listed once. */
export type Relation = { kind: RelationKind; from: ClaimId; to: ClaimId; obstacles: readonly Obstacle[] };

export const symmetric: ReadonlySet<RelationKind> = new Set([
  "repeats",
  "compatible",
  "not-comparable",
  "contradicts",
]);

/**
 * The rules, first that applies first. They speak of two claims that a reader would set side by side; of two that
 * nobody would compare (other places, other things), nothing is said. docs/relations.md says them in words.
 */
const rules: readonly ((one: Claim, other: Claim, cleared: Cleared) => Relation | null)[] = [
  // A part's figure is in its total's, by its source's own word.
  (one, other) => (one.partOf === other.id ? relation("part-of", one, other) : null),
  // We have put it in the other's place, and said why.
  (one, other) =>
    other.corrections.some(({ by }) => by === one.id) ? relation("updates", one, other) : null,
  // A report that relays it says what the other's report leaves open: which place is meant, or when it was.
  (one, other, cleared) => {
    const by = cleared(other);
    return by.size > 0 && isAlike(one, other) && reportsOf(one).some((report) => by.has(report))
      ? relation("clears-up", one, other)
      : null;
  },
  (one, other) =>
    one.sourceId === other.sourceId || isSubset(one) || isSubset(other) ? null : compared(one, other),
];

const relation = (
  kind: RelationKind,
  one: Claim,
  other: Claim,
  obstacles: readonly Obstacle[] = [],
): Relation => ({
  kind,
  from: one.id,
  to: other.id,
  obstacles,
});

/** The reports other than its own that tell where or when a claim's words mean. */
function clearedUpBy(claim: Claim, index: Index): ReadonlySet<ReportId> {
  const places = namings(claim).map((naming) => index.resolution(naming, claim.reportId).clearedUpBy);
  const reports = [...places, claim.window?.clock?.knownFrom ?? null];
  const own = new Set(reportsOf(claim));
  return new Set(reports.filter((report): report is ReportId => report !== null && !own.has(report)));
}

/** The same, worked out once for each claim: every pair asks. */
type Cleared = (claim: Claim) => ReadonlySet<ReportId>;

function clearedUpIn(index: Index): Cleared {
  const known = new Map<Claim, ReadonlySet<ReportId>>();
  return (claim) => {
    const by = known.get(claim) ?? clearedUpBy(claim, index);
    known.set(claim, by);
    return by;
  };
}

const isAlike = (one: Claim, other: Claim): boolean => one.event === other.event && isSamePlace(one, other);

/** Whether both are about the same place, or several in the same region. */
function isSamePlace(one: Claim, other: Claim): boolean {
  const home = homeOf(one);
  return home !== null && home === homeOf(other);
}

/** What holds between the words of two sources about one place. */
function compared(one: Claim, other: Claim): Relation | null {
  if (!isSamePlace(one, other)) return null;
  if (!one.figure || !other.figure) {
    const isSaidByBoth =
      !one.figure && !other.figure && one.event === other.event && !isJoint(one) && !isJoint(other);
    return isSaidByBoth ? relation("compatible", one, other) : null;
  }
  if (one.figure.unit !== other.figure.unit) return null;
  const windows = claimWindowRelation(one, other);
  const obstacles = obstaclesBetween(one, other, windows);
  if (obstacles.length > 0) return relation("not-comparable", one, other, obstacles);
  if (windows === "same") {
    if (!canBothHold(one.figure, other.figure)) return relation("contradicts", one, other);
    return relation(isSameFigure(one, other) ? "repeats" : "compatible", one, other);
  }
  const [part, whole] = windows === "inside" ? [one.figure, other.figure] : [other.figure, one.figure];
  return relation(canBePart(part, whole) ? "compatible" : "contradicts", one, other);
}

/** What keeps two figures for one place from being held against each other; none where nothing does. */
export function obstaclesBetween(
  one: Claim,
  other: Claim,
  windows: WindowRelation = claimWindowRelation(one, other),
): readonly Obstacle[] {
  const obstacles: Obstacle[] = [];
  if (one.event !== other.event) obstacles.push("events-differ");
  if (windows === "unknown")
    obstacles.push(isWordedOtherwise(one, other) ? "windows-differ" : "window-unknown");
  if (windows === "apart" || windows === "overlaps") obstacles.push("windows-differ");
  if (isJoint(one) !== isJoint(other)) obstacles.push("extents-differ");
  return obstacles;
}

/**
 * Two reports' words for two times, where neither is unknown to have any: the words alone say that they differ. Not where both
 * tell the hour: then one is a moment, “at 12:00” or “around noon”, and how wide it is no words say.
 */
const isWordedOtherwise = (one: Claim, other: Claim): boolean =>
  Boolean(one.window?.words && other.window?.words && one.window.words !== other.window.words) &&
  !(tellsHour(one) && tellsHour(other));

function tellsHour(claim: Claim): boolean {
  const bounds = boundsOfClaim(claim);
  return bounds !== null && isToldByHour(bounds);
}

const isSameFigure = ({ figure }: Claim, { figure: other }: Claim): boolean =>
  JSON.stringify(figure) === JSON.stringify(other);

/**
 * How these claims bear on each other: at most one relation for two of them, in the order of the claims.
 * Quadratic in the claims about one place, and in nothing else.
 */
export function relationsAmong(claims: readonly Claim[], index: Index): readonly Relation[] {
  const found: Relation[] = [];
  const cleared = clearedUpIn(index);
  for (const group of comparableGroups(claims)) {
    for (const [position, one] of group.entries()) {
      for (const other of group.slice(position + 1)) {
        const between = relationBetween(one, other, cleared);
        if (between) found.push(between);
      }
    }
  }
  return found;
}

/** What a claim's relations of one kind, seen from it and for the same reasons, have in common; and with whom. */
export type RelationGroup = {
  kind: RelationKind;
  /** Whether the claim is what is borne on, by a kind that does not bear both ways. */
  isTurned: boolean;
  obstacles: readonly Obstacle[];
  /** In the order of the claims. */
  others: readonly ClaimId[];
};

/**
 * How each of these claims bears on the others, by what is said and not pair by pair: a place of which three hundred
 * claims are held has fifty thousand pairs, and of each claim three sentences. Worked out for a claim when it is asked.
 */
export function relationsWithin(
  claims: readonly Claim[],
  index: Index,
): (claim: Claim) => readonly RelationGroup[] {
  const cleared = clearedUpIn(index);
  const groupsOf = new Map<ClaimId, (readonly Claim[])[]>();
  for (const group of comparableGroups(claims)) {
    for (const { id } of group) groupsOf.set(id, [...(groupsOf.get(id) ?? []), group]);
  }
  return (claim) => {
    const said = new Map<string, RelationGroup & { others: ClaimId[] }>();
    for (const group of groupsOf.get(claim.id) ?? []) {
      for (const other of group) {
        const between = other.id === claim.id ? null : relationBetween(claim, other, cleared);
        if (!between) continue;
        const { kind, obstacles } = between;
        const isTurned = !symmetric.has(kind) && between.to === claim.id;
        const key = [kind, isTurned, ...obstacles].join();
        const known = said.get(key);
        if (known) known.others.push(other.id);
        else said.set(key, { kind, isTurned, obstacles, others: [other.id] });
      }
    }
    return [...said.values()];
  };
}

/** How any one claim bears on any other, as all functions here have it; what can be worked out once is. */
export function relationFinder(index: Index): (one: Claim, other: Claim) => Relation | null {
  const cleared = clearedUpIn(index);
  return (one, other) => relationBetween(one, other, cleared);
}

/** The first rule that holds between two claims, whichever way round. */
function relationBetween(one: Claim, other: Claim, cleared: Cleared): Relation | null {
  for (const rule of rules) {
    const between = rule(one, other, cleared) ?? rule(other, one, cleared);
    if (between) return between;
  }
  return null;
}

/** Claims of one place; and each total with its parts, and each claim with the one in its place. Without repeats. */
function comparableGroups(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const groups = new Map<string, Claim[]>();
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const put = (key: string, claim: Claim) => {
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  };
  for (const claim of claims) {
    const home = homeOf(claim);
    if (home !== null) put(`place ${home}`, claim);
    for (const id of [claim.partOf, ...claim.corrections.map(({ by }) => by)]) {
      const other = id === null ? undefined : byId.get(id);
      const isTogether = other && home !== null && homeOf(other) === home;
      if (other && !isTogether) groups.set(`pair ${claim.id} ${other.id}`, [claim, other]);
    }
  }
  return [...groups.values()];
}
