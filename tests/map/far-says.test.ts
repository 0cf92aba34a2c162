import fc from "fast-check";
import { expect, test } from "vitest";
import type { LineEntry } from "../../src/domain/places/label-lines";
import { farSays } from "../../src/map/far-says";

const entry = (text: string, color = 0): LineEntry => ({ form: "full", shape: "circle", text, color });
const phone = { width: 390, height: 340 };
const desk = { width: 850, height: 800 };

test("all that has room is said, in its order", () => {
  const entries = [entry("6"), entry("6", 1), entry("", 2)];
  expect(farSays("Alpha", entries, 0, desk)).toEqual({ says: entries, more: 0, isTall: false });
});

test("what is left is counted by itself, never behind a source’s figures", () => {
  const entries = [entry("6"), entry("6", 1), entry("2", 1), entry("4", 2)];
  const { says, more } = farSays("Alpha", entries, 2, desk);
  expect(says).toEqual(entries.slice(0, 3));
  expect(more).toBe(3);
});

test("a narrow map’s arrow says less rather than cut its place’s name", () => {
  const entries = [entry("[31,827–31,929]"), entry("[23,761–23,853]"), entry("[2,062]")];
  expect(farSays("Alphaland as a whole", entries, 0, phone)).toEqual({
    ...{ says: entries.slice(0, 1), more: 2, isTall: false },
  });
});

test("where there is no room even for one figure beside the name, it stands in a line of its own", () => {
  const { says, more, isTall } = farSays(
    "Alphaland as a whole",
    [entry("[31,827–31,929]"), entry("[2,062]")],
    0,
    { width: 280, height: 290 },
  );
  expect({ says: says.length, more, isTall }).toEqual({ says: 2, more: 0, isTall: true });
});

test("nothing is lost: what is said and what is counted are all there is, whatever the map’s size", () => {
  const texts = fc.array(fc.constantFrom("", "6", "64 +3", "[2,625–2,835]+"), { maxLength: 6 });
  fc.assert(
    fc.property(
      fc.string({ maxLength: 40 }),
      texts,
      fc.nat(3),
      fc.integer({ min: 160, max: 2000 }),
      (name, given, beyond, width) => {
        const entries = given.map((text) => entry(text));
        const { says, more } = farSays(name, entries, beyond, { width, height: 300 });
        expect(says).toEqual(entries.slice(0, says.length));
        expect(says.length + more).toBe(entries.length + beyond);
        if (entries.length > 0) expect(says.length).toBeGreaterThan(0);
      },
    ),
  );
});
