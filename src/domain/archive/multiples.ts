import type { Geometry } from "../places/geometry";
import type { PlaceId } from "../places/place";
import type { FactNames } from "./facts";
import type { Tally } from "./tally";
import { tallyFigure } from "./tally-features";

/** What charts side by side are of: one source's figures of one thing, never those of two. */
export type Measure = Pick<Tally, "source" | "event" | "unit">;

/** What one source tells of one thing, place by place: of joint figures no place has any. */
export type Multiples = Measure & { tallies: readonly Tally[] };

export const isSameMeasure = (one: Measure, other: Measure): boolean =>
  one.source === other.source && one.event === other.event && one.unit === other.unit;

/**
 * What can be set side by side of tallies: of each source, what it counts at two places at least, that of most places first. Of
 * the same list they are the same.
 */
export function multiplesOf(tallies: readonly Tally[], names: FactNames): readonly Multiples[] {
  const known = multiples.get(tallies);
  if (known?.names === names) return known.made;
  const made = multiplesIn(tallies, names);
  multiples.set(tallies, { names, made });
  return made;
}

const multiples = new WeakMap<readonly Tally[], { names: FactNames; made: readonly Multiples[] }>();

function multiplesIn(tallies: readonly Tally[], names: FactNames): readonly Multiples[] {
  const found = new Map<string, Multiples & { tallies: Tally[] }>();
  for (const tally of tallies) {
    const { source, event, unit, where } = tally;
    if (names.wheres[where]?.length !== 1 || tallyFigure(tally, names) === null) continue;
    const key = `${source} ${event} ${unit}`;
    const of = found.get(key) ?? { source, event, unit, tallies: [] };
    of.tallies.push(tally);
    found.set(key, of);
  }
  return [...found.values()]
    .filter((one) => one.tallies.length > 1)
    .sort((a, b) => a.source - b.source || b.tallies.length - a.tallies.length);
}

/** Those that tell of a place; of no place in particular, all of them. */
export const multiplesBeside = (
  placeId: PlaceId | null,
  multiples: readonly Multiples[],
  { wheres, places }: FactNames,
): readonly Multiples[] =>
  placeId === null
    ? multiples
    : multiples.filter(({ tallies }) =>
        tallies.some(({ where }) => places[wheres[where]?.[0] ?? -1] === placeId),
      );

/**
 * In the order in which charts stand: with the largest first; or, where a place is open, with that one first, then those
 * that lie nearest to it. What has no point comes last.
 */
export function inOrderOfCharts(
  tallies: readonly Tally[],
  { wheres, places }: FactNames,
  placeId: PlaceId | null,
  geometry: Pick<Geometry, "places">,
): readonly { placeId: PlaceId; tally: Tally }[] {
  const listed = tallies.map((tally) => ({ placeId: places[wheres[tally.where]?.[0] ?? -1] ?? "", tally }));
  if (placeId === null) return listed.toSorted((a, b) => b.tally.high - a.tally.high);
  const points = new Map(
    geometry.places.features.map(({ properties, geometry: { coordinates } }) => [properties.id, coordinates]),
  );
  const from = points.get(placeId);
  const away = new Map(
    listed.map((one) => [one.placeId, one.placeId === placeId ? -1 : apart(from, points.get(one.placeId))]),
  );
  return listed.toSorted((a, b) => (away.get(a.placeId) ?? 0) - (away.get(b.placeId) ?? 0));
}

/** How far two points lie apart, in degrees of latitude: enough to tell which is nearer. */
function apart(one: readonly number[] | undefined, other: readonly number[] | undefined): number {
  if (!one || !other) return Number.MAX_VALUE;
  const [[x = 0, y = 0], [u = 0, v = 0]] = [one, other];
  return Math.hypot((x - u) * Math.cos((((y + v) / 2) * Math.PI) / 180), y - v);
}
