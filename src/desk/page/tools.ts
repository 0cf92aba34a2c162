import type { Engine, SiteSource } from "../engine/engine";
import type { Action } from "../work/actions";
import type { Part } from "./text/SelectionBar";

/** What any part of the desk may do. */
export type DeskTools = {
  engine: Engine;
  /** The site's own sources, to be chosen from. */
  sources: readonly SiteSource[];
  act: (action: Action) => void;
  /** Works on a claim; `null`: on none. */
  open: (claim: string | null) => void;
  point: (claim: string | null) => void;
  /** The next words that are selected are to be this part of the claim. */
  aim: (part: Part) => void;
};
