import type { MultiPolygon, Polygon, Geometry as Shape } from "geojson";
import type { Box } from "./box";
import type { LngLat } from "./geometry";
import { alongOutlines } from "./joint-outline";
import type { Point } from "./label-boxes";
import type { MapFeatures } from "./map-features";
import { mercator } from "./mercator";

/** Points along a joint figure's outline, and whether a point, in shares of the earth, lies in another region of which something is said. */
export type JointLand = { along: readonly LngLat[]; isForeign: (at: Point) => boolean };

/**
 * A region is the towns' own where as much of their outline lies in it: an outline around towns at a border reaches across.
 * Regions that share a figure have none of their own: on the land of one of them it would be read as that one's.
 */
const ownShare = 0.25;

/** Whose land is whose: of joint figures by their claims, of regions by their ids. */
export type Lands = {
  joint: ReadonlyMap<string, JointLand>;
  foreign: ReadonlyMap<string, (at: Point) => boolean>;
};

export const landsOf = (drawn: MapFeatures): Lands => ({
  joint: jointLands(drawn),
  foreign: foreignLands(drawn),
});

/** By the id of a region of which something is said: whether a point, in shares of the earth, lies in another such region. */
function foreignLands({ features }: MapFeatures): ReadonlyMap<string, (at: Point) => boolean> {
  const regions = features.flatMap(({ geometry, properties: { id, kind } }) =>
    kind === "region" && isArea(geometry) ? [{ id, geometry }] : [],
  );
  return new Map(
    regions.map(({ id }) => [
      id,
      (at: Point) => regions.some((other) => other.id !== id && isIn(areaOf(other.geometry), at)),
    ]),
  );
}

/** By the claim's id. */
export function jointLands(drawn: MapFeatures): ReadonlyMap<string, JointLand> {
  const outlines = alongOutlines(drawn);
  if (outlines.size === 0) return new Map();
  const areas = drawn.features.flatMap(({ geometry, properties: { kind } }) =>
    kind === "region" && isArea(geometry) ? [areaOf(geometry)] : [],
  );
  const ofRegions = new Set(
    drawn.features.flatMap(({ geometry, properties: { id, kind } }) =>
      kind === "joint" && !isArea(geometry) ? [id] : [],
    ),
  );
  const landOf = (id: string, along: readonly LngLat[]): JointLand => {
    const stops = along.map(mercator);
    const isOwn = (area: Area) =>
      !ofRegions.has(id) && stops.filter((stop) => isIn(area, stop)).length >= ownShare * stops.length;
    const others = areas.filter((area) => !isOwn(area));
    return { along, isForeign: (at) => others.some((area) => isIn(area, at)) };
  };
  return new Map([...outlines].map(([id, along]) => [id, landOf(id, along)]));
}

/**
 * What is around an area, in shares of the earth, and its edges, band by band from north to south: an edge stands in each band
 * that it touches, as the four numbers of its ends.
 */
type Area = { around: Box; bands: readonly (readonly number[])[] };

/** So few edges are in each of them that asking for a thousand points takes no time that a reader would notice. */
const bandCount = 64;

const isArea = (shape: Shape): shape is Polygon | MultiPolygon =>
  shape.type === "Polygon" || shape.type === "MultiPolygon";

function areaOf(shape: Polygon | MultiPolygon): Area {
  const known = areas.get(shape);
  if (known) return known;
  const polygons = shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;
  const rings = polygons.flat().map((ring) => ring.map((corner) => mercator(corner as unknown as LngLat)));
  const around = { left: 1, right: 0, top: 1, bottom: 0 };
  for (const [x, y] of rings.flat()) {
    around.left = Math.min(around.left, x);
    around.right = Math.max(around.right, x);
    around.top = Math.min(around.top, y);
    around.bottom = Math.max(around.bottom, y);
  }
  const bands = Array.from({ length: bandCount }, (): number[] => []);
  for (const ring of rings)
    for (let at = 1; at < ring.length; at++) {
      const [[aX, aY], [bX, bY]] = [ring[at - 1], ring[at]] as [Point, Point];
      const last = bandAt(around, Math.max(aY, bY));
      for (let band = bandAt(around, Math.min(aY, bY)); band <= last; band++)
        bands[band]?.push(aX, aY, bX, bY);
    }
  const made = { around, bands };
  areas.set(shape, made);
  return made;
}

const bandAt = ({ top, bottom }: Box, y: number): number =>
  Math.min(bandCount - 1, Math.floor(((y - top) / (bottom - top || 1)) * bandCount));

/** The same shapes are asked about with every filter. */
const areas = new WeakMap<Shape, Area>();

/** Whether a line from the point to the east crosses the area's rings an odd number of times. */
function isIn({ around, bands }: Area, [x, y]: Point): boolean {
  if (x < around.left || x > around.right || y < around.top || y > around.bottom) return false;
  const edges = bands[bandAt(around, y)] ?? [];
  let isInside = false;
  for (let at = 0; at < edges.length; at += 4) {
    const aY = edges[at + 1] as number;
    const bY = edges[at + 3] as number;
    if (aY > y === bY > y) continue;
    const aX = edges[at] as number;
    if (x < aX + ((y - aY) / (bY - aY)) * ((edges[at + 2] as number) - aX)) isInside = !isInside;
  }
  return isInside;
}
