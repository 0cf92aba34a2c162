import type { Bounds } from "./geometry";
import { mercator } from "./mercator";
import { type Placed, unionOf } from "./placed";

/** What is reported in one part of the earth: a region with its towns, or a town by itself. */
export type Spot = Placed & {
  id: string;
  /** How many claims it holds. */
  claims: number;
};

/** What a map shows first, and what of what is reported lies outside of it. `null`: nothing is reported anywhere. */
export type FirstView<S extends Spot> = { bounds: Bounds | null; near: readonly S[]; far: readonly S[] };

/**
 * No view is wider or higher than this share of the earth in Mercator's projection: what a phone shows at the
 * farthest zoom. Beyond it, marks would lie outside of a view that was fitted to them.
 */
const most = 0.11;

/** A view that is no larger is near enough as it is: on a phone, figures of neighbouring regions have room in it. */
const enough = 0.035;

/** What lies apart is left to arrows only if the rest can then be seen so much larger, */
const gain = 0.85;

/** and only up to this share of the claims. */
const leastKept = 0.7;

/**
 * Fits the first view to where most claims are. Side by side are cut off, at the gap where least is lost and most is
 * gained, until the rest is near enough together.
 */
export function firstView<S extends Spot>(spots: readonly S[]): FirstView<S> {
  const all = claimsIn(spots);
  let near = spots;
  for (;;) {
    const size = sizeOf(near);
    if (size <= enough) break;
    const must = size > most;
    const cuts = cutsOf(near).filter(
      (cut) => must || (cut.size <= size * gain && cut.claims >= all * leastKept),
    );
    const score = ({ claims, size: left }: Cut<S>) => (1 - claims / all) / 2 + left / size;
    const [best] = cuts.map((cut) => ({ cut, score: score(cut) })).toSorted((a, b) => a.score - b.score);
    if (!best) break;
    near = best.cut.spots();
  }
  const kept = new Set(near);
  const [first, ...others] = near;
  if (!first) return { bounds: null, near, far: [] };
  return {
    bounds: others.length === 0 ? around(first) : unionOf(near),
    near,
    far: spots.filter((spot) => !kept.has(spot)),
  };
}

type Cut<S extends Spot> = { size: number; claims: number; spots: () => readonly S[] };

/** Whatever is left where everything beyond a line from north to south, or from west to east, is cut off. */
function cutsOf<S extends Spot>(spots: readonly S[]): readonly Cut<S>[] {
  return [0, 1].flatMap((axis) => {
    const sorted = spots.toSorted((a, b) => (a.at[axis] ?? 0) - (b.at[axis] ?? 0) || (a.id < b.id ? -1 : 1));
    const lows = grown(sorted);
    // What is left of the last `n`, by `n - 1`.
    const highs = grown(sorted.toReversed());
    return sorted.slice(1).flatMap((_, at): Cut<S>[] => {
      const [low, high] = [lows[at], highs[sorted.length - at - 2]];
      if (!low || !high) return [];
      const isLow = low.claims > high.claims;
      const { bounds, claims } = isLow ? low : high;
      const left = () => (isLow ? sorted.slice(0, at + 1) : sorted.slice(at + 1));
      return [{ size: extentOf(bounds), claims, spots: left }];
    });
  });
}

/** What the first one, two, … of them cover and hold. */
function grown(spots: readonly Spot[]): readonly Pick<Spot, "bounds" | "claims">[] {
  let last: Pick<Spot, "bounds" | "claims"> | null = null;
  return spots.map((spot) => {
    last = last
      ? { bounds: unionOf([last, spot]), claims: last.claims + spot.claims }
      : { bounds: spot.bounds, claims: spot.claims };
    return last;
  });
}

const claimsIn = (spots: readonly Spot[]): number => spots.reduce((sum, { claims }) => sum + claims, 0);

const sizeOf = (spots: readonly Spot[]): number => extentOf(unionOf(spots));

function extentOf([west, south, east, north]: Bounds): number {
  const [left, top] = mercator([west, north]);
  const [right, bottom] = mercator([east, south]);
  return Math.max(right - left, bottom - top);
}

/** One by itself is shown whole; of one that is too large for that, the part around its mark. */
function around({ bounds, at: [lng, lat] }: Spot): Bounds {
  if (extentOf(bounds) <= most) return bounds;
  const wide = most * 180;
  const high = wide * Math.cos((lat * Math.PI) / 180);
  return [
    Math.max(bounds[0], lng - wide),
    Math.max(bounds[1], lat - high),
    Math.min(bounds[2], lng + wide),
    Math.min(bounds[3], lat + high),
  ];
}
