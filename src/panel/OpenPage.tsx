import type { Ref } from "react";
import type { Claim } from "../domain/claims/claim";
import type { Place } from "../domain/places/place";
import { ClaimPage } from "./claim/ClaimPage";
import { PlacePage } from "./place/PlacePage";
import type { Go, Reading } from "./reading";

type Props = {
  /** What is open: one of the two, or a claim at its place. */
  place: Place | null;
  claim: Claim | null;
  reading: Reading;
  go: Go;
  heading: Ref<HTMLHeadingElement>;
};

/** All about what the address names. */
export function OpenPage({ place, claim, reading, go, heading }: Props) {
  if (place) {
    return (
      <PlacePage place={place} currentClaim={claim?.id ?? null} reading={reading} go={go} heading={heading} />
    );
  }
  return claim && <ClaimPage claim={claim} reading={reading} go={go} heading={heading} />;
}
