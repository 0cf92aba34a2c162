import type { Box } from "../domain/places/box";
import type { LngLat } from "../domain/places/geometry";
import { around, boxesOf, nameBox, type Point } from "../domain/places/label-boxes";
import { isAtPoint, type MapProperties } from "../domain/places/map-features";
import type { DrawnFeature, ShapeProperties } from "./drawn-shapes";
import type { SeenLabel } from "./labels-seen";
import { figureScale } from "./layers/claim-labels";
import { townOffset, townSides, townSizes } from "./layers/town-labels";

/** Half of a town's dot, in CSS pixels. */
const dot = 7;

/** Arrows stand no farther in from the map's edge than this, in CSS pixels; so many towns at the most are looked for there. */
const reach = 110;
const most = 30;

/**
 * What towns near the map's edge take of the screen: their dots, and the labels beside them, which the renderer places.
 * @param isDrawn whether the renderer has drawn something of the town there
 */
export function townsSeen(
  shapes: readonly DrawnFeature<ShapeProperties>[],
  zoom: number,
  { width, height }: { width: number; height: number },
  onScreen: (point: LngLat) => Point,
  isDrawn: (id: string, box: Box) => boolean,
): SeenLabel[] {
  const towns = shapes.flatMap(({ geometry, properties }) => {
    if (!isAtPoint(properties) || geometry.type !== "Point") return [];
    const [x, y] = onScreen(geometry.coordinates as unknown as LngLat);
    const isNear = Math.min(x, y, width - x, height - y) < reach;
    const isSeen = x > -dot && y > -dot && x < width + dot && y < height + dot;
    return isNear && isSeen ? [{ properties: properties as MapProperties, at: [x, y] as const }] : [];
  });
  const size = townSizeAt(zoom);
  return towns.slice(0, most).flatMap((town) => {
    const { id } = town.properties;
    const label = sidesOf(town, size).find((box) => isDrawn(id, outerHalf(box, town.at)));
    return [boxAt(town.at, dot, dot), ...(label ? [label] : [])].map((box) => ({
      ...{ ...box, id, isName: false, isTally: false },
    }));
  });
}

/** Where the renderer may have set the label. */
function sidesOf({ properties, at }: { properties: MapProperties; at: Point }, size: number): Box[] {
  const type = { name: size, figure: size * figureScale };
  const whole = around([nameBox(properties, at, type), ...boxesOf({ properties, at }, false, type)]);
  const [half, tall] = [(whole.right - whole.left) / 2, (whole.bottom - whole.top) / 2];
  return townSides.map(({ across, down }) => {
    const away = townOffset * size * (across !== 0 && down !== 0 ? Math.SQRT1_2 : 1);
    return boxAt([at[0] + across * (away + half), at[1] + down * (away + tall)], half, tall);
  });
}

/** What of a label is farthest from its dot: there nothing else of the town is drawn. */
function outerHalf({ left, right, top, bottom }: Box, [x, y]: Point): Box {
  const [middle, level] = [(left + right) / 2, (top + bottom) / 2];
  const isBeside = right < x || left > x;
  return boxAt(
    [
      isBeside ? (middle > x ? (middle + right) / 2 : (left + middle) / 2) : middle,
      level > y ? level + 2 : level - 2,
    ],
    (right - left) / 4,
    (bottom - top) / 4,
  );
}

const boxAt = ([x, y]: Point, half: number, tall: number): Box => ({
  ...{ left: x - half, right: x + half, top: y - tall, bottom: y + tall },
});

function townSizeAt(zoom: number): number {
  const [[low, least], [high, largest]] = townSizes;
  return least + (largest - least) * Math.min(1, Math.max(0, (zoom - low) / (high - low)));
}
