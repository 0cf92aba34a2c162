/** A table as it was read: its columns by name, and its rows by column, with the line of the file in which each begins. */
export type Csv = { columns: readonly string[]; rows: readonly CsvRow[] };
export type CsvRow = { line: number; cells: ReadonlyMap<string, string> };

/**
 * Reads a CSV as RFC 4180 has it, and as spreadsheets write it: with a byte order mark, semicolons or tabs between its cells.
 * Line ends within a cell stay as they are, since offsets count them. Never throws.
 */
export function readCsv(given: string): Csv {
  const text = given.replace(/^\ufeff/, "");
  const records = recordsIn(text, separatorOf(text));
  const [head, ...rest] = records;
  const columns = (head?.cells ?? []).map((name) => name.trim());
  return {
    columns,
    rows: rest
      .filter(({ cells }) => cells.length > 1 || cells[0] !== "")
      .map(({ line, cells }) => ({
        line,
        cells: new Map(columns.map((column, index) => [column, cells[index] ?? ""])),
      })),
  };
}

function separatorOf(text: string): string {
  const head = text.slice(0, (text.indexOf("\n") + text.length + 1) % (text.length + 1));
  const count = (sign: string) => head.split(sign).length;
  return [",", ";", "\t"].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

type Record = { line: number; cells: string[] };

function recordsIn(text: string, separator: string): Record[] {
  const records: Record[] = [];
  const next = new RegExp(`"(?:[^"]|"")*(?:"|$)|[^${separator}"\\r\\n][^${separator}\\r\\n]*`, "y");
  let cells: string[] = [];
  let cell = "";
  let [line, first] = [1, 1];
  const end = () => {
    records.push({ line: first, cells: [...cells, cell] });
    [cells, cell] = [[], ""];
  };
  for (let at = 0; at < text.length; ) {
    next.lastIndex = at;
    const found = next.exec(text)?.[0];
    if (found) {
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
  return records;
}

const printedCell = (cell: string): string =>
  /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** Rows with their head as CSV. */
export const printCsv = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  [columns, ...rows].map((row) => `${row.map(printedCell).join(",")}\n`).join("");
