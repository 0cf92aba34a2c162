import type { CsvRow } from "../../csv/csv";
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

/** One row as its mapping reads it, with what is wrong with it and what is for review. */
export class RowReader {
  readonly problems: Problem[] = [];
  readonly review: ForReview[] = [];
  readonly #file: string;
  readonly #columns: readonly string[];
  readonly #row: CsvRow;

  constructor(file: string, columns: readonly string[], row: CsvRow) {
    this.#file = file;
    this.#columns = columns;
    this.#row = row;
    if (row.width !== columns.length)
      this.fail(
        columns[Math.min(row.width, columns.length) - 1] ?? "",
        "wrong-type",
        `${row.width} cells, where the first line has ${columns.length}`,
        "Put a cell with separators in it between quotation marks; leave empty cells empty, and do not leave them out.",
      );
  }

  get line(): number {
    return this.#row.line;
  }

  cell(column: string | undefined): string {
    return (column === undefined ? undefined : this.#row.cells.get(column))?.trim() ?? "";
  }

  fail(column: string, kind: Kind, found: string, remedy: string): typeof told {
    const mark = { file: this.#file, line: this.#row.line, column: this.#columns.indexOf(column) + 1 };
    this.problems.push(problem(kind, mark, found, remedy));
    return told;
  }

  /** What has to be looked at by a person. */
  list(column: string, what: string): typeof told {
    this.review.push({ file: this.#file, line: this.#row.line, column, what, count: 1 });
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
  ): CellValue<string> {
    const ours = values && Object.hasOwn(values, cell) ? values[cell] : undefined;
    if (ours === null) return this.list(column, `there is no word of ours for ${shown(cell)}`);
    if (ours !== undefined || known.has(cell)) return this.#is(ours ?? cell);
    const allowed = [...Object.keys(values ?? {}), ...known.told];
    return this.fail(
      column,
      "unknown-word",
      `${column}: ${shown(cell)}, not one of ${listed(allowed)}${suggestion(cell, allowed)}`,
      "Say in the mapping's values what it means, or null where there is no word of ours for it.",
    );
  }

  #is<T>(value: T): CellValue<T> {
    return { value, isTold: false };
  }
}

/** As spreadsheets and scripts write it. */
export const isYes = (cell: string): boolean => /^(?:yes|true|1)$/i.test(cell);
