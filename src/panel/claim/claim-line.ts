import { type Claim, homeOf } from "../../domain/claims/claim";
import type { Index } from "../../domain/dataset";
import { lostAmong } from "../../domain/places/place-claims";
import { placeNaming } from "../../domain/places/place-mark";
import { untoldIn } from "../../i18n/figure-times";
import { claimEventName, figureText, listed, m, placeTitle } from "../../i18n/messages";
import { timesIn } from "../../i18n/time";

/** What a claim says, in few words: its figure, or else its event. */
export const whatText = (claim: Claim): string =>
  claim.figure ? figureText(claim.figure) : claimEventName(claim);

/** A claim as other claims name it: "10 UAVs, Ministry of Defence, 12:00–16:00". */
export function claimLine(claim: Claim, index: Index): string {
  const values = { what: whatText(claim), source: index.source(claim.sourceId).name };
  const clock = claim.window?.clock;
  const time = clock ? timesIn(index.dataset).textOf(clock) : untoldIn(index.dataset);
  return time === null ? m.claimLine(values) : m.timedClaimLine({ ...values, time });
}

/** Where a claim is at home, by the report's word for it where that is in doubt; else how many places it is about. */
export function homeText(claim: Claim, index: Index): string {
  const home = homeOf(claim);
  return home === null ? m.placeCount({ count: claim.where.places.length }) : titleOf(home, claim, index);
}

/** Those of a claim's places that could not be found while others could, in the report's words; `null`: there are none. */
export function lostText(claim: Claim, index: Index): string | null {
  const lost = lostAmong(claim, index).map((naming) => {
    const { mention, isRestated } = index.resolution(naming, claim.reportId);
    return isRestated ? mention : m.inQuotes({ words: mention });
  });
  return lost.length > 0 ? listed(lost) : null;
}

/** Every place that a claim is about, by the report's word for it where that is in doubt. */
export const placesOf = (claim: Claim, index: Index): string =>
  listed(claim.where.places.map(({ placeId }) => titleOf(placeId, claim, index)));

function titleOf(placeId: string, claim: Claim, index: Index): string {
  const { mention, certainty } = placeNaming([claim], placeId, index);
  return placeTitle(index.place(placeId).name, mention, certainty === "certain");
}
