import { expect, test } from "vitest";
import { draft } from "../../src/draft/draft";
import { figuresIn, statementsIn } from "./drafting";

test("a headline and the sentence that tells it again are one claim, with the more exact place", () => {
  const text =
    "Air defences downed a drone over the Penza Region, Governor Ivan Sokolov wrote.\n“Air defences destroyed an unmanned aerial vehicle over the Zarechny District today,” he said.";
  expect(figuresIn(text)).toEqual(["interception, exactly 1, Zarechny District"]);
});

test("places that the next sentence names belong to the figure before it, in the region that it named", () => {
  const text =
    "Seven drones were destroyed across three towns in Russia’s Tula region, governor Pavel Orlov said. He specified that the affected towns were Alpha, Beta and Gamma.";
  const [only] = draft(text).drafts;
  expect(only?.places.map(({ words }) => words)).toEqual(["Alpha", "Beta", "Gamma"]);
  expect(only?.within?.words).toBe("Tula region");
});

test("those that were brought down out of an attack are a subset of it", () => {
  const { drafts } = draft("The air force shot down 21 out of 25 Shahed drones used in an attack overnight.");
  expect(drafts.map(({ event, figure, total, role }) => [event, figure?.value, total, role])).toEqual([
    ["launch", 25, null, "total"],
    ["interception", 21, 0, "subset"],
  ]);
});

test("a figure included in another is no part beside the others", () => {
  const { drafts } = draft(
    "Сбиты 12 БПЛА: пять – над Тульской областью, семь – над Московским регионом, в том числе два, летевших на Москву.",
  );
  expect(drafts.map(({ figure, role, total }) => [figure?.value, role, total])).toEqual([
    [12, "total", null],
    [5, "part", 0],
    [7, "part", 0],
    [2, "subset", 2],
  ]);
});

test("numbers of places, hours, kilometres, models and dates count no drone", () => {
  expect(
    figuresIn(
      "On 5 March 2031, over 3 hours and 40 kilometres from two cities, Shahed-136 drones were seen at 14:30.",
    ),
  ).toEqual([]);
});

test("what was not done, or may be done, is no claim", () => {
  expect(
    figuresIn("No drones were shot down over the Lipetsk region. Five drones could be launched."),
  ).toEqual([]);
  expect(figuresIn("Ни один беспилотник не был сбит.")).toEqual([]);
});

test("numbers are read in words, in any case, with their hedges", () => {
  expect(figuresIn("Не менее двадцати двух беспилотников сбили над Рязанской областью.")).toEqual([
    "interception, at-least 22, Рязанской областью",
  ]);
  expect(figuresIn("Сили оборони збили понад сорок п'ять дронів над Полтавщиною.")).toEqual([
    "interception, more-than 45, Полтавщиною",
  ]);
  expect(figuresIn("Between 30 and 35 drones were shot down over the Kherson region.")).toEqual([
    "interception, between 30–35, Kherson region",
  ]);
  expect(figuresIn("Противник атакував 14-ма ударними БпЛА.")).toEqual(["launch, exactly 14"]);
});

test("people and houses are counted where they were harmed", () => {
  expect(
    figuresIn(
      "Two people were killed and five injured in the city of Alpha, Governor Ivan Sokolov said. Three houses were damaged.",
    ),
  ).toEqual([
    "harm, exactly 2, city of Alpha",
    "harm, exactly 5, city of Alpha",
    "harm, exactly 3, city of Alpha",
  ]);
  expect(figuresIn("На Полтавщині загинула жінка, ще троє людей поранені.")).toEqual([
    "harm, exactly 1, Полтавщині",
    "harm, exactly 3, Полтавщині",
  ]);
});

for (const [text, counted] of [
  ["Two people were killed and five injured in the city of Alpha.", ["2 killed", "5 injured"]],
  ["A missile hit a house in Alpha: three dead, twelve wounded.", ["1 missile", "3 killed", "12 injured"]],
  ["В Альфе погибли двое, ранены пятеро.", ["2 killed", "5 injured"]],
  ["Пострадали три человека, сообщил губернатор.", ["3 injured"]],
  ["На Полтавщині двоє загинули, четверо поранені.", ["2 killed", "4 injured"]],
  ["Унаслідок атаки на Альфу постраждало семеро людей.", ["7 injured"]],
] as const) {
  test(`who was killed is counted apart from who was injured: “${text}”`, () => {
    const { drafts } = draft(text);
    expect(
      drafts.filter(({ figure }) => figure).map(({ figure, unit }) => `${figure?.value} ${unit}`),
    ).toEqual(counted);
    expect(drafts.flatMap(({ questions }) => questions.map(({ kind }) => kind))).not.toContain(
      "killed-or-injured",
    );
  });
}

test("of “21 out of 22” each number stands at its own words", () => {
  const { drafts } = draft("Crews shot down 21 out of 22 drones.");
  expect(drafts.map(({ figure }) => [figure?.value, figure?.words])).toEqual([
    [22, "22"],
    [21, "21"],
  ]);
});

for (const text of [
  "The attack on Alpha left four casualties.",
  "В Альфе пострадали четыре человека, есть погибшие.",
]) {
  test(`whether those are dead or injured is asked where the words leave it open: “${text}”`, () => {
    const asked = draft(text).drafts.filter(({ figure }) => figure?.value === 4);
    expect(asked.map(({ questions }) => questions.map(({ kind }) => kind))).toEqual([
      expect.arrayContaining(["killed-or-injured"]),
    ]);
  });
}

test("that nobody was hurt, and that services are at work, is said without a number", () => {
  expect(statementsIn("Предварительно, пострадавших и разрушений нет.")).toEqual([
    "harm-denied: пострадавших и разрушений нет",
  ]);
  expect(statementsIn("Emergency services are working on the scene.")).toEqual([
    "response: Emergency services are working on the scene",
  ]);
});

test("a sentence with a number that nothing is drafted from is left unread, not dropped", () => {
  const { drafts, unread } = draft("About 40 drones featured in the parade.");
  expect(drafts).toEqual([]);
  expect(unread.map(({ words }) => words)).toEqual(["About 40 drones featured in the parade."]);
});
