import { type Claim, type Clock, isJoint } from "../../domain/claims/claim";
import { figureSigns } from "../../domain/claims/figure";
import type { Bar } from "../../domain/time/timeline";
import { figureText, m, number } from "../../i18n/messages";
import { CorrectedBadge } from "../corrections/CorrectedBadge";
import type { Go, Reading } from "../reading";
import { BriefTime } from "./BriefTime";

type Props = {
  claim: Claim;
  /** Where its time lies on the line of all; `null` where it has no place there. */
  bar: Bar | null;
  /** Where figures beside it count something else. */
  isEventTold: boolean;
  textOf: (clock: Clock) => string;
  reading: Reading;
  go: Go;
};

/** A figure, for when it is, and that time on a line: a way to the claim. */
export function FigureRow({ claim, bar, isEventTold, textOf, reading, go }: Props) {
  return (
    <button type="button" className="figure-row" onClick={() => go.toClaim(claim.id)}>
      {claim.figure && (
        <span className="row-figure">
          <span aria-hidden="true">{figureSigns(claim.figure, number)}</span>
          <span className="heard-only">{figureText(claim.figure)}</span>
        </span>
      )}{" "}
      <span className="row-when">
        <BriefTime claim={claim} textOf={textOf} reading={reading} />
        {isJoint(claim) && `, ${m.placeCount({ count: claim.where.places.length })}`}
        <CorrectedBadge claim={claim} />
        {isEventTold && <span className="quiet"> · {m.event[claim.event]}</span>}
      </span>
      {bar && <TimeBar bar={bar} />}
    </button>
  );
}

const percent = (share: number) => `${Math.round(share * 1000) / 10}%`;

/** A stretch of time that is filled is drawn full; one that lies somewhere within, as an outline. */
function TimeBar({ bar: { from, to, isExact } }: { bar: Bar }) {
  return (
    <svg className="time-bar" aria-hidden="true">
      <rect className="time-line" y="45%" width="100%" height="10%" />
      <rect
        className={isExact ? "time-exact" : "time-open"}
        x={percent(from)}
        width={percent(Math.max(to - from, 0.01))}
        y="15%"
        height="70%"
      />
    </svg>
  );
}
