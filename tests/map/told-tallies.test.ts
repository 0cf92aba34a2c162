import { expect, test } from "vitest";
import { countUntold, isOfBefore, type TallyAt } from "../../src/map/told-tallies";

const size = { width: 400, height: 300 };
const view = [30, 50, 40, 60] as const;
const tally = (id: string, lng: number, lat: number): TallyAt => ({ id, at: [lng, lat] });
const label = (id: string, left: number, top = 100) => ({
  ...{ id, isName: false, isTally: true, left, top, right: left + 60, bottom: top + 15 },
});
const untold = (over: Partial<Parameters<typeof countUntold>[0]>) =>
  countUntold({ tallies: [], view: [...view], labels: [], size, arrows: new Set(), missing: [], ...over });

test("a place in view that has no room for its tally is counted, one that stands is not", () => {
  const tallies = [tally("alpha", 35, 55), tally("beta", 36, 55)];
  expect(untold({ tallies, labels: [label("alpha", 20)] })).toBe(1);
  expect(untold({ tallies, labels: [label("alpha", 20), label("beta", 120)] })).toBe(0);
});

test("half a tally tells nothing", () => {
  expect(untold({ tallies: [tally("alpha", 35, 55)], labels: [label("alpha", 370)] })).toBe(1);
});

test("what an arrow tells is not counted; what has none is, once", () => {
  const tallies = [tally("alpha", 35, 55), tally("beta", 60, 55), tally("gamma", 61, 55)];
  expect(untold({ tallies, arrows: new Set(["alpha"]), missing: ["beta", "alpha", "beta"] })).toBe(1);
});

test("what a reader has moved out of view by themselves is not counted", () => {
  expect(untold({ tallies: [tally("alpha", 70, 55)] })).toBe(0);
});

test("while a day's figures stand at places that have tallies by now, nothing is missing yet; a town at the edge says nothing of it", () => {
  const tallies = [tally("alpha", 35, 55)];
  const figure = { ...label("alpha", 20), isTally: false };
  const town = { ...label("omega", 20), isTally: false };
  expect(isOfBefore([figure, town], tallies)).toBe(true);
  expect(isOfBefore([label("alpha", 20), town], tallies)).toBe(false);
});
