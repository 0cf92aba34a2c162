// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { MapFeatures } from "../../src/domain/places/map-features";
import { ClaimsOnMap } from "../../src/map/drawn-claims";
import type { DrawnFeature } from "../../src/map/drawn-shapes";
import { claimsSource } from "../../src/map/layers/claims";
import { labelsSource } from "../../src/map/layers/staged";
import type { MapLibreMap } from "../../src/map/maplibre";
import { type LabelFeature, StagedLabels } from "../../src/map/staged-labels";
import { stageAt, stages } from "../../src/map/stages";

type Told = { source: string; features: readonly DrawnFeature<{ id: string; kind: string }>[] };

/** A map that remembers what its sources were told. */
function aMap(zoom = 4) {
  const told: Told[] = [];
  const at = { zoom, isMoving: false };
  const map = {
    getZoom: () => at.zoom,
    isMoving: () => at.isMoving,
    getSource: (source: string) => ({
      setData: ({ features }: Told) => void told.push({ source, features }),
    }),
  } as unknown as MapLibreMap;
  return { map, told, at };
}

const side = 14;
const corners = Array.from({ length: side * side }, (_, at) => [
  30 + (at % side) / 2,
  50 + Math.floor(at / side) / 2,
]);
const areas = corners.map(([x = 0, y = 0]) => ({
  type: "Polygon" as const,
  coordinates: [
    [
      [x, y],
      [x + 0.5, y],
      [x + 0.5, y + 0.5],
      [x, y],
    ],
  ],
}));

/** Regions in a square, each with its area and its label; of tallies, the later, the weightier. */
function regions(count: number, figure = 3, isTallied = true): MapFeatures {
  const features = Array.from({ length: count }, (_, at): MapFeatures["features"] => {
    const shared = {
      id: `region-${at}`,
      isProbable: false,
      label: `Region ${at}`,
      color: 0,
      ...(isTallied && { weight: at }),
    };
    const words = {
      icon0: "sign-full-circle-0",
      text0: ` [${figure}]`,
      brief0: ` [${figure}]`,
      gap0: "",
      color0: 0,
    };
    const [x = 0, y = 0] = corners[at] ?? [];
    return [
      {
        type: "Feature",
        geometry: areas[at] as (typeof areas)[number],
        properties: { ...shared, kind: "region", entries: 0 } as never,
      },
      {
        type: "Feature",
        geometry: { type: "Point", coordinates: [x + 0.25, y + 0.25] },
        properties: { ...shared, ...words, kind: "region-label", entries: 1 } as never,
      },
    ];
  });
  return { type: "FeatureCollection", features: features.flat() };
}

