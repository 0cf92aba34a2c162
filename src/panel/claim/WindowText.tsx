import type { Claim } from "../../domain/claims/claim";
import { m } from "../../i18n/messages";
import { clockText } from "../../i18n/time";
import type { Reading } from "../reading";
import { ReportName } from "./ReportName";

/**
 * When a claim says it was: in its report's words, and by the clock as far as that is known, and by whom; that nobody
 * says so is said, too.
 */
export function WindowText({ claim, reading: { index } }: { claim: Claim; reading: Reading }) {
  const { window } = claim;
  if (!window) return <span>{m.noWindow}</span>;
  const { words, clock } = window;
  return (
    <>
      {words && <q lang={index.report(claim.reportId).language}>{words}</q>}
      {words && clock && ": "}
      {clock && <span className="clock">{clockText(clock)}</span>}
      {clock?.knownFrom && (
        <span className="quiet">
          , {m.timeFrom} <ReportName report={index.report(clock.knownFrom)} />
        </span>
      )}
    </>
  );
}
