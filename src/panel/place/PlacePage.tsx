import type { Ref } from "react";
import { type Claim, type ClaimId, isStanding } from "../../domain/claims/claim";
import { comparisonsAt } from "../../domain/comparison/comparison";
import { inferencesAmong } from "../../domain/comparison/inference";
import { relationsWithin } from "../../domain/comparison/relations";
import { whoSays } from "../../domain/comparison/who-says";
import { noFilter, visibleClaims } from "../../domain/filter";
import type { Place } from "../../domain/places/place";
import { claimsAtPlace } from "../../domain/places/place-claims";
import { placeNaming } from "../../domain/places/place-mark";
import { capitalized, m, placeTitle } from "../../i18n/messages";
import { ClaimCards } from "../claim/ClaimCards";
import { Credits } from "../claim/Credits";
import { ComparedFold } from "../compared/ComparedFold";
import type { Go, Reading } from "../reading";
import { InferenceBox } from "./InferenceBox";
import { LocalNames, PlaceCaveats } from "./PlaceCaveats";
import { ClearedUp, PlaceNote } from "./PlaceNote";
import { WhoSays } from "./WhoSays";
import { WhyNotAdded } from "./WhyNotAdded";

type Props = {
  place: Place;
  currentClaim: ClaimId | null;
  /** As of `ClaimCards`. */
  bearsId?: ((claim: Claim) => boolean) | undefined;
  reading: Reading;
  go: Go;
  /** Takes the focus when the page opens. */
  heading: Ref<HTMLHeadingElement>;
};

/** All that is said of one place, by whom, and how sure the place itself is. */
export function PlacePage({ place, currentClaim, bearsId, reading, go, heading }: Props) {
  const { index, claims } = reading;
  const here = claimsAtPlace(claims, place.id, index);
  const naming = placeNaming(here.length > 0 ? claims : index.dataset.claims, place.id, index);
  const told = here.map(({ claim }) => claim);
  const relations = relationsWithin(told, index);
  const says = whoSays(here, index);
  const fallen = claimsAtPlace(
    index.dataset.claims.filter((claim) => !isStanding(claim)),
    place.id,
    index,
  );
  const isHidden = claimsAtPlace(visibleClaims(index.dataset, noFilter), place.id, index).length > 0;
  const cards = { currentClaim, bearsId, reading, go };
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className="place-title" lang={place.otherLanguage?.name}>
        {capitalized(placeTitle(place.name, naming.mention, naming.certainty === "certain"))}
      </h2>
      <p className="place-kind">
        {m.placeKind[place.kind]}
        {place.regionName && `, ${place.regionName}`}
        <LocalNames place={place} />
      </p>
      <PlaceCaveats place={place} />
      {naming.certainty !== "certain" && <PlaceNote place={place} naming={naming} index={index} />}
      <ClearedUp naming={naming} index={index} />
      {here.length === 0 ? (
        (!isHidden && fallen.length === 0 && reading.nothingAt?.(place.id)) || (
          <p className="empty">{isHidden ? m.nothingHere : m.nothingStands}</p>
        )
      ) : (
        <WhoSays says={says} here={here} relations={relations} {...cards}>
          {comparisonsAt(here).map((comparison) => (
            <WhyNotAdded key={comparison.claims[0].id} comparison={comparison} reading={reading} go={go} />
          ))}
        </WhoSays>
      )}
      {inferencesAmong(told, index).map((inference) => (
        <InferenceBox key={inference.of.id} inference={inference} reading={reading} go={go} />
      ))}
      <ComparedFold claims={told} reading={reading} go={go} />
      {naming.certainty === "certain" && <PlaceNote place={place} naming={naming} index={index} />}
      {fallen.length > 0 && (
        <section className="fallen">
          <h3>{m.noLonger}</h3>
          <ClaimCards claims={fallen} {...cards} />
        </section>
      )}
      <Credits claims={[...told, ...fallen.map(({ claim }) => claim)]} reading={reading} />
    </>
  );
}
