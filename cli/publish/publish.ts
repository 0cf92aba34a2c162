import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Compiled } from "../../src/compile/compile";
import { printSchemas } from "../../src/compile/schema/json-schemas";
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

export const schemaFiles = (): Map<string, string> =>
  new Map(Object.entries(printSchemas()).map(([name, text]) => [`geodata/schema/${name}`, text]));

/** Those that are not on the disk as they would be written. */
export function staleAmong(root: string, files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([path, text]) => {
    const full = join(root, path);
    return existsSync(full) && readFileSync(full, "utf8") === text ? [] : [path];
  });
}

/**
 * Writes those that changed; returns them. All are written beside their places first and renamed only then, so
 * that a full disk leaves what was published as it was.
 * @throws What the disk throws.
 */
export function publish(root: string, files: ReadonlyMap<string, string>): string[] {
  const changed = staleAmong(root, files);
  const beside = (path: string) => `${join(root, path)}.new`;
  try {
    for (const path of changed) {
      mkdirSync(dirname(beside(path)), { recursive: true });
      writeFileSync(beside(path), files.get(path) ?? "");
    }
  } catch (error) {
    // Or a build would carry them.
    for (const path of changed) rmSync(beside(path), { force: true, recursive: true });
    throw error;
  }
  for (const path of changed) renameSync(beside(path), join(root, path));
  return changed;
}
