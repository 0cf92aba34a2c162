import { printCsv } from "../../csv/csv";
import type { Clock } from "../../domain/claims/claim";
import type { Denied } from "../../domain/claims/denied-kinds";
import type { Bounds } from "../../domain/time/window";
import type { CellFigure } from "./figures";

/** A place of a table: what it is by a code, and by what words the table names it. */
export type TablePlace = { id: string; name: string };

/** One thing that a table's source says, as facts: none of a report's words is in it but names of places. */
export type TableClaim = {
  /** Unique over all tables: `TABLE/ROW`, and what else tells it from others of its row. */
  id: string;
  table: string;
  sourceId: string;
  /** The report, as the table names it. */
  post: string;
  posted: string | null;
  address: string | null;
  event: string;
  /** Of a denial, what it says that there was none of. Left out: nobody says of what, or nothing is denied. */
  denied?: readonly Denied[];
  figure: CellFigure | null;
  unit: string | null;
  role: "single" | "total" | "part" | "subset";
  /** The claim that it is a part or subset of. */
  of: string | null;
  places: readonly TablePlace[];
  /** One figure over all its places, so that it is none's alone. */
  isJoint: boolean;
  launchedFrom: readonly string[];
  window: TableWindow | null;
  anchor: Anchor | null;
  /** Only the beginning of its report is held: a list in it may break off. */
  breaksOff: boolean;
  /** By what rule it was accepted, where a machine read it. */
  acceptedAs: string | null;
  remark: string | null;
};

export type TableWindow = {
  start: string | null;
  end: string | null;
  zone: string;
  precision: "minute" | "day";
  /** It is the night from the day of `start` to that of `end`, the next. */
  part: "night" | null;
  isReckoned: boolean;
  /** What these words leave open, reckoned once for all claims that share them. */
  bounds: Bounds;
};

/** A window as claims of reports tell theirs. */
export const clockOf = ({
  start,
  end,
  zone,
  precision,
  part,
}: Omit<TableWindow, "bounds" | "isReckoned">): Clock => ({
  start,
  end,
  zone,
  precision,
  knownFrom: null,
  ...(part && { part }),
});

/** Where the words stand in a text that is not here. */
export type Anchor = { text: string; start: number; end: number; words: string };

/** What a person has to look at: where in the table it stands, what it is, and how often. */
export type ForReview = { file: string; line: number | null; column: string; what: string; count: number };

export const printReview = (review: readonly ForReview[]): string =>
  printCsv(
    ["file", "line", "column", "what", "count"],
    review.map(({ file, line, column, what, count }) => [
      file,
      String(line ?? ""),
      column,
      what,
      String(count),
    ]),
  );
