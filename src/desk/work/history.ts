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

export function undone(history: History): History {
  const { base, present, past, future, at } = history;
  if (!past) return history;
  const { action, work, next } = past;
  return { base, present: work, past: next, future: { action, work: present, next: future }, at: at - 1 };
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
  const after: Action[] = [];
  for (let step = future; step; step = step.next) after.push(step.action);
  return [...before.reverse(), ...after];
}

/** A history again, from what was kept of it. */
export function replayed(base: Work, actions: readonly Action[], at: number): History {
  let history = historyOf(base);
  for (const action of actions) history = done(history, action);
  while (history.at > at && history.past) history = undone(history);
  return history;
}
