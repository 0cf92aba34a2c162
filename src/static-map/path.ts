import type { Geometry, Position } from "geojson";
import type { LngLat } from "../domain/geometry";
import { type Frame, inFrame } from "./frame";

type Box = { left: number; top: number; right: number; bottom: number };

/**
 * A geometry's lines and rings as an SVG path, in whole units of the frame. Corners that fall together are drawn
 * once; parts that lie wholly outside the box, if one is given, not at all.
 */
export function pathOf(geometry: Geometry, frame: Frame, box?: Box): string {
  switch (geometry.type) {
    case "Polygon":
      return geometry.coordinates.map((ring) => part(ring, frame, true, box)).join("");
    case "MultiPolygon":
      return geometry.coordinates
        .flatMap((rings) => rings.map((ring) => part(ring, frame, true, box)))
        .join("");
    case "LineString":
      return part(geometry.coordinates, frame, false, box);
    case "MultiLineString":
      return geometry.coordinates.map((line) => part(line, frame, false, box)).join("");
    default:
      return "";
  }
}

function part(positions: readonly Position[], frame: Frame, isRing: boolean, box?: Box): string {
  const points = positions.map((position) => inFrame(frame, position as unknown as LngLat).map(Math.round));
  if (box && isOutside(points, box)) return "";
  let [fromX = 0, fromY = 0] = points[0] ?? [];
  let path = `M${fromX} ${fromY}`;
  let corners = 0;
  for (const [x = 0, y = 0] of points.slice(1, isRing ? -1 : undefined)) {
    if (x === fromX && y === fromY) continue;
    // Relative: most steps are short, and short numbers are most of a path's weight.
    path += `l${x - fromX}${y - fromY < 0 ? "" : " "}${y - fromY}`;
    [fromX, fromY] = [x, y];
    corners += 1;
  }
  // An island smaller than a unit, a lake of two corners: nothing that could be seen.
  if (corners < (isRing ? 2 : 1)) return "";
  return isRing ? `${path}z` : path;
}

function isOutside(points: readonly number[][], box: Box): boolean {
  const xs = points.map(([x = 0]) => x);
  const ys = points.map(([, y = 0]) => y);
  return (
    Math.max(...xs) < box.left ||
    Math.min(...xs) > box.right ||
    Math.max(...ys) < box.top ||
    Math.min(...ys) > box.bottom
  );
}
