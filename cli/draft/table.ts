import { writeFileSync } from "node:fs";
import { extname, relative, resolve } from "node:path";
import { sha256 } from "../../src/compile/output/hash";
import { suggestion } from "../../src/compile/reading/nearest";
import { type CsvRow, printCsv, readCsv } from "../../src/csv/csv";
import { toldIn } from "../../src/domain/time/told-in";
import { draft as draftText, type Known } from "../../src/draft/draft";
import {
  claimColumns,
  type PostRows,
  postColumns,
  postRows,
  reviewColumns,
} from "../../src/draft/table/post-rows";
import { placeReader } from "../../src/drafted/place-reader";
import { type Context, filesOf } from "../commands/command";
import { readArticle } from "./article";
import { columnOptions } from "./draft-options";
import { isKnown, type Language } from "./known-article";
import type { Options } from "./options";

/** In which zone a text's days are reckoned. */
const zones: Readonly<Record<Language, string>> = { en: "Etc/UTC", ru: "Europe/Moscow", uk: "Europe/Kyiv" };

/** Drafts a table of posts, one report a row, into a table of claims and one of what is for review. */
export function draftTable(file: string, { values }: Options, context: Context): number {
  const { root, out, err } = context;
  const table = readArticle(file, root);
  if (typeof table === "string") {
    err(`${table} Nothing was written.`);
    return 1;
  }
  const { columns, rows } = readCsv(table.text);
  const column = (option: keyof typeof columnOptions) => values.get(option) ?? columnOptions[option];
  const missing = (Object.keys(columnOptions) as (keyof typeof columnOptions)[])
    // What is not columnOptions need not be there, but the text.
    .filter((option) => (values.has(option) || option === "--text") && !columns.includes(column(option)));
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
  const readPlace = placeReader(filesOf(context));
  const language = isKnown(said) ? said : null;
  const read = rows.map((row): PostRows => {
    const cell = (option: keyof typeof columnOptions) => row.cells.get(column(option)) ?? "";
    const text = cell("--text");
    const posted = cell("--posted");
    const drafted = draftText(text, { language, ...publishedOf(posted, language), readPlace });
    const post = { id: cell("--post") || idOf(row), posted, address: cell("--address"), text };
    return postRows({ ...post, isCut: /^(?:yes|true|1)$/i.test(cell("--cut").trim()), drafted }, sha256);
  });
  const claims = read.flatMap((one) => one.claims);
  const review = read.flatMap((one) => one.review);
  const stem = resolve(root, values.get("--out") ?? file.slice(0, file.length - extname(file).length));
  const files = [
    [
      `${stem}.posts.csv`,
      printCsv(
        postColumns,
        read.map((one) => one.post),
      ),
    ],
    [`${stem}.claims.csv`, printCsv(claimColumns, claims)],
    [`${stem}.review.csv`, printCsv(reviewColumns, review)],
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

/** The line of the table in which it begins. */
const idOf = ({ line }: CsvRow): string => `line-${line}`;

/** The day and minute of a moment where its readers are; a day without a time is itself. */
function publishedOf(posted: string, language: Language | null): Pick<Known, "published" | "publishedAt"> {
  const day = /^\d{4}-\d\d-\d\d/.exec(posted)?.[0] ?? null;
  const time = Date.parse(posted);
  if (day === null || Number.isNaN(time) || !/[T ]\d/.test(posted)) return { published: day };
  const publishedAt = toldIn(time, zones[language ?? "en"]).slice(0, 16);
  return { published: publishedAt.slice(0, 10), publishedAt };
}
