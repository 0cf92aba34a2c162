// @vitest-environment jsdom
import { fireEvent, render, screen, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { deskEngine } from "../../../src/desk/engine/desk-engine";
import { WhereUnsaid } from "../../../src/desk/page/claims/WhereUnsaid";
import { widestFor } from "../../../src/desk/page/claims/wide-places";
import type { DeskTools } from "../../../src/desk/page/tools";
import type { DraftPlace } from "../../../src/draft/drafts";
import { aDraftPlace, aWork, openBench } from "../desk-builders";
import { toolsFor } from "./desk-tools";

const engine = deskEngine(openBench());
const there = {
  candidates: async (words: string) => [
    { is: { geonames: 1 }, name: words },
    { is: { iso: "RU-BEL" }, name: "Belgorod Oblast" },
  ],
  readSpan: async (...asked: Parameters<typeof engine.readSpan>) => engine.readSpan(...asked),
} as unknown as DeskTools["engine"];

function pressed(text: string) {
  const work = aWork(text);
  const [report] = work.reports;
  const claim = report?.claims.at(-1);
  if (!report || !claim) throw new Error("no claim");
  const tools = toolsFor({ engine: there });
  render(<WhereUnsaid {...{ claim, report, work, tools }} />);
  fireEvent.click(screen.getByRole("button", { name: "The text does not say where" }));
  return { tools, claim };
}

async function opened(text: string) {
  const those = pressed(text);
  return { ...those, answers: within(await screen.findByRole("status")) };
}

test("“the text does not say where” has one answer, by its name and not in the case of the text", async () => {
  const { tools, claim, answers } = await opened(
    "Над Белгородской областью сбиты два дрона, сообщила смотритель Ада Норт. Пожаров в Белгородской области нет.",
  );
  expect(answers.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
    "Belgorod Oblast",
    "No place at all: list it beside the map",
  ]);
  fireEvent.click(answers.getByRole("button", { name: "Belgorod Oblast" }));
  const place = expect.objectContaining({ regions: ["RU-BEL"], isImplied: true });
  expect(tools.act).toHaveBeenCalledWith({ do: "setPlaces", claim: claim.id, places: [place], within: null });
});

test("of several regions none is offered: the text does not say which, and one press lists it beside the map", async () => {
  const { tools, claim } = pressed(
    "Over Belgorod region two drones were shot down, over Kursk region three, Warden Ada North said. Nobody was hurt.",
  );
  await vi.waitFor(() => expect(tools.act).toHaveBeenCalledWith({ do: "leaveOut", claim: claim.id }));
  expect(screen.queryByRole("status")).toBeNull();
});

const place = (words: string, more: Partial<DraftPlace> = {}) =>
  aDraftPlace(words, { isImplied: true, ...more });

test("of several, it is the region that its speaker speaks for, or else the only country", () => {
  const [alpha, beta] = [place("Альфийской областью"), place("Бетской области")];
  const land = place("Markland", { kind: "country", country: "XA" });
  expect(widestFor([alpha, beta], "губернатор Альфийской области")).toBe(alpha);
  expect(widestFor([alpha, beta], "министерство")).toBeNull();
  expect(widestFor([land, alpha, beta], null)).toBe(land);
  expect(widestFor([], "губернатор")).toBeNull();
});

test("what many regions share is not a speaker's, and a city is not the region that is called as it is", () => {
  const [alpha, beta] = [place("Республика Альфия"), place("Республикой Бетия")];
  expect(widestFor([alpha, beta], "глава Республики Бетия")).toBe(beta);
  expect(widestFor([alpha, beta], "глава Республики Гамма")).toBeNull();
  const [ford, gamma] = [place("Alford region"), place("the Republic of Gamma")];
  expect(widestFor([ford, gamma], "governor of Alford region")).toBe(ford);
  expect(widestFor([ford, gamma], "head of the Region")).toBeNull();
  for (const office of ["the mayor of Alford", "Alford mayor's office", "Alford City Council"])
    expect(widestFor([ford, place("Beta region"), gamma], office)).toBeNull();
  expect(widestFor([ford], "the mayor of Alford")).toBeNull();
  expect(widestFor([ford], "the mayor of Beta")).toBe(ford);
  expect(widestFor([place("Альфовская область"), gamma], "мэр Альфовска Бо Вест")).toBe(gamma);
});
