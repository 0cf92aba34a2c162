import type { Action } from "../actions";
import type { Work } from "../work";

/** A work as the list shows it. */
export type Kept = {
  id: string;
  name: string;
  /** ISO 8601 moment of the last change. */
  changed: string;
  /** In bytes, about. */
  size: number;
  reports: number;
  /** All that the work counts, rejected ones too; missing where an older desk kept it, which counted otherwise. */
  allClaims?: number;
};

/** All that gives a work back, every step included: where it began, what was done, and how many of the steps stand. */
export type KeptWork = { base: unknown; actions: readonly Action[]; at: number };

/** What is written at once: all of it, or nothing. */
export type Change = {
  row: Kept;
  /** Where the work began; left out, where it is kept already. */
  base?: Work;
  /** The steps from this one on take the place of those that are kept. */
  from: number;
  actions: readonly Action[];
  at: number;
  /** Who writes; a work that somebody else has taken over is not written. */
  owner: string;
};

/** Why nothing was written. `full`: the disk, or what the browser allows. */
export class NotKept extends Error {
  override name = "NotKept";
  readonly why: "full" | "taken" | "failed";

  constructor(why: "full" | "taken" | "failed", detail: string, options?: ErrorOptions) {
    super(detail, options);
    this.why = why;
  }
}

/** Where works are kept. */
export type Shelf = {
  /** Whether what is kept outlasts the page: not in a window that is private. */
  isLasting: boolean;
  list: () => Promise<readonly Kept[]>;
  load: (id: string) => Promise<KeptWork | null>;
  /** @throws NotKept */
  write: (change: Change) => Promise<void>;
  /** Makes it the owner's: whoever had it before writes no more. */
  take: (id: string, owner: string) => Promise<void>;
  remove: (id: string) => Promise<void>;
};

/** Keeps works for as long as the page is open, where the browser keeps nothing. */
export function memoryShelf(): Shelf {
  const rows = new Map<string, { row: Kept; base: unknown; actions: Action[]; at: number; owner: string }>();
  return {
    isLasting: false,
    list: async () => newestFirst([...rows.values()].map(({ row }) => row)),
    load: async (id) => rows.get(id) ?? null,
    write: async ({ row, base, from, actions, at, owner }) => {
      const known = rows.get(row.id);
      rows.set(row.id, {
        row,
        base: base ?? known?.base,
        actions: [...(known?.actions.slice(0, from) ?? []), ...actions],
        at,
        owner,
      });
    },
    take: async () => {},
    remove: async (id) => {
      rows.delete(id);
    },
  };
}

export const newestFirst = (rows: readonly Kept[]): readonly Kept[] =>
  [...rows].sort((one, other) => (one.changed < other.changed ? 1 : one.changed > other.changed ? -1 : 0));
