/**
 * What years of claims cost: `npm run bench -- archive [--most 1000000]`. Nothing is a test. Seconds are of the processor; each
 * stands beside the least that does as much, measured in the same run.
 */
import { gunzipSync, gzipSync } from "node:zlib";
import { archivePages, plannedPages } from "../src/app/start/archive-pages";
import { hostFiles } from "../src/compile/archive/host-files";
import { derive } from "../src/compile/derive/derive";
import { groundOf } from "../src/compile/derive/ground";
import { openAtlas } from "../src/compile/places/atlas";
import { readWritten } from "../src/compile/reading/written";
import { archiveFiles } from "../src/compile/tables/archive-files";
import { type ImportedTable, importTable } from "../src/compile/tables/import-table";
import { knownIn } from "../src/compile/tables/known";
import { rowsOfDays } from "../src/domain/archive/archive-dataset";
import { decodeFacts } from "../src/domain/archive/decode-facts";
import type { Facts } from "../src/domain/archive/facts";
import type { Manifest } from "../src/domain/archive/manifest";
import { sumsOf } from "../src/domain/archive/sums";
import { runsOfParts, talliesOf } from "../src/domain/archive/tally";
import { speakIn } from "../src/i18n/load-messages";
import { machine } from "./archive-site";
import { generatedAtlas, generatedTables, generatedYaml } from "./generated-tables";

const sizes = [30, 3000, 100_000, 1_000_000];

/** Seconds of this process's processor, and what was made. */
function timed<T>(act: () => T): { seconds: number; made: T } {
  const before = process.cpuUsage();
  const made = act();
  const { user, system } = process.cpuUsage(before);
  return { seconds: (user + system) / 1e6, made };
}

/**
 * The least of some, in milliseconds of the clock: none of them is the first. Of something so short the processor's time tells
 * mostly of the threads that sweep memory behind it.
 */
function often(act: () => unknown, rounds = 25): number {
  act();
  const once = () => {
    const start = performance.now();
    act();
    return performance.now() - start;
  };
  return Math.min(...Array.from({ length: rounds }, once));
}

type Row = Readonly<Record<string, string>>;

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

function compiled(claims: number) {
  const tables = generatedTables(claims);
  const atlas = openAtlas(generatedAtlas());
  const written = readWritten(generatedYaml, "geodata");
  const floor = timed(() => {
    const cells = tables.flatMap(({ files }) =>
      [...files.values()].map((text) => text.split("\n").map((row) => row.split(","))),
    );
    return machine.gzip(JSON.stringify(cells)).length;
  }).seconds;
  const read = timed(() =>
    tables.map((files): ImportedTable => {
      const { table, problems } = importTable(files, knownIn(written, atlas));
      if (!table) throw new Error(`The generated tables are wrong: ${JSON.stringify(problems[0])}`);
      return table;
    }),
  );
  const ground = groundOf(atlas, new Map(), undefined);
  const host = timed(() => hostFiles(read.made, derive(written, ground), ground, machine));
  const memory = process.memoryUsage().rss;
  const analysts = timed(() => archiveFiles(read.made).size).seconds;
  return { floor, read: read.seconds, host: host.seconds, analysts, files: host.made, memory };
}

