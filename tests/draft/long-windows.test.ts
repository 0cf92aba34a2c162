import { expect, test } from "vitest";
import { draft } from "../../src/draft/draft";

const drafted = (text: string) =>
  draft(text, { published: "2031-05-23" }).drafts.map(({ figure, window }) => [
    figure?.value,
    window?.words,
    window?.clock ?? null,
  ]);

test.each([
  ["Drones have injured 40 people since May in Alderton.", "since May"],
  ["Drones have injured 40 people in Alderton since 12 May.", "since 12 May"],
  ["Drones have injured 40 people in Alderton since Monday morning.", "since Monday morning"],
  ["Drones have killed 40 people in Alderton since the war began.", "since the war began"],
  ["Drones have killed 40 people in Alderton since early 2030.", "since early 2030"],
  ["Drones have killed 40 people in Alderton over the past three months.", "over the past three months"],
  ["In May, drones killed 40 people in Alderton.", "In May"],
  ["С мая в Ольховске ранены 40 человек.", "С мая"],
  ["С 12 мая в Ольховске ранены 40 человек.", "С 12 мая"],
  ["С понедельника в Ольховске ранены 40 человек.", "С понедельника"],
  ["С начала 2030 года в Ольховске погибли 40 человек.", "С начала 2030 года"],
  ["За последние три месяца в Ольховске ранены 40 человек.", "За последние три месяца"],
  ["В мае в Ольховске ранены 40 человек.", "В мае"],
  ["З травня у Вільховому поранено 40 людей.", "З травня"],
  ["Від 12 травня у Вільховому поранено 40 людей.", "Від 12 травня"],
  ["У травні у Вільховому поранено 40 людей.", "У травні"],
  ["В мае 40 человек ранены в Ольховске.", "В мае"],
  ["In May 40 people were killed in Alderton.", "In May"],
  ["Since early Monday drones have injured 40 people in Alderton.", "Since early Monday"],
  ["За три місяці у Вільховому поранено 40 людей.", "За три місяці"],
])("a long time is a figure's time, and no day of it alone is: %s", (text, window) => {
  expect(drafted(text)).toEqual([[40, window, null]]);
});

test("a number behind a month that is in a case of its own counts, also up to 31", () => {
  expect(drafted("В мае 15 человек ранены в Ольховске.")).toEqual([[15, "В мае", null]]);
  expect(drafted("In May 15 people were killed in Alderton.")).toEqual([[15, "In May", null]]);
  expect(drafted("On May 15, 12 people were killed in Alderton.")).toMatchObject([
    [12, "On May 15", { start: "2031-05-15" }],
  ]);
});

test.each([
  "Since the start of the war in the town of Alderton 40 people were killed.",
  "Forty people have been killed since the start of the full-scale invasion in the town of Alderton.",
])("what tells when a war began holds no words for where: %s", (text) => {
  expect(draft(text, { published: "2031-05-23" }).drafts.flatMap(({ places }) => places)).toMatchObject([
    { words: "town of Alderton" },
  ]);
});

test("hours and days that have an end keep it", () => {
  const clock = (text: string) => drafted(text)[0]?.[2];
  expect(clock("С 21 мая по 22 мая в Ольховске ранены 40 человек.")).toMatchObject({
    start: "2031-05-21",
    end: "2031-05-22",
  });
  expect(clock("From 21 May to 22 May, drones injured 40 people in Alderton.")).toMatchObject({
    start: "2031-05-21",
    end: "2031-05-22",
  });
  expect(clock("С понедельника по среду в Ольховске ранены 40 человек.")).toMatchObject({
    start: "2031-05-19",
    end: "2031-05-21",
  });
  expect(clock("On 21 May, drones injured 40 people in Alderton.")).toMatchObject({ start: "2031-05-21" });
});

test("a number before a time counts what was told of", () => {
  expect(drafted("Two people were killed in Alderton. Shelling has injured 40 since May.")).toEqual([
    [2, undefined, null],
    [40, "since May", null],
  ]);
});
