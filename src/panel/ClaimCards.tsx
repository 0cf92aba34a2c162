import type { ClaimId } from "../domain/claim";
import type { PlaceClaim } from "../domain/place-claims";
import type { Relation } from "../domain/relations";
import { ClaimCard } from "./ClaimCard";
import type { Go, Reading } from "./reading";

type Props = {
  claims: readonly PlaceClaim[];
  currentClaim: ClaimId | null;
  relations?: readonly Relation[];
  reading: Reading;
  go: Go;
};

/** Claims of a place's page, one below the other; the one that is pointed out is told by its id. */
export const ClaimCards = ({ claims, currentClaim, ...rest }: Props) =>
  claims.map(({ claim, bearing }) => (
    <ClaimCard
      key={claim.id}
      claim={claim}
      bearing={bearing}
      isCurrent={claim.id === currentClaim}
      {...rest}
    />
  ));
