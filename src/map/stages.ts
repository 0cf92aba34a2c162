import type { Feature, Geometry as Shape } from "geojson";
import type { Box } from "../domain/places/box";
import { type Placeable, type PlannedLabel, type Point, planLabels } from "../domain/places/label-plan";
import { isAtPoint, type MapFeatures, type MapProperties } from "../domain/places/map-features";
import { fromMercator, mercator } from "../domain/places/mercator";
import { figureScale } from "./layers/claim-labels";

/**
 * Zooms at which labels are placed anew. What has room at one has room at every closer one: positions draw apart there,
 * and labels keep their size. So a stage's labels hold up to the next.
 */
export const stages = [1.5, 2.6, 3.2, 3.5, 3.8, 4.1, 4.4, 4.7, 5, 5.4, 5.8, 6.5] as const;

/** Of labels, in CSS pixels, by zoom: what `text-size` goes through. */
export const labelSizes = [
  [4, 11],
  [5.5, 13],
  [8, 17],
] as const;

const sizeAt = (zoom: number): number => {
  const [[low, least], [middle, usual], [high, most]] = labelSizes;
  const share = (from: number, to: number) => Math.min(1, Math.max(0, (zoom - from) / (to - from)));
  return zoom < middle
    ? least + (usual - least) * share(low, middle)
    : usual + (most - usual) * share(middle, high);
};

/** What the live map draws of labels: where each stands in the stages from one to another, and what leads to it. */
export type StagedProperties = Omit<MapProperties, "kind"> & {
  kind: MapProperties["kind"] | "label" | "leader";
  from?: number;
  to?: number;
  isBrief?: boolean;
};

export type StagedFeatures = { type: "FeatureCollection"; features: Feature<Shape, StagedProperties>[] };

/** Half of a town's dot, in CSS pixels. */
const dot = 6;

const isLabel = ({ kind }: MapProperties) => kind === "region-label" || kind === "joint-label";

/** The features with their labels placed for every stage, in place of the points at which they belong. */
export function staged({ features }: MapFeatures): StagedFeatures {
  const labels = features.filter(({ properties }) => isLabel(properties));
  const towns = features.filter(({ properties }) => isAtPoint(properties));
  const plans = stages.map((zoom, stage) => {
    const pixels = 512 * 2 ** zoom;
    const at = placing(pixels);
    const size = sizeAt(stages[stage + 1] ?? zoom);
    const placeable = labels.map(({ geometry, properties }): Placeable => ({ properties, at: at(geometry) }));
    const dots = towns.map(({ geometry }): Box => around(at(geometry)));
    const plan = planLabels(placeable, zoom < 5 ? [] : dots, {
      figure: size * figureScale,
      name: size,
      growth: 2 ** (((stages[stage + 1] ?? zoom) - zoom) * 0.6),
    });
    return new Map([...plan].map(([id, label]) => [id, onEarth(label, pixels)]));
  });
  const placed = labels.flatMap(({ geometry, properties }) => {
    const runs: Run[] = [];
    for (const [stage, plan] of plans.entries()) {
      const standing = plan.get(properties.id) ?? atItsPoint;
      const last = runs.at(-1);
      if (last && isSame(last.standing, standing)) last.to = stage;
      else runs.push({ from: stage, to: stage, standing });
    }
    return runs.flatMap((run) => labelFeatures(geometry, properties, run));
  });
  const others = features.filter(({ properties }) => !isLabel(properties));
  return { type: "FeatureCollection", features: [...others, ...placed] };
}

const placing =
  (pixels: number) =>
  (geometry: Shape): readonly [number, number] => {
    const [x, y] = mercator(pointOf(geometry));
    return [x * pixels, y * pixels];
  };

const pointOf = (geometry: Shape): readonly [number, number] => {
  const [lng = 0, lat = 0] = geometry.type === "Point" ? geometry.coordinates : [];
  return [lng, lat];
};

const around = ([x, y]: readonly [number, number]): Box => ({
  left: x - dot,
  right: x + dot,
  top: y - dot,
  bottom: y + dot,
});

/** How a label stands from one stage to another. */
type Run = { from: number; to: number; standing: ReturnType<typeof onEarth> };

const isSame = (one: Run["standing"], other: Run["standing"]): boolean =>
  one.isBrief === other.isBrief &&
  one.isLeftOut === other.isLeftOut &&
  isSamePoint(one.offset, other.offset) &&
  isSamePoint(one.leader, other.leader);

const isSamePoint = (one: Point | null, other: Point | null): boolean =>
  one === other || (one !== null && other !== null && one[0] === other[0] && one[1] === other[1]);

const atItsPoint: Run["standing"] = { isBrief: false, offset: [0, 0], leader: null };

/** What was planned in pixels, as shares of the earth. */
function onEarth({ isBrief, offset, leader, isLeftOut }: PlannedLabel, pixels: number) {
  const share = ([x, y]: Point): Point => [x / pixels, y / pixels];
  return { isBrief, offset: share(offset), leader: leader && share(leader), ...(isLeftOut && { isLeftOut }) };
}

function labelFeatures(geometry: Shape, properties: MapProperties, run: Run): StagedFeatures["features"] {
  const { from, to, standing } = run;
  const { isBrief, offset, leader } = standing;
  if (standing.isLeftOut) return [];
  const own = { ...properties, rest: properties.rest ?? "", from, to, isBrief };
  const [lng, lat] = pointOf(geometry);
  const [x, y] = mercator([lng, lat]);
  const beside = ([dx, dy]: Point) => [...fromMercator([x + dx, y + dy])];
  const isAtPoint = offset[0] === 0 && offset[1] === 0;
  return [
    {
      type: "Feature",
      geometry: isAtPoint ? geometry : { type: "Point", coordinates: beside(offset) },
      properties: { ...own, kind: "label" },
    },
    ...(leader
      ? [
          {
            type: "Feature" as const,
            geometry: { type: "LineString" as const, coordinates: [[lng, lat], beside(leader)] },
            properties: { ...own, kind: "leader" as const },
          },
        ]
      : []),
  ];
}
