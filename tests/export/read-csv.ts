import { expect } from "vitest";
import { byteOrderMark, type Column, csvColumns } from "../../src/export/csv";

/** A reader of RFC 4180, written from the RFC and not from the writer. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') cell += text[++at];
      else isQuoted = false;
    } else if (sign === '"' && cell === "") isQuoted = true;
    else if (sign === ",") {
      row.push(cell);
      cell = "";
    } else if (sign === "\r" && text[at + 1] === "\n") {
      rows.push([...row, cell]);
      row = [];
      cell = "";
      at++;
    } else cell += sign;
  }
  if (cell !== "" || row.length > 0) throw new Error("The last line is not ended.");
  return rows;
}

export type Row = Record<Column, string>;

/** What stands in each column, by row. */
export function rowsOf(csv: string): Row[] {
  expect(csv.startsWith(byteOrderMark)).toBe(true);
  const [head, ...rows] = parseCsv(csv.slice(1));
  expect(head).toEqual(csvColumns);
  for (const row of rows) expect(row).toHaveLength(csvColumns.length);
  return rows.map((row) => Object.fromEntries(csvColumns.map((column, at) => [column, row[at]])) as Row);
}
