import { join } from "node:path";
import { isCalendarDay } from "../../src/domain/time/calendar-day";
import {
  type FrozenArchive,
  type FrozenVersion,
  type FrozenVersions,
  frozenArchives,
  frozenVersions,
  isVersion,
  versionsFile,
} from "../../src/domain/versions";
import { conflictIn, readText } from "../evidence/disk";

export const folder = "public/data";
export const indexPath = `${folder}/${versionsFile}`;

/** What the index tells of; or why it cannot be read. */
export function readIndex(root: string): Required<FrozenVersions> | string {
  const { text, problems } = readText(join(root, indexPath), indexPath);
  const [problem] = problems;
  if (problem) return `${indexPath} cannot be read: ${problem.found}.`;
  if (text === null) return { versions: [], archives: [] };
  const conflict = conflictIn(text);
  if (conflict !== null) {
    return `${indexPath}:${conflict} is a mark of git’s: two changes to it met. Keep the versions of both, one to a line.`;
  }
  try {
    const index: unknown = JSON.parse(text);
    const undated = undatedIn(index);
    if (undated) return undated;
    if (isIndex(index)) return { versions: frozenVersions(index), archives: frozenArchives(index) };
  } catch {
    // Told below.
  }
  return `${indexPath} is not what npm run geodata -- release writes. Restore it; git has it.`;
}

/** Of what is frozen, what was frozen on no day: only whoever froze it knows on which. */
function undatedIn(index: unknown): string | null {
  const { versions, archives } = (index ?? {}) as Partial<FrozenVersions>;
  const entries = [versions, archives].flatMap((list): readonly unknown[] =>
    Array.isArray(list) ? list : [],
  );
  const isUndated = (entry: Partial<FrozenVersion> | null) =>
    isVersion(String(entry?.version)) && !isCalendarDay(entry?.date);
  const found = entries.map((entry) => entry as Partial<FrozenVersion> | null).find(isUndated);
  if (!found) return null;
  return `${indexPath}: ${found.version} was frozen on “${found.date}”, which is no day. Write it as 2031-05-30.`;
}

function isIndex(index: unknown): index is FrozenVersions {
  const { versions, archives = [] } = (index ?? {}) as Partial<FrozenVersions>;
  return (
    Array.isArray(archives) &&
    frozenArchives(index).length === archives.length &&
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

/** One to a line, so that freezing one adds a line. */
export function printIndex(versions: readonly FrozenVersion[], archives: readonly FrozenArchive[]): string {
  const lines = (entries: readonly object[]) => entries.map((entry) => JSON.stringify(entry)).join(",\n");
  const kept = archives.length === 0 ? "" : `,"archives":[\n${lines(archives)}\n]`;
  return `{"versions":[\n${lines(versions)}\n]${kept}}\n`;
}
