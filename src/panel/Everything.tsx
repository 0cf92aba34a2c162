import { type ClaimId, homeOf, isStanding } from "../domain/claims/claim";
import { correctedClaims } from "../domain/claims/corrections";
import type { PlaceId } from "../domain/places/place";
import { claimsByPlace, claimsOffMap } from "../domain/places/place-claims";
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
  // A claim of several places stands on the page of each; its id at the first.
  const at = claimsByPlace([...claims, ...index.dataset.claims.filter((claim) => !isStanding(claim))], index);
  const firstOf = new Map<ClaimId, PlaceId>();
  for (const { placeId } of marks)
    for (const { claim } of at.get(placeId) ?? []) if (!firstOf.has(claim.id)) firstOf.set(claim.id, placeId);
  const corrected = correctedClaims(index.dataset);
  return (
    <>
      {marks.map(({ placeId }) => (
        <section key={placeId} id={placePageId(placeId)}>
          <PlacePage
            place={index.place(placeId)}
            currentClaim={null}
            bearsId={({ id }) => firstOf.get(id) === placeId}
            reading={reading}
            go={go}
            heading={null}
          />
        </section>
      ))}
      {claimsOffMap(claims, index).map(({ claim }) => (
        <ClaimPage
          key={claim.id}
          claim={claim}
          bearsId={!firstOf.has(claim.id)}
          reading={reading}
          go={go}
          heading={null}
        />
      ))}
      {unmarked.map((claim) => (
        <ClaimPage
          key={claim.id}
          claim={claim}
          bearsId={!firstOf.has(claim.id)}
          reading={reading}
          go={go}
          heading={null}
        />
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
