import type { PageLanguage } from "./language";
import { isCalendarDay } from "./time/calendar-day";

/** What a dataset's version looks like: the first twelve hexadecimal digits of a hash. */
export const isVersion = (text: string): boolean => /^[0-9a-f]{12}$/.test(text);

/** A version of the data that is kept for good, under `data/versions/VERSION/`, and is not changed any more. */
export type FrozenVersion = {
  version: string;
  /** ISO 8601 calendar date on which it was frozen, as given by whoever froze it. */
  date: string;
  /** How many claims stood in it. */
  claims: number;
  /** The files of its folder, in the order in which its version is the hash of them. */
  files: readonly string[];
};

/**
 * The archive of years as it was frozen beside a version of the reports. Its files are whole under names that change with
 * them, so that what several archives share is kept once.
 */
export type FrozenArchive = {
  /** Its own version, as its manifests have it. */
  version: string;
  /** ISO 8601 calendar date, as given by whoever froze it. */
  date: string;
  /** The version of the reports. */
  beside: string;
  /** By language, the names of its manifests' files among the archive's own. */
  manifests: Readonly<Partial<Record<PageLanguage, string>>>;
};

/** The index of all of them, oldest first. Left out: no archive was frozen. */
export type FrozenVersions = {
  versions: readonly FrozenVersion[];
  archives?: readonly FrozenArchive[];
};

/** The index's file, beside the published data. */
export const versionsFile = "versions.json";

/** The folder of a version, from where the published data lies; ends in a slash. */
export const versionFolder = (version: string): string => `versions/${version}/`;

/** Reads the index's archives as it was fetched: what is no entry of ours is passed over. */
export function frozenArchives(read: unknown): readonly FrozenArchive[] {
  const list = (read as Partial<FrozenVersions> | null)?.archives;
  const isOurs = ({ beside, manifests }: FrozenArchive) =>
    isVersion(String(beside)) &&
    typeof manifests === "object" &&
    manifests !== null &&
    Object.values(manifests).every((file) => typeof file === "string");
  return Array.isArray(list) ? list.filter((entry) => isDated(entry) && isOurs(entry)) : [];
}

/**
 * The archive that an address means by a version: that of this version, or the one beside reports of it. Of several the first,
 * so that what is frozen later changes no address.
 */
export const archiveNamed = (
  archives: readonly FrozenArchive[],
  version: string,
): FrozenArchive | undefined => archives.find((each) => each.version === version || each.beside === version);

/** By what version an address means this archive beside these reports; `null`: it is not kept so. */
export function nameOfArchive(
  archives: readonly FrozenArchive[],
  { version, beside }: Pick<FrozenArchive, "version" | "beside">,
): { version: string; date: string } | null {
  for (const name of [version, beside]) {
    const named = archiveNamed(archives, name);
    if (named?.version === version && named.beside === beside) return { version: name, date: named.date };
  }
  return null;
}

/** Reads the index as it was fetched: what is no entry of ours is passed over. */
export function frozenVersions(read: unknown): readonly FrozenVersion[] {
  const list = (read as Partial<FrozenVersions> | null)?.versions;
  // An entry that was written before files were named in it has none.
  const isOurs = ({ files = [] }: Partial<FrozenVersion>) => Array.isArray(files);
  return Array.isArray(list) ? list.filter((entry) => isDated(entry) && isOurs(entry)) : [];
}

/** What is no day would break the page where it is told: an entry of another is none of ours. */
const isDated = (entry: Partial<Record<"version" | "date", unknown>> | null | undefined): boolean =>
  isVersion(String(entry?.version)) && isCalendarDay(entry?.date);
