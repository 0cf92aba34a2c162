import { Cells, type CsvRow } from "../../csv/csv";
import type { Kind } from "../kinds";
import { listed, type Problem, problem, shown } from "../problem";
import { suggestion } from "../reading/nearest";
import type { ForReview } from "./claim-table";
import type { Words } from "./known";
import type { WordMapping } from "./table-schema";

/** What a cell came to: a value; nothing, as it is empty or nothing of ours; or what cannot be used, which has been told. */
export type CellValue<T> = { value: T | null; isTold: boolean };

const nothing = { value: null, isTold: false };
const told = { value: null, isTold: true };

const sayInValues =
  "Say in the mapping's values what it means, or null where there is no word of ours for it.";

/** Reads a table row by row as its mapping says, and gathers what is wrong in it and what is for review. */
export class RowReader {
  readonly #file: string;
  readonly #columns: readonly string[];
  readonly #problems: Problem[] = [];
  readonly #review: ForReview[] = [];
  #row: CsvRow = { line: 1, width: 0, cells: new Cells(new Map(), []) };
  #before = 0;

  constructor(file: string, columns: readonly string[]) {
    this.#file = file;
    this.#columns = columns;
  }

  /** Goes to a row: all else here is of the one gone to last. */
  goTo(row: CsvRow): void {
    this.#row = row;
    this.#before = this.#problems.length;
    const columns = this.#columns;
    if (row.width !== columns.length)
      this.fail(
        columns[Math.min(row.width, columns.length) - 1] ?? "",
        "wrong-type",
        `${row.width} cells, where the first line has ${columns.length}`,
        "Put a cell with separators in it between quotation marks; leave empty cells empty, and do not leave them out.",
      );
  }

  /** Whether something is wrong with the row. */
  get isWrong(): boolean {
    return this.#problems.length > this.#before;
  }

  /** In the order of the rows, to whichever one went last. */
  get problems(): readonly Problem[] {
    return this.#problems.toSorted((a, b) => a.line - b.line);
  }

  get review(): readonly ForReview[] {
    return this.#review.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
  }

  cell(column: string | undefined): string {
    return (column === undefined ? undefined : this.#row.cells.get(column))?.trim() ?? "";
  }

  fail(column: string, kind: Kind, found: string, remedy: string): typeof told {
    const mark = { file: this.#file, line: this.#row.line, column: this.#columns.indexOf(column) + 1 };
    this.#problems.push(problem(kind, mark, found, remedy));
    return told;
  }

  /** What has to be looked at by a person. */
  list(column: string, what: string): typeof told {
    this.#review.push({ file: this.#file, line: this.#row.line, column, what, count: 1 });
    return told;
  }

  /** Reads a cell that may be empty. */
  read<T>(
    column: string | undefined,
    how: (cell: string) => T | null,
    kind: Kind,
    remedy: string,
  ): CellValue<T> {
    const cell = this.cell(column);
    if (column === undefined || cell === "") return nothing;
    const value = how(cell);
    return value === null ? this.fail(column, kind, `${column}: ${shown(cell)}`, remedy) : this.#is(value);
  }

  /**
   * What these columns' cells come to: made once for all rows that have the same in them, which then share it, since a table has
   * the same times, places and numbers in many rows. What is wrong with cells is told of each row that has them.
   */
  once<T>(columns: readonly string[], make: () => T): () => T {
    const made = new Map<string, T>();
    return () => {
      const cells = columns.map((column) => this.cell(column));
      const key = cells.length === 1 ? (cells[0] ?? "") : JSON.stringify(cells);
      const known = made.get(key);
      if (known !== undefined) return known;
      const told = this.#problems.length + this.#review.length;
      const value = make();
      if (this.#problems.length + this.#review.length === told) made.set(key, value);
      return value;
    };
  }

  /** A word of ours, the same for all rows or as the cell has it. */
  word(mapping: WordMapping | undefined, known: Words): CellValue<string> {
    if (mapping === undefined) return nothing;
    if (typeof mapping === "string") return this.#is(mapping);
    const cell = this.cell(mapping.column);
    return cell === "" ? nothing : this.translated(mapping.column, cell, mapping.values, known);
  }

  /** A table's word in ours. */
  translated(
    column: string,
    cell: string,
    values: Readonly<Record<string, string | null>> | undefined,
    known: Words,
    remedy = sayInValues,
  ): CellValue<string> {
    const ours = values && Object.hasOwn(values, cell) ? values[cell] : undefined;
    if (ours === null) return this.list(column, `there is no word of ours for ${shown(cell)}`);
    if (ours !== undefined || known.has(cell)) return this.#is(ours ?? cell);
    const allowed = [...Object.keys(values ?? {}), ...known.told];
    return this.fail(
      column,
      "unknown-word",
      `${column}: ${shown(cell)}, not one of ${listed(allowed)}${known.meant?.(cell) ?? suggestion(cell, allowed)}`,
      remedy,
    );
  }

  #is<T>(value: T): CellValue<T> {
    return { value, isTold: false };
  }
}

/** As spreadsheets and scripts write it. */
export const isYes = (cell: string): boolean => /^(?:yes|true|1)$/i.test(cell);
