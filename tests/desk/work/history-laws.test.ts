import fc from "fast-check";
import { expect, test } from "vitest";
import { act, emptyWork } from "../../../src/desk/work/act";
import type { Action } from "../../../src/desk/work/actions";
import {
  actionsOf,
  canUndo,
  done,
  type History,
  historyOf,
  redone,
  replayed,
  undone,
} from "../../../src/desk/work/history";
import { aReport, aWork, claimsIn } from "../desk-builders";
import { actionOf, article, urge } from "../generated";

/** A history of some actions on a generated article; nothing in it may be changed in place. */
const worked = fc.tuple(article, fc.array(urge, { maxLength: 12 })).map(([text, urges]) => {
  let history = historyOf(frozen(aWork(text)));
  for (const each of urges) history = frozen(done(history, frozen(actionOf(each, history.present))));
  return history;
});

function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const each of Object.values(value)) frozen(each);
  }
  return value;
}

/** Two hundred of them, made once: drafting costs more than all that is asked of them. */
const histories = fc.sample(worked, { numRuns: 200, seed: 15 });

const steps = (history: History): History[] => {
  const states = [history];
  for (let each = history; canUndo(each); ) {
    each = undone(each);
    states.push(each);
  }
  return states;
};
const hasReading = (history: History) => actionsOf(history).some((action) => action.do === "addReport");

test("undo returns exactly, step for step to the beginning; redo goes the same way again", () => {
  for (const history of histories) {
    const states = steps(history);
    if (!hasReading(history)) {
      expect(states).toHaveLength(history.at + 1);
      expect(states.at(-1)?.present).toBe(history.base);
    }
    let again = states.at(-1) ?? history;
    for (const state of states.toReversed()) {
      expect(again.present).toEqual(state.present);
      again = redone(again);
    }
    expect(again.present).toEqual(history.present);
  }
});

test("no undo takes a text away that the work holds", () => {
  for (const history of histories) {
    const read = new Set(history.present.reports.map(({ text }) => text));
    for (const { present } of steps(history)) {
      const left = new Set(present.reports.map(({ text }) => text));
      expect([...read].filter((text) => !left.has(text))).toEqual([]);
    }
  }
});

test("what is kept of a work at any moment gives it back, with every step before and behind", () => {
  for (const [at, history] of histories.entries()) {
    const back = at % 13;
    let kept = history;
    for (let step = 0; step < back; step++) kept = undone(kept);
    const written = JSON.stringify([kept.base, actionsOf(kept), kept.at]);
    const [base, actions, steps] = JSON.parse(written);
    const opened = replayed(base, actions, steps);
    expect(opened.present).toEqual(kept.present);
    let forward = opened;
    for (let step = 0; step < back; step++) forward = redone(forward);
    expect(forward.present).toEqual(history.present);
  }
});

test("no two claims of a work have one id, and a claim keeps its own", () => {
  for (const history of histories) {
    for (const each of steps(history)) {
      const ids = claimsIn(each.present).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  }
});

const text =
  "Warden Ada North said that three drones were shot down over Alpha overnight. Two fell over Beta.";

test("an action on what is not there changes nothing, and is no step", () => {
  const history = historyOf(aWork(text));
  const nothing: Action[] = [
    { do: "accept", claims: ["nobody-7"] },
    { do: "setUnit", claim: "nobody-7", unit: "missile" },
    { do: "removeReport", report: "nobody" },
    { do: "forgetPlace", words: "Nowhere", report: "north" },
    { do: "setQuote", claim: "north-1", quote: { start: 5, end: 5 } },
  ];
  for (const action of nothing) expect(done(history, action)).toBe(history);
});

test("what was undone is gone when something else is done", () => {
  const first = done(historyOf(aWork(text)), { do: "nameWork", name: "One" });
  const other = done(undone(first), { do: "nameWork", name: "Two" });
  expect(redone(other)).toBe(other);
  expect(actionsOf(other)).toEqual([{ do: "nameWork", name: "Two" }]);
});

const reads = (history: History, more: string, id: string) =>
  done(history, { do: "addReport", report: aReport(more, { id }) });
const undoneAll = (history: History) => {
  let at = history;
  for (let press = 0; press < 9; press++) at = undone(at);
  return at;
};

test("undo goes back to the report as it was read and no further, and redo brings all of it again", () => {
  const read = reads(historyOf(emptyWork("w", "en")), text, "north");
  expect(canUndo(read)).toBe(false);
  const worked = done(read, { do: "accept", claims: ["north-1", "north-2"] });
  expect(undoneAll(worked).present).toEqual(read.present);
  expect(redone(undoneAll(worked)).present).toEqual(worked.present);
});

test("a second report stays through every undo, and what was done before it is undone from under it", () => {
  const first = reads(historyOf(emptyWork("w", "en")), text, "north");
  const accepted = done(first, { do: "accept", claims: ["north-1"] });
  const both = done(reads(accepted, "Four drones were shot down over Gamma.", "south"), {
    do: "reject",
    claims: ["south-1"],
  });
  const back = undoneAll(both);
  expect(back.present.reports.map(({ id }) => id)).toEqual(["north", "south"]);
  expect(claimsIn(back.present).every(({ state }) => state === "open")).toBe(true);
  expect(canUndo(back)).toBe(false);
  expect(redone(redone(back)).present).toEqual(both.present);
  const opened = replayed(back.base, JSON.parse(JSON.stringify(actionsOf(back))), back.at);
  expect(opened.present).toEqual(back.present);
  expect(redone(redone(opened)).present).toEqual(both.present);
});

test("a work that an older desk undid to nothing has its text again", () => {
  const read = reads(historyOf(emptyWork("w", "en")), text, "north");
  expect(replayed(read.base, actionsOf(read), 0).present).toEqual(read.present);
});

test("a rejected claim's number is given to no other", () => {
  const work = act(aWork(text), { do: "reject", claims: ["north-1"] });
  const draft = claimsIn(work)[0]?.draft;
  if (!draft) throw new Error("nothing was drafted");
  const more = act(work, { do: "addClaim", report: "north", draft });
  const ids = claimsIn(more).map(({ id }) => id);
  expect(ids.at(-1)).toBe(`north-${claimsIn(work).length + 1}`);
  expect(claimsIn(more).at(-1)).toMatchObject({ by: "editor", state: "open" });
});

test("a second report of the same name has an id of its own, whatever letters it is called by", () => {
  let work = emptyWork("w", "en");
  for (const id of ["A Night!", "a-night", ""])
    work = act(work, { do: "addReport", report: aReport(text, { id }) });
  expect(work.reports.map(({ id }) => id)).toEqual(["a-night", "a-night-2", "report"]);
});

test("a claim is never made a part of itself, by way of others neither", () => {
  const work = aWork("Warden Ada North said that 14 drones were shot down: 9 over Alpha, 5 over Gamma.");
  const [total, part] = claimsIn(work);
  if (!total || !part) throw new Error("no list was drafted");
  expect(part.partOf).toBe(total.id);
  expect(act(work, { do: "setTotal", claim: total.id, partOf: part.id, subsetOf: null })).toBe(work);
});

test("what changes nothing is no step, neither in a work that was kept before it had voices", () => {
  const { voices: _, ...kept } = aWork("Warden Ada North said that three drones were shot down over Alpha.");
  const history = historyOf(kept);
  expect(done(history, { do: "accept", claims: ["no-such-claim"] })).toBe(history);
});
