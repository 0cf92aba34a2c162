// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import type { PlaceCandidate } from "../../../src/desk/engine/place-candidate";
import { Candidates } from "../../../src/desk/page/claims/Candidates";
import type { Action } from "../../../src/desk/work/actions";
import { aWork } from "../desk-builders";
import { toolsFor } from "./desk-tools";

const lumen: PlaceCandidate = {
  is: { geonames: 301 },
  name: "Lumen",
  kind: "town",
  region: "Westmark Oblast",
  country: "LV",
  population: 3000,
  at: [0.5, 0.7],
  speaks: [{ for: true, kind: "only-one", words: "Lumen" }],
};

async function candidatesOf(
  found: readonly PlaceCandidate[],
  text = "Two drones were shot down over Lumen.",
): Promise<readonly Action[]> {
  const done: Action[] = [];
  const engine = { candidates: async () => found } as unknown as ReturnType<typeof toolsFor>["engine"];
  const tools = toolsFor({ engine, act: (action) => void done.push(action) });
  const work = aWork(text);
  const [report] = work.reports;
  if (!report) throw new Error("no report");
  render(<Candidates words="Lumen" claim="north-1" report={report} work={work} tools={tools} />);
  await screen.findByText("It is another place…");
  return done;
}

test("a single place is no choice: with its region and why it is offered, it is accepted or not", async () => {
  const done = await candidatesOf([lumen]);
  expect(screen.getByText("Is “Lumen” this?")).toBeVisible();
  expect(screen.getByText(/Lumen, Westmark Oblast, Latvia, town/)).toBeVisible();
  expect(screen.getByText(/the only place known by this name/)).toBeVisible();
  expect(screen.queryByRole("checkbox")).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Yes, it is this" }));
  await userEvent.click(screen.getByRole("button", { name: /None of these/ }));
  const choice = { words: "Lumen", report: "north", reason: "" };
  expect(done).toEqual([
    { do: "choosePlace", choice: { ...choice, is: { geonames: 301 }, certainty: "certain" } },
    { do: "choosePlace", choice: { ...choice, is: null, certainty: "unresolved" } },
  ]);
});

test("of several places one is chosen, certainly or probably", async () => {
  const done = await candidatesOf([lumen, { ...lumen, is: { geonames: 302 }, region: "Eastmark Oblast" }]);
  await userEvent.click(screen.getByRole("checkbox", { name: "Only probably" }));
  await userEvent.click(screen.getByRole("button", { name: /Eastmark/ }));
  expect(done).toMatchObject([{ choice: { is: { geonames: 302 }, certainty: "probable" } }]);
});

test("a place that the report calls otherwise is found by its name, and taken as probable with a reason", async () => {
  const done = await candidatesOf([]);
  expect(screen.getByText(/^No place that fits is known by the words “Lumen”\./)).toBeVisible();
  await userEvent.click(screen.getByText("It is another place…"));
  await userEvent.type(screen.getByRole("searchbox", { name: /What the place is called/ }), "Nowhere{Enter}");
  expect(await screen.findByText("No place is known by the name “Nowhere”.")).toBeVisible();
  expect(done).toEqual([]);
});

test("no other place is taken without a reason", async () => {
  const done = await candidatesOf([lumen, { ...lumen, is: { geonames: 302 }, region: "Eastmark Oblast" }]);
  await userEvent.click(screen.getByText("It is another place…"));
  await userEvent.type(screen.getByRole("searchbox"), "Lumena{Enter}");
  await userEvent.click(await screen.findByRole("radio", { name: /Eastmark/ }));
  await userEvent.click(screen.getByRole("button", { name: "Take it as probable" }));
  expect(done).toEqual([]);
  expect(screen.getByRole("button", { name: "Take it as probable" })).toHaveAccessibleDescription(/say why/);
  await userEvent.type(screen.getByRole("textbox", { name: /Why it is this one/ }), "Misspelt.{Enter}");
  expect(done).toMatchObject([
    { choice: { words: "Lumen", is: { geonames: 302 }, certainty: "probable", reason: "Misspelt." } },
  ]);
});

test("an answer holds everywhere in the report, which it says, or for this claim alone", async () => {
  const twice = "Two drones were shot down over Lumen. Debris fell in Lumen.";
  const done = await candidatesOf([lumen], twice);
  expect(screen.getByRole("radio", { name: "Everywhere in this report: 2 claims" })).toBeChecked();
  await userEvent.click(screen.getByRole("radio", { name: "Only in this claim" }));
  expect(done).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "Yes, it is this" }));
  expect(done).toMatchObject([{ choice: { words: "Lumen", claim: "north-1", is: { geonames: 301 } } }]);
});

test("of words that stand in one claim, nothing is asked of how far an answer holds", async () => {
  await candidatesOf([lumen]);
  expect(screen.queryByRole("radio", { name: /Only in this claim/ })).toBeNull();
});

test("a region and the city that it is called after can be taken both together, by one press", async () => {
  const oblast: PlaceCandidate = {
    ...lumen,
    is: { iso: "XA-LO" },
    name: "Lumen Oblast",
    kind: "region",
    together: { iso: "XA-LU" },
  };
  const done = await candidatesOf([oblast, { ...lumen, is: { iso: "XA-LU" }, kind: "city" }]);
  await userEvent.click(screen.getByRole("button", { name: "Both together: Lumen Oblast and Lumen" }));
  expect(done).toMatchObject([
    { choice: { is: { iso: "XA-LO" }, with: { iso: "XA-LU" }, certainty: "certain" } },
  ]);
});

test("two towns of one name are never offered together", async () => {
  await candidatesOf([lumen, { ...lumen, is: { geonames: 302 }, region: "Eastmark Oblast" }]);
  expect(screen.queryByRole("button", { name: /Both together/ })).toBeNull();
});
