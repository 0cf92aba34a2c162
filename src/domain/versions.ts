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

/** The index of all of them, oldest first. */
export type FrozenVersions = { versions: readonly FrozenVersion[] };

/** The index's file, beside the published data. */
export const versionsFile = "versions.json";

/** The folder of a version, from where the published data lies; ends in a slash. */
export const versionFolder = (version: string): string => `versions/${version}/`;

/** Reads the index as it was fetched: what is no entry of ours is passed over. */
export function frozenVersions(read: unknown): readonly FrozenVersion[] {
  const list = (read as Partial<FrozenVersions> | null)?.versions;
  return Array.isArray(list) ? list.filter((entry) => isVersion(String(entry?.version))) : [];
}
