import { expect, test } from "vitest";
import { sourceMarks, unattributed } from "../../src/domain/claims/source";
import { aSource } from "../fixtures/build";

const many = (count: number) => Array.from({ length: count }, (_, at) => aSource(`source-${at}`));
const marksOf = (count: number) => [...sourceMarks(many(count)).values()];

test("of the first four sources none shares a shape or a colour with another", () => {
  const marks = marksOf(4);
  expect(new Set(marks.map(({ shape }) => shape)).size).toBe(4);
  expect(new Set(marks.map(({ colorIndex }) => colorIndex)).size).toBe(4);
});

test("of the first 24 sources no two share both shape and colour", () => {
  expect(new Set(marksOf(24).map(({ shape, colorIndex }) => `${shape} ${colorIndex}`)).size).toBe(24);
});

test("the unattributed is a grey ring, and takes no colour from anyone", () => {
  const marks = sourceMarks([aSource("mayor"), aSource(unattributed)]);
  expect(marks.get(unattributed)).toEqual({ shape: "ring", colorIndex: null });
  expect(marks.get("mayor")).toEqual(sourceMarks([aSource("mayor")]).get("mayor"));
});

test("a source that is added at the end changes nobody’s mark", () => {
  expect(marksOf(7).slice(0, 6)).toEqual(marksOf(6));
});
