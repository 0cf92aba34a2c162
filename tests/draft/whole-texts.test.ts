import { expect, test } from "vitest";
import { draft } from "../../src/draft/draft";
import { figuresIn } from "./drafting";

const tied = (text: string) =>
  draft(text).drafts.map(({ figure, role, total }) => [figure?.value, role, total]);

test("“each” behind the places gives the number to each of them", () => {
  expect(
    figuresIn(
      "Sixteen attack drones were shot down: two over the Penza and Tula Regions each, 12 over the Omsk Region.",
    ),
  ).toEqual([
    "interception, exactly 16",
    "interception, exactly 2, Penza",
    "interception, exactly 2, Tula Regions",
    "interception, exactly 12, Omsk Region",
  ]);
});

test("“more than 30” in the lead, and then 36, is told once, exactly", () => {
  expect(
    figuresIn(
      "Over 30 drones were shot down over the Tula region, the army said.\nThe army said that it shot down 36 drones over the Tula region.",
    ),
  ).toEqual(["interception, exactly 36, Tula region"]);
});

test("a list in quotation marks is that of the total in the lead, though the lead names some of it already", () => {
  const text =
    "За ночь сбили 12 дронов, в том числе 5 – над Тульской областью, сообщило ведомство.\n«Уничтожены 12 БПЛА: 5 – над Тульской областью, 7 – над Омской областью», – говорится в сообщении.";
  expect(tied(text)).toEqual([
    [12, "total", null],
    [5, "part", 0],
    [7, "part", 0],
  ]);
});

test("a day’s attacks, told by districts, are parts of the day’s total", () => {
  const text =
    "За сутки область атаковали 36 беспилотников, сообщил губернатор Иван Соколов. В Ясном районе совершены атаки 12 беспилотников, восемь из которых подавлены.";
  expect(tied(text)).toEqual([
    [36, "total", null],
    [12, "part", 0],
    [8, "subset", 1],
  ]);
});

test("those brought down after an attack are in it, as far as one speaker tells of both", () => {
  const text =
    "The army said 40 drones were launched at Ukraine overnight. It shot down 30, and another six were lost in location.\nGovernor Ivan Sokolov said 5 drones were shot down over the Sumy region.";
  expect(tied(text)).toEqual([
    [40, "total", null],
    [30, "subset", 0],
    [6, "subset", 0],
    [5, "single", null],
  ]);
});

test("how many places debris fell at is a claim with a question", () => {
  const [, debris] = draft(
    "Зафіксовано влучання 7 ударних БпЛА, а також падіння уламків на 3 локаціях.",
  ).drafts;
  expect(debris).toMatchObject({
    event: "debris",
    figure: { value: 3 },
    questions: [{ kind: "unit-unsure" }],
  });
});

test("who signs behind a dash, or stands before a colon, speaks", () => {
  const speaker = (text: string) => draft(text).drafts[0]?.speaker?.words;
  expect(speaker("Над Сумщиною збили п’ять «шахедів», — начальник ОВА Іван Петренко.")).toBe(
    "начальник ОВА Іван Петренко",
  );
  expect(speaker("CENTCOM: forces destroy two drones over Red Sea")).toBe("CENTCOM");
});
