import type { Csv } from "../../csv/csv";
import { listed, type Problem, problem } from "../problem";
import { suggestion } from "../reading/nearest";
import type { Path, YamlFile } from "../reading/yaml-file";
import type { ReadableMapping } from "./readable-mapping";

/** A column that the mapping names, and where in the mapping. */
type Use = { column: string; path: Path };

const used = (column: string | undefined, ...path: (string | number)[]): Use[] =>
  column === undefined ? [] : [{ column, path }];

/** The keys of a map of columns that are no columns. */
const noColumns = new Set(["values", "separator", "each", "country", "otherwise", "file"]);

/** Every column in a map, or a column that stands alone. */
function usesIn(value: unknown, path: Path): Use[] {
  if (typeof value === "string") return [{ column: value, path }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    noColumns.has(key) ? [] : usesIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** The columns that an entry of the mapping reads. */
export const columnsIn = (entry: unknown): string[] => usesIn(entry, []).map(({ column }) => column);

/** The columns of the table itself that are taken for something. */
function usesOf(mapping: ReadableMapping["read"]): Use[] {
  const { row, post, posted, address, accepted, window, anchor, posts, claims } = mapping;
  return [
    ...used(row, "row"),
    ...used(post, "post"),
    ...used(posted, "posted"),
    ...used(address, "address"),
    ...used(accepted, "accepted"),
    ...used(posts?.is, "posts", "is"),
    ...usesIn(window, ["window"]),
    ...usesIn(anchor, ["anchor"]),
    ...claims.flatMap(({ event, denied, unit, figure, where, launched_from, role, total }, index) => [
      ...(typeof event === "string" ? [] : usesIn(event, ["claims", index, "event"])),
      ...usesIn(denied, ["claims", index, "denied"]),
      ...(typeof unit === "string" ? [] : usesIn(unit, ["claims", index, "unit"])),
      ...usesIn(figure, ["claims", index, "figure"]),
      ...usesIn(where, ["claims", index, "where"]),
      ...usesIn(launched_from, ["claims", index, "launched_from"]),
      ...used(role, "claims", index, "role"),
      ...used(total, "claims", index, "total"),
    ]),
  ];
}

/** The tables of a mapping as they were read; those beside the first where it names any. */
export type Tables = { main: Csv; posts: Csv | null; addresses: Csv | null };

/**
 * What is wrong between a mapping and its tables' heads: columns that are not there, and such as nobody accounts for.
 * @param meant Words that may be columns, too, where the mapping's form is wrong.
 */
export function columnProblems(
  mapping: ReadableMapping["read"],
  { main, posts, addresses }: Tables,
  yaml: YamlFile,
  mainFile: string,
  meant: readonly string[] = [],
): Problem[] {
  const { posts: ofPosts, addresses: ofAddresses, left_out = {} } = mapping;
  const uses = usesOf(mapping);
  const leftOut = Object.keys(left_out).map((column) => ({ column, path: ["left_out", column] }));
  const accounted = new Set([...[...uses, ...leftOut].map(({ column }) => column), ...meant]);
  const { columns } = main;
  // Which of the mapping's columns is meant would be told of each, where there is but one thing to say.
  if (columns.length === 0) return [emptyTable(mainFile)];
  const twice = columns.filter((name, index) => name !== "" && columns.indexOf(name) !== index);
  return [
    ...missing([...uses, ...leftOut], main.columns, yaml),
    ...missing(usesIn(ofPosts, ["posts"]), posts?.columns, yaml),
    ...missing(usesIn(ofAddresses, ["addresses"]), addresses?.columns, yaml),
    ...columns.flatMap((column, index) => {
      const at = { file: mainFile, line: 1, column: index + 1 };
      if (column === "") return [problem("missing-key", at, `column ${index + 1} has no name`, nameIt)];
      if (accounted.has(column) || columns.indexOf(column) !== index) return [];
      const count = filled(main, column);
      const found = `column “${column}”, ${count} ${count === 1 ? "cell" : "cells"} with something in them: the mapping does not say what it is`;
      return [problem("unknown-key", at, found, columns.length === 1 ? oneColumn : accountForIt)];
    }),
    ...twice.map((column) =>
      problem(
        "duplicate-id",
        { file: mainFile, line: 1, column: main.columns.lastIndexOf(column) + 1 },
        `two columns are called “${column}”`,
        "Give one of them another name.",
      ),
    ),
    ...leftOut
      .filter(({ column }) => uses.some((use) => use.column === column))
      .map(({ column, path }) =>
        problem(
          "unknown-key",
          yaml.atKey(path),
          `“${column}” is used, and left out`,
          "Leave it in one of the two places.",
        ),
      ),
  ];
}

const nameIt = "Write a name into the first line, or delete what stands below it.";
const accountForIt = "Say in the mapping what it is, or put it under left_out with the reason.";
const oneColumn =
  "It is the only one: cells are parted by commas, semicolons or tabs, and the first line has their names.";

const emptyTable = (file: string): Problem =>
  problem(
    "missing-key",
    { file, line: 1, column: 1 },
    "the table is empty",
    "Its first line has the names of its columns.",
  );

const missing = (uses: readonly Use[], columns: readonly string[] | undefined, yaml: YamlFile): Problem[] =>
  columns === undefined
    ? []
    : uses
        .filter(({ column }) => !columns.includes(column))
        .map(({ column, path }) =>
          problem(
            "missing-key",
            yaml.at(path),
            `the table has no column “${column}”${suggestion(column, columns)}; it has ${listed(columns)}`,
            "Name a column as the table's first line has it.",
          ),
        );

/** How many cells of a column hold something. */
export const filled = ({ rows }: Csv, column: string): number =>
  rows.filter(({ cells }) => cells.get(column)?.trim()).length;
