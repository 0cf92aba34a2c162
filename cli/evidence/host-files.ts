import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { hostFiles, type Machine } from "../../src/compile/archive/host-files";
import type { Files } from "../../src/compile/compile";
import { derive } from "../../src/compile/derive/derive";
import { groundOf } from "../../src/compile/derive/ground";
import { parseLock } from "../../src/compile/output/lock";
import { type Atlas, openAtlas } from "../../src/compile/places/atlas";
import type { Entries } from "../../src/compile/reading/entries";
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

/** The evidence beside which tables stand, as it was read. */
export type ReadEvidence = { files: Files; atlas: Atlas; entries: Entries };

/** The same from the disk, for whoever has not read it already. */
export const readEvidence = ({ root, environment }: Pick<Context, "root" | "environment">): ReadEvidence =>
  evidenceIn(readFiles(foldersIn(root, environment)));

export function evidenceIn(files: Files): ReadEvidence {
  const atlas = openAtlas(files);
  const ground = groundOf(atlas, files.texts, parseLock(files.lock));
  return { files, atlas, entries: derive(readWritten(files.yaml, files.folder, files.texts), ground) };
}

/** What a page loads of these tables: the files of `data/archive/` by name. */
export function hostFilesOf(
  tables: readonly ImportedTable[],
  { files, atlas, entries }: ReadEvidence,
): ReadonlyMap<string, Uint8Array | string> {
  return hostFiles(tables, entries, groundOf(atlas, files.texts, parseLock(files.lock)), machine);
}
