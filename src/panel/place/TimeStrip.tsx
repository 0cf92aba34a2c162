import type { Claim } from "../../domain/claims/claim";
import { timeLanes } from "../../domain/time/lanes";
import { capitalized, figureBrief, m } from "../../i18n/messages";
import { tickText, zoneName } from "../../i18n/time";
import { markOf, type Reading } from "../reading";

const percent = (share: number) => `${Math.round(share * 1000) / 10}%`;

/** In units of the strip's own letters, as all its heights are. */
const laneHeight = 1.55;
const ticksHeight = 1.5;

/** So near its end, an hour's name would stand outside of the line. */
const labelled = 0.9;

/** Below this share of the strip, a figure stands behind its bar, not in it. */
const narrow = 0.08;

/**
 * When each figure of a place is for, on one line with its hours named. A picture: each claim says its time in words.
 * Placed by attributes alone: the page's policy lets no style stand in what was built, for readers without scripts.
 */
export function TimeStrip({ figures, reading }: { figures: readonly Claim[]; reading: Reading }) {
  const strip = timeLanes(figures);
  if (!strip) return null;
  const base = strip.lanes.length * laneHeight;
  const isAnyOpen = strip.lanes.flat().some(({ isExact }) => !isExact);
  return (
    <>
      <svg className="time-strip" aria-hidden="true" width="100%" height={`${base + ticksHeight}em`}>
        {strip.ticks.map(({ time, at }) => (
          <line key={time} className="strip-line" x1={percent(at)} x2={percent(at)} y2={`${base + 0.8}em`} />
        ))}
        {strip.lanes.map((lane, row) =>
          lane.map(({ claim, from, to, isExact }) => {
            const isNarrow = to - from < narrow;
            return (
              <svg
                key={claim.id}
                aria-hidden="true"
                className={isExact ? "strip-bar" : "strip-bar strip-open"}
                data-color={markOf(reading, claim.sourceId).colorIndex ?? 6}
                x={percent(from)}
                y={`${row * laneHeight}em`}
                width={percent(to - from)}
              >
                <rect width="100%" y="0.08em" height={`${laneHeight - 0.16}em`} rx="2" />
                <text
                  className={isNarrow ? "strip-behind" : ""}
                  x={isNarrow ? "100%" : 0}
                  dx="0.35em"
                  y="1.13em"
                >
                  {claim.figure && figureBrief(claim.figure)}
                </text>
              </svg>
            );
          }),
        )}
        <line className="strip-base" x2="100%" y1={`${base}em`} y2={`${base}em`} />
        {strip.ticks.map(({ time, at, isMidnight }) => (
          <text key={time} className="strip-tick" x={percent(at)} dx="0.3em" y={`${base + 1.2}em`}>
            {at < labelled && tickText(time, strip.zone, isMidnight)}
          </text>
        ))}
      </svg>
      <p className="strip-key quiet" aria-hidden="true">
        <span>{`${capitalized(zoneName(strip.zone))}.`}</span>{" "}
        {isAnyOpen && <span>{m.timeFilter.dashed}</span>}
      </p>
    </>
  );
}
