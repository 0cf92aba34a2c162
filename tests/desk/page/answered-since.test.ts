import { expect, test } from "vitest";
import type { Asked, Seen } from "../../../src/desk/engine/engine";
import { answeredSince } from "../../../src/desk/page/answered-since";
import { act } from "../../../src/desk/work/act";
import { aWork, claimsIn } from "../desk-builders";

const work = aWork(
  "The channel Lantern said that two drones were shot down over Alpha. Lantern claimed that one drone was shot down over Beta.",
);
const said = claimsIn(work)[0]?.draft.speaker?.name ?? "";
const asks = (...kinds: readonly Asked["kind"][]): Seen =>
  ({ asked: new Map([["north-1", kinds.map((kind) => ({ kind, words: "" }))]]) }) as unknown as Seen;
const kinds = (seen: Seen | null) => (seen?.asked.get("north-1") ?? []).map(({ kind }) => kind);
const source = { id: "lantern", name: null, office: "Lantern", kind: "media" } as const;

test("who it is is asked no more from the moment on in which it is said, before the check has looked at it", () => {
  const seen = asks("speaker-unknown", "two-readings");
  const entered = act(work, { do: "setSource", said, source });
  expect(kinds(answeredSince(seen, work, entered))).toEqual(["two-readings"]);
  const nobody = act(work, { do: "chooseSpeaker", choice: { said, source: null } });
  expect(kinds(answeredSince(seen, work, nobody))).toEqual(["two-readings"]);
});

test("what is said yes to is asked no more, and what was asked in spite of it is", () => {
  const seen = asks("speaker-missing", "told-wider");
  const answered = act(work, { do: "answer", claim: "north-1", question: "speaker-missing:" });
  expect(kinds(answeredSince(seen, work, answered))).toEqual(["told-wider"]);
  expect(kinds(answeredSince(seen, answered, act(answered, { do: "accept", claims: ["north-1"] })))).toEqual([
    "speaker-missing",
    "told-wider",
  ]);
});

test("once the check has looked at the work, what it asks stands", () => {
  const seen = asks("speaker-unknown");
  const entered = act(work, { do: "setSource", said, source });
  expect(answeredSince(seen, entered, entered)).toBe(seen);
});

test("who it is, confirmed twice, is said once", () => {
  const entered = act(work, { do: "setSource", said, source });
  expect(act(entered, { do: "setSource", said, source: { ...source } })).toBe(entered);
});
