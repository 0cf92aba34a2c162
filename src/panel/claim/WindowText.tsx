import type { Claim } from "../../domain/claims/claim";
import { publicationCutting } from "../../domain/time/window";
import { m } from "../../i18n/messages";
import { clockText, publicationText, timesIn } from "../../i18n/time";
import type { Reading } from "../reading";
import { ReportName } from "./ReportName";

type Props = {
  claim: Claim;
  /** With day and zone, which a page says once, and with the report by which it is known, where that is another. */
  isFull?: boolean;
  reading: Reading;
};

/**
 * When a claim says it was: in its report's words, and by the clock as far as that is known, and by whom; that nobody
 * says so is said, too.
 */
export function WindowText({ claim, isFull = false, reading: { index } }: Props) {
  const { window } = claim;
  if (!window) return <span>{m.noWindow}</span>;
  const { words, clock } = window;
  return (
    <>
      {words && <q lang={index.report(claim.reportId).language}>{words}</q>}
      {words && clock && ": "}
      {clock && (
        <span className="clock">{isFull ? clockText(clock) : timesIn(index.dataset).textOf(clock)}</span>
      )}
      <PublishedBefore claim={claim} />
      {isFull && clock?.knownFrom && (
        <span className="quiet">
          , {m.timeFrom} <ReportName report={index.report(clock.knownFrom)} />
        </span>
      )}
    </>
  );
}

/** Where the words leave open hours after the report: that it was published before those. */
function PublishedBefore({ claim }: Pick<Props, "claim">) {
  const clock = claim.window?.clock;
  const published = publicationCutting(claim);
  if (!clock || published === null) return null;
  const time = publicationText(published, clock);
  return <span className="quiet">, {m.publishedBefore({ time })}</span>;
}
