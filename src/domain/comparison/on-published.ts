import type { Claim, ClaimId } from "../claims/claim";
import { homeOf, isStanding, namings } from "../claims/claim";
import { canBePart } from "../claims/figure-range";
import type { Index } from "../dataset";
import { claimWindowRelation } from "../time/window";
import { type RelationKind, relationsWithin } from "./relations";

/** How a claim that is about to be entered bears on one that is published. */
export type OnPublished = {
  kind: RelationKind;
  other: ClaimId;
  /** Whether the same source says both. */
  isSameSource: boolean;
  /** Whether it holds only if the two are of the same time, which their words leave open. */
  isOpen: boolean;
};

/**
 * What a new claim repeats, updates, contradicts or is a part of; docs/relations.md says it in words. Of two sources the
 * relations hold as on the page. Of one source: the same figure again is a repetition, another for the same time may
 * stand in its place or be a part of it, which a person decides.
 */
export function onPublished(claim: Claim, published: readonly Claim[], index: Index): readonly OnPublished[] {
  const others = published.filter((other) => other.id !== claim.id && isStanding(other));
  const ofOthers = relationsWithin(
    [claim, ...others],
    index,
  )(claim).flatMap(({ kind, others: ids }) =>
    ids.map((other): OnPublished => ({ kind, other, isSameSource: false, isOpen: false })),
  );
  const ofSame = others
    .flatMap((other) => onOne(claim, other) ?? [])
    .filter(({ isOpen, other }) => !isOpen || !areOfOtherMonths(claim, index.claim(other), index));
  // What may be a part or another figure only if the times are one is noise beside a repetition.
  const isRepeated = ofSame.some(({ kind }) => kind === "repeats");
  return [...ofOthers, ...ofSame.filter(({ kind, isOpen }) => !isRepeated || kind === "repeats" || !isOpen)];
}

const day = 24 * 60 * 60 * 1000;

/** Words such as “overnight” and “today” are of the days before they are published: a month apart they mean two times. */
function areOfOtherMonths(claim: Claim, other: Claim, index: Index): boolean {
  const [one, another] = [claim, other].map(({ reportId }) =>
    Date.parse(index.report(reportId).published?.value ?? ""),
  );
  return Math.abs((one ?? Number.NaN) - (another ?? Number.NaN)) > 31 * day;
}

function onOne(claim: Claim, other: Claim): OnPublished | null {
  if (claim.sourceId !== other.sourceId || claim.event !== other.event) return null;
  const windows = claimWindowRelation(claim, other);
  if (windows === "apart") return null;
  const on = (kind: RelationKind, isOpen: boolean): OnPublished => ({
    kind,
    other: other.id,
    isSameSource: true,
    isOpen,
  });
  const isOpen = windows !== "same";
  if (isSameExtent(claim, other)) {
    if (JSON.stringify(claim.figure) === JSON.stringify(other.figure)) return on("repeats", isOpen);
    if (!claim.figure || !other.figure || claim.figure.unit !== other.figure.unit) return null;
    if (windows === "inside" && canBePart(claim.figure, other.figure)) return on("part-of", true);
    return windows === "contains" ? null : on("updates", isOpen);
  }
  const isAmong = claim.where.places.every(({ placeId }) =>
    other.where.places.some((place) => place.placeId === placeId),
  );
  const isPart =
    isAmong &&
    claim.figure !== null &&
    other.figure !== null &&
    claim.figure.unit === other.figure.unit &&
    canBePart(claim.figure, other.figure);
  return isPart ? on("part-of", isOpen) : null;
}

/** About the same places; or at home at the same. */
function isSameExtent(claim: Claim, other: Claim): boolean {
  const home = homeOf(claim);
  if (home !== null && home === homeOf(other)) return true;
  const ids = (one: Claim) => [...new Set(namings(one).map(({ placeId }) => placeId))].sort().join();
  return ids(claim) === ids(other);
}
