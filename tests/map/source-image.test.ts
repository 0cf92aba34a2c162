import { expect, test } from "vitest";
import { sourceShapes } from "../../src/domain/claims/source";
import { pathOfContours } from "../../src/domain/signs/contours";
import { signForms as forms, signOf } from "../../src/domain/signs/sign";
import { dashedRingImage, dotImage, type Pixels, signImage } from "../../src/map/source-image";

const alphaAt = ({ width, data }: Pixels, x: number, y: number) =>
  data[(Math.floor(y * width) * width + Math.floor(x * width)) * 4 + 3] ?? 0;

const shapes = [...sourceShapes, "ring" as const];

for (const shape of sourceShapes) {
  test(`a ${shape} of an interception is filled in the middle, clear in a corner, and in its colour`, () => {
    const image = signImage(signOf("full", shape), "#0b5a9d");
    expect(alphaAt(image, 0.5, 0.55)).toBe(255);
    expect(alphaAt(image, 0.01, 0.01)).toBe(0);
    expect([...image.data.slice(0, 3)]).toEqual([0x0b, 0x5a, 0x9d]);
  });

  test(`a ${shape} of what was only seen is hollow`, () => {
    expect(alphaAt(signImage(signOf("hollow", shape), "#0b5a9d"), 0.5, 0.55)).toBe(0);
  });
}

test("no two signs look alike, whoever speaks", () => {
  const looks = forms.flatMap((form) =>
    shapes.map((shape) => signImage(signOf(form, shape), "#000000").data.join()),
  );
  expect(new Set(looks).size).toBe(looks.length);
});

test("two signs differ by more than a few pixels, even as small as they are drawn", () => {
  for (const shape of ["circle", "triangle", "ring"] as const) {
    const images = forms.map((form) => ({ form, image: signImage(signOf(form, shape), "#000000") }));
    for (const [at, { form, image: one }] of images.entries()) {
      for (const { form: other, image: two } of images.slice(at + 1)) {
        if (one.width !== two.width) continue;
        const apart = one.data.filter((value, byte) => Math.abs(value - (two.data[byte] ?? 0)) > 128).length;
        expect([form, other, shape, apart > (one.width * one.height) / 25]).toEqual([
          form,
          other,
          shape,
          true,
        ]);
      }
    }
  }
});

test("the ring of the unattributed has a hole", () => {
  expect(alphaAt(signImage(signOf("full", "ring"), "#555555"), 0.5, 0.5)).toBe(0);
});

test("what is drawn as pixels is what is drawn as a path: the same contours, one subpath each", () => {
  for (const form of forms) {
    for (const shape of shapes) {
      const { contours } = signOf(form, shape);
      expect(pathOfContours(contours, 0, 0, 10).match(/M/g)).toHaveLength(contours.length);
    }
  }
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
