import { act } from "./act";
import type { Action } from "./actions";
import type { Work } from "./work";

/** One step: the action, and the work on the other side of it. A list of links, so that a step costs nothing but itself. */
type Step = { action: Action; work: Work; next: Step | null };

/** A work with all that was done to it: back to its beginning, and forward again to what was undone. */
export type History = {
  /** As it was before the first step. */
  base: Work;
  present: Work;
  /** The step that led here, with the work before it. */
  past: Step | null;
  /** The step that was undone last, with the work after it. */
  future: Step | null;
  /** How many steps lead here from the base. */
  at: number;
};

export const historyOf = (base: Work): History => ({
  base,
  present: base,
  past: null,
  future: null,
  at: 0,
});

/** The history with one step more; what was undone before is gone. The same history, where the action changes nothing. */
export function done(history: History, action: Action): History {
  const { base, present, past, at } = history;
  const work = act(present, action);
  if (work === present) return history;
  return { base, present: work, past: { action, work: present, next: past }, future: null, at: at + 1 };
}

/**
 * One step back. A report that was read stays: the step before its reading is taken back from under it, and where there is
 * none, nothing is. Otherwise a press too many would take a whole text with it.
 */
export function undone(history: History): History {
  const { base, past, future, at } = history;
  const readings: Action[] = [];
  let step = past;
  for (; step && isReading(step); step = step.next) readings.unshift(step.action);
  if (readings.length === 0) return back(history);
  if (!canBeUnder(step)) return history;
  let under: History = {
    base,
    present: step.work,
    past: step.next,
    future: null,
    at: at - readings.length - 1,
  };
  for (const action of readings) under = done(under, action);
  return { ...under, future: stepsFrom(under.present, [step.action, ...actionsFrom(future)]) };
}

/** Whether `undone` leads anywhere. */
export function canUndo({ past }: History): boolean {
  let step = past;
  while (step && isReading(step)) step = step.next;
  return step === past ? step !== null : canBeUnder(step);
}

/** A report that comes back from under another might take its name. */
const canBeUnder = (step: Step | null): step is Step =>
  step !== null && step.action.do !== "removeReport" && step.action.do !== "addReport";

function back(history: History): History {
  const { base, present, past, future, at } = history;
  if (!past) return history;
  const { action, work, next } = past;
  return { base, present: work, past: next, future: { action, work: present, next: future }, at: at - 1 };
}

/** Whether a step read one report more; one that took another's place is taken back like any step. */
const isReading = ({ action }: Step): boolean => addsReport(action);
const addsReport = (action: Action): boolean => action.do === "addReport" && action.instead === undefined;

/** Steps that follow on a work, each with the work after it. */
function stepsFrom(work: Work, actions: readonly Action[]): Step | null {
  const after: Step[] = [];
  let at = work;
  for (const action of actions) {
    const next = act(at, action);
    if (next !== at) after.push({ action, work: next, next: null });
    at = next;
  }
  return after.reduceRight<Step | null>((next, step) => ({ ...step, next }), null);
}

export function redone(history: History): History {
  const { base, present, past, future, at } = history;
  if (!future) return history;
  const { action, work, next } = future;
  return { base, present: work, past: { action, work: present, next: past }, future: next, at: at + 1 };
}

/** Every action from the base on, those that were undone included: with `at`, all that has to be kept. */
export function actionsOf({ past, future }: History): readonly Action[] {
  const before: Action[] = [];
  for (let step = past; step; step = step.next) before.push(step.action);
  return [...before.reverse(), ...actionsFrom(future)];
}

function actionsFrom(future: Step | null): readonly Action[] {
  const after: Action[] = [];
  for (let step = future; step; step = step.next) after.push(step.action);
  return after;
}

/** A history again, from what was kept of it. */
export function replayed(base: Work, actions: readonly Action[], at: number): History {
  let history = historyOf(base);
  for (const action of actions) history = done(history, action);
  while (history.at > at && history.past) history = back(history);
  // An older desk let a work be undone to nothing: it has its first text again.
  while (history.present.reports.length === 0 && actions.slice(history.at).some(addsReport))
    history = redone(history);
  return history;
}
