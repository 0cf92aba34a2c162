import type { PlaceId } from "../domain/place";
import { claimsOffMap } from "../domain/place-claims";
import type { PlaceMark } from "../domain/place-mark";
import { ClaimPage } from "./ClaimPage";
import { PlacePage } from "./PlacePage";
import type { Go, Reading } from "./reading";

/** The address within the page of what is said of a place. */
export const placePageId = (placeId: PlaceId) => `about-${placeId}`;

type Props = { reading: Reading; marks: readonly PlaceMark[]; go: Go };

/** Every page that a reader could open, one below the other: for those without scripts. */
export function Everything({ reading, marks, go }: Props) {
  const { index, claims } = reading;
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
    </>
  );
}
