import type { LngLat } from "../domain/places/geometry";
import { withOutline } from "../domain/places/joint-label";
import { jointLands } from "../domain/places/joint-land";
import { type PlannedLabel, type Point, planLabels } from "../domain/places/label-plan";
import { isAtPoint, isLabel, type MapFeatures } from "../domain/places/map-features";
import { dotBox, figureSize, nameType, placedPoints } from "./boxes";
import { type Frame, frameHeight, inFrame } from "./frame";

/**
 * Finds room for what stands at regions and on the outlines of joint figures, as the live map does.
 * @param height of the frame on the screen, in CSS pixels
 */
export function regionLabels(
  features: MapFeatures,
  frame: Frame,
  height: number,
): ReadonlyMap<string, PlannedLabel> {
  const lands = jointLands(features);
  const points = placedPoints(features, frame, height);
  const dots = points.filter(({ properties }) => isAtPoint(properties)).map(dotBox);
  const pixels = height / frameHeight;
  const onScreen = (point: LngLat): Point => {
    const [x, y] = inFrame(frame, point);
    return [x * pixels, y * pixels];
  };
  const labels = points
    .filter(({ properties }) => isLabel(properties))
    .map((label) => withOutline(label, lands, onScreen, dots));
  return planLabels(labels, dots, { figure: figureSize, name: nameType.size });
}
