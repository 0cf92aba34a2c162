import fc from "fast-check";
import { expect, test } from "vitest";
import { problemText } from "../../src/compile/problem";
import { compileEvidence, type Evidence, edited, good, without } from "./evidence-fixture";

const first = "reports/first.yaml";
const lock = compileEvidence(good).outputs?.lock ?? "";

/** As in a clone that has the lock, and not the text. */
const cloned: Evidence = new Map([...without(good, "texts/first.txt"), ["quotes.lock.json", lock]]);

const messages = (evidence: Evidence) => compileEvidence(evidence).problems.map(problemText);
const kindsIn = (evidence: Evidence) => new Set(compileEvidence(evidence).problems.map(({ kind }) => kind));

test("with the text held, nothing needs to be said", () => {
  expect(compileEvidence(good).notices).toEqual([]);
});

test("without the text, what is published is the same to the byte, and so is the lock", () => {
  expect(messages(cloned)).toEqual([]);
  expect(compileEvidence(cloned).outputs).toEqual(compileEvidence(good).outputs);
});

test("without the text, it is said how many quotes of which report were checked against the lock only", () => {
  expect(compileEvidence(cloned).notices).toEqual([
    "first: its text is not held. 8 of its quotes were checked against the lock only, not against the text.",
  ]);
});

test("without the text and without a lock, the report is refused", () => {
  expect(
    kindsIn(
      without(new Map([...good, ["quotes.lock.json", '{"about":"","reports":[]}']]), "texts/first.txt"),
    ),
  ).toEqual(new Set(["text-not-held"]));
});

test("the lock holds no words of the text, only hashes, offsets and ids", () => {
  const ids = new Set([
    "first",
    ...[...(good.get(first) ?? "").matchAll(/- id: (\S+)/g)].map(([, id]) => id),
  ]);
  const strings = stringsIn(JSON.parse(lock).reports).filter((text) => !ids.has(text));
  expect(strings.length).toBeGreaterThan(10);
  expect(strings.filter((text) => !/^[0-9a-f]{64}$/.test(text))).toEqual([]);
});

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

test("an id that JavaScript has a use for is an id like others", () => {
  const named = edited(good, first, "id: command-point", "id: constructor");
  const { outputs } = compileEvidence(named);
  const byLock: Evidence = new Map([
    ...without(named, "texts/first.txt"),
    ["quotes.lock.json", outputs?.lock ?? ""],
  ]);
  expect(messages(byLock)).toEqual([]);
  expect(compileEvidence(byLock).outputs).toEqual(outputs);
});

test("without the text, a quote in which any one letter is another is refused", () => {
  const quote = "five over the Westmark and 7 over the Eastmark";
  fc.assert(
    fc.property(fc.nat(quote.length - 1), (index) => {
      const wrong = `${quote.slice(0, index)}ж${quote.slice(index + 1)}`;
      expect(kindsIn(edited(cloned, first, `quote: ${quote}`, `quote: ${wrong}`))).toContain("lock-quote");
    }),
    { numRuns: 30 },
  );
});

test("without the text, words may not move from the quote to the words before it", () => {
  const moved = edited(
    cloned,
    first,
    'before: "On Tuesday "\n        quote: 7 drones',
    'before: "On Tuesday 7 "\n        quote: drones',
  );
  expect(kindsIn(moved)).toContain("lock-quote");
});

test("without the text, indirect speech cannot be made direct", () => {
  expect(
    kindsIn(
      edited(cloned, first, 'speech: indirect\n        before: "On', 'speech: direct\n        before: "On'),
    ),
  ).toEqual(new Set(["lock-quote"]));
});

test("without the text, new words for a time, a place or a reservation are refused", () => {
  for (const [from, to] of [
    ["window: during the night", "window: in the night"],
    ["reservation: { preliminary: By first accounts }", "reservation: { preliminary: By second accounts }"],
    ["title: null", "title: { value: Drones }"],
  ] as const) {
    expect(kindsIn(edited(cloned, first, from, to))).toEqual(new Set(["lock-words"]));
  }
});

test("a lock whose offsets do not fit its quote is not believed", () => {
  const torn = lock.replace(/"start": \d+/, '"start": 0');
  expect(torn).not.toBe(lock);
  expect(kindsIn(new Map([...cloned, ["quotes.lock.json", torn]]))).toEqual(new Set(["lock-quote"]));
});

test("with the text held, a torn lock is no matter: it is written anew", () => {
  const { outputs } = compileEvidence(new Map([...good, ["quotes.lock.json", "{"]]));
  expect(outputs?.lock).toBe(lock);
});

test("a quote that is taken out of a report leaves the lock, with or without the text", () => {
  const from = `      - speech: indirect
        quote: counted twelve drones over two marches
        after: " in five hours"
`;
  const change = (evidence: Evidence) =>
    edited(edited(evidence, first, from, ""), first, "figure: { exactly: 12", "figure: { at_least: 7");
  const { outputs } = compileEvidence(change(good));
  expect(outputs?.lock).not.toBe(lock);
  expect(compileEvidence(change(cloned)).outputs?.lock).toBe(outputs?.lock);
});
