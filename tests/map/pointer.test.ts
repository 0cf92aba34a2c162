import { expect, test } from "vitest";
import { figureLayers } from "../../src/map/layers/staged";
import type { MapLibreMap } from "../../src/map/maplibre";
import { placeAt, type Town } from "../../src/map/pointer";

/** A map of ten pixels to a degree, on which these layers lie everywhere. */
const mapOf = (...drawn: { layer: string; id: string }[]) =>
  ({
    project: ([lng, lat]: [number, number]) => ({ x: lng * 10, y: lat * 10 }),
    queryRenderedFeatures: (_: unknown, { layers }: { layers: string[] }) =>
      drawn
        .filter(({ layer }) => layers.includes(layer))
        .map(({ layer, id }) => ({ layer: { id: layer }, properties: { id } })),
  }) as unknown as MapLibreMap;

const towns: Town[] = [
  { id: "duskmere", at: [10, 10] },
  { id: "dawnmere", at: [11, 10] },
];
const region = { layer: "region-area", id: "mereland" };

test("a press within reach of towns means the nearest of them, though only their region is drawn yet", () => {
  const map = mapOf(region);
  expect(placeAt(map, { x: 91, y: 107 }, towns)).toBe("duskmere");
  expect(placeAt(map, { x: 106, y: 100 }, towns)).toBe("dawnmere");
});

test("a press out of every town's reach means the region, and where none is drawn, nothing", () => {
  expect(placeAt(mapOf(region), { x: 87, y: 100 }, towns)).toBe("mereland");
  expect(placeAt(mapOf(), { x: 87, y: 100 }, towns)).toBeNull();
});

test("a joint figure beside a town means its claim; the claim's outline stands behind the town", () => {
  const press = { x: 100, y: 100 };
  const joint = (layer = "") => mapOf(region, { layer, id: "together" });
  expect(placeAt(joint(figureLayers[0]), press, towns)).toBe("together");
  expect(placeAt(joint("joint-outline"), press, towns)).toBe("duskmere");
});
