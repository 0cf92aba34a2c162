import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { FrozenVersion } from "../../src/domain/versions";

/** What hosts of code and archives of data read, to say how a repository is cited. */
export const citationPath = "CITATION.cff";

/**
 * The citation file with a version and its date in it, by its path; nothing where there is none. In quotes: a version
 * may be of digits alone, and would be a number.
 */
export function citationFile(
  root: string,
  { version, date }: Pick<FrozenVersion, "version" | "date">,
): Map<string, string> {
  const path = join(root, citationPath);
  if (!existsSync(path)) return new Map();
  const text = readFileSync(path, "utf8")
    .replace(/^version: .*$/m, `version: "${version}"`)
    .replace(/^date-released: .*$/m, `date-released: "${date}"`);
  return new Map([[citationPath, text]]);
}
