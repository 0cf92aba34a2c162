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
  const all = spots.reduce((sum, { claims }) => sum + claims, 0);
  let near = spots;
  // From west to east and from south to north. Sorted once: what is left of an order is in that order.
  const drawn = spots.map(drawnSpot);
  let orders = [0, 1].map((axis) => drawn.toSorted(after(axis)));
  for (;;) {
    const cut = bestCut(orders, all);
    if (!cut) break;
    const left = new Set(orders[cut.axis]?.slice(cut.from, cut.to));
    orders = orders.map((order) => order.filter((each) => left.has(each)));
    near = Array.from(left, ({ spot }) => spot);
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

/** What a spot covers, as it is drawn. */
type DrawnSpot<S extends Spot> = { spot: S; left: number; top: number; right: number; bottom: number };

function drawnSpot<S extends Spot>(spot: S): DrawnSpot<S> {
  const [west, south, east, north] = spot.bounds;
  const [[left, top], [right, bottom]] = [mercator([west, north]), mercator([east, south])];
  return { spot, left, top, right, bottom };
}

const after =
  (axis: number) =>
  ({ spot: a }: DrawnSpot<Spot>, { spot: b }: DrawnSpot<Spot>): number =>
    (a.at[axis] ?? 0) - (b.at[axis] ?? 0) || (a.id < b.id ? -1 : 1);

/** What stays of one of both orders where everything beyond a line from north to south, or from west to east, is cut off. */
type Cut = { axis: number; from: number; to: number };

/** Of the side of each line that holds more, the one that is best kept alone; `null`: all is near enough, or none would do. */
function bestCut(orders: readonly (readonly DrawnSpot<Spot>[])[], all: number): Cut | null {
  let best: (Cut & { score: number }) | null = null;
  for (const [axis, order] of orders.entries()) {
    const lows = grown(order);
    // What is left of the last `n`, by `n - 1`.
    const highs = grown(order.toReversed());
    const count = order.length;
    const size = lows.sizes[count - 1] ?? 0;
    if (size <= enough) return null;
    for (let at = 1; at < count; at++) {
      const isLow = (lows.claims[at - 1] ?? 0) > (highs.claims[count - at - 1] ?? 0);
      const [of, last] = isLow ? [lows, at - 1] : [highs, count - at - 1];
      const [claims, left] = [of.claims[last] ?? 0, of.sizes[last] ?? 0];
      if (size <= most && (left > size * gain || claims < all * leastKept)) continue;
      const score = (1 - claims / all) / 2 + left / size;
      if (!best || score < best.score)
        best = isLow ? { axis, from: 0, to: at, score } : { axis, from: at, to: count, score };
    }
  }
  return best;
}

/** How large the first one, two, … of them are together, and how much they hold. In numbers: a year has a thousand spots. */
function grown(order: readonly DrawnSpot<Spot>[]): { sizes: Float64Array; claims: Float64Array } {
  const [sizes, claims] = [new Float64Array(order.length), new Float64Array(order.length)];
  let [left, top, right, bottom, sum] = [Infinity, Infinity, -Infinity, -Infinity, 0];
  for (const [at, each] of order.entries()) {
    left = Math.min(left, each.left);
    top = Math.min(top, each.top);
    right = Math.max(right, each.right);
    bottom = Math.max(bottom, each.bottom);
    sum += each.spot.claims;
    sizes[at] = Math.max(right - left, bottom - top);
    claims[at] = sum;
  }
  return { sizes, claims };
}

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
