import type { Box } from "../domain/places/box";
import type { LngLat } from "../domain/places/geometry";
import type { MapFeatures } from "../domain/places/map-features";
import { type Frame, frameHeight, inFrame } from "./frame";

/** Of the type that the style sheet sets for names: the mean width of a letter and the height of a line, in CSS pixels. */
export const nameType = { size: 12, letter: 6.2, line: 14 };

/** Of the type that the style sheet sets for figures, in CSS pixels. */
export const figureSize = 15;

/** A dot's reach, in CSS pixels. */
export const dot = 7;

export const dotBox = ({ at: [x, y] }: { at: readonly [number, number] }): Box => ({
  left: x - dot,
  right: x + dot,
  top: y - dot,
  bottom: y + dot,
});

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
