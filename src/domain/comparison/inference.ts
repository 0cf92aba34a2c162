import { type Claim, homeOf, isJoint, isSubset } from "../claims/claim";
import type { SourceId } from "../claims/source";
import type { Index } from "../dataset";
import {
  type Bounds,
  boundsOfClaim,
  inTimeOrder,
  isToldByHour,
  liesWithin,
  windowRelation,
} from "../time/window";

/** Why a figure of the same source is not among the terms. */
export type LeftOut = { claim: Claim; reason: "hours-unknown" | "outside" };

/**
 * Our own inference, never anyone's figure: figures of one source, for hours that do not overlap, add up to what
 * another source gives for the whole time. Its terms and what was left out are always shown with it.
 */
export type Inference = {
  /** The figure that the terms add up to. */
  of: Claim;
  /** In time's order; at least two. */
  terms: readonly Claim[];
  leftOut: readonly LeftOut[];
};

/**
 * Looks for figures that make up another's among claims about one place. Only exact figures count; only terms whose
 * hours are known and lie in what the whole's words leave open; none that overlap, and no total with its parts.
 */
export function inferencesAmong(claims: readonly Claim[], index: Index): readonly Inference[] {
  const exact = claims.filter((claim) => claim.figure?.kind === "exactly" && !isSubset(claim));
  return exact.flatMap((whole) => {
    const bounds = boundsOfClaim(whole);
    if (!bounds) return [];
    return sourcesBeside(whole, exact).flatMap((sourceId) => {
      const inference = inferenceFrom(sourceId, whole, bounds, exact, index);
      return inference ? [inference] : [];
    });
  });
}

const sourcesBeside = (whole: Claim, claims: readonly Claim[]): readonly SourceId[] =>
  [...new Set(claims.map(({ sourceId }) => sourceId))].filter((id) => id !== whole.sourceId);

function inferenceFrom(
  sourceId: SourceId,
  whole: Claim,
  bounds: Bounds,
  claims: readonly Claim[],
  index: Index,
): Inference | null {
  const home = homeOf(whole);
  const beside = claims.filter(
    (claim) =>
      claim.sourceId === sourceId &&
      claim.event === whole.event &&
      claim.figure?.unit === whole.figure?.unit &&
      home !== null &&
      homeOf(claim) === home &&
      !isJoint(claim) &&
      index.partsOf(claim.id).length === 0,
  );
  const terms = inTimeOrder(beside.filter((claim) => isIn(bounds, claim)));
  if (terms.length < 2 || !areApart(terms)) return null;
  if (sumOf(terms) !== exactValue(whole)) return null;
  const leftOut = inTimeOrder(beside.filter((claim) => !terms.includes(claim)));
  return {
    of: whole,
    terms,
    leftOut: leftOut.map((claim) => ({ claim, reason: reasonAgainst(claim, bounds) })),
  };
}

/** A moment is told by hour as well: where it is told, it lies. */
function isIn(bounds: Bounds, claim: Claim): boolean {
  const own = boundsOfClaim(claim);
  return own !== null && isToldByHour(own) && liesWithin({ ...own, isExact: true }, bounds);
}

/** Every two of them, not only neighbours: two that enclose a third overlap it both. */
const areApart = (claims: readonly Claim[]): boolean =>
  claims.every((one, position) =>
    claims
      .slice(position + 1)
      .every((other) => windowRelation(boundsOfClaim(one), boundsOfClaim(other)) === "apart"),
  );

function reasonAgainst(claim: Claim, whole: Bounds): LeftOut["reason"] {
  const own = boundsOfClaim(claim);
  const isOutside = (own && isToldByHour(own)) || windowRelation(own, whole) === "apart";
  return isOutside ? "outside" : "hours-unknown";
}

const exactValue = ({ figure }: Claim): number => (figure?.kind === "exactly" ? figure.value : Number.NaN);

/** The one place where figures are added: those of one source, for hours apart, and shown only with every term. */
export const sumOf = (terms: readonly Claim[]): number =>
  terms.reduce((sum, claim) => sum + exactValue(claim), 0);
