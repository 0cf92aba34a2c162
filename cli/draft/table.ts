import { writeFileSync } from "node:fs";
import { basename, extname, relative, resolve } from "node:path";
import { suggestion } from "../../src/compile/reading/nearest";
import { readCsv } from "../../src/csv/csv";
import { placeReader } from "../../src/drafted/place-reader";
import { type Context, filesOf } from "../commands/command";
import { readArticle } from "./article";
import { columnOptions } from "./draft-options";
import { isKnown } from "./known-article";
import type { Options } from "./options";
import { columnOf, printedTables, readTable } from "./read-table";
import { headOf, printHead } from "./table-head";

/** Drafts a table of posts, one report a row, into a table of claims and one of what is for review. */
export function draftTable(file: string, { values }: Options, context: Context): number {
  const { root, out, err } = context;
  const table = readArticle(file, root);
  if (typeof table === "string") {
    err(`${table} Nothing was written.`);
    return 1;
  }
  const csv = readCsv(table.text);
  const { columns, rows } = csv;
  const column = (option: keyof typeof columnOptions) => columnOf(option, values);
  const missing = (Object.keys(columnOptions) as (keyof typeof columnOptions)[])
    // What is not columnOptions need not be there, but the text.
    .filter((option) => (values.has(option) || option === "--text") && !columns.includes(column(option)));
  const twice = (Object.keys(columnOptions) as (keyof typeof columnOptions)[])
    .map(column)
    .filter((name) => columns.indexOf(name) !== columns.lastIndexOf(name));
  if (twice.length > 0) {
    err(`Two columns are called “${twice[0]}”: give one of them another name. Nothing was written.`);
    return 1;
  }
  const said = values.get("--language") ?? "";
  if (missing.length > 0 || (said !== "" && !isKnown(said))) {
    for (const option of missing)
      err(
        `The table has no column “${column(option)}”${suggestion(column(option), columns) || "."} (${option})`,
      );
    if (said !== "" && !isKnown(said)) err(`Texts are read in en, ru and uk, and not in “${said}”.`);
    err(`Its columns: ${columns.join(", ")}. Nothing was written.`);
    return 1;
  }
  const reading = { values, readPlace: placeReader(filesOf(context)) };
  const read = readTable(csv, values, reading.readPlace);
  const claims = read.flatMap((one) => one.claims);
  const review = read.flatMap((one) => one.review);
  const stem = resolve(root, values.get("--out") ?? file.slice(0, file.length - extname(file).length));
  const printed = printedTables(read);
  const head = headOf({ file: basename(file), text: table.text }, printed.get("claims") ?? "", reading);
  const files = [
    ...[...printed].map(([kind, text]) => [`${stem}.${kind}.csv`, text] as const),
    [`${stem}.read.json`, printHead(head)],
  ] as const;
  for (const [path, text] of files) writeFileSync(path, text);
  const silent = read.filter((one) => one.claims.length === 0 && one.review.length === 0).length;
  const only = read.filter((one) => one.claims.length === 0 && one.review.length > 0).length;
  out(
    [
      `${rows.length} posts: ${claims.length} claims accepted, as nothing in them is in question and each list agrees with its total, or says that it breaks off.`,
      `For review: ${review.length} rows (of ${only} posts nothing was accepted). In ${silent} posts nothing was read, and nothing looks like a claim.`,
      `${read.filter(({ breaksOff }) => breaksOff).length} posts break off.`,
      ...files.map(([path]) => `wrote ${relative(root, path)}`),
    ].join("\n"),
  );
  return 0;
}
