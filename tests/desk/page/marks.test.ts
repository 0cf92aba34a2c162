import { expect, test } from "vitest";
import { linesOf, marksOf } from "../../../src/desk/page/text/marks";
import { act } from "../../../src/desk/work/act";
import type { Work, WorkReport } from "../../../src/desk/work/work";
import { aWork } from "../desk-builders";

const text = `Night over Alpha

Fifteen drones were shot down overnight: nine over Alpha and six over Beta, Warden Ada North said.

Warden Ada North said at least two drones were shot down over Alpha. In Beta three more were found on a roof, tangled in washing lines.
`;
const report = (work: Work): WorkReport => work.reports[0] as WorkReport;
const plain = aWork(text);
const first = report(plain).claims[0]?.id ?? "";
const works: readonly (readonly [string, Work])[] = [
  ["as it was read", plain],
  ["with its first claim rejected", act(plain, { do: "reject", claims: [first] })],
  ["with a claim of every letter", withClaim(plain, { start: 0, end: text.length })],
  ["with a claim of half a word", withClaim(plain, { start: 20, end: 24 })],
  ["with a speaker over other marks", withSpeaker(plain, { start: 20, end: 90 })],
];

function withSpeaker(work: Work, span: { start: number; end: number }): Work {
  const words = text.slice(span.start, span.end);
  const speaker = { ...span, words, name: words, isCarried: false, isNear: true };
  return act(work, { do: "setSpeaker", claim: first, speaker });
}

function withClaim(work: Work, { start, end }: { start: number; end: number }): Work {
  const [claim] = report(work).claims;
  if (!claim) throw new Error("nothing was read");
  const draft = { ...claim.draft, start, end, quote: text.slice(start, end) };
  return act(work, { do: "addClaim", report: report(work).id, draft });
}

test.each(works)("a text %s is shown letter by letter, none twice", (_, work) => {
  const shown = linesOf(report(work)).map(({ pieces }) =>
    pieces.map(({ start, end }) => text.slice(start, end)).join(""),
  );
  expect(shown).toEqual(text.split("\n").filter((line) => line.trim() !== ""));
});

test.each(works)("no two marks of a text %s lie over each other", (_, work) => {
  const marks = marksOf(report(work));
  expect(marks.length).toBeGreaterThan(3);
  for (const [index, { end }] of marks.entries())
    expect(marks[index + 1]?.start ?? end).toBeGreaterThanOrEqual(end);
});

test("words of several claims are marked once, and name each by its place in the list", () => {
  const { claims } = report(plain);
  const night = marksOf(report(plain)).find(({ start, end }) => text.slice(start, end) === "overnight");
  expect(night?.claims.length).toBeGreaterThan(1);
  expect(night?.numbers).toEqual(night?.claims.map((id) => 1 + claims.findIndex((claim) => claim.id === id)));
});

test("what only a rejected claim says is marked no more; the others keep their numbers", () => {
  const rejected = marksOf(report(act(plain, { do: "reject", claims: [first] })));
  const words = rejected.map(({ start, end }) => text.slice(start, end));
  expect(words).not.toContain("Fifteen");
  expect(words).toContain("nine");
  expect(rejected.flatMap(({ numbers }) => numbers)).not.toContain(1);
});

test("an unread sentence is shown as one until it is put aside", () => {
  const isShown = (work: Work) =>
    linesOf(report(work)).some(({ pieces }) => pieces.some(({ isUnread }) => isUnread));
  const [sentence] = report(plain).unread;
  if (!sentence) throw new Error("all was read");
  expect(isShown(plain)).toBe(true);
  const { id, unread } = report(plain);
  const put = unread.reduce((work, one) => act(work, { do: "nothingIn", report: id, sentence: one }), plain);
  expect(isShown(put)).toBe(false);
});

test("a sentence of which a claim was made is no longer shown as unread: its marks are like any others", () => {
  const unread = report(plain).unread[0];
  if (!unread) throw new Error("all was read");
  const shown = (work: Work) =>
    linesOf(report(work)).some(({ pieces }) => pieces.some(({ isUnread }) => isUnread));
  expect(shown(plain)).toBe(true);
  expect(shown(withClaim(plain, unread))).toBe(false);
});
