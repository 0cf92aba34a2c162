import { homeOf, isStanding } from "../domain/claims/claim";
import { correctedClaims } from "../domain/claims/corrections";
import { claimsOffMap } from "../domain/places/place-claims";
import type { PlaceMark } from "../domain/places/place-mark";
import { m } from "../i18n/messages";
import { ClaimPage } from "./claim/ClaimPage";
import { CorrectionsList } from "./corrections/CorrectionsList";
import { PlacePage } from "./place/PlacePage";
import { placePageId } from "./place/place-page-id";
import type { Go, Reading } from "./reading";

type Props = { reading: Reading; marks: readonly PlaceMark[]; go: Go };

/** Every page that a reader could open, one below the other: for those without scripts. */
export function Everything({ reading, marks, go }: Props) {
  const { index, claims } = reading;
  const marked = new Set(marks.map(({ placeId }) => placeId));
  // Those that no longer stand, and are on no place's page above.
  const unmarked = index.dataset.claims.filter(
    (claim) => !isStanding(claim) && !marked.has(homeOf(claim) ?? ""),
  );
  const corrected = correctedClaims(index.dataset);
  return (
    <>
      {marks.map(({ placeId }) => (
        <section key={placeId} id={placePageId(placeId)}>
          <PlacePage
            place={index.place(placeId)}
            currentClaim={null}
            reading={reading}
            go={go}
            heading={null}
          />
        </section>
      ))}
      {claimsOffMap(claims, index).map(({ claim }) => (
        <ClaimPage key={claim.id} claim={claim} reading={reading} go={go} heading={null} />
      ))}
      {unmarked.map((claim) => (
        <ClaimPage key={claim.id} claim={claim} reading={reading} go={go} heading={null} />
      ))}
      {corrected.length > 0 && (
        <section>
          <h2>{m.correctedClaims({ count: corrected.length })}</h2>
          <CorrectionsList reading={reading} go={go} />
        </section>
      )}
    </>
  );
}
