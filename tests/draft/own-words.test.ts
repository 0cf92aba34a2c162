import { expect, test } from "vitest";
import { draft } from "../../src/draft/draft";
import { figuresIn, line } from "./drafting";

const published = "2031-05-31";

test.each([
  "John Brown, 45, and his neighbour, 52, were injured in Alderton.",
  "Emergency crews put out 2 fires in Alderton after a drone attack.",
  "В Ольховске потушены 2 пожара после атаки дронов.",
  "A 40-drone attack on Alderton was repelled.",
  "Every second of the 10 drones was shot down over Alderton.",
  "Сбит каждый второй из 10 дронов над Ольховском.",
  "The army lost two drones over Alderton, it said.",
])("a number that counts something else, or a part that nobody counted, is no figure: %s", (text) => {
  expect(figuresIn(text, { published })).toEqual([]);
});

test.each([
  ["Two or three dozen drones were shot down over Alderton.", ["interception, between 24–36, Alderton"]],
  ["Над Ольховском сбиты два-три десятка дронов.", ["interception, between 20–30, Ольховском"]],
  ["Над Вільховим збито два-три дрони.", ["interception, between 2–3, Вільховим"]],
  [
    "No fewer than five and no more than seven drones were shot down over Alderton.",
    ["interception, between 5–7, Alderton"],
  ],
  [
    "Four people, including two children, were injured when a drone hit a house in Alderton.",
    ["harm, exactly 4, Alderton", "harm, exactly 2, Alderton", "hit, exactly 1, Alderton"],
  ],
  ["Drone debris set fire to two houses in Alderton; no one was hurt.", ["harm, exactly 2, Alderton"]],
  [
    "Пять дронов сбиты над Ольховском. Ещё один был подавлен над Берёзовом.",
    ["interception, exactly 5, Ольховском", "suppression, exactly 1, Берёзовом"],
  ],
  ["Сбита сотня дронов над Ольховском.", ["interception, exactly 100, Ольховском"]],
])("what is counted is read by its own words: %s", (text, lines) => {
  expect(figuresIn(text, { published })).toEqual(lines);
});

test("what it is held against is no place of it", () => {
  const text = "More drones were shot down over Alderton than over Birchley.";
  expect(draft(text).drafts.map(line)).toEqual(["interception, no figure, Alderton"]);
});

test.each([
  "Five drones, up from three the day before, were shot down over Alderton.",
  "Над Ольховском сбиты пять дронов против трёх накануне.",
])("the time of another figure is not its own: %s", (text) => {
  expect(draft(text, { published }).drafts[0]?.window).toBeNull();
});

test("what was since a month is not of the night of a part of it", () => {
  const text = "In all, 300 drones were shot down over Alderton since January, including 12 last night.";
  expect(draft(text, { published }).drafts[0]?.window).toMatchObject({ words: "since January", clock: null });
});

test("a day before another is no time of the other’s", () => {
  const { drafts } = draft("За добу над областю знищено 10 дронів, а минулої доби – 14.", { published });
  expect(drafts.map(({ window }) => window?.words)).toEqual(["За добу", "минулої доби"]);
});

test.each([
  ["Рейсы в Ольховск задержаны на 3 часа, сбито 4 БПЛА.", "Ольховск"],
  ["Три гуси впали над Вільховим, два дрони збито.", "Вільховим"],
])("a place of a clause before it is asked: %s", (text, words) => {
  expect(draft(text).drafts[0]?.questions).toContainEqual({ kind: "place-of-other", words });
});

test.each([
  "Over Alderton, three drones were shot down.",
  "Ночью над Ольховском, по словам мэра, сбиты три дрона.",
  "По словам мэра, над Ольховском сбиты три дрона.",
])("a place that stands before all is its own: %s", (text) => {
  expect(draft(text, { published }).drafts[0]?.questions.map(({ kind }) => kind)).toEqual(["place-unknown"]);
});

test("who was hurt is included in no drones, though “of which” stands before them", () => {
  const text = "A total of 21 drones were destroyed, 12 of which were over Alderton; 2 people were hurt.";
  expect(draft(text).drafts.map(({ role }) => role)).toEqual(["total", "subset", "single"]);
});
