// @vitest-environment jsdom
import { render } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Claim } from "../../src/domain/claims/claim";
import { sourceMarks } from "../../src/domain/claims/source";
import { Index } from "../../src/domain/dataset";
import { placeMarks } from "../../src/domain/places/place-mark";
import { placeRows } from "../../src/domain/places/place-rows";
import { everyTime } from "../../src/domain/time/time-span";
import { RowSays } from "../../src/panel/place/RowSays";
import { aClaim, aDataset, aPlace, named } from "../fixtures/build";

/** What the list's row says of the first place. */
function rowOf(claims: readonly Claim[], dataset = aDataset(claims)): string {
  const index = new Index(dataset);
  const [row] = placeRows(placeMarks(claims, index), claims, index);
  if (!row) throw new Error("Nothing is said of the place.");
  const marks = sourceMarks(index.dataset.sources);
  const reading = { index, claims, sourceMarks: marks, span: everyTime };
  return render(<RowSays row={row} reading={reading} shortOf={new Map()} />).container.textContent ?? "";
}

test("“four, including two”: the list says four, and no two beside it", () => {
  const figure = (value: number) => ({ kind: "exactly", value, unit: "uav" }) as const;
  const four = aClaim({ id: "four", figure: figure(4) });
  const claims = [four, aClaim({ ...four, id: "two", figure: figure(2), subsetOf: "four" })];
  const said = rowOf(claims);
  expect(said).toContain("4 UAVs shot down");
  expect(said).not.toContain("2");
});

test("the same of several towns together", () => {
  const figure = (value: number) => ({ kind: "exactly", value, unit: "uav" }) as const;
  const where = { places: [named("alpha"), named("beta")], within: null };
  const four = aClaim({ id: "four", figure: figure(4), where });
  const claims = [four, aClaim({ ...four, id: "two", figure: figure(2), subsetOf: "four" })];
  const said = rowOf(claims, aDataset(claims, [aPlace({ id: "alpha" }), aPlace({ id: "beta" })]));
  expect(said).toContain("4 UAVs shot down");
  expect(said).not.toContain("2 UAVs");
});

test("where the four are hidden, the list says the two", () => {
  const figure = (value: number) => ({ kind: "exactly", value, unit: "uav" }) as const;
  const four = aClaim({ id: "four", figure: figure(4) });
  const two = aClaim({ ...four, id: "two", figure: figure(2), subsetOf: "four" });
  expect(rowOf([two], aDataset([four, two]))).toContain("2 UAVs shot down");
});
