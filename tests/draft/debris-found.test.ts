import { expect, test } from "vitest";
import { draft } from "../../src/draft/draft";

const wheres = (text: string, language: "en" | "ru" | "uk") =>
  draft(text, { language }).drafts.map(({ event, places, within }) => [
    event,
    ...places.map(({ words }) => words),
    ...(within ? [`in ${within.words}`] : []),
  ]);

test.each([
  ["en", "Fragments of a drone were discovered between Alderton and Birchley."],
  ["ru", "Обломки дрона найдены между Ольховском и Берёзовом."],
  ["uk", "Уламки дрона знайдено між Вільховим і Березовим."],
] as const)("debris that was found is claimed, between two places and at neither (%s)", (language, text) => {
  const where = /(?:between|между|між).*(?=\.)/u.exec(text)?.[0];
  expect(wheres(text, language)).toEqual([["debris", where]]);
});

const found =
  "In the Tula Region fragments of a drone were discovered.\nGovernor Ada North reported the discovery of the fragments between Alderton and Birchley.";

test("what the next sentence says of where the debris was is told of it, in the region told first", () => {
  expect(wheres(found, "en")).toEqual([["debris", "between Alderton and Birchley", "in Tula Region"]]);
  expect(draft(found, { language: "en" }).drafts[0]?.speaker?.name).toBe("Ada North");
});

test("what is done there next is where the debris was, and not in the whole region", () => {
  expect(wheres(`${found}\nThe area has been cordoned off.`, "en")).toEqual([
    ["debris", "between Alderton and Birchley", "in Tula Region"],
    ["response", "between Alderton and Birchley"],
  ]);
});

test("that there was no harm where drones were only shot down is said of the speaker's region", () => {
  const text =
    "Governor of the Tula Region Ada North said: two drones were shot down over Alderton and Birchley. There were no casualties.";
  expect(wheres(text, "en").at(-1)).toEqual(["harm-denied", "Tula Region"]);
});

test("advice for whoever finds debris tells of none", () => {
  for (const text of [
    "If debris of a drone is discovered in Alderton, call the warden.",
    "При обнаружении обломков дрона в городе Ольховск звоните.",
    "No fragments of a drone were found in Alderton.",
  ])
    expect(wheres(text, /[а-я]/u.test(text) ? "ru" : "en")).toEqual([]);
});

test("an attempt to attack with drones launched none in whatever region was told before", () => {
  const text =
    "Air defences shot down 3 drones over the Tula Region.\n\nThere was an attempt to carry out attacks with drones against facilities on the territory of Markland.";
  expect(wheres(text, "en")).toEqual([["interception", "Tula Region"]]);
});

test("fragments are found behind what is told of their drone between commas", () => {
  const text =
    "The governor of the Tula Region, Ada North, disclosed that fragments from a drone, shot down by the air defence systems of the land, had been discovered between the towns of Alderton and Birchley.";
  expect(wheres(text, "en")).toEqual([["debris", "between the towns of Alderton and Birchley"]]);
  expect(
    wheres("Обломки дрона, который был сбит расчётами ПВО области ночью, обнаружены в Ольховске.", "ru"),
  ).toEqual([["debris", "Ольховске"]]);
  expect(
    wheres("Уламки дрона, який був збитий силами ППО області вночі, знайдено у Вільховому.", "uk"),
  ).toEqual([["debris", "Вільховому"]]);
});
