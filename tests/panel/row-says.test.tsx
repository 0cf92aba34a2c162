// @vitest-environment jsdom
import { render } from "@testing-library/react";
import { expect, test } from "vitest";
import { sourceMarks } from "../../src/domain/claims/source";
import { Index } from "../../src/domain/dataset";
import { placeMarks } from "../../src/domain/places/place-mark";
import { placeRows } from "../../src/domain/places/place-rows";
import { everyTime } from "../../src/domain/time/time-span";
import { RowSays } from "../../src/panel/place/RowSays";
import { aClaim, aDataset } from "../fixtures/build";

test("“four, including two”: the list says four, and no two beside it", () => {
  const figure = (value: number) => ({ kind: "exactly", value, unit: "uav" }) as const;
  const four = aClaim({ id: "four", figure: figure(4) });
  const claims = [four, aClaim({ ...four, id: "two", figure: figure(2), subsetOf: "four" })];
  const index = new Index(aDataset(claims));
  const [row] = placeRows(placeMarks(claims, index), claims, index);
  if (!row) throw new Error("Nothing is said of the place.");
  const marks = sourceMarks(index.dataset.sources);
  const { container } = render(
    <RowSays
      row={row}
      reading={{ index, claims, sourceMarks: marks, span: everyTime }}
      shortOf={new Map()}
    />,
  );
  expect(container.textContent).toContain("4 UAVs shot down");
  expect(container.textContent).not.toContain("2");
});
