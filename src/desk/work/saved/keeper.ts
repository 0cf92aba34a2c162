import type { Action } from "../actions";
import { calledOf } from "../called";
import { actionsOf, type History, historyOf, replayed } from "../history";
import type { Work } from "../work";
import { type Kept, NotKept, type Shelf } from "./shelf";
import { openedWork, type Unopened } from "./work-file";

/**
 * How a work is kept. `memory`: by this page alone, as the browser keeps nothing; `full`, `failed`: the last steps are in this
 * page alone, and are written with the next; `taken`: another tab has it, and this one writes no more.
 */
export type Keeping = "saved" | "saving" | "memory" | "full" | "failed" | "taken";

export type Keeper = {
  /** Has a history kept; the newest is written, whichever were asked for before. */
  keep: (history: History) => void;
  /** When all that was asked for is written, or cannot be. */
  settled: () => Promise<void>;
  keeping: () => Keeping;
  /** That another tab has taken the work. */
  give: () => void;
};

export type KeeperOf = {
  shelf: Shelf;
  owner: string;
  /** ISO 8601 moment. */
  now: () => string;
  onChange: (keeping: Keeping) => void;
};

/** Keeps one work's history on a shelf, every step of it, as it comes. */
export function keeperOf(kept: History | null, { shelf, owner, now, onChange }: KeeperOf): Keeper {
  /** What is on the shelf. */
  let actions: readonly Action[] | null = kept && actionsOf(kept);
  let written: History | null = kept;
  let wanted: History | null = null;
  let state: Keeping = shelf.isLasting ? "saved" : "memory";
  let running: Promise<void> | null = null;
  const become = (next: Keeping) => {
    if (state === next) return;
    state = next;
    onChange(next);
  };

  const write = async (history: History) => {
    const all = actionsOf(history);
    const known = actions ?? [];
    let from = 0;
    while (from < known.length && from < all.length && known[from] === all[from]) from++;
    const { base, present, at } = history;
    const row = rowOf(base.id, present, now());
    const begun = actions === null ? { base } : {};
    await shelf.write({ row, ...begun, from, actions: all.slice(from), at, owner });
    actions = all;
    written = history;
  };

  const run = async () => {
    while (wanted && wanted !== written && state !== "taken") {
      const history = wanted;
      if (shelf.isLasting) become("saving");
      try {
        await write(history);
        if (wanted === history && state === "saving") become(shelf.isLasting ? "saved" : "memory");
      } catch (error) {
        become(error instanceof NotKept ? error.why : "failed");
        return;
      }
    }
  };

  return {
    keep: (history) => {
      wanted = history;
      running ??= run().finally(() => {
        running = null;
      });
    },
    settled: async () => {
      while (running) await running;
    },
    keeping: () => state,
    give: () => become("taken"),
  };
}

const rowOf = (id: string, work: Work, changed: string): Kept => ({
  id,
  name: calledOf(work),
  changed,
  // In bytes, about: the letters of its texts weigh more than all else.
  size: JSON.stringify(work).length,
  reports: work.reports.length,
  allClaims: work.reports.flatMap(({ claims }) => claims).length,
});

/** The list of works; one that an older desk kept is looked through for what its row does not say. */
export async function keptWorks(shelf: Shelf): Promise<readonly Kept[]> {
  const told = async (row: Kept): Promise<Kept> => {
    if (row.allClaims !== undefined) return row;
    const history = await keptHistory(shelf, row.id);
    return history && !("why" in history) ? rowOf(row.id, history.present, row.changed) : row;
  };
  return Promise.all((await shelf.list()).map(told));
}

/** A work from the shelf, with every step; `null` if it is not there; or why it cannot be opened. */
export async function keptHistory(shelf: Shelf, id: string): Promise<History | Unopened | null> {
  const kept = await shelf.load(id);
  if (!kept) return null;
  const base = openedWork(kept.base);
  if ("why" in base) return base;
  return replayed(base, kept.actions, kept.at);
}

/** A work from a file, or a new one, under an id that nothing on the shelf has. */
export const begun = (work: Work, id: string): History => historyOf({ ...work, id });
