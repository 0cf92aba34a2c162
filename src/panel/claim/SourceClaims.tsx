import { type Claim, type ClaimId, homeOf } from "../../domain/claims/claim";
import type { SourceId } from "../../domain/claims/source";
import type { Index } from "../../domain/dataset";
import { inTimeOrder } from "../../domain/time/window";
import { dayAndHours, figureTimesIn } from "../../i18n/figure-times";
import { m } from "../../i18n/messages";
import { timesIn } from "../../i18n/time";
import { CorrectedBadge } from "../corrections/CorrectedBadge";
import { BriefTime } from "../place/BriefTime";
import type { Go, Reading } from "../reading";
import { homeText, whatText } from "./claim-line";

type Props = { reading: Reading; sourceId: SourceId; go: Go };

/** Each claim of a source in one line: what, and where. A total folds its parts under it. */
export function SourceClaims({ reading, sourceId, go }: Props) {
  const { index, claims } = reading;
  const own = inTimeOrder(claims.filter((claim) => claim.sourceId === sourceId));
  const { textOf } = timesIn(index.dataset);
  const partsOf = ({ id }: Claim) => own.filter(({ partOf }) => partOf === id);
  const isFolded = ({ partOf }: Claim) => partOf !== null && own.some(({ id }) => id === partOf);
  const ends = own.filter((claim) => !isFolded(claim));
  if (own.length === 0) return null;
  const line = (claim: Claim) => <ClaimLine key={claim.id} {...{ claim, reading, go }} isTimed={false} />;
  const lineOfTotal = (claim: Claim) => (
    <ClaimLine key={claim.id} {...{ claim, reading, go }} isTimed={true} />
  );
  return (
    <ul className="claim-lines">
      {ends.map((claim) => {
        const parts = partsOf(claim);
        if (parts.length === 0) return line(claim);
        return (
          <li key={claim.id}>
            <details>
              <summary>
                <span className="line-figure">{totalText(claim, index)}</span>{" "}
                {/* What browsers make of a date may differ from what the build made of it, by a space. */}
                <span className="line-place" suppressHydrationWarning={true}>
                  <BriefTime claim={claim} textOf={textOf} reading={reading} />
                </span>
              </summary>
              <ul>{[claim, ...parts].map(lineOfTotal)}</ul>
            </details>
          </li>
        );
      })}
    </ul>
  );
}

/** “20 UAVs in 3 parts”; parts that have no figure make up nothing. */
function totalText(claim: Claim, index: Index): string {
  const count = index.partsOf(claim.id).filter(({ figure }) => figure !== null).length;
  return count > 0 ? m.totalInParts({ figure: whatText(claim), count }) : whatText(claim);
}

type LineProps = {
  claim: Claim;
  reading: Reading;
  go: Go;
  /** Whether its hours stand above it. */
  isTimed: boolean;
};

function ClaimLine({ claim, reading: { index }, go, isTimed }: LineProps) {
  const home = homeText(claim, index);
  const times = figureTimesIn(index.dataset);
  const hours = isTimed || claim.figure === null ? null : times.hoursOf(claim);
  const time = dayAndHours(claim, times, hours);
  const pointAt = (id: ClaimId | null) => go.pointAt(id === null ? null : homeOf(claim));
  return (
    <li>
      <button
        type="button"
        id={`line-${claim.id}`}
        onClick={() => go.toClaim(claim.id)}
        onPointerEnter={() => pointAt(claim.id)}
        onPointerLeave={() => pointAt(null)}
        onFocus={() => pointAt(claim.id)}
        onBlur={() => pointAt(null)}
      >
        <span className={claim.figure ? "line-figure" : "line-event"}>{whatText(claim)}</span>
        <CorrectedBadge claim={claim} />{" "}
        <span className="line-place" suppressHydrationWarning={true}>
          {time === "" ? home : m.timedFigure({ figure: home, time })}
        </span>
      </button>
    </li>
  );
}
