import type { MultiLineString, MultiPolygon, Polygon, Position, Geometry as Shape } from "geojson";

/** A meridian in the Atlantic that cuts nothing we draw: our ground reaches from Iceland eastward to Chukotka. */
const seam = -30;

/** The longitude by which a map draws on across the date line: the far end of Chukotka, at 170° west, is 190° east. */
export const eastward = (lng: number): number => (lng < seam ? lng + 360 : lng);

type Nested = number | Nested[];

/**
 * What GeoJSON cuts in two at the date line (RFC 7946, 3.1.9), in one piece: no map of ours has its edge there. All
 * else is returned as it is.
 */
export function inOnePiece<S extends Shape>(shape: S): S {
  if (!("coordinates" in shape)) return shape;
  const known = whole.get(shape);
  if (known) return known as S;
  const shifted = isBeyond(shape.coordinates as Nested[])
    ? { ...shape, coordinates: movedEast(shape.coordinates as Nested[]) }
    : shape;
  whole.set(shape, shifted);
  return shifted as S;
}

/** By the shape that was published: the same shapes are asked about with every filter. */
const whole = new WeakMap<Shape, Shape>();

const isBeyond = (nested: readonly Nested[]): boolean =>
  typeof nested[0] === "number" ? nested[0] < seam : nested.some((inner) => isBeyond(inner as Nested[]));

function movedEast(nested: readonly Nested[]): Nested[] {
  const [lng] = nested;
  if (typeof lng === "number") return [eastward(lng), ...nested.slice(1)];
  return nested.map((inner) => movedEast(inner as Nested[]));
}

/** The outline of an area that lies across the date line, without the cut; `null` for every other. */
export function edgeAcross(area: Polygon | MultiPolygon): MultiLineString | null {
  const known = edges.get(area);
  if (known !== undefined) return known;
  const made = edgeOf(area);
  edges.set(area, made);
  return made;
}

const edges = new WeakMap<Shape, MultiLineString | null>();

function edgeOf(area: Polygon | MultiPolygon): MultiLineString | null {
  const polygons = area.type === "Polygon" ? [area.coordinates] : area.coordinates;
  const rings = polygons.flat();
  if (!rings.some((ring) => ring.some(([lng = 0]) => lng > 180))) return null;
  return { type: "MultiLineString", coordinates: rings.flatMap(withoutCut) };
}

/** A ring's lines, left out where two corners in a row lie on the cut. */
function withoutCut(ring: readonly Position[]): Position[][] {
  const lines: Position[][] = [];
  for (const [at, corner] of ring.entries()) {
    const before = ring[at - 1];
    const isCut = before?.[0] === 180 && corner[0] === 180;
    if (!before || isCut) lines.push([corner]);
    else lines.at(-1)?.push(corner);
  }
  return lines.filter((line) => line.length > 1);
}
