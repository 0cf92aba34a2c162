import type { Place } from "../../domain/places/place";
import { m } from "../../i18n/messages";

/** What a place is called where it lies, behind what it is. */
export function LocalNames({ place }: { place: Place }) {
  return Object.entries(place.localNames).map(([language, name]) => (
    <span key={language}>
      {" · "}
      <span lang={language}>{name}</span>
    </span>
  ));
}

/** What the map cannot show of a place, and from where it is known where it lies. */
export function PlaceCaveats({ place }: { place: Place }) {
  return (
    <>
      {place.kind === "district" && <p className="cleared-up">{m.somewhereInDistrict}</p>}
      {place.kind === "country" && <p className="cleared-up">{m.wholeCountry}</p>}
      {place.coordinatesFrom !== undefined && (
        <p className="cleared-up">
          {m.coordinatesFrom} <span lang={place.otherLanguage?.coordinatesFrom}>{place.coordinatesFrom}</span>
        </p>
      )}
    </>
  );
}
