import type { Claim, ClaimId } from "../../domain/claims/claim";
import type { RelationGroup } from "../../domain/comparison/relations";
import type { Bearing } from "../../domain/places/place-claims";
import type { Go, Reading } from "../reading";
import { ClaimCard } from "./ClaimCard";

type Props = {
  /** Each with how it bears on the place whose page it stands on; `null` where it stands on none. */
  claims: readonly { claim: Claim; bearing: Bearing | null }[];
  currentClaim: ClaimId | null;
  /** Of which of them the id stands here; of all, unless a claim stands on the page more than once. */
  bearsId?: ((claim: Claim) => boolean) | undefined;
  /** Where no header above them says who speaks. */
  isNamed?: boolean;
  /** How each of them bears on the others. */
  relations?: (claim: Claim) => readonly RelationGroup[];
  reading: Reading;
  go: Go;
};

/** Claims in full, one below the other; the one that is pointed out is told by its id. */
export const ClaimCards = ({ claims, currentClaim, bearsId, relations, ...rest }: Props) =>
  claims.map(({ claim, bearing }) => (
    <ClaimCard
      key={claim.id}
      claim={claim}
      bearing={bearing}
      isCurrent={claim.id === currentClaim}
      bearsId={bearsId?.(claim)}
      {...(relations && { relations: relations(claim) })}
      {...rest}
    />
  ));