/** Seconds that the pages for readers without scripts take in one language. */
async function plainPages(files: ReadonlyMap<string, Uint8Array | string>, manifest: Manifest) {
  await speakIn("en");
  const unpacked = (name: string) => new Uint8Array(gunzipSync(files.get(`assets/archive/${name}`) ?? ""));
  const before = process.cpuUsage();
  await archivePages({ manifest, unpacked, years: [] }, plannedPages({ manifest, unpacked }));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

async function measured(claims: number, before: { claims: number; seconds: number } | null) {
  const { floor, read, host, analysts, files, memory } = compiled(claims);
  const manifest: Manifest = JSON.parse(String(files.get("data/archive/manifest.en.json")));
  const plain = await plainPages(files, manifest);
  const bytesOf = (name: string) => files.get(`assets/archive/${name}`) ?? "";
  const sizeOf = (name: string) => bytesOf(name).length;
  const last = largest(manifest.years, ({ claims }) => claims);
  const unzipped = manifest.years.map(({ file }) => new Uint8Array(gunzipSync(bytesOf(file))));
  const shown = largest(unzipped, ({ length }) => length) ?? new Uint8Array();
  const facts = unzipped.map((bytes) => decodeFacts(bytes));
  const words = manifest.years.flatMap(({ words }) => words.map(([, name]) => sizeOf(name)));
  const seconds = read + host;
  const exponent = before && Math.log(seconds / before.seconds) / Math.log(claims / before.claims);
  const row: Row = {
    claims: String(claims),
    "compile: floor, s": floor.toFixed(2),
    "read tables, s": read.toFixed(2),
    "page's files, s": host.toFixed(2),
    "× floor": (seconds / floor).toFixed(1),
    exponent: exponent === null ? "" : exponent.toFixed(2),
    "analysts' files, s": analysts.toFixed(2),
    "plain pages of a language, s": plain.toFixed(2),
    memory: `${Math.round(memory / 2 ** 20)} MB`,
    "manifest, gzip": kilobytes(gzipSync(String(files.get("data/archive/manifest.en.json"))).length),
    "facts of the shown year": kilobytes(last?.bytes ?? 0),
    "of all years": kilobytes(manifest.years.reduce((sum, { bytes }) => sum + bytes, 0)),
    "words: files, largest": `${words.length}, ${kilobytes(Math.max(0, ...words))}`,
    "days, places": `${kilobytes(sizeOf(manifest.days))}, ${kilobytes(sizeOf(manifest.geometry))}`,
  };
  return { row, page: inPage(claims, shown, facts), seconds };
}

const largest = <T>(all: readonly T[], sizeOf: (one: T) => number): T | undefined =>
  all.reduce<T | undefined>((best, one) => (best && sizeOf(best) >= sizeOf(one) ? best : one), undefined);

/** What the main thread does, in milliseconds. */
function inPage(claims: number, shown: Uint8Array, facts: readonly Facts[]): Row {
  const columns = facts
    .flatMap((one) => Object.values(one))
    .reduce<number>((sum, column) => sum + (typeof column === "number" ? 0 : (column?.byteLength ?? 0)), 0);
  const runs = runsOfParts(facts);
  const last = largest(facts, ({ length }) => length);
  const day = Math.max(0, ...(last?.day.slice(0, 1000) ?? []));
  const ms = (act: () => unknown) => often(act).toFixed(1);
  return {
    claims: String(claims),
    "floor: one pass over a column": ms(() =>
      facts.map(({ day: days }) => days.reduce((sum, one) => sum + one, 0)),
    ),
    "decode the shown year": ms(() => decodeFacts(shown)),
    "sums of all years, once": ms(() => facts.map((one) => sumsOf({ ...one }))),
    "runs of all years, once": ms(() => runsOfParts(facts)),
    "tallies of all": ms(() => talliesOf(facts, runs, null)),
    "of a month": ms(() => talliesOf(facts, runs, { first: day - 30, last: day })),
    "rows of a day": ms(() => (last ? rowsOfDays(last, day, day) : [])),
    "columns in memory": `${(columns / 1e6).toFixed(1)} MB`,
  };
}

function printed(rows: readonly Row[]): string {
  const heads = Object.keys(rows[0] ?? {});
  const lines = [heads, heads.map(() => "---"), ...rows.map((row) => heads.map((head) => row[head] ?? ""))];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** @param given `--most 100000`: no size beyond it */
export async function benchArchive(given: readonly string[]): Promise<void> {
  const most = Number(given[given.indexOf("--most") + 1] ?? 0) || 1_000_000;
  const rows: Row[] = [];
  const pages: Row[] = [];
  let before: { claims: number; seconds: number } | null = null;
  // Once for nothing, so that the smallest size does not bear the cost of the first run.
  compiled(300);
  for (const claims of sizes.filter((size) => size <= most)) {
    console.error(`  ${claims} claims`);
    const { row, page, seconds } = await measured(claims, before);
    rows.push(row);
    pages.push(page);
    before = { claims, seconds };
  }
  console.log(`From tables to files:\n\n${printed(rows)}\n\nIn the page, ms:\n\n${printed(pages)}\n`);
}
