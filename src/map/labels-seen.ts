import { type Box, isOverlap } from "../domain/places/box";
import type { LngLat } from "../domain/places/geometry";
import { boxesOf, nameBox, type Point } from "../domain/places/label-boxes";
import { isWhole } from "../domain/places/label-plan";
import { figureScale } from "./layers/claim-labels";
import type { StagedLabel } from "./staged-labels";
import { sizeAt } from "./stages";

/**
 * What a line of a label takes of the screen, in CSS pixels. `id`: whose it is; `isName`: a name that may be missing;
 * `isTally`: of a period's many, each of which may be.
 */
export type SeenLabel = Box & { id: string; isName: boolean; isTally: boolean };

/**
 * What the map's labels take of the screen at this zoom, names that a collision may hide among them.
 * @param labels as they stand at that zoom's stage
 * @param onScreen where a point of the earth stands, in CSS pixels
 */
export function labelsSeen(
  labels: readonly StagedLabel[],
  zoom: number,
  { width, height }: { width: number; height: number },
  onScreen: (point: LngLat) => Point,
): SeenLabel[] {
  const name = sizeAt(zoom);
  const type = { name, figure: name * figureScale };
  return labels.flatMap(({ kind, geometry, says, isBrief, naming }) => {
    if (kind !== "label" || geometry.type !== "Point") return [];
    const label = { properties: says, at: onScreen(geometry.coordinates as unknown as LngLat) };
    const [x, y] = label.at;
    if (x < -reach || y < -reach || x > width + reach || y > height + reach) return [];
    const boxes = boxesOf(label, isBrief, type);
    const all = naming === "brief" ? boxes : [nameBox(says, label.at, type), ...boxes];
    return all.map((box, line) => ({
      ...rounded(box),
      id: says.id,
      isTally: isWhole(says),
      isName: naming === "apart" && line === 0 && boxes.length > 0,
    }));
  });
}

/** No label reaches farther from its point than this, in CSS pixels. */
const reach = 160;

const rounded = ({ left, top, right, bottom }: Box): Box => ({
  ...{ left: Math.round(left), top: Math.round(top), right: Math.round(right), bottom: Math.round(bottom) },
});

/**
 * Whose tallies the map's edge cuts, as half a figure is another figure; and whose name alone. The few figures of a day stand,
 * also where they are cut.
 */
export function cutLabels(
  labels: readonly SeenLabel[],
  { width, height }: { width: number; height: number },
): { whole: string[]; names: string[] } {
  const isSeen = ({ left, top, right, bottom }: Box) =>
    left < width && right > 0 && top < height && bottom > 0;
  const cut = labels.filter((label) => isSeen(label) && !isWithinMap(label, { width, height }));
  const whole = new Set(cut.flatMap(({ id, isTally }) => (isTally ? [id] : [])));
  return {
    whole: [...whole],
    names: cut.flatMap(({ id, isName }) => (isName && !whole.has(id) ? [id] : [])),
  };
}

export const isWithinMap = (
  { left, top, right, bottom }: Box,
  { width, height }: { width: number; height: number },
): boolean => left >= 0 && top >= 0 && right <= width && bottom <= height;

/** Whose tallies these lie on. */
export const coveredTallies = (labels: readonly SeenLabel[], boxes: readonly Box[]): string[] => [
  ...new Set(
    labels.flatMap((label) =>
      label.isTally && boxes.some((box) => isOverlap(box, label)) ? [label.id] : [],
    ),
  ),
];
