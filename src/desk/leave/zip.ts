import { strToU8, type Zippable, zipSync } from "fflate";

/** What zip can say at the least: the same files make the same bytes, whenever they are packed. */
const noTime = new Date(1980, 0, 1);

/** What no packing makes smaller. */
const isPacked = (path: string) => /\.(?:png|woff2|gz|parquet)$/.test(path);

/** Files by their paths, as a zip: the same files, the same bytes. */
export function zipped(files: ReadonlyMap<string, string | Uint8Array>): Uint8Array<ArrayBuffer> {
  const inOrder = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries: Zippable = {};
  for (const [path, content] of inOrder)
    entries[path] = [
      typeof content === "string" ? strToU8(content) : content,
      { mtime: noTime, level: isPacked(path) ? 0 : 6 },
    ];
  return zipSync(entries) as Uint8Array<ArrayBuffer>;
}
