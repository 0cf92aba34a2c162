import type { Ref } from "react";
import { type ClaimId, isStanding } from "../domain/claim";
import { comparisonsAt } from "../domain/comparison";
import { noFilter, visibleClaims } from "../domain/filter";
import { inferencesAmong } from "../domain/inference";
import type { Place } from "../domain/place";
import { claimsAtPlace } from "../domain/place-claims";
import { placeNaming } from "../domain/place-mark";
import { relationsAmong } from "../domain/relations";
import { capitalized, m, placeTitle } from "../i18n/messages";
import { ClaimCard } from "./ClaimCard";
import { ComparisonBox } from "./ComparisonBox";
import { InferenceBox } from "./InferenceBox";
import { PlaceNote } from "./PlaceNote";
import type { Go, Reading } from "./reading";
import { TimelineStrip } from "./TimelineStrip";

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
  const told = here.map(({ claim }) => claim);
  const relations = relationsAmong(told, index);
  const fallen = claimsAtPlace(
    index.dataset.claims.filter((claim) => !isStanding(claim)),
    place.id,
    index,
  );
  const isHidden = claimsAtPlace(visibleClaims(index.dataset, noFilter), place.id, index).length > 0;
  const local = Object.entries(place.localNames);
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className="place-title">
        {capitalized(placeTitle(place.name, naming.mention, naming.certainty === "certain"))}
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
      <PlaceNote place={place} naming={naming} index={index} />
      {comparisonsAt(here).map((comparison) => (
        <ComparisonBox key={comparison.claims[0].id} comparison={comparison} reading={reading} />
      ))}
      {inferencesAmong(told, index).map((inference) => (
        <InferenceBox key={inference.of.id} inference={inference} reading={reading} go={go} />
      ))}
      <TimelineStrip claims={told.filter(({ figure }) => figure !== null)} reading={reading} go={go} />
      {here.length === 0 && <p className="empty">{isHidden ? m.nothingHere : m.nothingStands}</p>}
      {here.map(({ claim, bearing }) => (
        <ClaimCard
          key={claim.id}
          claim={claim}
          bearing={bearing}
          isCurrent={claim.id === currentClaim}
          relations={relations}
          reading={reading}
          go={go}
        />
      ))}
      {fallen.length > 0 && (
        <section className="fallen">
          <h3>{m.noLonger}</h3>
          {fallen.map(({ claim, bearing }) => (
            <ClaimCard
              key={claim.id}
              claim={claim}
              bearing={bearing}
              isCurrent={claim.id === currentClaim}
              reading={reading}
              go={go}
            />
          ))}
        </section>
      )}
    </>
  );
}
