import { type Claim, namings } from "../../domain/claims/claim";
import type { Figure } from "../../domain/claims/figure";
import { onPublished } from "../../domain/comparison/on-published";
import type { RelationKind } from "../../domain/comparison/relations";
import type { Index } from "../../domain/dataset";
import { boundsOfClaim, claimWindowRelation } from "../../domain/time/window";
import type { Relation } from "./engine";

/** How each of the work's claims bears on the others of the work, and on what the site has published. */
export function relationsOf(
  reports: ReadonlySet<string>,
  index: Index,
): ReadonlyMap<string, readonly Relation[]> {
  const { claims } = index.dataset;
  const own = claims.filter(({ reportId }) => reports.has(reportId));
  return new Map(own.map((claim) => [claim.id, relationsOfOne(claim, claims, reports, index)]));
}

function relationsOfOne(
  claim: Claim,
  claims: readonly Claim[],
  reports: ReadonlySet<string>,
  index: Index,
): readonly Relation[] {
  return (
    onPublished(claim, claims, index)
      // Within one report the text itself says how its claims belong together.
      .filter(({ other }) => index.claim(other).reportId !== claim.reportId)
      // Of two claims one of which nobody can say when it was, nothing can be said but which clears the other up.
      .filter(({ kind, other }) => kind === "clears-up" || [claim, index.claim(other)].every(isTimed))
      .filter(({ kind, other }) => !beside.has(kind) || isAtHand(claim, index.claim(other)))
      .map(({ kind, other, isSameSource, isOpen }) => {
        const { reportId, summary, figure } = index.claim(other);
        const { title, publisher, published } = index.report(reportId);
        return {
          kind,
          other,
          report: {
            id: reportId,
            title: title?.value ?? null,
            publisher: publisher?.value ?? null,
            published: published?.value ?? null,
          },
          isPublished: !reports.has(reportId),
          isSameSource,
          isOpen,
          summary,
          figure: figure && plainFigure(figure),
        };
      })
  );
}

/** What says only that two claims stand beside each other. */
const beside: ReadonlySet<RelationKind> = new Set(["not-comparable", "compatible"]);

/**
 * Whether a reader would set two claims side by side: they name a place in common, and their times meet. That others cannot be
 * compared, or can both be true, helps nobody to decide.
 */
function isAtHand(one: Claim, other: Claim): boolean {
  const places = new Set(namings(one).map(({ placeId }) => placeId));
  const isSamePlace = namings(other).some(({ placeId }) => places.has(placeId));
  return isSamePlace && claimWindowRelation(one, other) !== "apart";
}

const isTimed = (claim: Claim): boolean => boundsOfClaim(claim) !== null;

const plainFigure = (figure: Figure): NonNullable<Relation["figure"]> =>
  figure.kind === "between"
    ? { kind: figure.kind, value: figure.low, high: figure.high, unit: figure.unit }
    : { kind: figure.kind, value: figure.value, high: null, unit: figure.unit };
