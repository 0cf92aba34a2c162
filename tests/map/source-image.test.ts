import { expect, test } from "vitest";
import { sourceShapes } from "../../src/domain/claims/source";
import { dashedRingImage, dotImage, type Pixels, shapeImage } from "../../src/map/source-image";

const alphaAt = ({ width, data }: Pixels, x: number, y: number) =>
  data[(Math.floor(y * width) * width + Math.floor(x * width)) * 4 + 3] ?? 0;

for (const shape of sourceShapes) {
  test(`a ${shape} is filled in the middle, clear in a corner, and in its colour`, () => {
    const image = shapeImage(shape, "#0b5a9d");
    expect(alphaAt(image, 0.5, 0.55)).toBe(255);
    expect(alphaAt(image, 0.01, 0.01)).toBe(0);
    expect([...image.data.slice(0, 3)]).toEqual([0x0b, 0x5a, 0x9d]);
  });
}

test("no two shapes look alike", () => {
  const looks = [...sourceShapes, "ring" as const].map((shape) => shapeImage(shape, "#000000").data.join());
  expect(new Set(looks).size).toBe(looks.length);
});

test("the ring of the unattributed is hollow", () => {
  expect(alphaAt(shapeImage("ring", "#555555"), 0.5, 0.5)).toBe(0);
});

test("the ring of a probable place has gaps, and nothing in the middle", () => {
  const image = dashedRingImage("#000000");
  const around = Array.from({ length: 64 }, (_, at) => {
    const angle = (at / 64) * 2 * Math.PI;
    return alphaAt(image, 0.5 + 0.39 * Math.cos(angle), 0.5 + 0.39 * Math.sin(angle));
  });
  expect(around.some((alpha) => alpha > 200)).toBe(true);
  expect(around.some((alpha) => alpha === 0)).toBe(true);
  expect(alphaAt(image, 0.5, 0.5)).toBe(0);
});

test("a town’s dot has its colour in the middle and a rim of another", () => {
  const { width, data } = dotImage("#000000", "#ffffff");
  const red = (x: number) => data[(Math.floor(width / 2) * width + Math.floor(x * width)) * 4];
  expect(red(0.5)).toBe(0);
  expect(red(0.06)).toBe(255);
});
