import { expect, test } from "vitest";
import { isOverlap } from "../../src/domain/places/box";
import type { MapProperties } from "../../src/domain/places/map-features";
import { besideLabels } from "../../src/map/beside-labels";
import type { DrawnFeature, ShapeProperties } from "../../src/map/drawn-shapes";
import { townsSeen } from "../../src/map/towns-seen";

const town = (id: string, x: number, y: number) =>
  ({
    type: "Feature",
    geometry: { type: "Point", coordinates: [x, y] },
    properties: { id, kind: "settlement", isProbable: false, label: `Town of ${id}`, entries: 0, color: 0 },
  }) as unknown as DrawnFeature<ShapeProperties & MapProperties>;

const phone = { width: 390, height: 380 };

/** Towns as they are drawn with their labels below their dots; coordinates are pixels. */
const seen = (...towns: ReturnType<typeof town>[]) =>
  townsSeen(
    towns,
    5,
    phone,
    ([x, y]) => [x, y],
    (id, { top }) =>
      towns.some(({ properties, geometry }) => {
        const [, y = 0] = geometry.type === "Point" ? geometry.coordinates : [];
        return properties.id === id && top > y;
      }),
  );

test("a town near the map’s edge takes the room of its dot, and that of its label where the renderer has set it", () => {
  const boxes = seen(town("alpha", 130, 20));
  expect(boxes).toHaveLength(2);
  for (const { id, isTally, isName } of boxes)
    expect({ id, isTally, isName }).toEqual({ id: "alpha", isTally: false, isName: false });
  const [dot, label] = boxes;
  expect(label?.top).toBeGreaterThan(20);
  expect((label?.left ?? 0) + (label?.right ?? 0)).toBeCloseTo(260);
  expect(dot && dot.top < 20 && dot.bottom > 20).toBe(true);
});

test("amid the map no arrow comes near a town, and nobody asks where its label is", () => {
  expect(seen(town("alpha", 195, 190), town("beta", 195, -40))).toEqual([]);
});

test("an arrow above gives way to a town and its label", () => {
  const taken = seen(town("alpha", 130, 20));
  const arrow = { left: 60, right: 290, top: 8, bottom: 36 };
  const [offset = [0, 0]] = besideLabels([arrow], taken, { axis: 0, from: 10, to: 334, inward: 1 });
  const [across, down] = offset;
  const here = { left: arrow.left + across, right: arrow.right + across, top: 8 + down, bottom: 36 + down };
  for (const box of taken) expect(isOverlap(here, box)).toBe(false);
});
