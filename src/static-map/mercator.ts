import type { LngLat } from "../domain/places/geometry";

/** Web Mercator, as MapLibre draws: 0 to 1 from west to east, and from north to south. */
export function mercator([lng, lat]: LngLat): readonly [x: number, y: number] {
  const phi = (lat * Math.PI) / 180;
  return [lng / 360 + 0.5, 0.5 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / (2 * Math.PI)];
}
