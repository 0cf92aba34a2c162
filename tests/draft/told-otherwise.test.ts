import { expect, test } from "vitest";
import { draft } from "../../src/draft/draft";
import { namesNobody } from "../../src/draft/write/names-nobody";
import { figuresIn, line } from "./drafting";

const known = { published: "2031-05-30" } as const;

for (const [text, expected] of [
  ["За сутки над Тульской областью сбиты и подавлены 20 беспилотников.", 20],
  ["Над Тульской областью уничтожены или подавлены 12 БПЛА.", 12],
  ["У ніч на 17 травня збито/подавлено 50 ворожих БпЛА над Сумщиною.", 50],
  ["Збито та подавлено 9 дронів над Сумщиною.", 9],
  ["Air defences shot down or suppressed 21 drones over the Tula region.", 21],
  ["Over the Tula region 7 drones were shot down or jammed.", 7],
] as const) {
  test(`how many fell to fire nobody says, and so it is no interception: “${text}”`, () => {
    expect(draft(text, known).drafts.map(({ event, figure }) => [event, figure?.value])).toEqual([
      ["downed-or-suppressed", expected],
    ]);
  });
}

test("an item of a list may be a sentence of its own, after another was", () => {
  const text =
    "The ministry:\nDuring the past night, air defences destroyed 6 UAVs:\n3 – over the Tula region,\n1 – over the Kursk region.\n1 – over the Oryol region.\n1 – over the Lipetsk region.";
  const { drafts, unread } = draft(text, known);
  expect(drafts.map(({ role, total }) => [role, total])).toEqual([
    ["total", null],
    ...[1, 2, 3, 4].map(() => ["part", 0]),
  ]);
  expect([drafts[0]?.questions, unread]).toEqual([[], []]);
});

for (const [text, speaker] of [
  [
    "The air force of Alpha said it shot down two drones over Tula. Debris damaged houses in the Kursk region, a paper adds, citing the regional administrations.",
    "the regional administrations",
  ],
  [
    "Nobody was hurt when crews downed drones near Alpha, an agency quoted the director-general as saying.",
    "the director-general",
  ],
]) {
  test(`who is cited says it: “${text}”`, () => {
    expect(draft(text ?? "", known).drafts.at(-1)?.speaker?.words).toBe(speaker);
  });
}

test("of which type something is, and whose it is, is no place", () => {
  const places = (text: string) =>
    draft(text, known).drafts.flatMap((one) => one.places.map(({ words }) => words));
  expect(places("Drones targeted a warehouse of Alpha-type vehicles in Bryansk.")).toEqual(["Bryansk"]);
  expect(places("Another drone attacked the Alphaenergo company in Tula.")).toEqual(["Tula"]);
});

test("midnight is an hour, in each language", () => {
  const clockOf = (text: string) => draft(text, known).drafts[0]?.window?.clock;
  for (const text of [
    "С полуночи до 06.10 мск над Тульской областью уничтожены три БПЛА.",
    "C полуночи до 06.10 мск над Тульской областью уничтожены три БПЛА.",
    "З опівночі до 06:10 над Сумщиною збито три БпЛА.",
    "From midnight to 6:10 a.m. three drones were shot down over the Tula region.",
  ])
    expect(clockOf(text)).toMatchObject({ start: "2031-05-30T00:00", end: "2031-05-30T06:10" });
});

test("what goes on for months is no deed, and is left unread", () => {
  const text =
    "The governor spoke. This shows the threat of drones, which have increasingly targeted the Tula region in recent months.";
  const { drafts, unread } = draft(text, known);
  expect(drafts).toEqual([]);
  expect(unread).toHaveLength(1);
});

test("what a headline says without a number, and the text with one, is told once", () => {
  const text =
    "Northern army shoots down drones above Tula and Kursk\nThe Northern army said that it shot down four drones above Tula, and two above Kursk.";
  expect(draft(text, known).drafts.map(line)).toEqual(figuresIn(text, known));
});

test("of a headline’s “US says” the speaker is who the text names", () => {
  const text =
    "US says it downed 11 drones over Red Sea\nThe US Central Command says it downed 11 drones over the Red Sea.";
  expect(draft(text, known).drafts.map(({ speaker }) => speaker?.name)).toEqual(["US Central Command"]);
});

test("what a page invites to read is told of nobody", () => {
  const text =
    "Над Сумщиною збито два дрони, повідомив начальник ОВА Іван Іваненко.\nЧитайте також: На Сумщині постраждав чоловік";
  expect(draft(text, known).drafts.find(({ event }) => event === "harm")).toBeUndefined();
});

test("where it was launched from is no part of the words that say where it struck", () => {
  const text = "Війська завдали удару крилатою ракетою по місту Суми (пуски з Воронезької області).";
  expect(draft(text, known).drafts[0]?.quote).toBe("завдали удару крилатою ракетою по місту Суми");
});

test("districts that a governor names are in his region, which is understood", () => {
  const text =
    "Над Тульской областью сбиты два дрона, сообщил губернатор Иван Иванов.\nУтром сбили три беспилотника над Ясногорским и Киреевским районами.";
  expect(draft(text, known).drafts[1]?.within).toMatchObject({ words: "Тульской областью", isImplied: true });
});

test("of many, of whom none is named, and of what passes on without a name, nobody is a source", () => {
  for (const words of [
    "Several Telegram channels",
    "social media",
    "Russian sources",
    "местные жители",
    "деякі канали",
    "источники",
    "the article",
    "a local newspaper",
    "местная газета",
    "стаття",
  ])
    expect([words, namesNobody(words)]).toEqual([words, true]);
});

test("a country, a channel or a paper that bears a name is somebody, and so is an office", () => {
  for (const words of [
    "Latvia",
    "the Netherlands",
    "Латвия",
    "Alpha Herald Telegram channel",
    "Telegram-канал «Лампа»",
    "the Lamp news agency",
    "газета «Лампа»",
    "the governor",
    "the governor’s Telegram channel",
    "Telegram-канал Минобороны",
    "Lamp Agency",
    "the Latvian ministry",
    "a security service source",
    "Alpha’s residents’ council",
  ])
    expect([words, namesNobody(words)]).toEqual([words, false]);
});
