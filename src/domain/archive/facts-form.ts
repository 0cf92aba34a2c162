import { type Facts, noMoment, roles } from "./facts";

/**
 * What a file of facts begins with: "SF", and the form of what follows. Raised when an old page could misread a new file; all
 * that were ever written are read, as what is frozen stays.
 */
export const heads = { plain: Uint8Array.of(0x53, 0x46, 1), denying: Uint8Array.of(0x53, 0x46, 2) } as const;

/**
 * `plain`; `denying` ends in a byte for each row, of what it says that there was none. It is written only where some row says
 * so: of all else the bytes, and with them a file's name, stay as they were.
 */
export type FactsForm = keyof typeof heads;

/** Columns of which a number is a byte, in the file's order: each stands there as it is, so that gzip sees its runs. */
export const planes = ["source", "event", "unit", "hedge", "role", "marks"] as const;

/** A stretch of time as columns have it. */
export type Stretch = Pick<Facts, "from" | "to" | "fineness" | "day">;

/** The day on which a stretch by UTC ends: what `day` is told from, being the same or next to it. */
export function likelyDay(from: number, to: number): number {
  const last = to !== noMoment ? to - 1 : from !== noMoment ? from : 0;
  return Math.floor(last / 1440);
}

/** FNV-1a, 32 bits: tells what was mangled on its way, and is no protection from anybody. */
export function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < bytes.length; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return hash >>> 0;
}

/** The totals of each report, in the order of rows: a part is told from its total by the position among them. */
export class TotalsOfReports {
  /** Rows of totals, report after report. */
  readonly #rows: Int32Array;
  /** Where those of a report begin in `#rows`. */
  readonly #starts: Uint32Array;

  constructor(report: Uint32Array, role: Uint8Array, reports: number) {
    const starts = new Uint32Array(reports + 1);
    for (let row = 0; row < role.length; row++)
      if (role[row] === total) starts[(report[row] ?? 0) + 1] = (starts[(report[row] ?? 0) + 1] ?? 0) + 1;
    for (let at = 1; at <= reports; at++) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
    const next = starts.slice();
    this.#rows = new Int32Array(starts[reports] ?? 0);
    for (let row = 0; row < role.length; row++) {
      if (role[row] !== total) continue;
      const of = report[row] ?? 0;
      this.#rows[next[of] ?? 0] = row;
      next[of] = (next[of] ?? 0) + 1;
    }
    this.#starts = starts;
  }

  /** -1: it is none of that report's totals. */
  positionOf(row: number, report: number): number {
    const [start, end] = [this.#starts[report] ?? 0, this.#starts[report + 1] ?? 0];
    for (let at = start; at < end; at++) if (this.#rows[at] === row) return at - start;
    return -1;
  }

  /** -1: there are not so many. */
  rowAt(position: number, report: number): number {
    const at = (this.#starts[report] ?? 0) + position;
    return at < (this.#starts[report + 1] ?? 0) ? (this.#rows[at] ?? -1) : -1;
  }
}

const total = roles.indexOf("total");
