import { expect, test } from "vitest";
import { groundGrain } from "../../src/static-map/base-map";
import { baseMap, groundBox } from "../../src/static-map/draw-ground";
import { frameAround, frameHeight } from "../../src/static-map/frame";

const frame = frameAround([30, 50, 40, 60]);

/** The ground that is drawn of one border between two points. */
const groundOf = (...line: [number, number][]) =>
  baseMap(
    {
      type: "FeatureCollection",
      features: [
        {
          type: "Feature",
          geometry: { type: "LineString", coordinates: line },
          properties: { kind: "country-border" },
        },
      ],
    },
    { type: "FeatureCollection", features: [] },
    frame,
    groundBox(frame, [30, 50, 40, 60]),
    "en",
  ).above;

test("of a border that leaves the map no more is drawn than the widest screen shows, of one far off nothing", () => {
  expect(groundOf([80, 55], [90, 55])).toBe("");
  const [, right] = /l(\d+) 0"/.exec(groundOf([30, 55], [170, 55])) ?? [];
  expect(Number(right) * groundGrain).toBeGreaterThan(frame.width);
  expect(Number(right) * groundGrain).toBeLessThan(frame.width + 3 * frameHeight);
});

test("a corner that stands out by less than a pixel is left out, one that can be seen is not", () => {
  const unit = 10 / frame.width;
  const corners = (off: number) =>
    groundOf([31, 55], [35, 55 + off * unit], [39, 55]).match(/l(?=[-\d])/g)?.length;
  expect(corners(0.5)).toBe(1);
  expect(corners(20)).toBe(2);
});

test("of lines that lie beside the frame, where nothing is told, less is drawn", () => {
  const unit = 10 / frame.width;
  const bent = (lng: number) => [lng, 55, lng + 1, 55 + 1.7 * unit, lng + 2, 55];
  const lines = [bent(32), bent(42)].map(([a, b, c, d, e, f]) => [
    [a, b],
    [c, d],
    [e, f],
  ]);
  const border = (coordinates: unknown) =>
    baseMap(
      {
        type: "FeatureCollection",
        features: [
          {
            type: "Feature",
            geometry: { type: "MultiLineString", coordinates } as never,
            properties: { kind: "region-border" },
          },
        ],
      },
      { type: "FeatureCollection", features: [] },
      frame,
      groundBox(frame, [30, 50, 40, 60]),
      "en",
    ).above.match(/l(?=[-\d])/g)?.length;
  expect(border([lines[0]])).toBe(2);
  expect(border([lines[1]])).toBe(1);
  expect(border(lines)).toBe(3);
  // One line that leaves the frame is drawn finely as far as it is within.
  expect(border([lines.flat()])).toBe(4);
});
