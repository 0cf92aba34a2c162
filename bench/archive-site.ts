import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { hostFiles } from "../src/compile/archive/host-files";
import { derive } from "../src/compile/derive/derive";
import { groundOf } from "../src/compile/derive/ground";
import { openAtlas } from "../src/compile/places/atlas";
import { readWritten } from "../src/compile/reading/written";
import { type ImportedTable, importTable } from "../src/compile/tables/import-table";
import { knownIn } from "../src/compile/tables/known";
import { generatedAtlas, generatedTables, generatedYaml } from "./generated-tables";
import { bodies, type Site, type SiteFile } from "./site";

export const machine = {
  sha256: (content: Uint8Array | string) => createHash("sha256").update(content).digest("hex"),
  gzip: (content: Uint8Array | string) =>
    new Uint8Array(gzipSync(content, { level: typeof content === "string" ? 6 : 9 })),
};

/** What a page loads of generated tables, by path within the site. */
export function generatedHostFiles(claims: number): ReadonlyMap<string, Uint8Array | string> {
  const atlas = openAtlas(generatedAtlas());
  const written = readWritten(generatedYaml, "geodata");
  const known = knownIn(written, atlas);
  const tables = generatedTables(claims).map((files): ImportedTable => {
    const { table, problems } = importTable(files, known);
    if (!table) throw new Error(`The generated tables are wrong: ${JSON.stringify(problems[0])}`);
    return table;
  });
  const ground = groundOf(atlas, new Map(), undefined);
  return hostFiles(tables, derive(written, ground), ground, machine);
}

const ofArchive = /^(?:data|assets)\/archive\/|^(?:\w\w\/)?archive\//;

/** A built page with another archive in the place of its own. */
export function withArchive(page: Site, files: ReadonlyMap<string, Uint8Array | string>): Site {
  const kept = [...page].filter(([path]) => !ofArchive.test(path));
  return new Map([...kept, ...[...files].map(([path, content]) => [path, fileOf(path, content)] as const)]);
}

function fileOf(path: string, content: Uint8Array | string): SiteFile {
  const raw = Buffer.from(content);
  const isJson = path.endsWith(".json");
  const sent = isJson ? bodies(raw, "data") : { raw, gzip: raw, br: raw };
  return { type: isJson ? "application/json" : "application/gzip", kind: "data", body: sent };
}
