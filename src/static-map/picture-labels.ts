import type { Geometry } from "geojson";
import { type Box, isOverlap } from "../domain/places/box";
import type { LngLat } from "../domain/places/geometry";
import { onItsLand } from "../domain/places/joint-label";
import { landsOf } from "../domain/places/joint-land";
import { isJoint } from "../domain/places/joint-surroundings";
import { type LineEntry, labelLines, lineParts, lineWidth } from "../domain/places/label-lines";
import { type Placeable, planLabels } from "../domain/places/label-plan";
import { isAtPoint, isLabel, type MapFeatures } from "../domain/places/map-features";
import { pathOfContours } from "../domain/signs/contours";
import { signOf } from "../domain/signs/sign";
import type { Theme } from "../theme/tokens";
import { dotBox } from "./boxes";
import { escaped } from "./escaped";
import { textWidth } from "./letters";
import { edge, type PictureView } from "./outside";
import { colorOf } from "./share-style";

/** Where a point stands that a feature is. */
export const pointOf = (geometry: Geometry): LngLat =>
  (geometry.type === "Point" ? geometry.coordinates : [0, 0]) as unknown as LngLat;

const usual = { figure: 24, name: 19, dot: 8 };
type Sizes = typeof usual;

/** A label as it is drawn, and what it takes. */
type Label = { drawn: string; box: Box };

/** What stands at regions, on outlines and beside towns, where there is room for it: name, figures, and what leads to them. */
export function pictureLabels(
  features: MapFeatures,
  { at, area }: PictureView,
  theme: Theme,
  type: number,
): string[] {
  const size = { figure: usual.figure * type, name: usual.name * type, dot: usual.dot * type };
  const inner = {
    ...{ left: area.left + edge, right: area.right - edge, top: area.top + edge, bottom: area.bottom - edge },
  };
  const placed = features.features.flatMap(({ geometry, properties }) => {
    const here = { properties, at: at(pointOf(geometry)) };
    // What lies outside is told at the foot.
    return geometry.type === "Point" && isWithin(here.at, inner) ? [here] : [];
  });
  const towns = placed.filter(({ properties }) => isAtPoint(properties));
  const dots = towns.map(dotBox);
  const lands = landsOf(features);
  const labelled = placed
    .filter(({ properties }) => isLabel(properties))
    .map((label) => onItsLand(label, lands, at, dots, area));
  const plan = planLabels(labelled, dots, size);
  const unnamed: Unnamed[] = [];
  const labels = labelled.map(({ properties, at: [x, y] }): Label => {
    const {
      isBrief = false,
      isNamed = true,
      offset = [0, 0],
      leader: end,
      root = [0, 0],
    } = plan.get(properties.id) ?? {};
    const block = blockOf(isNamed ? properties.label : "", labelLines(properties, isBrief), size);
    // Whole, also at the edge.
    const middle = clamped(x + offset[0], area.left + block.half + 6, area.right - block.half - 6);
    const foot = clamped(y + offset[1], area.top + block.above + 6, area.bottom - block.below - 6);
    const leader = end
      ? `<path class="leader" ${isJoint({ properties }) ? `style="stroke:${colorOf(theme, properties.color)}"` : ""} d="M${x + root[0]} ${y + root[1]}L${x + end[0]} ${y + end[1]}"/>`
      : "";
    if (!isNamed && !isJoint({ properties })) unnamed.push({ name: properties.label, block, middle, foot });
    return { drawn: leader + blockAt(block, middle, foot, theme, size), box: boxAt(block, middle, foot) };
  });
  const taken = [...dots, ...labels.map(({ box }) => box)];
  const names = unnamed.flatMap((one) => nameBeside(one, taken, area, size));
  const beside = towns.flatMap((town) => townLabel(town, taken, area, theme, size));
  return [...labels, ...names, ...beside].map(({ drawn }) => drawn);
}

/** Figures over which their place's name has no room. */
type Unnamed = { name: string; block: Block; middle: number; foot: number };

