import { expect, test } from "vitest";
import { isOverlap } from "../../src/domain/places/box";
import type { MapProperties } from "../../src/domain/places/map-features";
import { coveredTallies, cutLabels, labelsSeen } from "../../src/map/labels-seen";
import { StagedLabels } from "../../src/map/staged-labels";
import { stageAt } from "../../src/map/stages";

const label = (id: string, lng: number, lat: number) => ({
  type: "Feature" as const,
  geometry: { type: "Point" as const, coordinates: [lng, lat] },
  properties: {
    ...{ id, kind: "region-label", isProbable: false, label: `${id} Oblast`, entries: 1, rest: "" },
    ...{ icon0: "sign-full-circle-0", text0: " 12", brief0: " 12", gap0: "", color0: 0 },
  } as unknown as MapProperties,
});
const features = {
  type: "FeatureCollection" as const,
  features: [label("Alpha", 30, 50), label("Beta", 30.2, 50.1), label("Gamma", 34, 52), label("Far", 90, 60)],
};
const size = { width: 800, height: 600 };
const pixels = (zoom: number) => (512 * 2 ** zoom) / 360;

test("what labels take of the screen is known at every zoom, each once, and no two lie on each other", () => {
  const labels = new StagedLabels(features);
  for (const zoom of [4, 4.5, 5, 6]) {
    const seen = labelsSeen(labels.at(stageAt(zoom)), zoom, size, ([lng, lat]) => [
      400 + (lng - 31) * pixels(zoom),
      300 - (lat - 51) * pixels(zoom) * 1.6,
    ]);
    expect(seen.map(({ id }) => id)).toContain("Gamma");
    expect(seen.map(({ id }) => id)).not.toContain("Far");
    const figures = seen.filter(({ id }, at) => seen[at - 1]?.id === id);
    expect(figures.length).toBe(3);
    expect(figures.some((one, at) => figures.slice(at + 1).some((two) => isOverlap(one, two)))).toBe(false);
  }
});

test("up to the closest view no two labels lie on each other, and each stays by its own place", () => {
  const near = { ...features, features: [label("Alpha", 30, 50), label("Beta", 30.02, 50.01)] };
  const labels = new StagedLabels(near);
  for (const zoom of [6.5, 6.9, 7.3, 7.9, 8.4, 9]) {
    const onScreen = ([lng, lat]: readonly [number, number]) =>
      [400 + (lng - 30) * pixels(zoom), 300 - (lat - 50) * pixels(zoom) * 1.6] as const;
    const seen = labelsSeen(labels.at(stageAt(zoom)), zoom, size, onScreen).filter(({ isName }) => !isName);
    expect(seen.map(({ id }) => id).toSorted()).toEqual(["Alpha", "Beta"]);
    const [one, two] = seen as [(typeof seen)[0], (typeof seen)[0]];
    expect(isOverlap(one, two)).toBe(false);
    for (const { id, left, right, top } of seen) {
      const [x, y] = onScreen(id === "Alpha" ? [30, 50] : [30.02, 50.01]);
      expect(Math.hypot((left + right) / 2 - x, top - y)).toBeLessThan(125);
    }
  }
});

test("a tally that the map’s edge cuts is left out, of a day’s figures the name alone", () => {
  const at = (id: string, left: number, top: number, isName = false) => ({
    ...{ id, isName, isTally: id.startsWith("tally"), left, top, right: left + 60, bottom: top + 15 },
  });
  const labels = [
    ...[at("whole", 10, 10, true), at("whole", 10, 25), at("named", -1, 200, true), at("named", 5, 215)],
    ...[at("tally-half", 735, 300), at("tally-half", 741, 315), at("tally-low", 100, 590)],
    ...[at("half", 741, 315), at("tally-outside", 900, 315)],
    // Cut by a side's line, and below the map.
    ...[at("tally-below", 770, 700), at("below", -20, 620, true)],
  ];
  expect(cutLabels(labels, size)).toEqual({ whole: ["tally-half", "tally-low"], names: ["named"] });
});

test("a tally under an arrow is known, by its name or its figures; a day’s figures are never left out for one", () => {
  const at = (id: string, left: number, top: number) => ({
    ...{ id, isName: false, isTally: id.startsWith("tally"), left, top, right: left + 60, bottom: top + 15 },
  });
  const arrow = { left: 100, top: 8, right: 260, bottom: 36 };
  const labels = [
    ...[at("tally-named", 90, 25), at("tally-named", 90, 40), at("tally-below", 90, 37)],
    ...[at("tally-beside", 261, 10), at("day", 120, 10)],
  ];
  expect(coveredTallies(labels, [arrow])).toEqual(["tally-named"]);
  expect(coveredTallies(labels, [])).toEqual([]);
});
