import type { LngLat } from "./geometry";

/** Web Mercator, as MapLibre draws: 0 to 1 from west to east, and from north to south. */
export function mercator([lng, lat]: LngLat): readonly [x: number, y: number] {
  const phi = (lat * Math.PI) / 180;
  return [lng / 360 + 0.5, 0.5 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / (2 * Math.PI)];
}

/** The way back, from what `mercator` gives. */
export const fromMercator = ([x, y]: readonly [x: number, y: number]): LngLat => [
  (x - 0.5) * 360,
  (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI,
];
