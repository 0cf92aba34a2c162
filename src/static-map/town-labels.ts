import { type Box, isOverlap } from "../domain/places/box";
import { labelLines, lineWidth } from "../domain/places/label-lines";
import type { Point } from "../domain/places/label-plan";
import { isAtPoint, type MapFeatures, type MapProperties } from "../domain/places/map-features";
import { dot, dotBox, figureSize, nameType, placedPoints } from "./boxes";
import type { Frame } from "./frame";
import { regionLabels } from "./region-labels";

/**
 * On which side of its dot a town's name stands; `null`: there is no room for it, and the dot stands alone. `figures`: the
 * middle of what its sources say, in brief, below the name, from the dot in CSS pixels; `null`: nothing, or no room.
 */
export type TownLabel = { side: Side | null; figures: Point | null; boxes: readonly Box[] };

type Side = "right" | "left" | "above" | "below";

/**
 * Finds room for the names of towns, with the figures that stand at them, beside each other, beside dots, and beside what
 * stands at regions, which comes first. In the order of the features, so that the same map has the same names every time.
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
    const places = [...withFigures(at, properties), ...alone(at, properties)];
    const found = places.find(
      ({ boxes }) => !boxes.some((box) => taken.some((other) => isOverlap(box, other))),
    );
    const { side, figures, boxes } = found ?? { side: null, figures: null, boxes: [] };
    labels.set(properties.id, { side, figures, boxes: [dotBox(town), ...boxes] });
    taken.push(...boxes);
  }
  return labels;
}

type At = readonly [number, number];

const widthOf = ({ label }: MapProperties): number => label.length * nameType.letter;

const alone = (at: At, properties: MapProperties): TownLabel[] =>
  Object.entries(around(at, widthOf(properties))).map(([side, box]) => ({
    ...{ side: side as Side, figures: null, boxes: [box] },
  }));

/** Above its dot there is none: the figures would lie on it. */
const figureSides = ["right", "left", "below"] as const;

function withFigures(at: At, properties: MapProperties): TownLabel[] {
  const [line = []] = labelLines(properties, true);
  if (line.length === 0) return [];
  const [x, y] = at;
  const half = lineWidth(line, figureSize) / 2;
  return figureSides.map((side) => {
    const name = around(at, widthOf(properties))[side];
    const middle = side === "right" ? dot + half : side === "left" ? -dot - half : 0;
    const top = name.bottom - y;
    return {
      side,
      // As a figure stands below a region's name.
      figures: [middle, top - 4],
      boxes: [
        name,
        { left: x + middle - half, right: x + middle + half, top: y + top, bottom: y + top + figureSize },
      ],
    };
  });
}

const around = ([x, y]: readonly [number, number], width: number): Record<Side, Box> => ({
  right: { left: x + dot, right: x + dot + width, top: y - nameType.line / 2, bottom: y + nameType.line / 2 },
  left: { left: x - dot - width, right: x - dot, top: y - nameType.line / 2, bottom: y + nameType.line / 2 },
  above: { left: x - width / 2, right: x + width / 2, top: y - dot - nameType.line, bottom: y - dot },
  below: { left: x - width / 2, right: x + width / 2, top: y + dot, bottom: y + dot + nameType.line },
});
