import type { MultiPolygon, Polygon, Geometry as Shape } from "geojson";
import type { Box } from "./box";
import type { LngLat } from "./geometry";
import { alongOutlines } from "./joint-outline";
import type { Point } from "./label-boxes";
import type { MapFeatures } from "./map-features";
import { mercator } from "./mercator";

/** Points along a joint figure's outline, and whether a point, in shares of the earth, lies in another region of which something is said. */
export type JointLand = { along: readonly LngLat[]; isForeign: (at: Point) => boolean };

/** A region is the towns' own where as much of their outline lies in it: an outline around towns at a border reaches across. */
const ownShare = 0.25;

/** By the claim's id. */
export function jointLands(drawn: MapFeatures): ReadonlyMap<string, JointLand> {
  const outlines = alongOutlines(drawn);
  if (outlines.size === 0) return new Map();
  const areas = drawn.features.flatMap(({ geometry, properties: { kind } }) =>
    kind === "region" && isArea(geometry) ? [areaOf(geometry)] : [],
  );
  const landOf = (along: readonly LngLat[]): JointLand => {
    const stops = along.map(mercator);
    const others = areas.filter(
      (area) => stops.filter((stop) => isIn(area, stop)).length < ownShare * stops.length,
    );
    return { along, isForeign: (at) => others.some((area) => isIn(area, at)) };
  };
  return new Map([...outlines].map(([id, along]) => [id, landOf(along)]));
}

/** Its rings and what is around them, in shares of the earth. */
type Area = { around: Box; rings: readonly (readonly Point[])[] };

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
  const made = { around, rings };
  areas.set(shape, made);
  return made;
}

/** The same shapes are asked about with every filter. */
const areas = new WeakMap<Shape, Area>();

/** Whether a line from the point to the east crosses the area's rings an odd number of times. */
function isIn({ around, rings }: Area, [x, y]: Point): boolean {
  if (x < around.left || x > around.right || y < around.top || y > around.bottom) return false;
  let isInside = false;
  for (const ring of rings)
    for (let at = 1; at < ring.length; at++) {
      const [[aX, aY], [bX, bY]] = [ring[at - 1], ring[at]] as [Point, Point];
      if (aY > y !== bY > y && x < aX + ((y - aY) / (bY - aY)) * (bX - aX)) isInside = !isInside;
    }
  return isInside;
}
