import { expect, test } from "vitest";
import { edgeAcross, inOnePiece } from "../../src/domain/places/seam";

const box = (west: number, east: number) => [
  [west, 60],
  [east, 60],
  [east, 70],
  [west, 70],
  [west, 60],
];

/** An area across the date line, cut in two there, as GeoJSON has it. */
const cut = { type: "MultiPolygon" as const, coordinates: [[box(170, 180)], [box(-180, -170)]] };

test("an area across the date line is drawn in one piece: it goes on eastward", () => {
  const whole = inOnePiece(cut);
  const lngs = whole.coordinates.flat(2).map(([lng]) => lng ?? 0);
  expect([Math.min(...lngs), Math.max(...lngs)]).toEqual([170, 190]);
});

test("its outline has no line along the cut, and all else of its border", () => {
  const edge = edgeAcross(inOnePiece(cut));
  const steps = (edge?.coordinates ?? []).flatMap((line) =>
    line.slice(1).map((corner, at) => [line[at]?.[0], corner[0]]),
  );
  expect(steps.filter(([from, to]) => from === 180 && to === 180)).toEqual([]);
  expect(steps).toHaveLength(6);
});

test("what lies on one side is the same object, with an outline of its own", () => {
  const area = { type: "Polygon" as const, coordinates: [box(30, 40)] };
  expect(inOnePiece(area)).toBe(area);
  expect(edgeAcross(area)).toBeNull();
});
