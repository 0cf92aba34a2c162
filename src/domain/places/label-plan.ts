import { type Box, isOverlap, moved, TakenBoxes } from "./box";
import { labelLines, lineWidth } from "./label-lines";
import type { MapProperties } from "./map-features";

export type Point = readonly [x: number, y: number];

/** A label, and where it belongs, in CSS pixels. */
export type Placeable = { properties: MapProperties; at: Point };

/** The sizes of the type, in CSS pixels. */
export type LabelType = {
  figure: number;
  name: number;
  /** By how much the picture grows, its labels not, before they are placed anew: lines reach into what is left between. */
  growth?: number;
};

/**
 * What there is room for: all figures or those in brief; at the point or beside it, where a line leads there; the name
 * where it is free. `leader`: the end of the line, from the point; `null` where the label is so near that it needs none.
 * `boxes`: what it takes, the name first, if it has one.
 */
export type PlannedLabel = {
  isBrief: boolean;
  isNamed: boolean;
  offset: Point;
  leader: Point | null;
  boxes: readonly Box[];
  /** There is no room for it at all; only of those that bear a `weight`. */
  isLeftOut?: boolean;
};

/** By how much words are narrower than they are reckoned, at the most: a line must not end before them. */
const slack = 1.25;

/** A label nearer to its point than this, in pixels, is seen to belong there. */
const near = 10;

/** The mean width of a letter, as a share of the type's size, and the height of a line. */
const letter = 0.53;
const leading = 1.15;

/** How far a label is from its point at the least where it stands beside it, and then again and again, in pixels. */
const steps = [14, 34, 60];
const directions: readonly Point[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
];

const atPoint: Point = [0, 0];

type Draft = Placeable & { isBrief: boolean; offset: Point; figures: readonly Box[] };

/**
 * Finds room for what is reported, so that no figures stand on others, on a town's dot, or on where others belong. Of
 * two that run into each other the longer moves beside its point; where it finds no room there, it is told in brief.
 * In the order given, so that the same map has the same labels every time.
 */
export function planLabels(
  labels: readonly Placeable[],
  dots: readonly Box[],
  type: LabelType,
): ReadonlyMap<string, PlannedLabel> {
  const drafts = labels.map(
    (label): Draft => ({ ...label, isBrief: false, offset: atPoint, figures: boxesOf(label, false, type) }),
  );
  if (labels.some(({ properties }) => properties.weight !== undefined)) {
    const standing = weightiest(drafts, dots);
    const left = drafts.filter((draft) => !standing.has(draft));
    return new Map([...named([...standing], dots, type), ...left.map(leftOut)]);
  }
  // A joint figure stands on its outline, or it would be read as of what it was moved to: the others give way.
  const settled = new Set(drafts.filter(({ properties: { kind } }) => kind === "joint-label"));
  for (;;) {
    const crowded = drafts.filter((one) => !settled.has(one) && isCrowded(one, drafts, dots));
    const [longest] = crowded.toSorted((a, b) => widthOf(b.figures) - widthOf(a.figures));
    if (!longest) break;
    settled.add(longest);
    Object.assign(longest, roomFor(longest, drafts, dots, type));
  }
  return named(drafts, dots, type);
}

/**
 * Those that there is room for at their points, the weightiest first. The others are left out, and found by coming closer: sums
 * of a hundred regions beside them would stand on their neighbours, in a net of lines.
 */
function weightiest(drafts: readonly Draft[], dots: readonly Box[]): ReadonlySet<Draft> {
  const taken = new TakenBoxes(dots);
  const weightOf = ({ properties: { weight = 0 } }: Draft) => weight;
  const standing = new Set<Draft>();
  for (const draft of drafts.toSorted((a, b) => weightOf(b) - weightOf(a))) {
    if (draft.figures.some((box) => taken.isHit(box))) continue;
    taken.add(draft.figures);
    standing.add(draft);
  }
  return standing;
}

const leftOut = ({ properties: { id } }: Draft): readonly [string, PlannedLabel] => [
  id,
  { isBrief: false, isNamed: false, offset: atPoint, leader: null, boxes: [], isLeftOut: true },
];

const isCrowded = (one: Draft, all: readonly Draft[], dots: readonly Box[]): boolean =>
  isHit(one.figures, dots) || all.some((other) => other !== one && isHit(one.figures, other.figures));

