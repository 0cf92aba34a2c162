import type { ReportEntries } from "../../draft/write/entries";
import type { Work } from "../work/work";
import type { Seen } from "./engine";
import type { ReportPiece, Rounds } from "./rounds";

/** A work as it was checked, before anything is compared or told. */
export type Looked = {
  work: Work;
  pieces: readonly ReportPiece[];
  entriesOf: ReadonlyMap<string, ReportEntries>;
  /** Of the work's reports alone. */
  alone: Rounds;
  /** What none of them needs, of the places that are entered or chosen. */
  unused: ReadonlySet<string>;
};

/** How the claims that pass bear on each other and on what is published, and what the site's check asks of them beside it. */
export type Compared = Pick<Seen, "relations" | "published"> & { site: Rounds };
