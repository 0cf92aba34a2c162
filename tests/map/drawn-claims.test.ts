// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { MapFeatures } from "../../src/domain/places/map-features";
import { ClaimsOnMap } from "../../src/map/drawn-claims";
import type { DrawnFeature } from "../../src/map/drawn-shapes";
import { claimsSource } from "../../src/map/layers/claims";
import { labelsSource } from "../../src/map/layers/staged";
import type { MapLibreMap } from "../../src/map/maplibre";
import { StagedLabels } from "../../src/map/staged-labels";
import { stageAt, stages } from "../../src/map/stages";
import { asTold } from "../../src/map/told-labels";

type Told = { source: string; features: readonly DrawnFeature<{ id: string; kind: string }>[] };

/** A map that remembers what its sources were told, and what each of them holds. `zoomTo`: a reader's zoom has come there. */
function aMap(zoom = 4) {
  const told: Told[] = [];
  const at = { zoom, isMoving: false };
  const onZoom: (() => void)[] = [];
  const zoomTo = (zoom: number) => {
    at.zoom = zoom;
    for (const listen of onZoom) listen();
  };
  const map = {
    on: (_: "zoom", listen: () => void) => void onZoom.push(listen),
    getZoom: () => at.zoom,
    isMoving: () => at.isMoving,
    getSource: (source: string) => ({
      setData: ({ features }: Told) => void told.push({ source, features }),
    }),
  } as unknown as MapLibreMap;
  const held = (stage: number) =>
    told.findLast(({ source }) => source === labelsSource(stage))?.features ?? [];
  return { map, told, at, zoomTo, held };
}

const placed = (features: MapFeatures, stage: number) => new StagedLabels(features).at(stage).map(asTold);
const near = (zoom: number) => [stageAt(zoom), stageAt(zoom) + 1, stageAt(zoom) - 1];
const labelsAt = (zoom: number) => labelsSource(stageAt(zoom));

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
  claims.start(map);
  claims.show(map, regions(10, 3, false));
  vi.runAllTimers();
  expect(told).toEqual([]);
  claims.show(map, regions(10, 5, false));
  expect(told.map(({ source }) => source)).toEqual([labelsAt(4)]);
  claims.show(map, regions(9, 5, false));
  expect(told.map(({ source }) => source)).toEqual([labelsAt(4), claimsSource, labelsAt(4)]);
});

test("the few figures of a day are placed at once, few tallies in tasks of their own", () => {
  const { map, told, held } = aMap(5);
  const claims = new ClaimsOnMap(regions(2, 3, false));
  claims.show(map, regions(10, 3, false));
  expect(told.map(({ source }) => source)).toEqual([claimsSource, labelsAt(5)]);
  claims.show(map, regions(10));
  expect(told).toHaveLength(2);
  vi.runAllTimers();
  for (const stage of near(5)) expect(held(stage)).toEqual(placed(regions(10), stage));
});

test("a joint figure is weighed along its outline in tasks of their own, unless nothing has changed", () => {
  const { map, told, held } = aMap(5);
  const day = withJoint(regions(10, 3, false));
  const claims = new ClaimsOnMap(regions(2, 3, false));
  claims.show(map, day);
  expect(told.map(({ source }) => source)).toEqual([claimsSource]);
  vi.runAllTimers();
  expect(held(stageAt(5))).toEqual(placed(day, stageAt(5)));
  const { length } = told;
  claims.show(map, withJoint(regions(10, 3, false)));
  vi.runAllTimers();
  expect(told).toHaveLength(length);
});

test("while labels are placed anew for a view, those of other zooms stand as they stood", () => {
  const { map, told, held } = aMap(5);
  const day = withJoint(regions(10, 3, false));
  const claims = new ClaimsOnMap(regions(2, 3, false));
  claims.show(map, day);
  vi.runAllTimers();
  claims.keepWithin(map, [30.2, 50.2, 34, 53]);
  do {
    for (const stage of near(5))
      expect(held(stage).filter(({ properties: { kind } }) => kind === "label")).toHaveLength(11);
    expect(claims.isLabelledAt(5)).toBe(true);
    vi.advanceTimersToNextTimer();
  } while (vi.getTimerCount() > 0);
  expect(told.length).toBeGreaterThan(near(5).length + 1);
});

