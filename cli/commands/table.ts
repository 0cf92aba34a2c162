import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import type { Files } from "../../src/compile/compile";
import type { Problem } from "../../src/compile/problem";
import { suggestion } from "../../src/compile/reading/nearest";
import { checkAnchors } from "../../src/compile/tables/check-anchors";
import { printReview } from "../../src/compile/tables/claim-table";
import { claimFields, claimRows, printRows } from "../../src/compile/tables/fields";
import type { ImportedTable } from "../../src/compile/tables/import-table";
import { toldProblems } from "../../src/compile/told";
import { optionsIn } from "../draft/options";
import { stalenessOf } from "../draft/stale-table";
import { importTables, tableNames, textsOfTable } from "../evidence/tables";
import { counted } from "../tell/counted";
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
    const isRead = tellTables(problems, context);
    const folder = resolve(context.root, options.values.get("--out") ?? "geodata/tables/out");
    for (const one of isRead ? tables : []) write(one, folder, context);
    return isRead ? 0 : 1;
  },
};

/** Every table as it is read; `null` where something is wrong with any, and that told. */
export function checkTables(context: Context, files: Files): readonly ImportedTable[] | null {
  const { tables, problems } = importTables(tableNames(context.root), context, files);
  const wrong = [...problems, ...tables.flatMap((one) => anchorProblems(one, context))];
  for (const told of toldProblems(wrong)) context.err(`${told}\n`);
  const read = tables.flatMap((one) => stalenessOf(one.mapping.file, files, context) ?? []);
  for (const { isStale, said } of read) (isStale ? context.err : context.out)(said);
  return wrong.length === 0 && !read.some(({ isRefused }) => isRefused) ? tables : null;
}

/** Holds a table against the texts it was read from, where they are here; says how much of it could be. */
function anchorProblems(one: ImportedTable, context: Context): readonly Problem[] {
  const name = one.mapping.texts?.file;
  if (name === undefined) return [];
  const anchored = one.claims.filter(({ anchor }) => anchor).length;
  const held = textsOfTable(name, context);
  if (!held) {
    context.err(`${one.id}: ${name} is not held. The words of ${anchored} claims were not checked.`);
    return [];
  }
  const { checked, notHeld, problems } = checkAnchors(one, held.text, name);
  context.out(
    `${one.id}: ${checked} claims stand on the words that they were read from${notHeld > 0 ? `; the texts of ${notHeld} are not in ${name}` : ""}.`,
  );
  return problems;
}

/** Tells what is wrong with tables; whether nothing is. */
export function tellTables(problems: readonly Problem[], { err }: Context): boolean {
  for (const one of toldProblems(problems)) err(`${one}\n`);
  if (problems.length > 0) err(`${counted(problems.length, "mistake")}; nothing was written.`);
  return problems.length === 0;
}

function write(one: ImportedTable, folder: string, { root, out }: Context): void {
  mkdirSync(folder, { recursive: true });
  const files = [
    [join(folder, `${one.id}.claims.csv`), printRows(claimFields, claimRows([one]))],
    [join(folder, `${one.id}.review.csv`), printReview(one.review)],
  ] as const;
  for (const [path, text] of files) writeFileSync(path, text);
  const inReports = one.reports.reduce((sum, { forReview }) => sum + forReview, 0);
  // What was left out is told of a whole column.
  const leftOut = one.review.filter(({ line, column }) => line === null && column !== "").length;
  const asked = one.review.length - leftOut;
  out(
    [
      `${one.id}: ${counted(one.claims.length, "claim")} of ${counted(one.reports.length, "report")}.`,
      `For review: ${asked + inReports}${inReports > 0 ? `, ${inReports} of them in reports, and not in the table` : ""}. Left out: ${counted(leftOut, "column")}${leftOut > 0 ? ", with the reason" : ""}.`,
      ...files.map(([path]) => `wrote ${relative(root, path)}`),
    ].join("\n"),
  );
}
