import type { DeedRead } from "../read/deeds";
import type { Mention } from "../read/mention";
import type { NumberKind } from "../read/numbers";
import type { SentenceRead } from "../read/sentence";
import type { CountedKind } from "../words/units";
import type { Cell, Tie } from "./cells";
import type { DraftEvent } from "./event";

/** A place in a certain sentence of the text. */
export type Placed = { read: SentenceRead; mention: Mention; isImplied: boolean };

/** A claim in the making: what was read, and what is still to be tied to the rest of the text. */
export type Proto = {
  read: SentenceRead;
  event: DraftEvent;
  /** Whether its own words hold the verb, or it is that of the count before it. */
  isOwnEvent: boolean;
  /** Read as a hit from the word for a strike: what else it was made with need not have arrived there. */
  isStrike?: true;
  kind: CountedKind | null;
  /** Of people: what was done to them. */
  hurt: "killed" | "injured" | null;
  figure: { kind: NumberKind; value: number; high: number | null } | null;
  /** The sentence that tells when. */
  windowFrom: SentenceRead;
  /** Where it is told who says it, if not in its own words. */
  voice?: { read: SentenceRead; from: number };
  /** Of the words that it was read from; token indexes. */
  from: number;
  to: number;
  cell: Cell | null;
  deed: DeedRead | null;
  places: Placed[];
  within: Placed | null;
  isJoint: boolean;
  isDistributive: boolean;
  tie: Tie;
  /** Of the same sentence or another, whose part or subset it is. */
  total: Proto | null;
  role: "single" | "total" | "part" | "subset";
  questions: string[];
};
