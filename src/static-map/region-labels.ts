import type { MapFeatures, MapProperties } from "../domain/places/map-features";
import { type Box, isOverlap, nameType, placedPoints } from "./boxes";
import type { Frame } from "./frame";
import { type LabelEntry, labelLines } from "./label-lines";

/** What there is room for at a region's point: its figures always, all of them or in short; its name where it is free. */
export type RegionLabel = { isNamed: boolean; isShort: boolean; boxes: readonly Box[] };

/** Of the type that the style sheet sets for figures, in CSS pixels. */
const figureType = { digit: 8, space: 3.8, shape: 13, line: 17 };

/**
 * Finds room for what stands at regions, as the live map does: figures before names, and names in the order of the
 * features, so that the same map has the same labels every time. Of two sets of figures that run into each other, the
 * longer one is told in short.
 * @param height of the frame on the screen, in CSS pixels
 */
export function regionLabels(
  features: MapFeatures,
  frame: Frame,
  height: number,
): ReadonlyMap<string, RegionLabel> {
  const regions = placedPoints(features, frame, height)
    .filter(({ properties }) => properties.kind === "region-label")
    .map((region) => ({ ...region, isShort: false, figures: figureBoxes(region, false) }));
  for (;;) {
    const long = regions.filter(
      (one) =>
        !one.isShort && regions.some((other) => other !== one && areOverlapping(one.figures, other.figures)),
    );
    const [longest] = long.toSorted((a, b) => widthOf(b.figures) - widthOf(a.figures));
    if (!longest) break;
    longest.isShort = true;
    longest.figures = figureBoxes(longest, true);
  }
  const taken = regions.flatMap(({ figures }) => figures);
  const labels = new Map<string, RegionLabel>();
  for (const { properties, at, isShort, figures } of regions) {
    const name = nameBox(properties, at);
    // Where nothing is said but the name, it stands for the region, and is not to be left out.
    const isNamed = figures.length === 0 || !taken.some((box) => isOverlap(box, name));
    if (isNamed) taken.push(name);
    labels.set(properties.id, { isNamed, isShort, boxes: isNamed ? [name, ...figures] : figures });
  }
  return labels;
}

type Placed = { properties: MapProperties; at: readonly [x: number, y: number] };

function nameBox({ label }: MapProperties, [x, y]: Placed["at"]): Box {
  const half = (label.length * nameType.letter) / 2;
  return { left: x - half, right: x + half, top: y - nameType.line, bottom: y - 1 };
}

/** Of each line of figures, from the point down. */
const figureBoxes = ({ properties, at: [x, y] }: Placed, isShort: boolean): readonly Box[] =>
  labelLines(properties).map((entries, line) => {
    const half = lineWidth(entries, isShort) / 2;
    const top = y + 2 + line * figureType.line;
    return { left: x - half, right: x + half, top, bottom: top + figureType.line - 2 };
  });

const lineWidth = (entries: readonly LabelEntry[], isShort: boolean): number =>
  entries.reduce(
    (width, { text, far }) => width + figureType.shape + textWidth(` ${isShort ? far : text}`),
    (entries.length - 1) * figureType.digit,
  );

const textWidth = (text: string): number =>
  [...text].reduce(
    (width, sign) => width + (/[\s·…,.*]/.test(sign) ? figureType.space : figureType.digit),
    0,
  );

const widthOf = (boxes: readonly Box[]): number =>
  Math.max(0, ...boxes.map(({ left, right }) => right - left));

const areOverlapping = (some: readonly Box[], others: readonly Box[]): boolean =>
  some.some((one) => others.some((other) => isOverlap(one, other)));
