import type { Engine, SiteSource } from "../engine/engine";
import type { Action } from "../work/actions";
import type { Part } from "./text/SelectionBar";
import type { Beside } from "./text/use-selected-words";
import type { PlaceName } from "./words/place-names";

/** What any part of the desk may do. */
export type DeskTools = {
  engine: Engine;
  /** The site's own sources, to be chosen from. */
  sources: readonly SiteSource[];
  /** What words for a place are called in the desk's language. */
  placeName: PlaceName;
  act: (action: Action) => void;
  /** To the next or previous claim; only those that nobody has decided on, where it `needsAnswer`. */
  go: (step: 1 | -1, needsAnswer: boolean) => void;
  /**
   * Decides on a claim, and goes to the next that is to be decided. What is in question is not accepted: it leads to the question.
   * @param also more of which the same is decided by this step; what is in question is left out
   */
  decide: (what: "accept" | "reject", claim: string, also?: readonly string[]) => void;
  /** Works on a claim; `null`: on none. */
  open: (claim: string | null) => void;
  /** To a claim of any report, or to the head of a report. */
  goTo: (report: string, claim: string | null) => void;
  point: (claim: string | null) => void;
  /** Why what was tried last on a claim was not done; `take`: takes the work over from another tab. */
  refusal: (claim: string) => { why: string; take: (() => void) | null } | null;
  /** To the ways out. */
  toLeave: () => void;
  /** To the sentences of a report that nobody has looked at. */
  toUnread: (report: string) => void;
  /** Gives the text the focus. */
  toText: () => void;
  /** The next words that are selected are to be this part of the claim, and of these others. */
  aim: (part: Part, beside?: Beside) => void;
};
