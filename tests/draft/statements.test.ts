import { expect, test } from "vitest";
import { draft } from "../../src/draft/draft";
import { statementsIn } from "./drafting";

const published = "2031-05-30";
const wheresOf = (text: string, event: string) =>
  draft(text, { published })
    .drafts.filter((one) => one.event === event)
    .map(({ places }) => places.map(({ words }) => words));
const windowsOf = (text: string) =>
  draft(text, { published }).drafts.map(({ window }) => window?.words ?? null);

for (const [text, said] of [
  [
    "An air raid alert was declared in the Tula region.",
    "warning: air raid alert was declared in the Tula region",
  ],
  [
    "Губернатор Иван Соколов рассказал об угрозе атаки беспилотников в регионе.",
    "warning: угрозе атаки беспилотников в регионе",
  ],
  [
    "Повітряну тривогу оголошено в Сумській області.",
    "warning: Повітряну тривогу оголошено в Сумській області",
  ],
] as const) {
  test(`a warning is a claim of its own: “${text}”`, () => {
    expect(statementsIn(text)).toEqual([said]);
  });
}

test("that a warning is over is none", () => {
  expect(statementsIn("Отбой воздушной тревоги в Тульской области.")).toEqual([]);
});

for (const [text, said] of [
  ["Двое пострадавших, разрушений нет.", "разрушений нет"],
  ["Зафиксированы повреждения крыши, пострадавших нет.", "пострадавших нет"],
  ["There were no casualties and damage is being assessed.", "There were no casualties"],
] as const) {
  test(`a denial's words are those that it denies, not what there was: “${text}”`, () => {
    expect(statementsIn(text)).toContain(`harm-denied: ${said}`);
  });
}

test("that nothing is known of anybody hurt denies nothing", () => {
  expect(statementsIn("Данных о пострадавших нет.")).toEqual([]);
});

test("what is said to be unclear is no claim", () => {
  expect(statementsIn("It is unclear whether the attack on Alpha damaged houses.")).toEqual([]);
});

test("drones that nobody counts are claimed beside what is denied in the same sentence", () => {
  const text = "No injuries were reported after crews intercepted the drones over the Tula region.";
  expect(statementsIn(text).map((line) => line.split(":")[0])).toEqual(["harm-denied", "interception"]);
});

test("where nobody says where drones were intercepted, the sentence is left unread", () => {
  const { drafts, unread } = draft("Markland intercepted hostile drones.");
  expect(drafts).toEqual([]);
  expect(unread.map(({ words }) => words)).toEqual(["Markland intercepted hostile drones."]);
});

test("harm that a text goes on with is where the strike before it was", () => {
  const text = "Окупанти завдали удару по Альфі, летіло з боку Тульської області. Пошкоджено багато вікон.";
  expect(wheresOf(text, "harm")).toEqual([["Альфі"]]);
});

test("of places that a sentence names together, what follows is said of all", () => {
  const text =
    "Markland destroyed drones over the regions of Bryansk and Belgorod overnight.\n\nNo casualties have been reported.";
  expect(wheresOf(text, "harm-denied")).toEqual([["Bryansk", "Belgorod"]]);
});

test("help is where the sentence before it was, not where one before that was", () => {
  const text =
    "Nine drones were shot down over the Kursk region. Two people were injured in Tula, Governor Ivan Sokolov said.\n\nEmergency services are working on the scene.";
  expect(wheresOf(text, "response")).toEqual([["Tula"]]);
});

test("a channel’s name is no place", () => {
  const text = "A drone was seen on the Alpha Herald Telegram channel.";
  expect(draft(text).drafts.flatMap(({ places }) => places.map(({ words }) => words))).toEqual([]);
});

test("a number’s places, and what a headline said, are told once", () => {
  const text =
    "Crews shot down five drones, the ministry said. They shot down the drones over the Tula region, the ministry said.";
  expect(
    draft(text).drafts.map(({ figure, places }) => [figure?.value, places.map(({ words }) => words)]),
  ).toEqual([[5, ["Tula region"]]]);
  const twice = draft("Ворог запустив кілька груп дронів\nВорог здійснив запуск кількох груп дронів.").drafts;
  expect(twice.map(({ event, further }) => [event, further.length])).toEqual([["launch", 1]]);
});

