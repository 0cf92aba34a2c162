import { type Bounds, boundsOfAll, type Geometry, type LngLat } from "../domain/places/geometry";
import { mercator } from "./mercator";

/** Units from the frame's top to its bottom. At the usual size one is less than a pixel. */
export const frameHeight = 1000;

/**
 * The part of the earth that the static map fits into its container, as MapLibre fits it: what is beyond is drawn
 * too, as far as there is room. Units: `frameHeight` from top to bottom, the same from side to side.
 */
export type Frame = { left: number; top: number; scale: number; width: number };

export function frameAround([west, south, east, north]: Bounds): Frame {
  const [left, top] = mercator([west, north]);
  const [right, bottom] = mercator([east, south]);
  const scale = frameHeight / (bottom - top);
  return { left, top, scale, width: (right - left) * scale };
}

/** Width by height: what the style sheet keeps the frame at, whatever room it has. */
export const ratioOf = (frame: Frame): number => frame.width / frameHeight;

/** Where a point stands, in the frame's units from its left and top. */
export function inFrame(frame: Frame, point: LngLat): readonly [x: number, y: number] {
  const [x, y] = mercator(point);
  return [(x - frame.left) * frame.scale, (y - frame.top) * frame.scale];
}

/** Where a point stands, as SVG's percentages of the frame's width and height. */
export const percentInFrame = (frame: Frame, point: LngLat): { x: string; y: string } =>
  percentOf(frame, inFrame(frame, point));

/** The same of a point that is given in the frame's units. */
export function percentOf(frame: Frame, [x, y]: readonly [x: number, y: number]): { x: string; y: string } {
  const percent = (share: number) => `${Math.round(share * 1e4) / 1e2}%`;
  return { x: percent(x / frame.width), y: percent(y / frameHeight) };
}

/** The frame of everything published: the same whatever is filtered, so that filtering moves nothing. */
export function frameOf({ places, regions, shapes }: Geometry): Frame {
  return frameAround(boundsOfAll([places, regions, shapes]) ?? [20, 48, 45, 62]);
}
