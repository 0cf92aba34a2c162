import { expect, test } from "vitest";
import type { Claim } from "../../src/domain/claims/claim";
import { comparisonsAt } from "../../src/domain/comparison/comparison";
import type { Bearing } from "../../src/domain/places/place-claims";
import { aClaim, hours, named } from "../fixtures/build";

/** A figure that a source gives for the place, and how it bears on it. */
const said = (sourceId: string, over: Partial<Claim> = {}, bearing: Bearing = "own") => ({
  claim: aClaim({
    id: `${sourceId}-${bearing}`,
    sourceId,
    figure: { kind: "exactly", value: 11, unit: "uav" },
    window: { words: "by noon", clock: null },
    ...over,
  }),
  bearing,
});

const reasons = (...at: ReturnType<typeof said>[]) =>
  comparisonsAt(at).map((comparison) => comparison.reasons);

const two = { places: [named("beta"), named("gamma")], within: named("alpha") };

test("two sources may have counted the same, whatever else they say", () => {
  expect(reasons(said("mayor"), said("ministry"))).toEqual([["may-overlap"]]);
});

test("two sources cannot have counted the same where their hours are apart", () => {
  expect(
    reasons(
      said("mayor", { window: hours("08:00", "12:00") }),
      said("ministry", { window: hours("12:00", "16:00") }),
    ),
  ).toEqual([["windows-differ"]]);
});

test("figures for different periods say that the periods differ", () => {
  expect(
    reasons(said("mayor"), said("ministry", { window: { words: "in the night", clock: null } })),
  ).toEqual([["may-overlap", "windows-differ"]]);
});

test("a figure without a period says that it is unknown, not that it differs", () => {
  expect(reasons(said("mayor"), said("ministry", { window: null }))).toEqual([
    ["may-overlap", "window-unknown"],
  ]);
});

test("of three figures one may have no period and the others different ones", () => {
  const at = [
    said("mayor", { window: null }),
    said("ministry"),
    said("gazette", { window: { words: "at dusk", clock: null } }),
  ];
  expect(reasons(...at)).toEqual([["may-overlap", "window-unknown", "windows-differ"]]);
});

test("a figure for several places together says that its extent is another", () => {
  expect(reasons(said("mayor", { where: two }, "around"), said("ministry"))).toEqual([
    ["may-overlap", "extents-differ"],
  ]);
});

test("one source’s figures are not held against each other", () => {
  expect(reasons(said("mayor"), said("mayor", { id: "another" }))).toEqual([]);
});

test("figures of different events are not held against each other", () => {
  expect(reasons(said("mayor"), said("ministry", { event: "debris" }))).toEqual([]);
});

test("what is said of the stretch beside a place gives the place no figure", () => {
  expect(reasons(said("mayor"), said("ministry", {}, "end"))).toEqual([]);
});

test("a claim without a figure has nothing to compare", () => {
  expect(reasons(said("mayor"), said("ministry", { figure: null }))).toEqual([]);
});
