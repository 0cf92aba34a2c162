// @vitest-environment jsdom
import { render, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { sourceMarks } from "../../src/domain/claims/source";
import { Index } from "../../src/domain/dataset";
import { loadComparedWords } from "../../src/i18n/compared-words";
import { Compared } from "../../src/panel/compared/Compared";
import { aClaim, aDataset, hours, named } from "../fixtures/build";

const at = (id: string, sourceId: string, value: number, window: ReturnType<typeof hours>) =>
  aClaim({
    ...{ id, sourceId, window, where: { places: [named("alpha")], within: null } },
    figure: { kind: "exactly", value, unit: "uav" },
  });

test("why two sources cannot be compared is said once; each pair has the letter of its reasons", async () => {
  await loadComparedWords();
  const dataset = aDataset([
    at("one", "mayor", 5, hours("10:00", "14:00")),
    at("two", "ministry", 6, hours("08:00", "12:00")),
    at("three", "ministry", 7, hours("12:00", "16:00")),
  ]);
  const index = new Index(dataset);
  const reading = {
    index,
    claims: dataset.claims,
    sourceMarks: sourceMarks(dataset.sources),
    span: { from: null, to: null },
  };
  const go = {
    toClaim: () => {},
    toPlace: () => {},
    toOverview: () => {},
    addressOf: () => "",
    pointAt: () => {},
  };
  render(<Compared claims={dataset.claims} reading={reading} go={go} />);
  const [reason] = screen.getAllByText(/^2 pairs: /);
  const words = reason?.textContent?.replace("2 pairs: ", "") ?? "";
  expect(words).not.toBe("");
  expect(document.body.textContent?.split(words)).toHaveLength(2);
  const rows = screen.getAllByRole("row").slice(1);
  expect(rows.map((row) => within(row).getAllByRole("cell").at(-1)?.textContent)).toEqual([
    "Cannot be compared (a)",
    "Cannot be compared (a)",
  ]);
  expect(within(screen.getByRole("table")).getAllByTitle(words)).toHaveLength(2);
});
