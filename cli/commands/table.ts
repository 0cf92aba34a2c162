import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import type { Problem } from "../../src/compile/problem";
import { suggestion } from "../../src/compile/reading/nearest";
import { printClaims, printReview } from "../../src/compile/tables/claim-table";
import type { ImportedTable } from "../../src/compile/tables/import-table";
import { toldProblems } from "../../src/compile/told";
import { optionsIn } from "../draft/options";
import { importTables, tableNames } from "../evidence/tables";
import type { Command, Context } from "./command";

export const table: Command = {
  usage: "table [NAME …] [--out FOLDER]",
  about:
    "reads a CSV as geodata/tables/NAME.yaml says which column is what, into NAME.claims.csv and NAME.review.csv (what needs a person, and what was left out) in the folder --out, or geodata/tables/out; without a name, every table. docs/tables.md tells how",
  run: (words, context) => {
    const options = optionsIn(words, { values: ["--out"], flags: [] });
    if (typeof options === "string") return options;
    const known = tableNames(context.root);
    const names = options.rest.length > 0 ? options.rest : known;
    const unknown = names.filter((name) => !known.includes(name));
    if (unknown.length > 0)
      return unknown
        .map((name) => `There is no geodata/tables/${name}.yaml${suggestion(name, known) || "."}`)
        .join("\n");
    if (names.length === 0) return "There is no table: geodata/tables/ holds no mapping.";
    const { tables, problems } = importTables(names, context);
    tell(problems, context);
    const folder = resolve(context.root, options.values.get("--out") ?? "geodata/tables/out");
    for (const one of problems.length > 0 ? [] : tables) write(one, folder, context);
    if (problems.length === 0) return 0;
    context.err(`${problems.length} ${problems.length === 1 ? "mistake" : "mistakes"}; nothing was written.`);
    return 1;
  },
};

/** Whether every table can be read; what is wrong with any is told. */
export function checkTables(context: Context): boolean {
  const { problems } = importTables(tableNames(context.root), context);
  tell(problems, context);
  return problems.length === 0;
}

function tell(problems: readonly Problem[], { err }: Context): void {
  for (const one of toldProblems(problems)) err(`${one}\n`);
}

function write(one: ImportedTable, folder: string, { root, out }: Context): void {
  mkdirSync(folder, { recursive: true });
  const files = [
    [join(folder, `${one.id}.claims.csv`), printClaims(one.claims)],
    [join(folder, `${one.id}.review.csv`), printReview(one.review)],
  ] as const;
  for (const [path, text] of files) writeFileSync(path, text);
  const inReports = one.reports.reduce((sum, { forReview }) => sum + forReview, 0);
  const asked = one.review.filter(({ line }) => line !== null).length;
  out(
    [
      `${one.id}: ${one.claims.length} claims of ${one.reports.length} reports.`,
      `For review: ${asked + inReports}${inReports > 0 ? `, ${inReports} of them in reports, and not in the table` : ""}. Left out: ${one.review.length - asked} columns, each with its reason.`,
      ...files.map(([path]) => `wrote ${relative(root, path)}`),
    ].join("\n"),
  );
}
