import { join } from "node:path";
import type { Compiled } from "../../src/compile/compile";
import { versionOf } from "../../src/compile/output/version";
import type { Dataset } from "../../src/domain/dataset";
import { noFilter, visibleClaims } from "../../src/domain/filter";
import { isCalendarDay } from "../../src/domain/time/calendar-day";
import { type FrozenVersion, versionFolder } from "../../src/domain/versions";
import { entriesOf, readText } from "../evidence/disk";
import { citationFile } from "./citation";
import { checkArchives, freezeArchive, type HostFiles, unfrozenArchive } from "./frozen-archive";
import { folder, indexPath, printIndex, readIndex } from "./frozen-index";
import { publish, publishedFiles, staleAmong } from "./publish";

const pathIn = (version: string, file = "") => `${folder}/${versionFolder(version)}${file}`;

type Outputs = NonNullable<Compiled["outputs"]>;

const datasetIn = ({ published }: Outputs): Dataset => JSON.parse(published["dataset.json"] ?? "{}");

/** What a run has to say: what was done, or why nothing was. */
export type Outcome = { failures: readonly string[]; said: readonly string[] };

/**
 * Freezes what is published: copies it to where it will not be changed any more, and puts it into the index. A version
 * that is frozen already stays as it is, with its date; what its folder has lost is put back.
 * @param date ISO 8601 calendar date, of whoever freezes it: a clock would give another index at each run
 * @param archive what a page loads of the tables, to be frozen beside it; `null`: there are none
 */
export function release(
  outputs: Outputs,
  root: string,
  date: string | undefined,
  archive: HostFiles | null = null,
): Outcome {
  const stale = staleAmong(root, publishedFiles(outputs));
  if (stale.length > 0) {
    return refused(...stale.map((path) => `${path} is stale: run npm run geodata, then freeze it.`));
  }
  const dataset = datasetIn(outputs);
  const { version } = dataset;
  const index = readIndex(root);
  if (typeof index === "string") return refused(index);
  const { versions: frozen, archives } = index;
  const known = frozen.find((entry) => entry.version === version);
  // Of reports that are frozen already the day is asked, too, where one is given: their archive may be new.
  if (date === undefined ? !known : !isCalendarDay(date)) {
    return refused(
      `Frozen on which day? Give it: npm run geodata -- release --date 2031-05-30${date ? `, not “${date}”` : ""}.`,
    );
  }
  const files = Object.entries(outputs.published);
  // Before the index that names it: files that nothing names do no harm.
  const own = archive && freezeArchive(archive, { archives, beside: version, date: date ?? null }, root);
  if (typeof own === "string") return refused(own);
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
      [indexPath, printIndex(known ? frozen : [...frozen, entry], own?.archives ?? archives)],
      ...citationFile(root, entry),
    ]),
  );
  const what = `Version ${version}, ${entry.claims} claims, frozen on ${entry.date}`;
  return {
    failures: [],
    said:
      changed.length === 0 && !own?.said
        ? [`${what}: everything is as it was.`]
        : [what, ...(own?.said ? [own.said] : []), ...changed],
  };
}

/**
 * Whether every frozen version is as it was frozen; and whether what is published now is among them.
 * @param archive what a page loads of the tables; `null`: there are none
 */
export function checkFrozen(outputs: Outputs, root: string, archive: HostFiles | null): Outcome {
  const { version } = datasetIn(outputs);
  const index = readIndex(root);
  if (typeof index === "string") return refused(index);
  const { versions: frozen, archives } = index;
  const versions = frozen.map((entry) => entry.version);
  const failures = [
    ...versions
      .filter((each, at) => versions.indexOf(each) !== at)
      .map((each) => `${indexPath} has ${each} twice.`),
    ...frozen.flatMap((entry) => wrongWith(entry, root)),
    ...foldersIn(root)
      .filter((each) => !versions.includes(each))
      .map((each) => `${pathIn(each)} is not in ${indexPath}.`),
    ...checkArchives(archives, versions, root),
  ];
  if (!versions.includes(version)) {
    const line = `Version ${version} is not frozen: no article can keep it until npm run geodata -- release.`;
    return { failures, said: [line] };
  }
  const unkept = archive && unfrozenArchive(archive, archives, version);
  return {
    failures,
    said: unkept
      ? [
          `The archive ${unkept} is not frozen: no article can keep a period of it until npm run geodata -- release.`,
        ]
      : [],
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

function foldersIn(root: string): readonly string[] {
  return namesIn(join(root, folder, "versions"));
}

/** What a folder holds; nothing where there is none, or a file in its place: then what should be in it is missing. */
function namesIn(path: string): readonly string[] {
  return entriesOf(path, path).names;
}
