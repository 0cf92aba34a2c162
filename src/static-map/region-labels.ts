import { type PlannedLabel, planLabels } from "../domain/places/label-plan";
import { isAtPoint, type MapFeatures } from "../domain/places/map-features";
import { dotBox, figureSize, nameType, placedPoints } from "./boxes";
import type { Frame } from "./frame";

/**
 * Finds room for what stands at regions and on the outlines of joint figures, as the live map does.
 * @param height of the frame on the screen, in CSS pixels
 */
export function regionLabels(
  features: MapFeatures,
  frame: Frame,
  height: number,
): ReadonlyMap<string, PlannedLabel> {
  const points = placedPoints(features, frame, height);
  const labels = points.filter(
    ({ properties: { kind } }) => kind === "region-label" || kind === "joint-label",
  );
  const dots = points.filter(({ properties }) => isAtPoint(properties)).map(dotBox);
  return planLabels(labels, dots, { figure: figureSize, name: nameType.size });
}
