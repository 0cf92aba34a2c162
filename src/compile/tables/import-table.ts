import { type Csv, readCsv } from "../../csv/csv";
import { inOrder, type Problem, problem } from "../problem";
import { isZone } from "../reading/clock-time";
import { readYaml } from "../reading/yaml-file";
import { shaped } from "../schema/shape";
import type { ForReview, TableClaim } from "./claim-table";
import { columnProblems, filled, type Tables } from "./columns";
import type { Known } from "./known";
import { mappingProblems } from "./mapping-problems";
import { readableMapping, wordsIn } from "./readable-mapping";
import { type ReadReports, readAddresses, readReports, type TableReport } from "./reports";
import { claimsOfTable } from "./table-claims";
import { type TableMapping, tableSchema } from "./table-schema";

/** A mapping with the tables beside it, as text: nothing here knows a disk. */
export type TableFiles = {
  /** The table's name: that of its mapping's file. */
  id: string;
  /** The folder as messages show it. */
  folder: string;
  yaml: string;
  /** By name, such as are there. */
  files: ReadonlyMap<string, string>;
  /** The names of those that are there and that nobody can read: what is wrong with them is told already. */
  unreadable?: ReadonlySet<string>;
};

export type ImportedTable = {
  id: string;
  mapping: TableMapping;
  claims: readonly TableClaim[];
  reports: readonly TableReport[];
  /** What a person has to look at, and what was left out. */
  review: readonly ForReview[];
};

/** A table with its mapping in; claims out, or everything that is wrong, with row and column. Never throws. */
export function importTable(
  given: TableFiles,
  known: Known,
): { table: ImportedTable | null; problems: readonly Problem[] } {
  const { id, folder, files } = given;
  const yaml = readYaml(`${folder}/${id}.yaml`, given.yaml);
  const shape = shaped(tableSchema, yaml);
  const readable = readableMapping(shape);
  if (!readable) return { table: null, problems: inOrder(shape.problems) };
  const { read: mapping, whole } = readable;
  const problems = [...shape.problems, ...mappingProblems(readable, yaml, known)];
  const csvOf = (name: string | undefined, ...path: string[]): Csv | null => {
    if (name === undefined) return null;
    const text = files.get(name);
    if (text === undefined) {
      if (given.unreadable?.has(name)) return null;
      problems.push(problem("file-missing", yaml.at(path), `${folder}/${name}`, "Put the table beside it."));
      return null;
    }
    const csv = readCsv(text);
    if (csv.unclosed !== null)
      problems.push(
        problem(
          "wrong-type",
          { file: `${folder}/${name}`, line: csv.unclosed, column: 1 },
          "a quotation mark opens a cell here, and nothing closes it",
          "Close it; a quotation mark within a cell is written twice.",
        ),
      );
    return csv;
  };
  const main = csvOf(mapping.file, "file");
  const tables: Tables | null = main && {
    main,
    posts: csvOf(mapping.posts?.file, "posts", "file"),
    addresses: csvOf(mapping.addresses?.file, "addresses", "file"),
  };
  if (!tables) return { table: null, problems: inOrder(problems) };
  // A column that is named where the form is wrong is accounted for: that has been told already.
  const meant = shape.problems.length > 0 ? wordsIn(yaml.value) : [];
  problems.push(...columnProblems(mapping, tables, yaml, `${folder}/${mapping.file}`, meant));
  // Of rows whose cells cannot be told apart, or whose clocks are not known, all would be wrong that follows.
  const areTold = isHere(mapping.posts, tables.posts) && isHere(mapping.addresses, tables.addresses);
  if (!whole || !isZone(whole.zone) || !areTold || !areCellsTold(tables.main))
    return { table: null, problems: inOrder(problems) };

  const table = tableOf({ id, folder, mapping: whole, tables }, known);
  const refused = [...problems, ...table.refused];
  return refused.length > 0
    ? { table: null, problems: inOrder(refused) }
    : { table: table.read, problems: [] };
}

/** Reads the rows, and tells what in them has to be mended before anything is taken. */
function tableOf(
  { id, folder, mapping, tables }: { id: string; folder: string; mapping: TableMapping; tables: Tables },
  known: Known,
): { read: ImportedTable; refused: readonly Problem[] } {
  const form = { dates: mapping.dates ?? "iso", zone: mapping.zone };
  const none: Csv = { columns: [], rows: [], unclosed: null };
  const reports: ReadReports = readReports(
    id,
    mapping,
    tables.posts ?? none,
    `${folder}/${mapping.posts?.file}`,
    form,
  );
  const addresses = readAddresses(
    mapping,
    tables.addresses ?? none,
    `${folder}/${mapping.addresses?.file}`,
    form,
  );
  const read = claimsOfTable(
    { id, mapping, main: tables.main, file: `${folder}/${mapping.file}`, form },
    reports.byId,
    addresses.byMinute,
    known,
  );
  const isRefused = mapping.unreadable !== "review";
  const refused = [...reports.problems, ...addresses.problems, ...(isRefused ? read.problems : [])];
  const review = [
    ...read.review,
    ...read.problems.map(
      ({ file, line, column, found }): ForReview => ({
        file,
        line,
        column: tables.main.columns[column - 1] ?? "",
        what: `cannot be read: ${found}`,
        count: 1,
      }),
    ),
    ...leftOut(mapping, tables.main, `${folder}/${mapping.file}`),
  ];
  return { read: { id, mapping, claims: read.claims, reports: read.reports, review }, refused };
}

const leftOut = ({ left_out = {} }: TableMapping, main: Csv, file: string): ForReview[] =>
  Object.entries(left_out).map(([column, why]) => ({
    file,
    line: null,
    column,
    what: `left out: ${why}`,
    count: filled(main, column),
  }));

/** Whether a table beside the first is here, where the mapping names one. */
const isHere = (named: unknown, table: Csv | null): boolean =>
  named === undefined || (table !== null && areCellsTold(table));

/** Whether the first line names each column, and each once. */
const areCellsTold = ({ columns, unclosed }: Csv): boolean =>
  unclosed === null &&
  columns.length > 0 &&
  new Set(columns).size === columns.length &&
  !columns.includes("");
