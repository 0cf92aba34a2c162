import type { Geometry, Position } from "geojson";
import type { LngLat } from "../domain/places/geometry";
import { type Frame, inFrame } from "./frame";

/**
 * A geometry's lines and rings as an SVG path, in whole units of the frame. Corners that fall together are drawn
 * once.
 */
export const pathOf = (geometry: Geometry, frame: Frame): string =>
  drawn(geometry, (position) => inFrame(frame, position as unknown as LngLat));

/** The same for a geometry whose positions are units of the frame already. @param grain how many of them a step of the path is */
export const pathOfUnits = (geometry: Geometry, grain: number): string =>
  drawn(geometry, ([x = 0, y = 0]) => [x / grain, y / grain]);

type Placing = (position: Position) => readonly number[];

function drawn(geometry: Geometry, place: Placing): string {
  switch (geometry.type) {
    case "Polygon":
      return geometry.coordinates.map((ring) => part(ring, place, true)).join("");
    case "MultiPolygon":
      return geometry.coordinates.flatMap((rings) => rings.map((ring) => part(ring, place, true))).join("");
    case "LineString":
      return part(geometry.coordinates, place, false);
    case "MultiLineString":
      return geometry.coordinates.map((line) => part(line, place, false)).join("");
    default:
      return "";
  }
}

function part(positions: readonly Position[], place: Placing, isRing: boolean): string {
  const points = positions.map((position) => place(position).map(Math.round));
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
