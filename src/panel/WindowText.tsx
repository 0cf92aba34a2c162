import type { Claim } from "../domain/claim";
import { m } from "../i18n/messages";
import type { Reading } from "./reading";

/** When a claim says it was, in its report's words; that nobody says so is said, too. */
export function WindowText({ claim, reading: { index } }: { claim: Claim; reading: Reading }) {
  if (!claim.window?.words) return m.noWindow;
  return <q lang={index.report(claim.reportId).language}>{claim.window.words}</q>;
}
