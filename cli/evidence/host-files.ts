import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { hostFiles, type Machine } from "../../src/compile/archive/host-files";
import { derive } from "../../src/compile/derive/derive";
import { groundOf } from "../../src/compile/derive/ground";
import { parseLock } from "../../src/compile/output/lock";
import { openAtlas } from "../../src/compile/places/atlas";
import { readWritten } from "../../src/compile/reading/written";
import type { ImportedTable } from "../../src/compile/tables/import-table";
import type { Context } from "../commands/command";
import { foldersIn, readFiles } from "./files";

const machine: Machine = {
  sha256: (content) => createHash("sha256").update(content).digest("hex"),
  gzip: (content) => {
    // Columns are worth the last byte, as every reader of a period loads them; words are fetched by few, and are many.
    const bytes = gzipSync(content, { level: typeof content === "string" ? 6 : 9 });
    // Which system wrote it stands in the tenth byte, and is no part of what was written.
    bytes[9] = 255;
    return bytes;
  },
};

/** What a page loads of these tables: the files of `data/archive/` by name. */
export function hostFilesOf(
  tables: readonly ImportedTable[],
  { root, environment }: Pick<Context, "root" | "environment">,
): ReadonlyMap<string, Uint8Array | string> {
  const files = readFiles(foldersIn(root, environment));
  const ground = groundOf(openAtlas(files), files.texts, parseLock(files.lock));
  const entries = derive(readWritten(files.yaml, files.folder, files.texts), ground);
  return hostFiles(tables, entries, ground, machine);
}
