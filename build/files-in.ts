import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** A file, or all files below a folder, in one order everywhere. */
export function filesIn(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : []))
    .sort();
}
