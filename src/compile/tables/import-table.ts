import { type Csv, readCsv } from "../../csv/csv";
import { inOrder, listed, type Problem, problem } from "../problem";
import { isZone } from "../reading/clock-time";
import { suggestion } from "../reading/nearest";
import { readYaml, type YamlFile } from "../reading/yaml-file";
import { shaped } from "../schema/shape";
import type { ForReview, TableClaim } from "./claim-table";
import { columnProblems, filled, type Tables } from "./columns";
import { type Known, type Words, wordsOf } from "./known";
import { type ReadReports, readAddresses, readReports, type TableReport } from "./reports";
import { claimsOfTable } from "./table-claims";
import { isLanguageTag, languageOfReports } from "./table-language";
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
  if (shape.problems.length > 0 || !shape.value) return { table: null, problems: inOrder(shape.problems) };
  const mapping = shape.value;
  const problems = [...mappingProblems(mapping, yaml, known)];
  const csvOf = (name: string | undefined, ...path: string[]): Csv | null => {
    if (name === undefined) return null;
    const text = files.get(name);
    if (text === undefined) {
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
  if (tables) problems.push(...columnProblems(mapping, tables, yaml, `${folder}/${mapping.file}`));
  if (!tables || problems.length > 0) return { table: null, problems: inOrder(problems) };

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
  if (refused.length > 0) return { table: null, problems: inOrder(refused) };
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
  return { table: { id, mapping, claims: read.claims, reports: read.reports, review }, problems: [] };
}

const leftOut = ({ left_out = {} }: TableMapping, main: Csv, file: string): ForReview[] =>
  Object.entries(left_out).map(([column, why]) => ({
    file,
    line: null,
    column,
    what: `left out: ${why}`,
    count: filled(main, column),
  }));

/** What is wrong with a mapping by itself. */
function mappingProblems(mapping: TableMapping, yaml: YamlFile, known: Known): Problem[] {
  const problems: Problem[] = [];
  const unknown = (word: string, allowed: Words, path: (string | number)[]) => {
    if (allowed.has(word)) return;
    const found = `“${word}”, not one of ${listed(allowed.told)}${suggestion(word, allowed.told)}`;
    problems.push(problem("unknown-word", yaml.at(path), found, "Use one of those."));
  };
  if (!isZone(mapping.zone)) problems.push(problem("bad-zone", yaml.at(["zone"]), `zone: “${mapping.zone}”`));
  const language = languageOfReports(mapping);
  if (language !== null && !isLanguageTag(language)) {
    const path = typeof mapping.language === "object" ? ["language", "reports"] : ["language"];
    const found = `“${language}”, which is no language`;
    problems.push(problem("unknown-word", yaml.at(path), found, "Write a BCP 47 tag: uk, ru, en."));
  }
  if (typeof mapping.source === "string" && !known.sources.has(mapping.source))
    problems.push(problem("unknown-id", yaml.at(["source"]), `“${mapping.source}”`));
  const names = new Set<string>();
  for (const [index, claim] of mapping.claims.entries()) {
    if (names.has(claim.name))
      problems.push(problem("duplicate-id", yaml.at(["claims", index, "name"]), `“${claim.name}”`));
    if (claim.part_of) unknown(claim.part_of, wordsOf(names), ["claims", index, "part_of"]);
    names.add(claim.name);
    const { where } = claim;
    const country = "country" in where ? where.country : where.otherwise;
    if (country !== undefined)
      unknown(`country:${country}`, known.places, [
        "claims",
        index,
        "where",
        "country" in where ? "country" : "otherwise",
      ]);
    for (const [key, words] of [
      ["event", known.events],
      ["unit", known.units],
    ] as const) {
      const said = claim[key];
      if (typeof said === "string") unknown(said, words, ["claims", index, key]);
      for (const [word, ours] of Object.entries((typeof said === "object" && said.values) || {}))
        if (ours !== null) unknown(ours, words, ["claims", index, key, "values", word]);
    }
    if (claim.figure && !claim.unit)
      problems.push(problem("missing-key", yaml.atKey(["claims", index]), "a figure without a “unit”"));
  }
  return problems;
}
