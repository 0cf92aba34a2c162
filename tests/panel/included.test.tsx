// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Claim } from "../../src/domain/claims/claim";
import { sourceMarks } from "../../src/domain/claims/source";
import { Index } from "../../src/domain/dataset";
import { OffMapList } from "../../src/panel/OffMapList";
import type { Go } from "../../src/panel/reading";
import { aClaim, aDataset } from "../fixtures/build";

const nowhere = new Proxy({} as Go, { get: () => () => "" });

const figure = (value: number) => ({ kind: "exactly", value, unit: "uav" }) as const;
const four = aClaim({ id: "four", figure: figure(4) });
const two = aClaim({ ...four, id: "two", figure: figure(2), subsetOf: "four" });

const off = (claims: Claim[]) => {
  const index = new Index(aDataset([four, two]));
  const reading = { index, claims, sourceMarks: sourceMarks(index.dataset.sources) };
  render(<OffMapList reading={reading} go={nowhere} />);
  return screen.queryByRole("list", { name: "Not on the map" });
};

test("“four, including two”: that the map shows no two is told beside it", () => {
  const told = off([four, two]);
  expect(told).toHaveTextContent(
    /2 UAVs.*Its source includes it in 4 UAVs: beside that, the map does not show it\./,
  );
  expect(told).not.toHaveTextContent("4 UAVs,");
});

test("where four is hidden, the map shows the two, and nothing says that it does not", () => {
  expect(off([two])).not.toHaveTextContent("2 UAVs");
});
