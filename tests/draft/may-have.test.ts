import { expect, test } from "vitest";
import { draft } from "../../src/draft/draft";

const unread = (text: string) =>
  draft(text, { published: "2031-05-23" }).unread.map(({ start, end, reason }) => [
    text.slice(start, end),
    reason,
  ]);

test.each(["Alderton may have been struck by drones.", "The depot in Alderton might have been hit."])(
  "what may have been struck is shown to an editor: %s",
  (text) => {
    expect(unread(text)).toEqual([[text, "not-happened"]]);
  },
);

test("of what drones could strike nothing has happened", () => {
  expect(unread("Such drones could hit depots far away.")).toEqual([]);
});

test.each([
  ["Обломки упали в Ольховске, на складе пожар.", "на складе пожар"],
  ["Debris fell in Alderton, and there is a fire at the depot.", "and there is a fire at the depot"],
])("a fire beside debris that nobody says lit it is shown to an editor: %s", (text, clause) => {
  expect(unread(text)).toEqual([[clause, "vocabulary"]]);
});

test.each([
  "Debris fell beside the fire in Alderton.",
  "A fire broke out at a depot in Alderton. Debris fell in Birchley, and the fire was put out.",
])("a fire that the debris fell beside, or that is told of before, is not shown again: %s", (text) => {
  expect(unread(text)).toEqual([]);
});
