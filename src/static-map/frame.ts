import type { Bounds, LngLat } from "../domain/places/geometry";
import { fromMercator, mercator } from "../domain/places/mercator";

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

/** The frame where nothing is reported anywhere. */
const somewhere: Bounds = [20, 48, 45, 62];

/** No picture is closer than this, as a share of the earth: about what the live map shows of a single town. */
const closest = 0.01;

/** The frame of what the map shows first. A town by itself, or towns in a row, cover nothing: some land is left around them. */
export function homeFrame(home: Bounds | null): Frame {
  const frame = frameAround(home ?? somewhere);
  const isWide = Math.min(frame.width, frameHeight) / frame.scale >= closest;
  return home === null || isWide ? frame : placeFrame(home);
}

/** The frame of what an open place's claims cover. */
export function placeFrame(bounds: Bounds): Frame {
  const [left, top] = mercator([bounds[0], bounds[3]]);
  const [right, bottom] = mercator([bounds[2], bounds[1]]);
  const wide = Math.max(right - left, closest);
  const high = Math.max(bottom - top, closest);
  const [x, y] = mercator([(bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2]);
  const scale = frameHeight / high;
  return { left: x - wide / 2, top: y - high / 2, scale, width: wide * scale };
}

/** Where one frame's box lies in another's, in SVG's percentages: what is drawn for the one is seen in the other. */
export function boxIn(frame: Frame, of: Frame): { x: string; y: string; width: string; height: string } {
  const percent = (share: number) => `${Math.round(share * 1e4) / 1e2}%`;
  const [across, down] = [frame.width / frame.scale, frameHeight / frame.scale];
  return {
    x: percent((of.left - frame.left) / across),
    y: percent((of.top - frame.top) / down),
    width: percent(of.width / of.scale / across),
    height: percent(frameHeight / of.scale / down),
  };
}

/** What is kept free around a frame, as the style sheet has it and as the live map's camera has it. */
const roomAround = (width: number, height: number): number =>
  Math.min(72, Math.max(16, 0.09 * Math.min(width, height)));

/** What is seen of the earth in a picture of this size, in CSS pixels; without one, the frame and no more. */
export function seenAround(frame: Frame, size: { width: number; height: number } | null): Bounds {
  const { width, height } = size ?? { width: frame.width, height: frameHeight };
  const room = size ? roomAround(width, height) : 0;
  // As the style sheet has it: room for labels at the sides.
  const beside = size && width < 300 ? 70 : room;
  const pixels = Math.min((width - 2 * beside) / frame.width, (height - 2 * room) / frameHeight);
  const [halfWidth, halfHeight] = [width / pixels / frame.scale / 2, height / pixels / frame.scale / 2];
  const [x, y] = [frame.left + frame.width / frame.scale / 2, frame.top + frameHeight / frame.scale / 2];
  const [west, north] = fromMercator([x - halfWidth, y - halfHeight]);
  const [east, south] = fromMercator([x + halfWidth, y + halfHeight]);
  return [west, south, east, north];
}
