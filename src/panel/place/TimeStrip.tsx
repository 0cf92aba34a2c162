import type { Claim } from "../../domain/claims/claim";
import { timeLanes } from "../../domain/time/lanes";
import { figureBrief } from "../../i18n/messages";
import { tickText } from "../../i18n/time";
import { markOf, type Reading } from "../reading";

const percent = (share: number) => `${Math.round(share * 1000) / 10}%`;

/** So near its end, an hour's name would stand outside of the line. */
const labelled = 0.9;

/** When each figure of a place is for, on one line with its hours named. A picture: each claim says its time in words. */
export function TimeStrip({ figures, reading }: { figures: readonly Claim[]; reading: Reading }) {
  const strip = timeLanes(figures);
  if (!strip) return null;
  return (
    <div className="time-strip" aria-hidden="true">
      {strip.ticks.map(({ time, at }) => (
        <span key={time} className="strip-line" style={{ insetInlineStart: percent(at) }} />
      ))}
      {strip.lanes.map((lane) => (
        <div key={lane[0]?.claim.id} className="strip-lane">
          {lane.map(({ claim, from, to, isExact }) => (
            <span
              key={claim.id}
              className={isExact ? "strip-bar" : "strip-bar strip-open"}
              data-color={markOf(reading, claim.sourceId).colorIndex ?? 6}
              style={{ insetInlineStart: percent(from), width: percent(to - from) }}
            >
              {claim.figure && figureBrief(claim.figure)}
            </span>
          ))}
        </div>
      ))}
      <div className="strip-ticks">
        {strip.ticks.map(({ time, at, isMidnight }) => (
          <span key={time} style={{ insetInlineStart: percent(at) }}>
            {at < labelled && tickText(time, strip.zone, isMidnight)}
          </span>
        ))}
      </div>
    </div>
  );
}
