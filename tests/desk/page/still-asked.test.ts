import { expect, test } from "vitest";
import type { Asked, Seen } from "../../../src/desk/engine/engine";
import { isStillAsked } from "../../../src/desk/page/claims/still-asked";
import { act } from "../../../src/desk/work/act";
import { aWork } from "../desk-builders";

const work = aWork("Warden Ada North said nine drones were shot down over Alpha overnight.");
const one: Asked = {
  kind: "speaker-unknown",
  words: "Warden Ada North",
  span: null,
  other: null,
  found: null,
  answeredBy: ["setSource"],
  isShared: true,
  standsAgainst: "publishing",
};
const asks = (...asked: readonly Partial<Asked>[]): Seen =>
  ({ asked: new Map([["north-1", asked.map((more) => ({ ...one, ...more }))]]) }) as unknown as Seen;
const isAsked = (seen: Seen, now = work) => isStillAsked("north-1", now, seen, work);

test("a claim with an open question is not accepted past it", () => {
  expect(isAsked(asks({}))).toBe(true);
});

test("what keeps nothing from leaving, or is answered by accepting, is in nobody’s way", () => {
  expect(isAsked(asks({ standsAgainst: "this-site" }, { standsAgainst: "nothing" }))).toBe(false);
  expect(isAsked(asks({ kind: "undecided" }, { kind: "proposal-only" }))).toBe(false);
  expect(isAsked(asks({ answeredBy: [] }))).toBe(false);
});

test("what was answered since the check is asked no more", () => {
  const answered = act(work, {
    do: "chooseSpeaker",
    choice: { said: work.reports[0]?.claims[0]?.draft.speaker?.name ?? "", source: null },
  });
  expect(isAsked(asks({}), answered)).toBe(false);
});
