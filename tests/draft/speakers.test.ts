import { expect, test } from "vitest";
import { draft } from "../../src/draft/draft";
import { newSourceYaml } from "../../src/draft/write/new-source";

const speakers = (text: string) => draft(text).drafts.map(({ speaker }) => speaker?.words ?? null);

test("who speaks is found after the words, before them and by name alone", () => {
  expect(speakers("Six drones were shot down over the Tula region, the Defence Ministry said.")).toEqual([
    "the Defence Ministry",
  ]);
  expect(speakers("По словам губернатора Ивана Соколова, над Тульской областью сбиты два дрона.")).toEqual([
    "губернатора Ивана Соколова",
  ]);
  expect(speakers("Над Одещиною збито три дрони. Про це повідомив речник Іван Петренко.")).toEqual([
    "речник Іван Петренко",
  ]);
});

test("a paper that passes words on is no speaker", () => {
  expect(speakers("Two drones were shot down over the Tula region, Reuters reported.")).toEqual([null]);
});

test("“he” is who spoke before", () => {
  const text =
    "Governor Ivan Sokolov said four drones were shot down over the Penza region. Two houses were damaged, he added.";
  expect(speakers(text)).toEqual(["Governor Ivan Sokolov", "Governor Ivan Sokolov"]);
});

test("“his region” is the region that the speaker governs", () => {
  const [only] = draft(
    "The governor of Penza region said three drones were shot down over his region.",
  ).drafts;
  expect(only?.places.map(({ regions, isImplied }) => [regions, isImplied])).toEqual([[["RU-PNZ"], true]]);
});

test("words in quotation marks are the speaker’s own, others are the report’s", () => {
  const { drafts } = draft("«Сбиты пять дронов над Тульской областью», – написал губернатор Иван Соколов.");
  expect(drafts.map(({ speech }) => speech)).toEqual(["direct"]);
  expect(draft("Five drones were shot down, the army said.").drafts.map(({ speech }) => speech)).toEqual([
    "indirect",
  ]);
});

for (const [text, speaker] of [
  [
    "On Monday the governor of Kaluga Oblast said that four drones were shot down.",
    "the governor of Kaluga Oblast",
  ],
  ["The Guild of Lamps said four drones were shot down.", "Guild of Lamps"],
  ["Four drones were shot down, according to the Guild of Lamps.", "Guild of Lamps"],
  ["The Harbour Watch said that four drones were shot down.", "Harbour Watch"],
] as const) {
  test(`“${text}” is said by ${speaker}`, () => {
    expect(draft(text).drafts[0]?.speaker?.words).toBe(speaker);
  });
}

test("“its air force” is that of the country that the sentence begins with", () => {
  const text = "Ukraine shot down 21 out of 22 drones overnight, its air force reported on Thursday.";
  const [first] = draft(text).drafts;
  expect([first?.speaker?.words, first?.speaker?.name]).toEqual(["its air force", "Ukrainian Air Force"]);
});

test("the town of an office is no part of a name", () => {
  const text = "Мэр Альфы Иван Соколов сообщил, что силы ПВО сбили три беспилотника над Альфийской областью.";
  expect(draft(text).drafts[0]?.speaker?.name).toBe("Иван Соколов");
});

test("an article before a name is no office", () => {
  const speaker = draft("The Ukrainian Air Force said it shot down four drones over the Sumy region.")
    .drafts[0]?.speaker;
  if (!speaker) throw new Error("No speaker was read.");
  expect(newSourceYaml("ukrainian-air-force", speaker)).toBe(
    "  - { id: ukrainian-air-force, office: The Ukrainian Air Force, kind: military }",
  );
});

test("a ministry of another country is not taken for the one that is mostly meant", () => {
  const named = (words: string) =>
    draft(`${words} сообщило, что над Тульской областью сбиты три беспилотника.`).drafts[0]?.speaker?.name;
  expect(named("Минобороны России")).toBe("Ministry of Defence of Russia");
  expect(named("Минобороны")).toBe("Ministry of Defence of Russia");
  expect(named("Минобороны Латвии")).toBe("Минобороны Латвии");
});

test("«согласно данным», «згідно з даними» name who speaks, and whoever speaks next says only the next", () => {
  expect(
    speakers(
      "Согласно данным Минобороны, уничтожены три БПЛА. По информации губернатора Ады Ловел, один дрон упал в Ольховске.",
    ),
  ).toEqual(["Минобороны", "губернатора Ады Ловел"]);
  expect(speakers("Згідно з даними Генштабу, знищено три дрони.")).toEqual(["Генштабу"]);
});

test("whoever «отчитался» or «поделился» speaks", () => {
  expect(speakers("Губернатор Иван Соколов отчитался, что над Тульской областью сбиты три дрона.")).toEqual([
    "Губернатор Иван Соколов",
  ]);
});

test.each([
  [
    "A Lamp Guild security service source told the Alderton Post that 5 drones were shot down over Birchley. “Two drones struck a mill in Alderton,” the source said.",
    "A Lamp Guild security service source",
  ],
  [
    "Источник в гильдии ламп сообщил, что над Ольховском сбиты 5 дронов. «Два дрона попали в мельницу в Берёзове», — сказал источник.",
    "Источник",
  ],
])("“the source” is the one that was told of before, in the words for it: %s", (text, words) => {
  const speakers = draft(text, { published: "2031-05-23" }).drafts.map(({ speaker }) => speaker?.words);
  expect(speakers.length).toBeGreaterThan(1);
  expect(speakers.every((said) => said?.startsWith(words))).toBe(true);
});