/** With a figure that three of them share. */
function withJoint({ type, features }: MapFeatures): MapFeatures {
  const joint = {
    ...{ id: "joint", kind: "joint-label", isProbable: false, label: "together", color: 0 },
    ...{ icon0: "sign-full-circle-0", text0: " 11", brief0: " 11", gap0: "", color0: 0, entries: 1 },
  };
  const geometry = { type: "Point" as const, coordinates: [30.5, 50.5] };
  return { type, features: [...features, { type: "Feature", geometry, properties: joint as never }] };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("what a filter leaves as it is, the map is not told again", () => {
  const { map, told } = aMap();
  const claims = new ClaimsOnMap(regions(10, 3, false));
  claims.show(map, regions(10, 3, false));
  expect(told).toEqual([]);
  claims.show(map, regions(10, 5, false));
  expect(told.map(({ source }) => source)).toEqual([labelsSource]);
  claims.show(map, regions(9, 5, false));
  expect(told.map(({ source }) => source)).toEqual([labelsSource, claimsSource, labelsSource]);
});

test("the few figures of a day are placed at once, few tallies in tasks of their own", () => {
  const { map, told } = aMap(5);
  const claims = new ClaimsOnMap(regions(2, 3, false));
  claims.show(map, regions(10, 3, false));
  expect(told.map(({ source }) => source)).toEqual([claimsSource, labelsSource]);
  claims.show(map, regions(10));
  expect(told).toHaveLength(2);
  vi.runAllTimers();
  expect(told.at(-1)?.features).toEqual(new StagedLabels(regions(10)).all());
});

test("a joint figure is weighed along its outline in tasks of their own, unless nothing has changed", () => {
  const { map, told } = aMap(5);
  const day = withJoint(regions(10, 3, false));
  const claims = new ClaimsOnMap(regions(2, 3, false));
  claims.show(map, day);
  expect(told.map(({ source }) => source)).toEqual([claimsSource]);
  vi.runAllTimers();
  expect(told.at(-1)?.features).toEqual(new StagedLabels(day).all());
  const { length } = told;
  claims.show(map, withJoint(regions(10, 3, false)));
  vi.runAllTimers();
  expect(told).toHaveLength(length);
});

test("while labels are placed anew for a view, those of other zooms stand as they stood", () => {
  const { map, told } = aMap(5);
  const day = withJoint(regions(10, 3, false));
  const claims = new ClaimsOnMap(regions(2, 3, false));
  claims.show(map, day);
  vi.runAllTimers();
  const { length } = told;
  claims.keepWithin(map, [30.2, 50.2, 34, 53]);
  vi.runAllTimers();
  const since = told.slice(length) as unknown as { features: LabelFeature[] }[];
  expect(since.length).toBeGreaterThan(1);
  for (const { features } of since)
    for (const stage of stages.keys()) {
      const figures = features.filter(
        ({ properties: { kind, from, to } }) => kind === "label" && from <= stage && to >= stage,
      );
      expect(figures).toHaveLength(11);
    }
});

test("of hundreds of labels those of the shown zoom come first, and those of all zooms in tasks of their own", () => {
  const { map, told } = aMap(5);
  const claims = new ClaimsOnMap(regions(2));
  claims.show(map, regions(150));
  // That there is so much to place is no reason for what was pressed to wait.
  expect(told.map(({ source }) => source)).toEqual([claimsSource]);
  expect(claims.isLabelledAt(5)).toBe(false);
  vi.runAllTimers();
  expect(claims.isLabelledAt(5)).toBe(true);
  const [, shown, all] = told;
  expect(told).toHaveLength(3);
  expect(shown?.features).toEqual(new StagedLabels(regions(150)).at(stageAt(5)));
  expect(all?.features).toEqual(new StagedLabels(regions(150)).all());
  expect(claims.now[labelsSource].features).toEqual(told.at(-1)?.features);
});

test("where the map goes to while labels are placed, those of there come next, and not those of its way", () => {
  const { map, told } = aMap();
  const ways = [
    [8, false],
    [8, false],
    [5, true],
    [5, true],
    [2, false],
  ] as const;
  let asked = 0;
  // It leaves when the first labels stand, and arrives when it has been asked twice.
  const at = () => ways[told.length < 2 ? 0 : Math.min(asked, ways.length - 1)] ?? ways[0];
  Object.assign(map, {
    getZoom: () => at()[0],
    isMoving: () => {
      if (told.length >= 2) asked++;
      return at()[1];
    },
  });
  const claims = new ClaimsOnMap(regions(2));
  claims.show(map, regions(150));
  vi.runAllTimers();
  const [, there, here, all] = told;
  const stagesOf = (of: Told | undefined) =>
    new Set(((of?.features ?? []) as LabelFeature[]).flatMap(({ properties: { from, to } }) => [from, to]));
  expect(stagesOf(there)).toEqual(new Set([stageAt(8)]));
  expect(stagesOf(here)).toEqual(new Set([stageAt(8), stageAt(2)]));
  expect(all?.features).toEqual(new StagedLabels(regions(150)).all());
  expect(told).toHaveLength(4);
});

test("a filter that comes before all is placed is the one that is shown", () => {
  const { map, told } = aMap(5);
  const claims = new ClaimsOnMap(regions(2));
  claims.show(map, regions(150));
  vi.advanceTimersToNextTimer();
  claims.show(map, regions(120));
  vi.runAllTimers();
  expect(told.at(-1)?.features).toEqual(new StagedLabels(regions(120)).all());
  claims.show(map, regions(100));
  claims.end();
  const { length } = told;
  vi.runAllTimers();
  expect(told).toHaveLength(length);
});

test("a map that opens with hundreds of labels is told them when its style stands", () => {
  const { map, told } = aMap();
  const claims = new ClaimsOnMap(regions(150));
  expect(claims.now[labelsSource].features).toEqual([]);
  claims.start(map);
  vi.runAllTimers();
  expect(told.map(({ source }) => source)).toEqual([labelsSource, labelsSource]);
  expect(told.at(-1)?.features).toEqual(new StagedLabels(regions(150)).all());
});

test("at each zoom the labels of all zooms are those that were placed for it", () => {
  const labels = new StagedLabels(regions(190));
  const all = labels.all();
  for (const stage of stages.keys()) {
    const own = all.filter(({ properties: { from, to } }) => from <= stage && to >= stage);
    const standing = labels.at(stage).map(({ properties }) => ({ ...properties, from: 0, to: 0 }));
    expect(own.map(({ properties }) => ({ ...properties, from: 0, to: 0 }))).toEqual(standing);
  }
});

test("areas are handed over without the words of their labels", () => {
  const { [claimsSource]: shapes } = new ClaimsOnMap(regions(3)).now;
  for (const { properties } of shapes.features) expect(Object.keys(properties)).not.toContain("label");
});
