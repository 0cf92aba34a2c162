import { expect, test } from "vitest";
import type { Asked, Seen } from "../../../src/desk/engine/engine";
import { nextClaim } from "../../../src/desk/page/claims/next-claim";
import { act } from "../../../src/desk/work/act";
import type { Work } from "../../../src/desk/work/work";
import { accepted, aReport, aWork, claimsIn } from "../desk-builders";

const text = "Warden Ada North said nine drones were shot down over Alpha and six over Beta overnight.\n";
const two = act(aWork(text), { do: "addReport", report: aReport(text, { id: "south" }) });
const ids = claimsIn(two).map(({ id }) => id);

/** Goes on and on, from one claim to the next. */
function walk(work: Work, from: string | null, step: 1 | -1, needsAnswer: boolean, seen: Seen | null = null) {
  const walked: string[] = [];
  let at: string | null = from;
  for (let count = 0; count < ids.length; count++) {
    const next = nextClaim(work, seen, "north", at, step, needsAnswer);
    if (!next) break;
    walked.push(next.claim);
    at = next.claim;
  }
  return walked;
}

const asks = (claims: string | readonly string[], standsAgainst: Asked["standsAgainst"]): Seen =>
  ({
    asked: new Map(
      [claims]
        .flat()
        .map((claim) => [
          claim,
          [{ kind: "two-readings", words: claim, answeredBy: ["choosePlace"], standsAgainst }],
        ]),
    ),
  }) as unknown as Seen;

test("from no claim one goes through all, report after report, and back again", () => {
  expect(ids.length).toBeGreaterThan(3);
  expect(walk(two, null, 1, false)).toEqual(ids);
  expect(walk(two, ids[0] ?? null, -1, false)).toEqual([...ids.slice(1).reverse(), ids[0]]);
});

test("what is decided is passed over where an answer is needed", () => {
  const [first = "", second = "", ...others] = ids;
  const work = act(act(two, { do: "accept", claims: [first] }), { do: "reject", claims: [second] });
  expect(walk(work, null, 1, true).slice(0, others.length)).toEqual(others);
});

test("what was accepted is gone back to only if its question lets nothing be published", () => {
  const work = accepted(two);
  const last = ids.at(-1) ?? "";
  expect(walk(work, null, 1, true)).toEqual([]);
  expect(walk(work, null, 1, true, asks(last, "nothing"))).toEqual([]);
  expect(walk(work, null, 1, true, asks(last, "publishing"))).toEqual([last]);
});

test("the question that holds most others back comes first, wherever its claim stands", () => {
  const list = aWork(
    "Warden Ada North said that 14 drones were shot down on 30 May 2031: 9 over Westmark Oblast, 5 over Eastmark Oblast.",
  );
  const listed = claimsIn(list).map(({ id }) => id);
  const [total = "", first = "", last = ""] = listed;
  const next = (at: string | null, work: Work, seen: Seen) =>
    nextClaim(work, seen, "north", at, 1, true)?.claim;
  expect(next(null, list, asks(last, "publishing"))).toBe(last);
  expect(next(last, list, asks(last, "publishing"))).toBe(total);
  // Who has left it for later comes by it again after all others.
  expect(next(first, list, asks(last, "publishing"))).toBe(last);
  // What keeps nothing from leaving holds nothing back.
  expect(next(null, list, asks(last, "nothing"))).toBe(total);
});

test("once one that holds others back is decided, the next of that kind comes, wherever it stands, until none is left", () => {
  const list = aWork(
    "Warden Ada North said that 14 drones were shot down on 30 May 2031: 9 over Westmark Oblast, 5 over Eastmark Oblast. She said that one drone was shot down over Alpha on 30 May 2031.",
  );
  const [total = "", first = "", last = "", alone = ""] = claimsIn(list).map(({ id }) => id);
  const next = (work: Work, seen: Seen, at: string | null, putOff: readonly string[] = []) =>
    nextClaim(work, seen, "north", at, 1, true, new Set(putOff))?.claim;
  const both = asks([first, last], "publishing");
  expect(next(list, both, null)).toBe(first);
  // The second is decided before the first: what stands after it waits.
  const decided = act(list, { do: "accept", claims: [last] });
  const one = asks(first, "publishing");
  expect(next(decided, one, last)).toBe(first);
  expect(next(decided, one, alone)).toBe(first);
  // What was passed by comes in its turn.
  expect(next(decided, one, first, [first])).toBe(alone);
  expect(next(decided, one, alone, [first])).toBe(total);
  expect(next(decided, one, total, [first])).toBe(first);
});

test("in a report that one comes to, what holds others back comes first", () => {
  const list =
    "Warden Ada North said that 14 drones were shot down: 9 over Westmark Oblast, 5 over Eastmark Oblast.";
  const more = act(aWork("Warden Ada North said that one drone was shot down over Alpha."), {
    do: "addReport",
    report: aReport(list, { id: "south" }),
  });
  const [own = "", , , last = ""] = claimsIn(more).map(({ id }) => id);
  expect(nextClaim(more, asks(last, "publishing"), "north", own, 1, true)?.claim).toBe(last);
});
