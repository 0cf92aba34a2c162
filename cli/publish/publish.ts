import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Compiled, Files } from "../../src/compile/compile";
import { readTerms } from "../../src/compile/reading/terms";
import { printSchemas } from "../../src/compile/schema/json-schemas";
import { clear, dataFolder, stepsOf, workshop } from "./at-once";
import { withCorrections } from "./changelog";

/** What the compiler writes, by path from the project's root. */
export function publishedFiles({
  published,
  feeds,
  lock,
}: NonNullable<Compiled["outputs"]>): Map<string, string> {
  return new Map([
    ...Object.entries({ ...published, ...feeds }).map(
      ([name, text]) => [`public/data/${name}`, text] as const,
    ),
    ["geodata/quotes.lock.json", lock],
  ]);
}

/**
 * The changelog with every correction in it, by its path; nothing where there is no changelog.
 * @returns `null` if it has lost the section for them.
 */
export function changelogFile(
  root: string,
  { datasets }: NonNullable<Compiled["outputs"]>,
): Map<string, string> | null {
  const path = join(root, "CHANGELOG.md");
  const english = datasets.find(({ language }) => language === "en");
  if (!english || !existsSync(path)) return new Map();
  const text = withCorrections(readFileSync(path, "utf8"), english);
  return text === null ? null : new Map([["CHANGELOG.md", text]]);
}

export const schemaFiles = ({ yaml, folder }: Pick<Files, "yaml" | "folder">): Map<string, string> => {
  const { terms } = readTerms(yaml.get(`${folder}/vocabulary.yaml`), `${folder}/vocabulary.yaml`);
  return new Map(
    Object.entries(printSchemas(terms.ids)).map(([name, text]) => [`geodata/schema/${name}`, text]),
  );
};

/** Those that are not on the disk as they would be written. */
export function staleAmong(root: string, files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([path, text]) => (isOnDisk(join(root, path), text) ? [] : [path]));
}

function isOnDisk(path: string, text: string): boolean {
  try {
    return readFileSync(path, "utf8") === text;
  } catch {
    // Not there, or no file: to be written, which says why if it cannot be.
    return false;
  }
}

/**
 * Writes those that changed; returns them. A full disk, or a kill at any moment, leaves the folder of data as it was or
 * as it is to be.
 * @throws What the disk throws; nothing has changed then.
 */
export function publish(root: string, files: ReadonlyMap<string, string>): string[] {
  clear(root);
  const changed = staleAmong(root, files);
  if (changed.length === 0) return changed;
  const steps = stepsOf(root, new Map(changed.map((path) => [path, files.get(path) ?? ""])));
  try {
    for (const step of steps) step();
  } catch (error) {
    clear(root);
    throw error;
  }
  return changed;
}

/**
 * Writes those that changed one by one, each in its place: for a server at an editor's desk, which watches the folder and
 * would lose sight of one that is replaced. It compiles anew whenever it starts.
 */
export function publishInPlace(root: string, files: ReadonlyMap<string, string>): string[] {
  clear(root);
  const changed = staleAmong(root, files);
  for (const path of changed) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), files.get(path) ?? "");
  }
  return changed;
}

/** What lies about that no run leaves behind when it is not cut short, and no page loads. */
export function leftovers(root: string, files: ReadonlyMap<string, string>): string[] {
  const own = new Set([...files.keys(), `${dataFolder}/versions`, `${dataFolder}/versions.json`]);
  const inData = namesIn(join(root, dataFolder)).map((name) => `${dataFolder}/${name}`);
  const beside = [...files.keys()].map((path) => `${path}.new`);
  return [
    ...(existsSync(join(root, workshop)) ? [`${workshop}/`] : []),
    ...new Set([
      ...inData.filter((path) => !own.has(path)),
      ...beside.filter((path) => existsSync(join(root, path))),
    ]),
  ];
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
