import { join, relative } from "node:path";
import type { Files } from "../../src/compile/compile";
import { sha256 } from "../../src/compile/output/hash";
import { readCsv } from "../../src/csv/csv";
import { placeReader } from "../../src/drafted/place-reader";
import type { Context } from "../commands/command";
import { readText } from "../evidence/disk";
import { textsOfTable } from "../evidence/tables";
import { printedTables, readTable } from "./read-table";
import { readHead, readingHash, type TableHead } from "./table-head";

/** What there is to say of how a table was read: whether it is amiss, and whether it must not be published so. */
type Staleness = { isStale: boolean; isRefused: boolean; said: string };

/**
 * Holds a table that `draft --table` wrote against today's reading: letter for letter, where its posts are held; else by
 * what is read in imagined posts, which cannot tell whether the table itself differs, and so refuses nothing. A table of that
 * command whose head is gone or damaged is refused: nothing else would tell that it is stale.
 */
export function stalenessOf(name: string, files: Files, context: Context): Staleness | null {
  const stem = name.replace(/\.claims\.csv$/, "");
  const folder = join(context.root, "geodata/tables");
  const written = (kind: string) => readText(join(folder, `${stem}.${kind}.csv`), stem).text;
  const headPath = `geodata/tables/${stem}.read.json`;
  const head = stem === name ? null : readHead(join(context.root, headPath), headPath);
  if (head === null || typeof head === "string") {
    // Both names are of one command's making: what has them was drafted, and without its head nothing would tell its age.
    const isDrafted = stem !== name && (head !== null || written("posts") !== null);
    return isDrafted ? { isStale: true, isRefused: true, said: headless(headPath, head, stem) } : null;
  }
  const claims = written("claims") ?? "";
  const reading = { values: new Map(Object.entries(head.options)), readPlace: placeReader(files) };
  const held = textsOfTable(head.posts.file, context);
  const own = held && sha256(held.text) === head.posts.sha256 ? held : null;
  const isOtherwise = readingHash(claims, reading) !== head.reading;
  const path = held ? relative(context.root, held.path) : head.posts.file;
  const mend = commandOf(head, stem, path);
  if (own) {
    const now = printedTables(readTable(readCsv(own.text), reading.values, reading.readPlace));
    const isSame = ["posts", "claims"].every((kind) => now.get(kind) === written(kind));
    if (isSame && !isOtherwise)
      return { isStale: false, isRefused: false, said: `${stem}: its posts are read as it has them.` };
    const what = isSame
      ? "was read by other rules, with the same result, and its head is stale"
      : "is stale: its posts are read otherwise now";
    return { isStale: true, isRefused: true, said: `${stem} ${what}. Run ${mend}` };
  }
  if (isOtherwise)
    return {
      isStale: true,
      isRefused: false,
      said: `${stem} may be stale: rules of reading have changed since. Where ${head.posts.file} is held, run ${mend}`,
    };
  return held && { isStale: true, isRefused: false, said: `${stem} was not read from this ${path}.` };
}

const headless = (path: string, wrong: string | null, stem: string): string =>
  `${path}${wrong ?? ` is missing: ${stem} was written by draft --table, and nothing tells by what rules`}. Restore it, git has it; or draft the table again from its posts: npm run geodata -- draft --table POSTS.csv --out geodata/tables/${stem}, with the options that name its columns.`;

function commandOf({ options }: TableHead, stem: string, path: string): string {
  const words = [
    "draft",
    "--table",
    path,
    ...Object.entries(options).flat(),
    "--out",
    `geodata/tables/${stem}`,
  ];
  return `npm run geodata -- ${words.map(forShell).join(" ")}`;
}

const forShell = (word: string): string =>
  /^[\w./:-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
