import type { Claim } from "../domain/claim";
import { m } from "../i18n/messages";
import { clockText, ownClockText } from "../i18n/time";
import type { Reading } from "./reading";
import { useReaderZone } from "./use-reader-zone";

/**
 * When a claim says it was: in its report's words, and by the clock as far as that is known, by whom, and by the
 * reader's own clock; that nobody says so is said, too.
 */
export function WindowText({ claim, reading: { index } }: { claim: Claim; reading: Reading }) {
  const zone = useReaderZone();
  const { window } = claim;
  if (!window) return m.noWindow;
  const { words, clock } = window;
  const own = clock && zone && ownClockText(clock, zone);
  return (
    <>
      {words && <q lang={index.report(claim.reportId).language}>{words}</q>}
      {words && clock && ": "}
      {clock && <span className="clock">{clockText(clock)}</span>}
      {own && <span className="quiet"> ({m.yourTime({ time: own })})</span>}
      {clock?.knownFrom && (
        <span className="quiet">
          , {m.timeFrom} {index.report(clock.knownFrom).name}
        </span>
      )}
    </>
  );
}
