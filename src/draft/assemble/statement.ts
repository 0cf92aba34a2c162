import type { Question } from "../drafts";
import type { SentenceRead } from "../read/sentence";
import type { DraftEvent } from "./event";

/** A statement that gives no number: that there was no harm, that services are at work, that UAVs were destroyed. */
export type Statement = {
  read: SentenceRead;
  event: DraftEvent;
  /** Token indexes, half-open. */
  from: number;
  to: number;
  /** What is asked of it, each with the words that it is about. */
  questions?: readonly Question[];
};
