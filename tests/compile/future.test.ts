import { expect, test } from "vitest";
import { compile } from "../../src/compile/compile";
import { edited, filesOf, good } from "./evidence-fixture";

/** The good evidence at an address that is no imagined one. */
const real = edited(good, "reports/cited.yaml", "courier.example/cited", "courier.invalid/cited");
const found = (evidence: typeof good, today: string) =>
  compile(filesOf(evidence), today).problems.map(({ kind, found }) => `${kind}: ${found}`);

test("what is dated after today has not been published yet; tomorrow has begun somewhere", () => {
  expect(found(real, "2031-06-02")).toEqual([]);
  expect(found(real, "2031-05-30")).toEqual([
    "date-implausible: entered 2031-06-03, and today is 2031-05-30",
  ]);
  expect(found(real, "2031-05-29")).toEqual([
    "date-implausible: published 2031-05-31, and today is 2031-05-29",
    "date-implausible: entered 2031-06-03, and today is 2031-05-29",
  ]);
});

test("an imagined report may be of any date, and so may all where nobody says what day it is", () => {
  expect(found(good, "2025-12-16")).toEqual([]);
  expect(compile(filesOf(real)).problems).toEqual([]);
});
