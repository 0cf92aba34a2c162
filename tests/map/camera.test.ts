import { expect, test } from "vitest";
import { fitting, isWellInView, paddingFor } from "../../src/map/camera";

const view: [number, number, number, number] = [20, 48, 45, 62];

test("a region that is wholly in view and not a speck is well in view", () => {
  expect(isWellInView([33, 53, 37, 55], view, 4.5, 800)).toBe(true);
});

test("a region that reaches out of view is not", () => {
  expect(isWellInView([18, 53, 37, 55], view, 4.5, 800)).toBe(false);
});

test("the same region is a speck on a phone, so that the map comes closer", () => {
  expect(isWellInView([34.5, 53.5, 36.5, 54.5], view, 4.5, 390)).toBe(false);
  expect(isWellInView([34.5, 53.5, 36.5, 54.5], view, 4.5, 1600)).toBe(true);
});

test("a town is well in view once towns are told apart", () => {
  expect(isWellInView([35, 54, 35, 54], view, 4.5, 800)).toBe(false);
  expect(isWellInView([35, 54, 35, 54], view, 6, 800)).toBe(true);
  expect(isWellInView([90, 54, 90, 54], view, 6, 800)).toBe(false);
});

test("the room kept free leaves most of even the narrowest frame to the map", () => {
  for (const width of [280, 390, 820, 1920, 4000]) {
    expect(2 * paddingFor(width, 320)).toBeLessThan(320 / 2);
    expect(fitting({ clientWidth: width, clientHeight: 320 }).padding).toBe(paddingFor(width, 320));
  }
});
