/** A table as it was read: its columns by name, and its rows by column, with the line of the file in which each begins. */
export type Csv = {
  columns: readonly string[];
  rows: readonly CsvRow[];
  /** The line in which a quotation mark opens that nothing closes: all after it became one cell. */
  unclosed: number | null;
};
/** `width`: how many cells there are, which may be more or fewer than the columns; empty ones behind the last are none. */
export type CsvRow = { line: number; width: number; cells: Cells };

/** What a row has under each column. One map of columns serves all rows: a map for each took several times the room of its cells. */
export class Cells implements Iterable<[column: string, cell: string]> {
  readonly #columns: ReadonlyMap<string, number>;
  readonly #row: readonly string[];

  /** @param columns which of the row's cells is theirs */
  constructor(columns: ReadonlyMap<string, number>, row: readonly string[]) {
    this.#columns = columns;
    this.#row = row;
  }

  /** @returns `undefined` where there is no such column; a cell that the row lacks is empty. */
  get(column: string): string | undefined {
    const at = this.#columns.get(column);
    return at === undefined ? undefined : (this.#row[at] ?? "");
  }

  *[Symbol.iterator](): Generator<[column: string, cell: string]> {
    for (const [column, at] of this.#columns) yield [column, this.#row[at] ?? ""];
  }
}

/**
 * Reads a CSV as RFC 4180 has it, and as spreadsheets write it: with a byte order mark, semicolons or tabs between its cells,
 * a first line `sep=;`, separators behind the last column in which anything stands. Line ends within a cell stay as they are, since offsets count them. Never throws.
 */
export function readCsv(given: string): Csv {
  const text = given.replace(/^\ufeff/, "");
  const named = /^sep=(.)(?:\r\n|\n|\r)/i.exec(text);
  const { records, unclosed } = recordsIn(text, named?.[1] ?? separatorOf(text), named?.[0].length ?? 0);
  const [head, ...rest] = records;
  const names = (head?.cells ?? []).map((name) => name.trim());
  const columns = names.slice(0, usedColumns(names, rest));
  const numbers = new Map(columns.map((column, number) => [column, number]));
  return {
    columns,
    unclosed,
    rows: rest
      // A spreadsheet's empty rows are nobody's.
      .filter(({ cells }) => cells.some((cell) => cell !== ""))
      .map(({ line, cells }) => ({
        line,
        width: cells.length > columns.length ? Math.max(columns.length, lengthOf(cells)) : cells.length,
        cells: new Cells(numbers, cells),
      })),
  };
}

/** How many cells there are up to the last in which something stands. */
const lengthOf = (cells: readonly string[]): number => cells.findLastIndex((cell) => cell.trim() !== "") + 1;

/** Without those at the end that have neither a name nor anything in them: a spreadsheet's surplus separators. */
function usedColumns(names: readonly string[], rows: readonly Record[]): number {
  const named = lengthOf(names);
  if (named === names.length) return named;
  const longest = rows.reduce((most, { cells }) => Math.max(most, lengthOf(cells)), named);
  return Math.min(longest, names.length);
}

/** What stands most often in the first line, outside of quotation marks. */
function separatorOf(text: string): string {
  const [line = ""] = /^(?:[^"\r\n]|"(?:[^"]|"")*")*/.exec(text) ?? [];
  const head = line.replace(/"(?:[^"]|"")*"/g, "");
  const count = (sign: string) => head.split(sign).length;
  return [",", ";", "\t"].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

type Record = { line: number; cells: string[] };

/** A cell that has what that above it has becomes the same string: of what a long table says over and over one is kept. */
function withThoseAbove(cells: string[], above: readonly string[]): string[] {
  for (let at = 0; at < cells.length; at++) if (cells[at] === above[at]) cells[at] = above[at] ?? "";
  return cells;
}

/** Where nothing is quoted, a line is a record: read so, a long table takes a third of the time. */
function plainRecords(text: string, separator: string, begin: number): Record[] {
  const lines = text.slice(begin).split(/\r\n|\n|\r/);
  if (lines.at(-1) === "") lines.pop();
  const first = begin > 0 ? 2 : 1;
  let above: readonly string[] = [];
  return lines.map((line, at) => {
    const cells = withThoseAbove(line.split(separator), above);
    above = cells;
    return { line: first + at, cells };
  });
}

function recordsIn(
  text: string,
  separator: string,
  begin: number,
): { records: Record[]; unclosed: number | null } {
  if (!text.includes('"')) return { records: plainRecords(text, separator, begin), unclosed: null };
  const records: Record[] = [];
  const cellsEnd = separator.replace(/[\\\]^-]/, "\\$&");
  const next = new RegExp(`"(?:[^"]|"")*(?:"|$)|[^${cellsEnd}"\\r\\n][^${cellsEnd}\\r\\n]*`, "y");
  let unclosed: number | null = null;
  let cells: string[] = [];
  let cell = "";
  let [line, first] = begin > 0 ? [2, 2] : [1, 1];
  const end = () => {
    records.push({ line: first, cells: withThoseAbove([...cells, cell], records.at(-1)?.cells ?? []) });
    [cells, cell] = [[], ""];
  };
  for (let at = begin; at < text.length; ) {
    next.lastIndex = at;
    const found = next.exec(text)?.[0];
    if (found) {
      if (/^"(?:[^"]|"")*$/.test(found)) unclosed = line;
      cell += found.startsWith('"') ? found.slice(1).replace(/"$/, "").replaceAll('""', '"') : found;
      line += found.split("\n").length - 1;
      at += found.length;
    } else if (text[at] === separator) {
      cells.push(cell);
      cell = "";
      at++;
    } else {
      at += text.startsWith("\r\n", at) ? 2 : 1;
      line++;
      end();
      first = line;
    }
  }
  if (cell !== "" || cells.length > 0) end();
  return { records, unclosed };
}

/** A cell as it stands in a CSV. */
export const printedCell = (cell: string): string =>
  /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** Rows with their head as CSV. */
export const printCsv = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  [columns, ...rows].map((row) => `${row.map(printedCell).join(",")}\n`).join("");
