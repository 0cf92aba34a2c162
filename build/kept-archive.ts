import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { filesIn } from "./files-in";

type Files = ReadonlyMap<string, Uint8Array | string>;

/** What the files of an archive are made by; the evidence that they are made from is the project's. */
const code = ["build/archive.ts", "cli/evidence", "src/compile", "src/csv", "src/domain"];

/** Ignored by git, and swept away with what is installed. */
const folder = "node_modules/.cache/skyclaims-archive";

/**
 * The files of an archive as they were made last, where neither the evidence nor what makes them has changed since: a million
 * claims are compiled when there is something new in them, and not whenever the page is built.
 */
export function keptArchive(root: string, environment: NodeJS.ProcessEnv, make: () => Files): Files {
  const key = keyOf(root, environment);
  const kept = join(root, folder, key);
  // Manifests are text to whoever reads them from the bundle; what is larger need not become any.
  const read = (file: string) => (file.endsWith(".json") ? readFileSync(file, "utf8") : readFileSync(file));
  if (existsSync(kept)) return new Map(filesIn(kept).map((file) => [asPath(kept, file), read(file)]));
  const files = make();
  rmSync(join(root, folder), { recursive: true, force: true });
  // Under its own name only when it is whole: a build may be stopped on its way.
  const unfinished = join(root, folder, "unfinished");
  for (const [path, content] of files) {
    const file = join(unfinished, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  if (files.size > 0) renameSync(unfinished, kept);
  return files;
}

function keyOf(root: string, { SKYCLAIMS_TEXTS = "" }: NodeJS.ProcessEnv): string {
  const hash = createHash("sha256").update(SKYCLAIMS_TEXTS);
  const ours = join(import.meta.dirname, "..");
  const parts = [join(root, "geodata"), ...code.map((path) => join(ours, path))];
  for (const file of parts.flatMap(filesIn)) hash.update(`\0${file}\0`).update(readFileSync(file));
  return hash.digest("hex").slice(0, 16);
}

const asPath = (from: string, file: string): string => relative(from, file).replaceAll("\\", "/");
