import type { Ref } from "react";
import type { ClaimId } from "../domain/claim";
import { comparisonsAt } from "../domain/comparison";
import type { Place } from "../domain/place";
import { claimsAtPlace } from "../domain/place-claims";
import { placeNaming } from "../domain/place-mark";
import { capitalized, m, placeTitle } from "../i18n/messages";
import { ClaimCard } from "./ClaimCard";
import { ComparisonBox } from "./ComparisonBox";
import { PlaceNote } from "./PlaceNote";
import type { Go, Reading } from "./reading";

type Props = {
  place: Place;
  currentClaim: ClaimId | null;
  reading: Reading;
  go: Go;
  /** Takes the focus when the page opens. */
  heading: Ref<HTMLHeadingElement>;
};

/** All that is said of one place, by whom, and how sure the place itself is. */
export function PlacePage({ place, currentClaim, reading, go, heading }: Props) {
  const { index, claims } = reading;
  const here = claimsAtPlace(claims, place.id, index);
  const naming = placeNaming(here.length > 0 ? claims : index.dataset.claims, place.id, index);
  const local = Object.entries(place.localNames);
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className="place-title">
        {capitalized(placeTitle(place.name, naming.mention))}
      </h2>
      <p className="place-kind">
        {m.placeKind[place.kind]}
        {place.regionName && `, ${place.regionName}`}
        {local.map(([language, name]) => (
          <span key={language}>
            {" · "}
            <span lang={language}>{name}</span>
          </span>
        ))}
      </p>
      <PlaceNote place={place} naming={naming} />
      {comparisonsAt(here).map((comparison) => (
        <ComparisonBox key={comparison.claims[0].id} comparison={comparison} reading={reading} />
      ))}
      {here.length === 0 && <p className="empty">{m.nothingHere}</p>}
      {here.map(({ claim, bearing }) => (
        <ClaimCard
          key={claim.id}
          claim={claim}
          bearing={bearing}
          isCurrent={claim.id === currentClaim}
          reading={reading}
          go={go}
        />
      ))}
    </>
  );
}
