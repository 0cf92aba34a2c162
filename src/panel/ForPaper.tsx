import { type Claim, isStanding } from "../domain/claims/claim";
import { comparisonsAt } from "../domain/comparison/comparison";
import { claimsAtPlace } from "../domain/places/place-claims";
import { type PlaceMark, placeNaming } from "../domain/places/place-mark";
import { capitalized, m, placeTitle } from "../i18n/messages";
import { ClaimCards } from "./claim/ClaimCards";
import { Credits } from "./claim/Credits";
import { PlaceNote } from "./place/PlaceNote";
import { WhyNotAdded } from "./place/WhyNotAdded";
import type { Go, Reading } from "./reading";

type Props = {
  reading: Reading;
  /** The places of the overview, which has all in brief; `null` where one page is open, which has all of its own. */
  marks: readonly PlaceMark[] | null;
  /** Of the page that is printed. */
  address: string;
  go: Go;
};

/**
 * What a screen has at a press, and paper must have in print: every claim once, what is doubtful,
 * what no longer stands, and from where.
 */
export function ForPaper({ reading, marks, address, go }: Props) {
  const { index, claims } = reading;
  const fallen = index.dataset.claims.filter((claim) => !isStanding(claim));
  return (
    <div className="for-paper">
      {marks && marks.length > 0 && (
        <>
          <section>
            <h2>{m.aboutPlaces}</h2>
            {marks.map((mark) => (
              <Doubts key={mark.placeId} mark={mark} reading={reading} go={go} />
            ))}
          </section>
          <section>
            <h2>{m.allClaims}</h2>
            <ClaimCards claims={ofNoPlace(claims)} currentClaim={null} reading={reading} go={go} />
          </section>
          {fallen.length > 0 && (
            <section className="fallen">
              <h2>{m.noLonger}</h2>
              <ClaimCards claims={ofNoPlace(fallen)} currentClaim={null} reading={reading} go={go} />
            </section>
          )}
          <Credits claims={[...claims, ...fallen]} reading={reading} />
        </>
      )}
      <p className="printed-from">
        {m.printedFrom} <span>{address}</span> · {m.dataVersion({ version: index.dataset.version })}
      </p>
    </div>
  );
}

const ofNoPlace = (claims: readonly Claim[]) => claims.map((claim) => ({ claim, bearing: null }));

/** Where figures stand side by side, and where the place itself is in doubt; nothing for a place without either. */
function Doubts({ mark, reading, go }: { mark: PlaceMark; reading: Reading; go: Go }) {
  const { index, claims } = reading;
  const place = index.place(mark.placeId);
  const here = claimsAtPlace(claims, place.id, index);
  const comparisons = comparisonsAt(here);
  if (comparisons.length === 0 && !mark.isProbable) return null;
  return (
    <div className="doubts">
      <h3 lang={place.otherLanguage?.name}>
        {capitalized(placeTitle(place.name, mark.mention, !mark.isProbable))}
      </h3>
      {mark.isProbable && (
        <PlaceNote place={place} naming={placeNaming(claims, place.id, index)} index={index} />
      )}
      {comparisons.map((comparison) => (
        <WhyNotAdded key={comparison.claims[0].id} comparison={comparison} reading={reading} go={go} />
      ))}
    </div>
  );
}
