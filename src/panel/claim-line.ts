import type { Claim } from "../domain/claim";
import type { Index } from "../domain/dataset";
import { figureText, m } from "../i18n/messages";
import { briefClockText } from "../i18n/time";

/** What a claim says, in few words: its figure, or else its event. */
export const whatText = ({ figure, event }: Claim): string => (figure ? figureText(figure) : m.event[event]);

/** A claim as other claims name it: "10 UAVs, Ministry of Defence, 12:00–16:00". */
export function claimLine(claim: Claim, index: Index): string {
  const values = { what: whatText(claim), source: index.source(claim.sourceId).name };
  const clock = claim.window?.clock;
  return clock ? m.timedClaimLine({ ...values, time: briefClockText(clock) }) : m.claimLine(values);
}
