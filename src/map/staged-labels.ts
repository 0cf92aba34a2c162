import type { Geometry as Shape } from "geojson";
import { type Bits, inOneGo, stepsOfABit } from "../domain/bits";
import type { Box } from "../domain/places/box";
import type { Bounds, LngLat } from "../domain/places/geometry";
import { onItsLand } from "../domain/places/joint-label";
import { type Lands, landsOf } from "../domain/places/joint-land";
import { isJoint } from "../domain/places/joint-surroundings";
import { lettersWidth } from "../domain/places/label-boxes";
import {
  isWhole,
  type Placeable,
  type PlannedLabel,
  type Point,
  planningLabels,
} from "../domain/places/label-plan";
import { isAtPoint, isLabel, type MapFeatures, type MapProperties } from "../domain/places/map-features";
import { fromMercator, mercator } from "../domain/places/mercator";
import { figureScale } from "./layers/claim-labels";
import { largestSize, stages } from "./stages";

/** What the live map draws of a label at a stage: where it stands, or the line that leads to it. */
export type StagedLabel = {
  kind: "label" | "leader";
  geometry: Shape;
  /** What it says: the same object at each stage. */
  says: MapProperties;
  isBrief: boolean;
  /** Where its name stands: in a text of its own, which may be left out; in one with its figures; or in brief behind them. */
  naming: "apart" | "one" | "brief";
};

/** Farther off than this, dots lie so close that nothing could keep off them all. On a telephone a day is seen from 4.5 or so. */
const dotsFrom = 4.1;
/** Unless they are so few. */
const fewDots = 24;

/** Half of a town's dot, in CSS pixels. */
const dot = 6;

/** What is seen of the earth at a stage; `under`: what of it lies under the map's buttons. */
export type ViewAt = { seen: Bounds; stage: number; under?: Bounds | undefined };

type Label = { geometry: Shape; properties: MapProperties; at: Point };

/** The labels of what is drawn, placed for one stage after another as they are asked for, each stage once. */
export class StagedLabels {
  readonly #labels: readonly Label[];
  readonly #towns: readonly Label[];
  readonly #lands: Lands;
  readonly #view: ViewAt | null;
  readonly #made: (readonly StagedLabel[] | undefined)[] = [];
  readonly #plans: (ReadonlyMap<string, Standing> | undefined)[] = [];

  /** @param view what is seen, where its sides are to cut nothing; `null`: that is no matter */
  constructor(drawn: MapFeatures, view: ViewAt | null = null) {
    this.#view = view;
    const { features } = drawn;
    const of = (isWanted: (properties: MapProperties) => boolean): Label[] =>
      features
        .filter(({ properties }) => isWanted(properties))
        .map(({ geometry, properties }) => ({ geometry, properties, at: mercator(pointOf(geometry)) }));
    this.#labels = of(isLabel);
    this.#towns = of(isAtPoint);
    this.#lands = landsOf(drawn);
  }

  get count(): number {
    return this.#labels.length;
  }

  get hasTallies(): boolean {
    return this.#labels.some(({ properties: { weight = 0 } }) => weight > 0);
  }

  get hasJoint(): boolean {
    return this.#labels.some(isJoint);
  }

  /** As they stand at this stage. */
  at(stage: number): readonly StagedLabel[] {
    return inOneGo(this.making(stage));
  }

  /** The same, bit by bit. */
  *making(stage: number): Bits<readonly StagedLabel[]> {
    const known = this.#made[stage];
    if (known) return known;
    const plan = yield* this.planning(stage);
    const made: StagedLabel[] = [];
    for (const [at, label] of this.#labels.entries()) {
      if (at % stepsOfABit === 0) yield;
      made.push(...asStands(label, plan.get(label.properties.id) ?? atItsPoint));
    }
    this.#made[stage] = made;
    return made;
  }

  /** Whether they are placed for this stage. */
  isPlanned(stage: number): boolean {
    return this.#plans[stage] !== undefined;
  }

