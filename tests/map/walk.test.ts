import { expect, test } from "vitest";
import { stepIn, Typeahead } from "../../src/map/walk";

const names = ["Kirishi", "Kirov", "Kaluga Oblast", "Borovsk", "Bryansk Oblast", "Das Gebiet"];
const nameOf = (name: string) => name;

/** Types letters, this many milliseconds apart, beginning at the first name. */
function typed(text: string, apart: number, from = "Kirishi"): string {
  const typeahead = new Typeahead();
  let at = from;
  [...text].forEach((letter, position) => {
    at = typeahead.find(names, at, letter, 1000 + position * apart, nameOf) ?? at;
  });
  return at;
}

test("arrows go one on and one back, Home and End to the ends, and no arrow leaves the list", () => {
  expect(stepIn(names, "Kirishi", "ArrowDown")).toBe("Kirov");
  expect(stepIn(names, "Kirov", "ArrowUp")).toBe("Kirishi");
  expect(stepIn(names, "Kirishi", "ArrowUp")).toBe("Kirishi");
  expect(stepIn(names, "Das Gebiet", "ArrowDown")).toBe("Das Gebiet");
  expect(stepIn(names, "Kirov", "End")).toBe("Das Gebiet");
  expect(stepIn(names, "Borovsk", "Home")).toBe("Kirishi");
  expect(stepIn(names, "Borovsk", "x")).toBeNull();
});

test("letters typed without a pause are the beginning of a name, spaces among them", () => {
  expect(typed("bry", 100)).toBe("Bryansk Oblast");
  expect(typed("das g", 100)).toBe("Das Gebiet");
});

test("a pause begins anew", () => {
  expect(typed("kb", 2000)).toBe("Borovsk");
});

test("the same letter again and again goes through all that begin with it, and round", () => {
  expect(typed("k", 100)).toBe("Kirov");
  expect(typed("kk", 100)).toBe("Kaluga Oblast");
  expect(typed("kkk", 100)).toBe("Kirishi");
});

test("what no name begins with leads nowhere, nor does a key that is no letter", () => {
  expect(typed("q", 100)).toBe("Kirishi");
  expect(new Typeahead().find(names, "Kirishi", "Shift", 0, nameOf)).toBeNull();
});

test("a space is a letter only within a word", () => {
  const typeahead = new Typeahead();
  expect(typeahead.isGoing(0)).toBe(false);
  typeahead.find(names, "Kirishi", "d", 100, nameOf);
  expect(typeahead.isGoing(300)).toBe(true);
  expect(typeahead.isGoing(3000)).toBe(false);
});
