import { type Claim, isJoint, toldVia } from "../domain/claims/claim";
import type { TableBy } from "../domain/comparison/table";
import { eventName, figureBrief, m } from "../i18n/messages";
import { claimLine, whatText } from "../panel/claim/claim-line";
import { tellerText } from "../panel/claim/teller-text";
import { CorrectedBadge } from "../panel/corrections/CorrectedBadge";
import { type Go, markOf, type Reading } from "../panel/reading";
import { SourceIcon } from "../panel/SourceIcon";

type Props = {
  claim: Claim;
  by: TableBy;
  /** Where figures beside it are of other times: without it, they would be read as of one. */
  time: string | null;
  reading: Reading;
  go: Go;
};

/** One claim in a cell: its figure, or what it says without one; a way to the claim. */
export function CellEntry({ claim, by, time, reading, go }: Props) {
  const { index } = reading;
  const parts = index.partsOf(claim.id).filter(({ figure }) => figure !== null).length;
  const told = toldVia(claim).map((chain) => tellerText(chain, index));
  const note = [noteOf(claim, parts), ...told].filter(Boolean).join(", ");
  return (
    <button type="button" className="cell-entry" onClick={() => go.toClaim(claim.id)}>
      {by === "windows" && (
        <>
          {/* No line ends between a sign and what it is for. */}
          <SourceIcon mark={markOf(reading, claim.sourceId)} event={claim.event} />
          {"\u00a0"}
        </>
      )}
      <span aria-hidden="true" className={claim.figure ? "cell-figure" : undefined}>
        {claim.figure ? figureBrief(claim.figure) : whatText(claim)}
      </span>
      <span className="heard-only">{claimLine(claim, index)}</span>
      <CorrectedBadge claim={claim} />
      {note && (
        <>
          {" "}
          <span className="quiet">{note}</span>
        </>
      )}
      {time && (
        <>
          {" "}
          {/* The line for those who hear it tells the time already. */}
          <span aria-hidden="true" className="cell-time quiet">
            {time}
          </span>
        </>
      )}
    </button>
  );
}

/** What keeps a figure from being read as its row's alone, or as one of what was shot down. */
function noteOf(claim: Claim, parts: number): string | null {
  const event = claim.figure && claim.event !== "interception" ? eventName(claim.event) : null;
  const together =
    parts > 0
      ? m.table.inParts({ count: parts })
      : isJoint(claim)
        ? m.placeCount({ count: claim.where.places.length })
        : null;
  return [event, together].filter(Boolean).join(", ") || null;
}
