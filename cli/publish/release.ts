import { join } from "node:path";
import type { Compiled } from "../../src/compile/compile";
import { versionOf } from "../../src/compile/output/version";
import type { Dataset } from "../../src/domain/dataset";
import { noFilter, visibleClaims } from "../../src/domain/filter";
import {
  type FrozenVersion,
  type FrozenVersions,
  frozenVersions,
  isVersion,
  versionFolder,
  versionsFile,
} from "../../src/domain/versions";
import { entriesOf, readText } from "../evidence/disk";
import { citationFile } from "./citation";
import { publish, publishedFiles, staleAmong } from "./publish";

const folder = "public/data";
const indexPath = `${folder}/${versionsFile}`;
const pathIn = (version: string, file = "") => `${folder}/${versionFolder(version)}${file}`;

type Outputs = NonNullable<Compiled["outputs"]>;

const datasetIn = ({ published }: Outputs): Dataset => JSON.parse(published["dataset.json"] ?? "{}");

/** What a run has to say: what was done, or why nothing was. */
export type Outcome = { failures: readonly string[]; said: readonly string[] };

/**
 * Freezes what is published: copies it to where it will not be changed any more, and puts it into the index. A version
 * that is frozen already stays as it is, with its date; what its folder has lost is put back.
 * @param date ISO 8601 calendar date, of whoever freezes it: a clock would give another index at each run
 */
export function release(outputs: Outputs, root: string, date: string | undefined): Outcome {
  const stale = staleAmong(root, publishedFiles(outputs));
  if (stale.length > 0) {
    return refused(...stale.map((path) => `${path} is stale: run npm run geodata, then freeze it.`));
  }
  const dataset = datasetIn(outputs);
  const { version } = dataset;
  const frozen = readIndex(root);
  if (typeof frozen === "string") return refused(frozen);
  const known = frozen.find((entry) => entry.version === version);
  if (!known && !isDate(date)) {
    return refused(
      `Frozen on which day? Give it: npm run geodata -- release --date 2031-05-30${date ? `, not “${date}”` : ""}.`,
    );
  }
  const files = Object.entries(outputs.published);
  const entry: FrozenVersion = known ?? {
    version,
    date: date ?? "",
    claims: visibleClaims(dataset, noFilter).length,
    files: files.map(([name]) => name),
  };
  const changed = publish(
    root,
    new Map([
      ...files.map(([name, text]) => [pathIn(version, name), text] as const),
      [indexPath, printIndex(known ? frozen : [...frozen, entry])],
      ...citationFile(root, entry),
    ]),
  );
  const what = `Version ${version}, ${entry.claims} claims, frozen on ${entry.date}`;
  return {
    failures: [],
    said: changed.length === 0 ? [`${what}: everything is as it was.`] : [what, ...changed],
  };
}

/** Whether every frozen version is as it was frozen; and whether what is published now is among them. */
export function checkFrozen(outputs: Outputs, root: string): Outcome {
  const { version } = datasetIn(outputs);
  const frozen = readIndex(root);
  if (typeof frozen === "string") return refused(frozen);
  const versions = frozen.map((entry) => entry.version);
  const failures = [
    ...versions
      .filter((each, at) => versions.indexOf(each) !== at)
      .map((each) => `${indexPath} has ${each} twice.`),
    ...frozen.flatMap((entry) => wrongWith(entry, root)),
    ...foldersIn(root)
      .filter((each) => !versions.includes(each))
      .map((each) => `${pathIn(each)} is not in ${indexPath}.`),
  ];
  const isKept = versions.includes(version);
  return {
    failures,
    said: isKept
      ? []
      : [`Version ${version} is not frozen: no article can keep it until npm run geodata -- release.`],
  };
}

function wrongWith({ version, claims, files }: FrozenVersion, root: string): readonly string[] {
  const path = pathIn(version);
  const present = namesIn(join(root, path));
  const missing = files.filter((file) => !present.includes(file));
  const surplus = present.filter((file) => !files.includes(file));
  if (missing.length > 0 || surplus.length > 0) {
    return [
      ...missing.map((file) => `${path}${file} is missing.`),
      ...surplus.map((file) => `${path}${file} is no file of this version.`),
    ];
  }
  const read = files.map((file) => ({ file, ...readText(join(root, path, file), `${path}${file}`) }));
  const unread = read.flatMap(({ problems }) =>
    problems.map(({ file, found }) => `${file} cannot be read: ${found}.`),
  );
  if (unread.length > 0) return unread;
  const texts = read.map(({ file, text }) => [file, text ?? ""] as const);
  const blank = texts.map(
    ([file, text]) => [file, text.replace(`"version":"${version}"`, '"version":""')] as const,
  );
  if (versionOf(blank) !== version)
    return [`${path} is not what was frozen: its content has another version.`];
  const dataset: Dataset = JSON.parse(texts.find(([file]) => file === "dataset.json")?.[1] ?? "{}");
  const standing = visibleClaims(dataset, noFilter).length;
  return standing === claims
    ? []
    : [`${indexPath} says that ${version} has ${claims} claims: it has ${standing}.`];
}

const refused = (...failures: readonly string[]): Outcome => ({ failures, said: [] });

/** `--date D`, or the day alone. */
export const dateAmong = (words: readonly string[]): string | undefined =>
  words[0] === "--date" ? words[1] : words[0];

const isDate = (text: string | undefined): text is string =>
  text !== undefined && /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));

/** The frozen versions that the index tells of; or why it cannot be read. */
function readIndex(root: string): readonly FrozenVersion[] | string {
  const { text, problems } = readText(join(root, indexPath), indexPath);
  const [problem] = problems;
  if (problem) return `${indexPath} cannot be read: ${problem.found}.`;
  if (text === null) return [];
  const conflict = text.split("\n").findIndex((line) => /^(?:<{7}|={7}|>{7})/.test(line));
  if (conflict !== -1) {
    return `${indexPath}:${conflict + 1} is a mark of git’s: two changes to it met. Keep the versions of both, one to a line.`;
  }
  try {
    const index: unknown = JSON.parse(text);
    if (isIndex(index)) return frozenVersions(index);
  } catch {
    // Told below.
  }
  return `${indexPath} is not what npm run geodata -- release writes. Restore it; git has it.`;
}

function isIndex(index: unknown): index is FrozenVersions {
  const { versions } = (index ?? {}) as Partial<FrozenVersions>;
  return (
    Array.isArray(versions) &&
    versions.every((entry) => entry !== null) &&
    versions.every(
      (entry: Partial<FrozenVersion>) =>
        isVersion(String(entry?.version)) &&
        typeof entry.date === "string" &&
        Array.isArray(entry.files) &&
        entry.files.every((file) => typeof file === "string"),
    )
  );
}

function foldersIn(root: string): readonly string[] {
  return namesIn(join(root, folder, "versions"));
}

/** What a folder holds; nothing where there is none, or a file in its place: then what should be in it is missing. */
function namesIn(path: string): readonly string[] {
  return entriesOf(path, path).names;
}

/** One version to a line, so that freezing one adds a line. */
const printIndex = (versions: readonly FrozenVersion[]): string =>
  `{"versions":[\n${versions.map((entry) => JSON.stringify(entry)).join(",\n")}\n]}\n`;
