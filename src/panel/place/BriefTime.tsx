import type { Claim, Clock } from "../../domain/claims/claim";
import { m } from "../../i18n/messages";
import type { Reading } from "../reading";

type Props = { claim: Claim; textOf: (clock: Clock) => string; reading: Reading };

/** When it was, in a row among others: by the clock, or else in the report's words; that nobody says so is said, too. */
export function BriefTime({ claim: { window, reportId }, textOf, reading: { index } }: Props) {
  if (window?.clock) return <span>{textOf(window.clock)}</span>;
  if (window?.words) return <q lang={index.report(reportId).language}>{window.words}</q>;
  return <span>{m.timeNotKnown}</span>;
}
