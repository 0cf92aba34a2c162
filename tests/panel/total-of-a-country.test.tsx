// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { sourceMarks } from "../../src/domain/claims/source";
import { tableOf } from "../../src/domain/comparison/table";
import { Index } from "../../src/domain/dataset";
import { claimsOffMap } from "../../src/domain/places/place-claims";
import { placeMarks } from "../../src/domain/places/place-mark";
import { TotalLine } from "../../src/panel/claim/TotalLine";
import type { Go } from "../../src/panel/reading";
import { aClaim, aDataset, aPlace, named } from "../fixtures/build";

const nowhere = new Proxy({} as Go, { get: () => () => "" });
const figure = (value: number) => ({ kind: "exactly", value, unit: "uav" }) as const;
const at = (place: string) => ({ places: [named(place)], within: null });
const total = aClaim({ id: "total", figure: figure(9), where: at("markland") });
const part = (id: string, value: number | null) =>
  aClaim({ id, figure: value === null ? null : figure(value), where: at(id), partOf: "total" });
const places = [aPlace({ id: "markland", kind: "country" }), aPlace({ id: "alpha" }), aPlace({ id: "beta" })];

const opened = (...parts: ReturnType<typeof part>[]) => {
  const dataset = aDataset([total, ...parts], places);
  return { claims: dataset.claims, index: new Index(dataset), sourceMarks: sourceMarks(dataset.sources) };
};
const shownOf = (reading: ReturnType<typeof opened>) =>
  render(<TotalLine claim={total} reading={reading} go={nowhere} />).container;

test("a total of a whole country stands there, in the table too, and in no tray of what the map lacks", () => {
  const { claims, index } = opened(part("alpha", 5), part("beta", 4));
  const [mark] = placeMarks(claims, index).filter(({ placeId }) => placeId === "markland");
  expect(mark?.figures.map(({ claimId }) => claimId)).toEqual(["total"]);
  expect(claimsOffMap(claims, index)).toEqual([]);
  const rows = tableOf(claims, "sources", index).rows.map(({ placeId }) => placeId);
  expect(rows).not.toContain(null);
});

test("beside it the page says that both are on the map, and that parts are in it", () => {
  const said = shownOf(opened(part("alpha", 5), part("beta", 4)));
  expect(said).toHaveTextContent("The source breaks this total down: 9 UAVs");
  expect(said).toHaveTextContent("5 + 4 = 9. The parts make up the total.");
  expect(said).toHaveTextContent("The map shows the total at its own place and the parts at theirs.");
  expect(said).not.toHaveTextContent("and not the total");
});

test("places that are named with it without figures break nothing down", () => {
  const said = shownOf(opened(part("alpha", null)));
  expect(said).toHaveTextContent("Of this the source also names places, and no figure of theirs: 9 UAVs");
  expect(said).not.toHaveTextContent("breaks this total down");
  expect(said).not.toHaveTextContent("checked");
  expect(screen.getAllByRole("listitem")).toHaveLength(1);
});

test("a total that its parts' places alone tell stands in them, and in the tray", () => {
  const over = { ...total, where: { places: [named("alpha"), named("beta")], within: null } };
  const index = new Index(aDataset([over, part("alpha", 5), part("beta", 4)], places));
  expect(claimsOffMap([over], index)).toEqual([{ claim: over, reason: "total" }]);
});
