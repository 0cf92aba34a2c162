import { expect, test } from "vitest";
import { draft } from "../../src/draft/draft";
import { apart } from "../../src/draft/unread-apart";

test.each([
  "Two drones were shot down over Alderton, and several more drones may have hit three locations in Birchley.",
  "Three drones were shot down over Alderton, several more missiles and explosions were heard at six locations.",
  "Explosions were heard as several more drones hit six locations, and two drones were shot down over Alderton.",
  "Над Ольховском сбиты два дрона, ещё несколько дронов и взрывы слышны в шести местах.",
  "Над Вільховим збито два дрони, ще кілька дронів і вибухи чули у шести місцях.",
])("no line of the unread overlaps another, and they stand in the text's order: %s", (text) => {
  const { unread } = draft(text);
  expect(unread.length).toBeGreaterThan(0);
  for (const [index, one] of unread.entries()) {
    expect(text.slice(one.start, one.end)).toBe(one.words);
    expect(one.start).toBeGreaterThanOrEqual(unread[index - 1]?.end ?? 0);
  }
});

test("two lines that share words are one, told to be what the longer is", () => {
  const text = "one two three four";
  const line = (start: number, end: number, reason: "number" | "vocabulary") => ({
    start,
    end,
    words: text.slice(start, end),
    reason,
  });
  expect(apart([line(4, 18, "vocabulary"), line(0, 7, "number")], text)).toEqual([line(0, 18, "vocabulary")]);
  expect(apart([line(4, 7, "vocabulary"), line(0, 13, "number")], text)).toEqual([line(0, 13, "number")]);
  expect(apart([line(8, 13, "vocabulary"), line(0, 7, "number")], text)).toEqual([
    line(0, 7, "number"),
    line(8, 13, "vocabulary"),
  ]);
});