/** The name of a place after its figures, before or under them: nobody can press a picture to learn whose they are. Takes its room. */
function nameBeside({ name, block, middle, foot }: Unnamed, taken: Box[], area: Box, size: Sizes): Label[] {
  const half = textWidth(name, size.name) / 2;
  const away = block.half + half + size.name / 4;
  const level = foot + 2 + size.figure * 0.58 + size.name * 0.34;
  const places = [
    [middle + away, level],
    [middle - away, level],
    [middle, foot + block.below + size.name],
  ] as const;
  return firstFree(places, taken, area, (x, y) => ({
    drawn: `<text class="place" x="${Math.round(x)}" y="${Math.round(y)}">${escaped(name)}</text>`,
    box: { left: x - half, right: x + half, top: y - size.name, bottom: y + size.name * 0.3 },
  }));
}

/** At the first of these points where a label is whole and stands on nothing, if there is one. Takes its room. */
function firstFree(
  points: readonly (readonly [number, number])[],
  taken: Box[],
  area: Box,
  labelAt: (x: number, y: number) => Label,
): Label[] {
  for (const [x, y] of points) {
    const label = labelAt(x, y);
    const { box } = label;
    const isSeen = isWithin([box.left, box.top], area) && isWithin([box.right, box.bottom], area);
    if (!isSeen || taken.some((other) => isOverlap(box, other))) continue;
    taken.push(box);
    return [label];
  }
  return [];
}

/** A name over figures. `above`, `below`: how far it reaches from the line between them; `half`: to either side. */
type Block = {
  name: string;
  lines: readonly (readonly LineEntry[])[];
  above: number;
  below: number;
  half: number;
};

function blockOf(name: string, lines: Block["lines"], { name: nameSize, figure }: Sizes): Block {
  const widths = lines.map((line) => lineWidth(line, figure));
  return {
    ...{ name, lines, above: name === "" ? 0 : nameSize * leading },
    below: lines.length * figure * leading,
    half: Math.max(textWidth(name, nameSize), ...widths) / 2,
  };
}

const boxAt = ({ above, below, half }: Block, x: number, y: number): Box => ({
  ...{ left: x - half, right: x + half, top: y - above, bottom: y + below },
});

const blockAt = ({ name, lines }: Block, x: number, y: number, theme: Theme, { figure }: Sizes): string =>
  (name && `<text class="place" x="${x}" y="${y - 4}">${escaped(name)}</text>`) +
  lines.map((line, at) => figuresLine(line, x, y + at * figure * leading, theme, figure)).join("");

/** Beside its dot, with its figures, or by its name alone; where there is no room at all, its dot stands alone. Takes its room. */
function townLabel(
  { properties, at: [x, y] }: Placeable,
  taken: Box[],
  area: Box,
  theme: Theme,
  size: Sizes,
): Label[] {
  const figures = labelLines(properties, true).filter((line) => line.length > 0);
  for (const lines of figures.length > 0 ? [figures, []] : [[]]) {
    const block = blockOf(properties.label, lines, size);
    const { above, below, half } = block;
    const beside = y + (above - below) / 2;
    const places = [
      [x + size.dot + half, beside],
      [x - size.dot - half, beside],
      [x, y + size.dot + above],
      [x, y - size.dot - below],
    ] as const;
    const found = firstFree(places, taken, area, (middle, foot) => ({
      drawn: blockAt(block, middle, foot, theme, size),
      box: boxAt(block, middle, foot),
    }));
    if (found.length > 0) return found;
  }
  return [];
}

const leading = 1.15;

const clamped = (value: number, least: number, most: number): number =>
  Math.round(least > most ? (least + most) / 2 : Math.min(Math.max(value, least), most));

const isWithin = ([x, y]: readonly [number, number], { left, right, top, bottom }: Box): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

const figuresLine = (line: readonly LineEntry[], x: number, y: number, theme: Theme, size: number): string =>
  lineParts(line, size)
    .map(({ entry, radius, sign, text, rest }) => {
      const color = colorOf(theme, entry.color);
      const middle = y + 2 + size * 0.58;
      const textAt = (from: number, fill: string, words: string) =>
        `<text class="figure" x="${x + from}" y="${middle + size * 0.34}" style="fill:${fill}">${escaped(words)}</text>`;
      const path = pathOfContours(signOf(entry.form, entry.shape).contours, x + sign, middle, radius);
      return (
        `<path class="sign" fill-rule="evenodd" d="${path}" fill="${color}"/>` +
        textAt(text, color, entry.text) +
        (entry.rest ? textAt(rest, theme.mapInk, entry.rest) : "")
      );
    })
    .join("");