test("of hundreds of labels those of the shown zoom come first, those of the next ones in tasks of their own, and no others", () => {
  const { map, told, held } = aMap(5);
  const claims = new ClaimsOnMap(regions(2));
  claims.show(map, regions(150));
  // That there is so much to place is no reason for what was pressed to wait.
  expect(told.map(({ source }) => source)).toEqual([claimsSource]);
  expect(claims.isLabelledAt(5)).toBe(false);
  let before = told.length;
  while (vi.getTimerCount() > 0) {
    vi.advanceTimersToNextTimer();
    expect(told.length - before).toBeLessThanOrEqual(1);
    before = told.length;
  }
  expect(claims.isLabelledAt(5)).toBe(true);
  expect(told.slice(1).map(({ source }) => source)).toEqual(near(5).map((stage) => labelsSource(stage)));
  for (const stage of near(5)) expect(held(stage)).toEqual(placed(regions(150), stage));
  expect(claims.labelsAt(5).map(asTold)).toEqual(held(stageAt(5)));
});

test("the map is told of a stage when a reader’s zoom comes next to it", () => {
  const { map, told, held, zoomTo } = aMap(5);
  const claims = new ClaimsOnMap(regions(150));
  claims.start(map);
  vi.runAllTimers();
  const { length } = told;
  zoomTo(5.1);
  vi.runAllTimers();
  expect(told).toHaveLength(length);
  for (const zoom of [6.6, 1.5, 9]) {
    zoomTo(zoom);
    vi.runAllTimers();
    for (const stage of near(zoom).filter((stage) => stage in stages))
      expect(held(stage)).toEqual(placed(regions(150), stage));
    expect(claims.isLabelledAt(zoom)).toBe(true);
  }
});

test("what is no longer shown is met at no zoom", () => {
  const { map, held, zoomTo } = aMap(5);
  const claims = new ClaimsOnMap(regions(150));
  claims.start(map);
  vi.runAllTimers();
  zoomTo(8);
  vi.runAllTimers();
  claims.show(map, regions(120));
  vi.runAllTimers();
  for (const stage of stages.keys())
    expect(held(stage)).toEqual(near(8).includes(stage) ? placed(regions(120), stage) : []);
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
  expect(told.map(({ source }) => source)).toEqual([
    ...[claimsSource, labelsAt(8), labelsAt(2)],
    labelsSource(stageAt(2) + 1),
  ]);
});

test("a filter that comes before all is placed is the one that is shown", () => {
  const { map, told, held } = aMap(5);
  const claims = new ClaimsOnMap(regions(2));
  claims.show(map, regions(150));
  vi.advanceTimersToNextTimer();
  claims.show(map, regions(120));
  vi.runAllTimers();
  for (const stage of near(5)) expect(held(stage)).toEqual(placed(regions(120), stage));
  claims.show(map, regions(100));
  claims.end();
  const { length } = told;
  vi.runAllTimers();
  expect(told).toHaveLength(length);
});

test("a map that opens with hundreds of labels is told them when its style stands", () => {
  const { map, told, held } = aMap();
  const claims = new ClaimsOnMap(regions(150));
  expect(claims.now[labelsAt(4)]?.features).toEqual([]);
  claims.start(map);
  expect(told.map(({ source }) => source)).toEqual([labelsAt(4)]);
  vi.runAllTimers();
  expect(held(stageAt(4))).toEqual(placed(regions(150), stageAt(4)));
  expect(claims.now[labelsAt(4)]?.features).toEqual(held(stageAt(4)));
});

test("areas are handed over without the words of their labels", () => {
  const { shapes } = new ClaimsOnMap(regions(3));
  expect(shapes).toHaveLength(3);
  for (const { properties } of shapes) expect(Object.keys(properties)).not.toContain("label");
});
