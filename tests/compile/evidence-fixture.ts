import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compile, type Files } from "../../src/compile/compile";
import type { Problem } from "../../src/compile/problem";
import { notAFile, textOfBytes, unreadable } from "../../src/compile/reading/unread";

const here = import.meta.dirname;

/** A folder of evidence by path: `sources.yaml`, `reports/first.yaml`, `texts/first.txt` … */
export type Evidence = ReadonlyMap<string, string>;

/** Evidence in which nothing is wrong, about imagined places. What is bad differs from it as little as may be. */
export const good: Evidence = evidenceIn(join(here, "good"));

function evidenceIn(folder: string): Evidence {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  return new Map(paths.sort().map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}

/** What the compiler is given; the lock, unless the evidence has one, is that of the good evidence. */
export function filesOf(evidence: Evidence): Files {
  const texts = [...evidence].filter(([path]) => path.startsWith("texts/"));
  return {
    folder: "geodata",
    yaml: new Map(
      [...evidence]
        .filter(([path]) => /^(site|vocabulary|sources|places)\.yaml$|^reports\/[^(]+$/.test(path))
        .map(([path, text]) => [`geodata/${path}`, text]),
    ),
    regions: evidence.get("boundaries/regions.geojson") ?? "",
    gazetteer: evidence.get("gazetteer/places.tsv") ?? "",
    wider: {
      regions: evidence.get("boundaries/europe.geojson") ?? "",
      gazetteer: evidence.get("gazetteer/europe.tsv") ?? "",
      countries: evidence.get("boundaries/countries.geojson") ?? "",
      seas: evidence.get("boundaries/seas.geojson") ?? "",
    },
    lock: evidence.get("quotes.lock.json") ?? goodLock(evidence),
    texts: new Map(texts.map(([path, text]) => [path.slice("texts/".length, -".txt".length), text])),
    unread: [...evidence.keys()].flatMap(unreadOf),
  };
}

/** `PATH (a folder)`, `PATH (byte E9)`, `PATH (no right)`: what a disk may have in the place of a file. */
function unreadOf(path: string): Problem[] {
  const [, file = "", what = ""] = /^(.+) \((.+)\)$/.exec(path) ?? [];
  if (what === "") return [];
  if (what === "no right") return [unreadable(`geodata/${file}`, "there is no right to read it")];
  const byte = /^byte (..)$/.exec(what)?.[1];
  if (byte === undefined) return [notAFile(`geodata/${file}`, `${what}, not a file`)];
  const read = textOfBytes(
    `geodata/${file}`,
    Buffer.concat([Buffer.from("- id: "), Buffer.from(byte, "hex")]),
  );
  return "text" in read ? [] : [read];
}

let lockOfGood: string | null | undefined;

function goodLock(evidence: Evidence): string | null {
  if (evidence === good) return null;
  lockOfGood ??= compile(filesOf(good)).outputs?.lock ?? null;
  return lockOfGood;
}

export const compileEvidence = (evidence: Evidence) => compile(filesOf(evidence));

/** The evidence with every `from` in one file replaced: it has to be there, or the test would be about nothing. */
export function edited(evidence: Evidence, path: string, from: string, to: string): Evidence {
  const text = evidence.get(path) ?? "";
  if (!text.includes(from)) throw new Error(`${path} has no “${from}”.`);
  return new Map([...evidence, [path, text.replaceAll(from, () => to)]]);
}

export function without(evidence: Evidence, path: string): Evidence {
  if (!evidence.has(path)) throw new Error(`There is no ${path}.`);
  return new Map([...evidence].filter(([other]) => other !== path));
}

/**
 * The evidence as a `change.diff` makes it: a line with a path; then `-` lines, which have to stand there once,
 * and `+` lines that take their place; an empty line lies between two changes to one file. `+` lines alone go to
 * the end, and make the file if there is none. `delete PATH` takes a file away. A line with # is a remark.
 */
export function changed(evidence: Evidence, diff: string): Evidence {
  const result = new Map(evidence);
  for (const section of diff.split(/^(?=[a-z])/m)) {
    const [head = "", ...lines] = section.trimEnd().split("\n");
    if (head.startsWith("delete ")) {
      if (!result.delete(head.slice("delete ".length))) throw new Error(`There is no file to ${head}.`);
      continue;
    }
    for (const hunk of hunksOf(lines)) {
      const text = result.get(head) ?? "";
      if (hunk.from !== "" && text.split(hunk.from).length !== 2)
        throw new Error(`Not once in ${head}: ${hunk.from}`);
      result.set(head, hunk.from === "" ? text + hunk.to : text.replace(hunk.from, () => hunk.to));
    }
  }
  return result;
}

function hunksOf(lines: readonly string[]): { from: string; to: string }[] {
  const hunks: { from: string; to: string }[] = [];
  let before = "";
  for (const line of lines) {
    const sign = line.slice(0, 1);
    if (before === "" || (before === "+" && sign === "-")) hunks.push({ from: "", to: "" });
    const hunk = hunks.at(-1);
    if (hunk && sign === "-") hunk.from += `${line.slice(1)}\n`;
    if (hunk && sign === "+") hunk.to += `${line.slice(1)}\n`;
    before = sign;
  }
  return hunks.filter(({ from, to }) => from !== "" || to !== "");
}
