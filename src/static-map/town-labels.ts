import type { MapFeatures } from "../domain/map-features";
import { type Box, isOverlap, nameType, placedPoints } from "./boxes";
import type { Frame } from "./frame";
import { regionLabels } from "./region-labels";

/** On which side of its dot a town's name stands; `null`: there is no room for it, and the dot stands alone. */
export type Side = "right" | "left" | "above" | "below" | null;

/** A dot's reach, in CSS pixels. */
const dot = 7;

/**
 * Finds room for the names of towns beside each other, beside dots, and beside what stands at regions, which comes
 * first. In the order of the features, so that the same map has the same names every time.
 */
export function townLabels(
  features: MapFeatures,
  frame: Frame,
  regions = regionLabels(features, frame),
): ReadonlyMap<string, Side> {
  const towns = placedPoints(features, frame).filter(({ properties }) => properties.kind === "settlement");
  const taken: Box[] = [
    ...towns.map(({ at: [x, y] }) => ({ left: x - dot, right: x + dot, top: y - dot, bottom: y + dot })),
    ...[...regions.values()].flatMap(({ boxes }) => boxes),
  ];
  const sides = new Map<string, Side>();
  for (const { properties, at } of towns) {
    const boxes = Object.entries(around(at, properties.label.length * nameType.letter)) as [Side, Box][];
    const free = boxes.find(([, box]) => !taken.some((other) => isOverlap(box, other)));
    sides.set(properties.id, free?.[0] ?? null);
    if (free) taken.push(free[1]);
  }
  return sides;
}

const around = ([x, y]: readonly [number, number], width: number): Record<NonNullable<Side>, Box> => ({
  right: { left: x + dot, right: x + dot + width, top: y - nameType.line / 2, bottom: y + nameType.line / 2 },
  left: { left: x - dot - width, right: x - dot, top: y - nameType.line / 2, bottom: y + nameType.line / 2 },
  above: { left: x - width / 2, right: x + width / 2, top: y - dot - nameType.line, bottom: y - dot },
  below: { left: x - width / 2, right: x + width / 2, top: y + dot, bottom: y + dot + nameType.line },
});
