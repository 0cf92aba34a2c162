import type { Csv, CsvRow } from "../../csv/csv";
import { type Problem, problem, shown } from "../problem";
import { isHttps } from "../reading/https";
import { type DateForm, momentIn } from "./moments";
import { isYes, RowReader } from "./row-reader";
import type { TableMapping } from "./table-schema";

/** A report of which a table has claims, or none: that it is held is a fact of its own, and what is not held is a gap. */
export type TableReport = {
  table: string;
  id: string;
  posted: string | null;
  address: string | null;
  /** The SHA-256 of its text, where the text was read by machine. */
  text: string | null;
  /** Only its beginning is held. */
  isCut: boolean;
  /** How many claims of it are in the table, and how many wait for a person. */
  claims: number;
  forReview: number;
};

/** @returns `null` where a page may not lead there. */
export const httpsIn = (cell: string): string | null => (isHttps(cell) ? cell : null);

export const noAddress =
  "Write it whole, beginning with https://; leave the cell empty where it is not known.";

export type ReadReports = { byId: ReadonlyMap<string, TableReport>; problems: readonly Problem[] };

export const noDate =
  "Write 2031-05-30 or 30.5.2031, a time after it as 08:00; where 5/6/2031 or a spreadsheet's number stands, say in `dates` how it is meant. A time that clocks never showed is none.";

/** A table of reports beside the table of their claims. */
export function readReports(
  table: string,
  { posts: columns }: TableMapping,
  posts: Csv,
  file: string,
  form: DateForm,
): ReadReports {
  const byId = new Map<string, TableReport>();
  const reader = new RowReader(file, posts.columns);
  for (const row of columns ? posts.rows : []) {
    reader.goTo(row);
    const id = reader.cell(columns?.is);
    const posted = reader.read(columns?.posted, (cell) => momentIn(cell, form), "bad-date", noDate);
    const waiting = reader.read(
      columns?.review,
      (cell) => (/^\d+$/.test(cell) ? Number(cell) : null),
      "bad-number",
      "Count them, or leave the cell empty.",
    );
    if (byId.has(id))
      reader.fail(
        columns?.is ?? "",
        "duplicate-id",
        `“${id}” is a report already`,
        "Give each a name of its own.",
      );
    byId.set(id, {
      table,
      id,
      posted: posted.value?.text ?? null,
      address: null,
      text: reader.cell(columns?.text) || null,
      isCut: isYes(reader.cell(columns?.cut)),
      claims: 0,
      forReview: waiting.value ?? 0,
    });
  }
  return { byId, problems: reader.problems };
}

/** Addresses by the minute of publication. Where two stand for one minute neither is taken. */
export function readAddresses(
  { addresses: columns }: TableMapping,
  csv: Csv,
  file: string,
  form: DateForm,
): { byMinute: ReadonlyMap<number, string>; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const found = new Map<number, Set<string>>();
  for (const row of columns ? csv.rows : []) {
    const [times, addresses] = [columns?.posted, columns?.address].map((column) => cellsIn(row, column));
    for (const [index, time] of (times ?? []).entries()) {
      const moment = momentIn(time, form);
      const address = addresses?.[index];
      if (moment?.precision !== "minute" || address === undefined || times?.length !== addresses?.length) {
        const mark = { file, line: row.line, column: csv.columns.indexOf(columns?.posted ?? "") + 1 };
        problems.push(
          problem("wrong-type", mark, `${time}: no minute, or not as many minutes as addresses`, noDate),
        );
        continue;
      }
      if (!isHttps(address)) {
        const mark = { file, line: row.line, column: csv.columns.indexOf(columns?.address ?? "") + 1 };
        problems.push(problem("bad-url", mark, shown(address), noAddress));
        continue;
      }
      const minute = Date.parse(moment.text);
      found.set(minute, (found.get(minute) ?? new Set()).add(address));
    }
  }
  const single = [...found].filter(([, addresses]) => addresses.size === 1);
  return { byMinute: new Map(single.map(([minute, [address = ""]]) => [minute, address])), problems };
}

const cellsIn = ({ cells }: CsvRow, column: string | undefined): string[] =>
  (cells.get(column ?? "") ?? "").split(/\s+/).filter((cell) => cell !== "");
