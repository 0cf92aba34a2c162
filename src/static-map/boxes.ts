import type { LngLat } from "../domain/places/geometry";
import type { MapFeatures } from "../domain/places/map-features";
import { type Frame, frameHeight, inFrame } from "./frame";

/** What a text or a dot takes of the picture, in CSS pixels. */
export type Box = { left: number; top: number; right: number; bottom: number };

/** Of the type that the style sheet sets for names: the mean width of a letter and the height of a line, in CSS pixels. */
export const nameType = { letter: 6.2, line: 14 };

export const isOverlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * The features that are points, each with where it stands, in CSS pixels.
 * @param height of the frame on the screen, in CSS pixels
 */
export function placedPoints({ features }: MapFeatures, frame: Frame, height: number) {
  const pixels = height / frameHeight;
  return features.flatMap(({ geometry, properties }) => {
    if (geometry.type !== "Point") return [];
    const [x, y] = inFrame(frame, geometry.coordinates as unknown as LngLat);
    return [{ properties, at: [x * pixels, y * pixels] as const }];
  });
}
