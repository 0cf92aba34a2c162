import * as v from "valibot";
import { sha256 } from "../../src/compile/output/hash";
import { printCsv, readCsv } from "../../src/csv/csv";
import type { PlaceReader } from "../../src/draft/drafts";
import { imaginedPosts } from "../../src/draft/table/imagined-posts";
import { conflictIn, readText } from "../evidence/disk";
import { readTable } from "./read-table";

/** How a table of posts was read, kept beside what was read: `NAME.read.json`. */
const headSchema = v.object({
  /** The table of posts: its name, and the SHA-256 of what stands in it. */
  posts: v.object({ file: v.string(), sha256: v.string() }),
  /** What was said with the command: which column is what. */
  options: v.record(v.string(), v.string()),
  /** The hash of what the same rules read in imagined posts. */
  reading: v.string(),
});

export type TableHead = v.InferOutput<typeof headSchema>;

/** What it takes to read a table again. */
type Reading = { values: ReadonlyMap<string, string>; readPlace: PlaceReader };

export function headOf(posts: { file: string; text: string }, claims: string, reading: Reading): TableHead {
  const said = [...reading.values].filter(([option]) => option !== "--out");
  return {
    posts: { file: posts.file, sha256: sha256(posts.text) },
    options: Object.fromEntries(said.sort(([one], [other]) => (one < other ? -1 : 1))),
    reading: readingHash(claims, reading),
  };
}

/** What today's rules read in imagined posts, and in the names of places of a table of claims: another hash, other rules. */
export function readingHash(claims: string, { values, readPlace }: Reading): string {
  const cells = readCsv(claims).rows.flatMap(({ cells }) => (cells.get("places") ?? "").split("; "));
  const names = [...new Set(cells)].filter((name) => name !== "").sort();
  const columns = ["text", "posted_utc", "is_cut"] as const;
  const posts = imaginedPosts(names).map((one) => [one.text, one.posted, one.isCut ? "yes" : "no"]);
  const language = new Map([...values].filter(([option]) => option === "--language"));
  const read = readTable(readCsv(printCsv(columns, posts)), language, readPlace);
  return sha256(JSON.stringify(read.map((one) => [one.claims, one.review]))).slice(0, 16);
}

export const printHead = (head: TableHead): string => `${JSON.stringify(head, null, 2)}\n`;

/**
 * The head of a table; `null` where there is none; or what is wrong with it, as its path goes on in a sentence.
 * @param shownAs its path as messages show it
 */
export function readHead(path: string, shownAs: string): TableHead | null | string {
  const { text, problems } = readText(path, shownAs);
  const [problem] = problems;
  if (problem) return ` cannot be read: ${problem.found}`;
  if (text === null) return null;
  const conflict = conflictIn(text);
  if (conflict !== null) return `:${conflict} is a mark of git’s: two changes to it met`;
  try {
    return v.parse(headSchema, JSON.parse(text));
  } catch {
    return " is not what draft --table writes";
  }
}
