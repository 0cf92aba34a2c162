import type { Claim } from "../claims/claim";
import { type Bar, timelineOf } from "./timeline";
import { dayAt, midnight } from "./window";

/** Bars that do not touch stand in one lane; a moment with a name on the line, from 0 to 1. */
export type TimeLanes = {
  lanes: readonly (readonly Bar[])[];
  ticks: readonly { time: number; at: number; isMidnight: boolean }[];
  zone: string;
};

const hour = 3_600_000;

/** In hours, of which the first that gives no more ticks than can be read is taken. */
const steps = [1, 2, 3, 4, 6, 12, 24, 48, 24 * 7, 24 * 28, 24 * 84, 24 * 364] as const;
const mostTicks = 7;

/** Beyond these, a line is no picture of anything any more. */
const mostLanes = 8;

/**
 * The times of claims on one line, each source's by themselves, with the hours named; `null` where there are no two
 * times to tell apart, or too many.
 */
export function timeLanes(claims: readonly Claim[]): TimeLanes | null {
  const line = timelineOf(claims);
  const zone = claims.find(({ window }) => window?.clock)?.window?.clock?.zone;
  if (!line || !zone) return null;
  const sources = new Set(claims.map(({ sourceId }) => sourceId));
  const lanes = [...sources].flatMap((sourceId) =>
    packed(line.bars.filter(({ claim }) => claim.sourceId === sourceId)),
  );
  if (lanes.length > mostLanes) return null;
  const length = line.end - line.start;
  const step = (steps.find((each) => length / (each * hour) <= mostTicks - 1) ?? 24 * 364) * hour;
  const ticks = [];
  for (let time = midnight(dayAt(line.start, zone), 0, zone); time < line.end; time += step) {
    const isMidnight = midnight(dayAt(time, zone), 0, zone) === time;
    if (time >= line.start) ticks.push({ time, at: (time - line.start) / length, isMidnight });
  }
  return { lanes, ticks, zone };
}

/** Each bar in the first lane where it touches none. */
function packed(bars: readonly Bar[]): Bar[][] {
  const lanes: Bar[][] = [];
  for (const bar of bars) {
    const lane = lanes.find((others) => others.every(({ from, to }) => to <= bar.from || from >= bar.to));
    if (lane) lane.push(bar);
    else lanes.push([bar]);
  }
  return lanes;
}