const isHit = (some: readonly Box[], others: readonly Box[]): boolean =>
  some.some((one) => others.some((other) => isOverlap(one, other)));

/** The first that is free: all figures beside the point, those in brief at it, in brief beside it; else in brief at it. */
function roomFor(label: Draft, all: readonly Draft[], dots: readonly Box[], type: LabelType) {
  const others = all.filter((other) => other !== label);
  const taken = [...dots, ...others.flatMap(({ figures }) => figures)];
  const points = others.map(
    ({ at: [x, y] }): Box => ({ left: x - 3, right: x + 3, top: y - 3, bottom: y + 3 }),
  );
  const [full, brief] = [false, true].map((isBrief) => {
    const figures = boxesOf(label, isBrief, type);
    return { isBrief, offset: atPoint, figures };
  }) as [Draft, Draft];
  const candidates = [...beside(full), brief, ...beside(brief)];
  const free = candidates.find(
    ({ figures, offset }) => !isHit(figures, taken) && (offset === atPoint || !isHit(figures, points)),
  );
  return free ?? brief;
}

function beside({ isBrief, figures }: Pick<Draft, "isBrief" | "figures">) {
  const half = widthOf(figures) / 2;
  const [top, bottom] = [
    Math.min(...figures.map((box) => box.top)),
    Math.max(...figures.map((box) => box.bottom)),
  ];
  return steps.flatMap((step) =>
    directions.map(([x, y]) => {
      const offset: Point = [x * (half + step), y * ((bottom - top) / 2 + step)];
      return { isBrief, offset, figures: figures.map((box) => moved(box, offset)) };
    }),
  );
}

function named(
  drafts: readonly Draft[],
  dots: readonly Box[],
  type: LabelType,
): ReadonlyMap<string, PlannedLabel> {
  const taken = new TakenBoxes(dots);
  for (const { figures } of drafts) taken.add(figures);
  const planned = new Map<string, PlannedLabel>();
  for (const { properties, at, isBrief, offset, figures } of drafts) {
    const name = moved(nameBox(properties, at, type), offset);
    // Where nothing is said but the name, it stands for the place, and is not to be left out.
    const isNamed = figures.length === 0 || !taken.isHit(name);
    if (isNamed) taken.add([name]);
    const boxes = isNamed ? [name, ...figures] : figures;
    const leader = offset === atPoint ? null : leaderTo(boxes, at, type.growth ?? 1);
    planned.set(properties.id, { isBrief, isNamed, offset, leader, boxes });
  }
  return planned;
}

/** To the nearest point of what a label takes. */
function leaderTo(boxes: readonly Box[], [x, y]: Point, growth: number): Point | null {
  const [left, right] = [
    Math.min(...boxes.map((box) => box.left)),
    Math.max(...boxes.map((box) => box.right)),
  ];
  const [top, bottom] = [
    Math.min(...boxes.map((box) => box.top)),
    Math.max(...boxes.map((box) => box.bottom)),
  ];
  const clamp = (value: number, least: number, most: number, spare: number) => {
    const [middle, half] = [(least + most) / 2, (most - least) / 2 / growth / spare];
    return Math.min(Math.max(value, middle - half), middle + half) - value;
  };
  const end: Point = [clamp(x, left, right, slack), clamp(y, top, bottom, 1)];
  return Math.hypot(...end) < near ? null : end;
}

function nameBox({ label }: MapProperties, [x, y]: Point, { name }: LabelType): Box {
  const half = (label.length * letter * name) / 2;
  return { left: x - half, right: x + half, top: y - name * leading, bottom: y - 1 };
}

/** Of each line of figures, from the point down. */
function boxesOf(
  { properties, at: [x, y] }: Placeable,
  isBrief: boolean,
  { figure }: LabelType,
): readonly Box[] {
  const height = figure * leading;
  return labelLines(properties, isBrief).map((entries, line) => {
    const half = lineWidth(entries, figure) / 2;
    const top = y + 2 + line * height;
    return { left: x - half, right: x + half, top, bottom: top + height - 2 };
  });
}

const widthOf = (boxes: readonly Box[]): number =>
  Math.max(0, ...boxes.map(({ left, right }) => right - left));
