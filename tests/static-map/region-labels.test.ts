import fc from "fast-check";
import { expect, test } from "vitest";
import { isOverlap, moved } from "../../src/domain/places/box";
import type { MapFeatures, MapProperties } from "../../src/domain/places/map-features";
import { frameAround, frameHeight, inFrame } from "../../src/static-map/frame";
import { regionLabels } from "../../src/static-map/region-labels";
import { sizes } from "../../src/static-map/sizes";

const frame = frameAround([30, 50, 40, 60]);
const height = 660;

type Region = { label: string; at: readonly [lng: number, lat: number]; figures: readonly string[] };

const featuresOf = (regions: readonly Region[]): MapFeatures => ({
  type: "FeatureCollection",
  features: regions.map(({ label, at, figures }, position) => ({
    type: "Feature",
    geometry: { type: "Point", coordinates: [...at] },
    properties: {
      id: `region-${position}`,
      kind: "region-label",
      isProbable: false,
      label,
      entries: figures.length,
      color: 0,
      ...Object.fromEntries(
        figures.flatMap((text, entry) => [
          [`icon${entry}`, "sign-full-circle-0"],
          [`text${entry}`, ` ${text}`],
          [`brief${entry}`, text.includes("·") ? ` ${text.split(" ")[0]} +3` : ` ${text}`],
          [`gap${entry}`, entry === 0 ? "" : "\n"],
          [`color${entry}`, 0],
        ]),
      ),
    } as MapProperties,
  })),
});

const labelsOf = (...regions: Region[]) => [...regionLabels(featuresOf(regions), frame, height).values()];

const isAtPoint = ({ offset }: { offset: readonly number[] }) => String(offset) === "0,0";

const alpha: Region = { label: "Alphaland", at: [33, 55], figures: ["64 · 18 · 8 · 6"] };
/** So near that names run into each other, and the figures of one into those of the other. */
const beta: Region = { label: "Betaland", at: [33.8, 55], figures: ["1"] };
const faraway: Region = { label: "Farland", at: [38, 58], figures: ["2 · 2 · 2"] };

test("where there is room, a region has its name and all its figures at its point", () => {
  for (const label of labelsOf(alpha, faraway)) {
    expect(label).toMatchObject({ isNamed: true, isBrief: false, leader: null });
    expect(isAtPoint(label)).toBe(true);
  }
});

test("of figures that run into each other the longer stand beside their point", () => {
  const [long, short] = labelsOf(alpha, beta, faraway);
  expect(long?.isBrief).toBe(false);
  expect(long && isAtPoint(long)).toBe(false);
  expect(short && isAtPoint(short)).toBe(true);
});

test("a line leads from a label’s point up to where the label begins, and never across it", () => {
  const crowd = [-1.2, -0.6, 0, 0.6, 1.2].flatMap((east) =>
    [-0.3, 0, 0.3].map((north): Region => ({ ...alpha, at: [35 + east, 55 + north] })),
  );
  const led = labelsOf(...crowd).filter(({ leader }) => leader !== null);
  expect(led.length).toBeGreaterThan(0);
  // What has no name begins two pixels below its point.
  for (const { leader, offset, isNamed } of led)
    expect(Math.hypot(...(leader ?? [0, 0]))).toBeLessThan(Math.hypot(...offset) + (isNamed ? 0 : 2.5));
});

test("where there is no room at all, the largest figure and how many more", () => {
  const crowd = Array.from(
    { length: 45 },
    (_, at): Region => ({
      label: `R${at}`,
      at: [33 + (at % 9) * 0.5, 54 + Math.floor(at / 9) * 0.35],
      figures: ["64 · 18 · 8 · 6"],
    }),
  );
  expect(labelsOf(...crowd).some(({ isBrief }) => isBrief)).toBe(true);
});

test("a region of which no figure is given keeps its name", () => {
  expect(labelsOf(alpha, { ...beta, figures: [] })[1]).toMatchObject({ isNamed: true, isBrief: false });
});

test("no name stands on another’s figures or name, and no figures on others but in brief at their point", () => {
  const region = fc.record({
    label: fc.string({ minLength: 1, maxLength: 20 }),
    at: fc.tuple(fc.double({ min: 33, max: 37, noNaN: true }), fc.double({ min: 53, max: 57, noNaN: true })),
    figures: fc.array(fc.constantFrom("1", "64 · 18 · 8 · 6", "5 · 1", "120"), {
      minLength: 1,
      maxLength: 3,
    }),
  });
  fc.assert(
    fc.property(fc.array(region, { maxLength: 8 }), (regions) => {
      const labels = labelsOf(...regions);
      for (const [position, one] of labels.entries()) {
        const [name] = one.isNamed ? one.boxes : [];
        const others = labels.filter((_, at) => at !== position);
        if (name)
          expect(others.flatMap(({ boxes }) => boxes).some((box) => isOverlap(name, box))).toBe(false);
        if (one.isBrief && isAtPoint(one)) continue;
        const figures = one.isNamed ? one.boxes.slice(1) : one.boxes;
        const theirs = others
          .filter((other) => !(other.isBrief && isAtPoint(other)))
          .flatMap(({ boxes, isNamed }) => (isNamed ? boxes.slice(1) : boxes));
        expect(figures.some((box) => theirs.some((other) => isOverlap(box, other)))).toBe(false);
      }
    }),
  );
});

test("a joint figure keeps off a region’s figures also where the frame is larger than the size it is planned for", () => {
  const joint = featuresOf([{ label: "three towns together", at: [35, 56], figures: ["11"] }]).features[0];
  const others = [
    [36, 54.9],
    [33.5, 56.6],
    [36.1, 56.4],
    [35.7, 56.7],
  ] as const;
  const regions = featuresOf(others.map((at) => ({ label: "Aldwick", at, figures: ["64 · 18 · 8"] })));
  const features: MapFeatures = {
    ...regions,
    features: [
      ...regions.features,
      { ...joint, properties: { ...joint?.properties, id: "joint", kind: "joint-label" } } as typeof joint &
        object,
    ],
  };
  const least = 150;
  const planned = regionLabels(features, frame, least);
  const grown = (id: string, at: readonly [number, number], by: number) => {
    const [x, y] = inFrame(frame, at).map((along) => ((along * least) / frameHeight) * (by - 1)) as [
      number,
      number,
    ];
    return (planned.get(id)?.boxes ?? []).map((box) => moved(box, [x, y]));
  };
  for (const by of [1, 1.2, 1.44]) {
    const own = grown("joint", [35, 56], by);
    const figures = others.flatMap((at, number) => grown(`region-${number}`, at, by).slice(-1));
    expect(own.length).toBeGreaterThan(0);
    expect(own.some((one) => figures.some((figure) => isOverlap(one, figure)))).toBe(false);
  }
});

test("no frame is more than half as high again as what its labels were placed for", () => {
  const heights = Object.values(sizes);
  const growths = heights.slice(1).map((higher, at) => higher / (heights[at] ?? 0));
  expect(growths.every((growth) => growth > 1 && growth <= 1.5)).toBe(true);
});
