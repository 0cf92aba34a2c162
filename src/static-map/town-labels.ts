import { type Box, isOverlap } from "../domain/places/box";
import { isAtPoint, type MapFeatures } from "../domain/places/map-features";
import { dot, dotBox, nameType, placedPoints } from "./boxes";
import type { Frame } from "./frame";
import { regionLabels } from "./region-labels";

/** On which side of its dot a town's name stands; `null`: there is no room for it, and the dot stands alone. */
export type TownLabel = { side: Side | null; boxes: readonly Box[] };

type Side = "right" | "left" | "above" | "below";

/**
 * Finds room for the names of towns beside each other, beside dots, and beside what stands at regions, which comes
 * first. In the order of the features, so that the same map has the same names every time.
 * @param height of the frame on the screen, in CSS pixels
 */
export function townLabels(
  features: MapFeatures,
  frame: Frame,
  height: number,
  regions = regionLabels(features, frame, height),
): ReadonlyMap<string, TownLabel> {
  const towns = placedPoints(features, frame, height).filter(({ properties }) => isAtPoint(properties));
  const taken = [...towns.map(dotBox), ...[...regions.values()].flatMap(({ boxes }) => boxes)];
  const labels = new Map<string, TownLabel>();
  for (const town of towns) {
    const { properties, at } = town;
    const boxes = Object.entries(around(at, properties.label.length * nameType.letter)) as [Side, Box][];
    const [side, name] = boxes.find(([, box]) => !taken.some((other) => isOverlap(box, other))) ?? [null];
    labels.set(properties.id, { side, boxes: name ? [dotBox(town), name] : [dotBox(town)] });
    if (name) taken.push(name);
  }
  return labels;
}

const around = ([x, y]: readonly [number, number], width: number): Record<Side, Box> => ({
  right: { left: x + dot, right: x + dot + width, top: y - nameType.line / 2, bottom: y + nameType.line / 2 },
  left: { left: x - dot - width, right: x - dot, top: y - nameType.line / 2, bottom: y + nameType.line / 2 },
  above: { left: x - width / 2, right: x + width / 2, top: y - dot - nameType.line, bottom: y - dot },
  below: { left: x - width / 2, right: x + width / 2, top: y + dot, bottom: y + dot + nameType.line },
});