test("the day of telling is not the day of what is told", () => {
  expect(
    windowsOf(
      "The ministry announced today that crews shot down five drones over the Tula region last night.",
    ),
  ).toEqual(["last night"]);
  expect(windowsOf("Вночі, 27 серпня, над Сумщиною збито 9 дронів.")).toEqual(["Вночі, 27 серпня"]);
});

test("what was earlier was not at the time told before it", () => {
  expect(
    windowsOf(
      "С 14:00 до 18:00 сбито 9 дронов над Тульской областью, сообщили в Минобороны. Ранее мэр сообщил, что сбит один дрон над Калужской областью.",
    ),
  ).toEqual(["С 14:00 до 18:00", null]);
});

test("whether a speaker still speaks is asked where a paragraph begins", () => {
  const text =
    "Governor Ivan Sokolov said that two drones were shot down over the Tula region.\n\nDrones have damaged houses in Alpha in recent months.";
  const harm = draft(text, { published }).drafts.find(({ event }) => event === "harm");
  expect([harm?.window?.words, harm?.questions.map(({ kind }) => kind)]).toEqual([
    "in recent months",
    ["speaker-carried"],
  ]);
});

test("flats are no buildings", () => {
  const unitOf = (text: string) => draft(text).drafts.map(({ figure, unit }) => [figure?.value, unit]);
  expect(unitOf("16 flats were damaged in Alpha.")).toEqual([[16, "other"]]);
  expect(unitOf("В городе Альфа повреждены 16 квартир.")).toEqual([[16, "other"]]);
  expect(unitOf("У місті Альфа пошкоджено 16 квартир.")).toEqual([[16, "other"]]);
  expect(unitOf("16 houses were damaged in Alpha.")).toEqual([[16, "building"]]);
});

const questionsIn = (text: string) =>
  draft(text, { published }).drafts.map(({ event, questions }) => [
    event,
    ...questions.map(({ kind }) => kind),
  ]);

test("a time told of drones is asked about before it is taken for what stands paragraphs below", () => {
  const far =
    "In the night to 30 May, 11 drones were shot down over Alpha, said the warden, Ada North.\n" +
    "The warden told so in a letter.\nPeople were worried.\nShe added that there were no casualties.";
  expect(questionsIn(far)).toContainEqual(["harm-denied", "time-carried"]);
  const together =
    "In the night to 30 May, 11 drones were shot down over Alpha, said the warden, Ada North. She added that there were no casualties.";
  expect(questionsIn(together)).toContainEqual(["harm-denied"]);
});

test("where a drone was on its way to is not where it was shot down, though the governor of that place says so", () => {
  const words = (text: string) =>
    draft(text, { published }).drafts[0]?.questions.filter(({ kind }) => kind === "on-the-way");
  const said = "Губернатор Альфийской области Ада Север:";
  expect(words(`${said} сбит беспилотник, летевший на Альфийскую область.`)).toEqual([
    { kind: "on-the-way", words: "Альфийскую область" },
  ]);
  expect(words(`${said} над Бетинской областью сбит беспилотник, летевший на Альфийскую область.`)).toEqual(
    [],
  );
});

test("what is denied of a district that was just told of is of that district, and not of its region", () => {
  const text =
    "Губернатор Альфийской области Ада Север сообщила о последствиях. В Дельтинском районе посёлок Бета, сёла Гамма и Эта подверглись трём атакам 10 беспилотников. Последствий нет.";
  expect(wheresOf(text, "harm-denied")).toEqual([["Дельтинском районе"]]);
  const two =
    "Губернатор Альфийской области Ада Север сообщила о последствиях. В Дельтинском районе и Бетинском районе сбиты дроны. Последствий нет.";
  expect(wheresOf(two, "harm-denied")).not.toEqual([["Дельтинском районе"]]);
});
