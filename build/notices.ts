import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";

export type BundledPackage = { name: string; version: string; folder: string };

/**
 * The folder of the package that a file is from; `null` for files of ours. Some packages hold others' files in a folder
 * `node_modules` of their own, without what says whose they are: then the package is where it is installed.
 * @throws If it is not.
 */
export function packageAt(file: string): string | null {
  const [, around, name] = file.match(/^(.*)\/node_modules\/((?:@[^/]+\/)?[^/]+)\//) ?? [];
  if (around === undefined) return null;
  for (let folder = around; ; folder = dirname(folder)) {
    const here = `${folder}/node_modules/${name}`;
    if (existsSync(`${here}/package.json`)) return here;
    if (folder === dirname(folder))
      throw new Error(`${name} reaches the browser and is not installed: its licence cannot be told.`);
  }
}

/**
 * What a package wants to be told wherever it goes: its files of licence and notices; if it has none, what its README
 * says under that heading.
 * @throws If it says nothing: then someone has to ask, before it is given to readers.
 */
export function noticeOf({ name, version, folder }: BundledPackage): string {
  const files = readdirSync(folder).sort();
  const read = (pattern: RegExp) =>
    files
      .filter((file) => pattern.test(file))
      .map((file) => readFileSync(`${folder}/${file}`, "utf8").trim());
  const texts = read(/^(licen[cs]e|copying|notice)(\.(md|txt))?$/i).map(ofItself);
  if (texts.length > 0) return texts.join("\n\n");
  const [inReadme] = read(/^readme/i).flatMap(
    (text) => text.split(/^#+ +licen[cs]e\b.*$/im)[1]?.trim() ?? [],
  );
  if (inReadme?.includes("Copyright")) return inReadme;
  throw new Error(`${name} ${version} reaches the browser and has no licence notice.`);
}

/** Vite's file goes on with what Vite itself is made of, which stays with whoever builds. */
const ofItself = (text: string): string =>
  text.split(/^# Licenses of bundled dependencies$/m)[0]?.trim() ?? text;

const rule = "-".repeat(72);

/** One text for a browser to show: those who say the same stand together. */
export function printNotices(packages: readonly BundledPackage[]): string {
  const byText = new Map<string, string[]>();
  for (const each of [...packages].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const text = noticeOf(each);
    byText.set(text, [...(byText.get(text) ?? []), `${each.name} ${each.version}`]);
  }
  const parts = [...byText].map(([text, names]) => `${names.join(", ")}\n\n${text}\n`);
  const head = "What this site is made of beside its own code, and the terms of each.\n";
  // The mark says UTF-8 to browsers whose host says nothing.
  return `\uFEFF${[head, ...parts].join(`\n${rule}\n\n`)}`;
}
