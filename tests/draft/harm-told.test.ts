import { expect, test } from "vitest";
import { draft } from "../../src/draft/draft";

const told = (text: string) =>
  draft(text, { published: "2031-05-23" }).drafts.map(({ event, figure, places, questions }) =>
    [
      event,
      figure?.value ?? "–",
      ...places.map(({ words }) => words),
      ...questions.map(({ kind }) => `${kind}?`).filter((kind) => !kind.startsWith("place-unknown")),
    ].join(" "),
  );
const unread = (text: string) => draft(text, { published: "2031-05-23" }).unread.map(({ words }) => words);

test.each([
  [
    "Three drones were shot down over the Tula region and a fire broke out at an oil depot.",
    ["interception 3 Tula region", "fire – Tula region place-of-other?"],
  ],
  [
    "Над Ольховском сбиты три дрона, загорелась крыша склада, пострадавших нет.",
    ["interception 3 Ольховском", "fire – Ольховском place-of-other?", "harm-denied – Ольховском"],
  ],
  [
    "Над Вільховим збито два дрони, виникла пожежа на складі, постраждалих немає.",
    ["interception 2 Вільховим", "fire – Вільховим place-of-other?", "harm-denied – Вільховим"],
  ],
])(
  "a fire beside what was shot down is told, and whether it was there, too, is asked: %s",
  (text, drafts) => {
    expect(told(text)).toEqual(drafts);
  },
);

test("what it set ablaze burns where it struck", () => {
  expect(told("A drone struck the depot in the Alder Hills, setting it ablaze.")).toEqual([
    "hit 1 depot in the Alder Hills",
    "fire – depot in the Alder Hills",
  ]);
});

test.each([
  [
    "В Ольховске упали обломки дрона. Повреждено остекление, пострадавших нет.",
    ["debris – Ольховске", "harm – Ольховске", "harm-denied – Ольховске"],
  ],
  [
    "У Вільховому впали уламки дрона. Пошкоджено дах та вікна, постраждалих немає.",
    ["debris – Вільховому", "harm – Вільховому", "harm-denied – Вільховому"],
  ],
])("that nobody was hurt is no denial of the damage beside it: %s", (text, drafts) => {
  expect(told(text)).toEqual(drafts);
});

test.each([
  "Debris of a drone fell on a private house in Alderton.",
  "Обломки дрона упали на крышу жилого дома в Ольховске.",
  "Уламки дрона впали на приватний будинок у Вільховому.",
])("debris on a house is debris and, as asked, harm to the house: %s", (text) => {
  const [debris, harm, ...more] = told(text);
  expect(debris).toMatch(/^debris –/u);
  expect(harm).toMatch(/^harm – .* event-unsure\?$/u);
  expect(more).toEqual([]);
  expect(draft(text).drafts[1]?.quote).toMatch(/house|дома|будинок/u);
});

test("what the debris did to the house is not asked where it is told", () => {
  const text = "Debris of a drone fell on a private house in Alderton. The roof was damaged.";
  expect(told(text)).toEqual(["debris – Alderton", "harm – Alderton"]);
  const none = "Обломки дрона упали на дом в Ольховске. Разрушений нет.";
  expect(told(none)).toEqual(["debris – Ольховске", "harm-denied – Ольховске"]);
});

test.each([
  "A drone crashed into an apartment building in Alderton, killing two people and injuring five.",
  "Two people were killed when a drone crashed into a house in Alderton and five were injured.",
])("a drone that crashes into a house is counted, and not the house: %s", (text) => {
  const drafts = told(text);
  expect(drafts).toContain("hit 1 Alderton");
  expect(drafts).toContain("harm 2 Alderton");
});

test("of those who were hurt as something struck, two are of the people, and not of what struck", () => {
  const { drafts } = draft(
    "13 people were injured by a missile hitting a house in Alderton, two of them badly.",
  );
  expect(drafts.map(({ figure, unit, total }) => [figure?.value, unit, total])).toEqual([
    [13, "injured", null],
    [1, "missile", null],
    [2, "injured", 0],
  ]);
});

test.each([
  ["Two explosions were heard near the depot at 3am, Lantern reported.", "en"],
  ["Взрывы прогремели над Ольховском около 03:00.", "ru"],
  ["Вибухи лунали у Вільховому близько третьої ночі.", "uk"],
])("explosions that were heard are on the list of what was not read: %s", (text) => {
  expect(unread(text)).toEqual([text]);
});

test("explosions beside what is claimed are on the list by their own words", () => {
  expect(
    unread(
      "Two explosions were heard near the depot at 3am, while three drones were shot down over Alderton.",
    ),
  ).toEqual(["Two explosions were heard near the depot at 3am"]);
});

test("a fire that only a headline tells of, and one that nobody confirms, are on the list, and nobody's claim", () => {
  const text =
    "Alderton depot ablaze after drone strike\n\nTwo drones were shot down over the Tula region, the ministry of Markland said. The warden knows of no fire at the depot.";
  expect(told(text)).toEqual(["interception 2 Tula region"]);
  expect(unread(text)).toEqual([
    "Alderton depot ablaze after drone strike",
    "The warden knows of no fire at the depot.",
  ]);
});

test("a number beside a claim of which nothing is known is on the list, and has not the fate of the next one", () => {
  const text =
    "The ministry of Markland said its air defences dealt with 16 missiles and 121 drones on Thursday; 119 drones were shot down.";
  expect(told(text)).toEqual(["interception 119"]);
  expect(unread(text)).toEqual(["16 missiles", "121 drones"]);
});

test("forces that fire missiles burn nothing, and neither do fire crews", () => {
  expect(told("Forces fired 12 missiles at Alderton.")).toEqual(["launch 12 Alderton"]);
  expect(told("Fire crews were sent to Alderton. The village came under fire.")).not.toContain(
    "fire – Alderton",
  );
});

test("a depot of which no name and no town is told is no place", () => {
  expect(told("Отражена атака на Ольховск. На нефтебазе возник пожар.")).toEqual(["fire – Ольховск"]);
  expect(told("В ольховском аэропорту возник пожар.")).toEqual(["fire – ольховском аэропорту"]);
});

test.each([
  "Debris did not fall on any house in Alderton, Governor Ada Lovel said.",
  "Обломки беспилотника упали в лесу у жилого дома в Ольховске, сообщила губернатор Ада Ловел.",
  "Снег упал на крышу дома в Ольховске. Сбиты два дрона, сообщила губернатор Ада Ловел.",
])("nothing fell on a house where the text does not say so, or it was no drone: %s", (text) => {
  expect(told(text).filter((one) => one.startsWith("harm"))).toEqual([]);
  expect(told(text)).not.toContain("debris – Alderton");
});

test("of those who were hurt two are children, and two are badly hurt: neither is among the other", () => {
  const { drafts } = draft(
    "13 people were injured in Alderton, two of them children, two of them seriously.",
  );
  expect(drafts.map(({ figure, total }) => [figure?.value, total])).toEqual([
    [13, null],
    [2, 0],
    [2, 0],
  ]);
});

test("a number to be called counts nothing", () => {
  expect(told("При падении обломков на дом звоните 112, сообщили в Ольховске.").join()).not.toContain("112");
  expect(told("If a drone falls in Alderton, call 112, the mayor said.").join()).not.toContain("112");
});
