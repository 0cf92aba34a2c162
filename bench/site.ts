import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

export const encodings = ["raw", "gzip", "br"] as const;
export type Encoding = (typeof encodings)[number];

export type Kind = "page" | "script" | "style" | "font" | "data";

export type SiteFile = { type: string; kind: Kind; body: Record<Encoding, Buffer> };

/** A built folder in memory, by path relative to it. */
export type Site = ReadonlyMap<string, SiteFile>;

const kinds: Record<string, [type: string, kind: Kind]> = {
  ".html": ["text/html; charset=utf-8", "page"],
  ".svg": ["image/svg+xml", "page"],
  ".js": ["text/javascript", "script"],
  ".mjs": ["text/javascript", "script"],
  ".css": ["text/css", "style"],
  ".woff2": ["font/woff2", "font"],
  ".json": ["application/json", "data"],
  ".geojson": ["application/geo+json", "data"],
};

/** Brotli at its best takes seconds, and two builds have most files in common. */
const compressed = new Map<string, Record<Encoding, Buffer>>();

/** Reads a built folder; each file is compressed as a good static host does, once, when it is first asked for. */
export function readSite(folder: string): Site {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files.flatMap(({ parentPath, name }): [string, SiteFile][] => {
      const known = kinds[extname(name)];
      if (!known) return [];
      const path = join(parentPath, name);
      const [type, kind] = known;
      return [[path.slice(folder.length + 1), { type, kind, body: bodies(readFileSync(path), kind) }]];
    }),
  );
}

class Compressed implements Record<Encoding, Buffer> {
  readonly raw: Buffer;
  #gzip: Buffer | null = null;
  #br: Buffer | null = null;

  constructor(raw: Buffer) {
    this.raw = raw;
  }

  get gzip(): Buffer {
    this.#gzip ??= gzipSync(this.raw, { level: 9 });
    return this.#gzip;
  }

  get br(): Buffer {
    this.#br ??= brotliCompressSync(this.raw, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: this.raw.length },
    });
    return this.#br;
  }
}

export function bodies(raw: Buffer, kind: Kind): Record<Encoding, Buffer> {
  const hash = createHash("sha256").update(raw).digest("hex");
  const known = compressed.get(hash);
  if (known) return known;
  // Fonts are Brotli inside already; hosts send them as they are.
  const made = kind === "font" ? { raw, gzip: raw, br: raw } : new Compressed(raw);
  compressed.set(hash, made);
  return made;
}

/** What these requests weigh, by kind. A file that was asked for twice counts twice: the network carried it twice. */
export function weigh(site: Site, requested: readonly string[]): Record<Kind, Record<Encoding, number>> {
  const nothing = () => ({ raw: 0, gzip: 0, br: 0 });
  const sums = { page: nothing(), script: nothing(), style: nothing(), font: nothing(), data: nothing() };
  for (const path of requested) {
    const file = site.get(path);
    if (!file) throw new Error(`${path} was asked for, and is not part of the site`);
    for (const encoding of encodings) sums[file.kind][encoding] += file.body[encoding].length;
  }
  return sums;
}
