import fc from "fast-check";
import { expect, test } from "vitest";
import { act, emptyWork } from "../../../src/desk/work/act";
import type { Action } from "../../../src/desk/work/actions";
import {
  actionsOf,
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

test("undo returns exactly, step for step to the beginning; redo goes the same way again", () => {
  for (const history of histories) {
    const states: History[] = [];
    for (let each = history; ; each = undone(each)) {
      states.push(each);
      if (!each.past) break;
    }
    expect(states).toHaveLength(history.at + 1);
    expect(states.at(-1)?.present).toBe(history.base);
    let again = states.at(-1) ?? history;
    for (const state of states.toReversed()) {
      expect(again.present).toBe(state.present);
      again = redone(again);
    }
    expect(again.present).toBe(history.present);
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
    for (let each: History | null = history; each.past; each = undone(each)) {
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
