import { expect, test } from "vitest";
import { unreadLeft } from "../../../src/desk/work/unread";
import type { WorkClaim, WorkReport } from "../../../src/desk/work/work";

const sentence = {
  start: 10,
  end: 40,
  words: "A kite fell.",
  reason: "speaks",
} as unknown as WorkReport["unread"][number];
const claim = (by: WorkClaim["by"], state: WorkClaim["state"]) =>
  ({ by, state, draft: { start: 12, end: 18 } }) as unknown as WorkClaim;
const left = (claims: WorkClaim[], nothingIn: { start: number; end: number }[] = []) =>
  unreadLeft({ unread: [sentence], nothingIn, claims }).length;

test("an unread sentence is on the list until somebody makes a claim of its words, or says that it holds none", () => {
  expect(left([])).toBe(1);
  expect(left([claim("engine", "open")])).toBe(1);
  expect(left([claim("editor", "open")])).toBe(0);
  expect(left([claim("proposal", "accepted")])).toBe(0);
  expect(left([], [{ start: 10, end: 40 }])).toBe(0);
});

test("where that claim is rejected, the sentence is on the list again", () => {
  expect(left([claim("editor", "rejected")])).toBe(1);
});