  /** Places them for a stage, unless they are; bit by bit. */
  *planning(stage: number): Bits<ReadonlyMap<string, Standing>> {
    const known = this.#plans[stage];
    if (known) return known;
    const zoom = stages[stage] ?? 0;
    const pixels = 512 * 2 ** zoom;
    const size = largestSize(stage);
    const inPixels = ([x, y]: Point): Point => [x * pixels, y * pixels];
    const dots = this.#towns.map(({ at }): Box => around(...inPixels(at)));
    const onScreen = (point: LngLat) => inPixels(mercator(point));
    // At other stages another part of the earth is seen.
    const view = this.#view?.stage === stage ? this.#view : null;
    const within = view ? boxAround(view.seen, onScreen) : undefined;
    const under = view?.under ? [boxAround(view.under, onScreen)] : [];
    const placeable = this.#labels.map(
      ({ properties, at }): Placeable =>
        onItsLand({ properties, at: inPixels(at) }, this.#lands, onScreen, dots, within),
    );
    yield;
    const isDotted = zoom >= dotsFrom || dots.length <= fewDots;
    const plan = yield* planningLabels(placeable, [...(isDotted ? dots : []), ...under], {
      ...(within && { within, lines: dots.map((dot, town) => lineOf(dot, this.#towns[town], size)) }),
      figure: size * figureScale,
      name: size,
      growth: 2 ** (((stages[stage + 1] ?? zoom) - zoom) * 0.6),
    });
    const made = new Map<string, Standing>();
    for (const [id, label] of plan) made.set(id, onEarth(label, pixels));
    this.#plans[stage] = made;
    return made;
  }
}

function boxAround([west, south, east, north]: Bounds, onScreen: (point: LngLat) => Point): Box {
  const [[left, top], [right, bottom]] = [onScreen([west, north]), onScreen([east, south])];
  return { left, top, right, bottom };
}

const pointOf = (geometry: Shape): readonly [number, number] => {
  const [lng = 0, lat = 0] = geometry.type === "Point" ? geometry.coordinates : [];
  return [lng, lat];
};

const around = (x: number, y: number): Box => ({
  left: x - dot,
  right: x + dot,
  top: y - dot,
  bottom: y + dot,
});

/** A town's dot with its name to either side, and the gap to a next word: what stands there is read on from it. */
function lineOf({ left, right, top, bottom }: Box, town: Label | undefined, size: number): Box {
  const aside = (town ? lettersWidth(town.properties.label, size) : 0) + 2 * size;
  return { left: left - aside, right: right + aside, top, bottom };
}

/** How a label stands, in shares of the earth. */
type Standing = Pick<PlannedLabel, "isBrief" | "offset" | "leader" | "root" | "isLeftOut">;

const atItsPoint: Standing = { isBrief: false, offset: [0, 0], leader: null };
const leftOut: Standing = { ...atItsPoint, isLeftOut: true };

/** What was planned in pixels, as shares of the earth. */
function onEarth({ isBrief, offset, leader, root, isLeftOut }: PlannedLabel, pixels: number): Standing {
  if (isLeftOut) return leftOut;
  if (!isBrief && leader === null && offset[0] === 0 && offset[1] === 0) return atItsPoint;
  const share = ([x, y]: Point): Point => [x / pixels, y / pixels];
  return {
    isBrief,
    offset: share(offset),
    leader: leader && share(leader),
    ...(root && { root: share(root) }),
  };
}

function asStands({ geometry, properties: says, at: [x, y] }: Label, standing: Standing): StagedLabel[] {
  const { isBrief, offset, leader, root = [0, 0] } = standing;
  if (standing.isLeftOut) return [];
  const isJointly = isJoint({ properties: says });
  const naming = isJointly && isBrief ? "brief" : isJointly || isWhole(says) ? "one" : "apart";
  const beside = ([dx, dy]: Point) => [...fromMercator([x + dx, y + dy])];
  const isAtPoint = offset[0] === 0 && offset[1] === 0;
  const label: StagedLabel = {
    ...{ kind: "label", says, isBrief, naming },
    geometry: isAtPoint ? geometry : { type: "Point", coordinates: beside(offset) },
  };
  if (!leader) return [label];
  const line: Shape = { type: "LineString", coordinates: [beside(root), beside(leader)] };
  return [label, { ...label, kind: "leader", geometry: line }];
}
