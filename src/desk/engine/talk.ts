import type { DeskEngine } from "./desk-engine";
import type { Seen } from "./engine";

/** Where the site's files lie, as addresses of our own origin; the wider ones are asked for when the first answer is out. */
export type Addresses = {
  regions: string;
  gazetteer: string;
  wider: { regions: string; gazetteer: string; countries: string; seas: string };
};

/** What is asked of the worker by number, and answered by number. */
export type Method = Exclude<keyof DeskEngine, "look" | "compare"> | "see";

export type ToWorker =
  | { open: Addresses; today: string }
  | { ask: number; method: Method; with: readonly unknown[] };

export type FromWorker =
  | { answer: number; value: unknown }
  /** What went wrong, for the console and the curious. */
  | { answer: number; failed: string }
  /** A work that was to be seen waits until all places are loaded. */
  | { waits: number }
  /** What more is known of the work that was to be seen by this number. */
  | { seen: Seen; of: number };
