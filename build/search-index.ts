import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { type Named, searchNames } from "../src/compile/search/search-names";
import { archiveFolder, manifestFile } from "../src/domain/archive/manifest";
import { datasetFile } from "../src/domain/dataset";
import { languages } from "../src/domain/language";
import { plainly } from "../src/domain/search/plain";
import { searchNamesFile } from "../src/domain/search/search";

const path = `data/${searchNamesFile}`;

/**
 * Publishes the names by which places and sources are sought, old ones and their cases included. Made with the site and not
 * committed: it says nothing that the evidence and the gazetteers do not. Stands behind the archive's, whose places it takes.
 */
export function searchIndex(): Plugin {
  let root = "";
  return {
    name: "skyclaims:search",
    configResolved(config) {
      root = config.root;
    },
    generateBundle(_options, bundle) {
      const archived = (file: string): Named | null => {
        const asset = bundle[`data/${archiveFolder}${file}`];
        return asset?.type === "asset" ? JSON.parse(String(asset.source)) : null;
      };
      this.emitFile({ type: "asset", fileName: path, source: printed(root, archived) });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (request.url?.replace(/\?.*/, "") !== `/${path}`) return next();
        response.setHeader("Content-Type", "application/json");
        response.setHeader("Cache-Control", "no-cache");
        response.end(printed(root, () => null));
      });
    },
  };
}

function printed(root: string, archived: (file: string) => Named | null): string {
  const read = (file: string): Named => JSON.parse(readFileSync(join(root, "public/data", file), "utf8"));
  const named = new Map(
    languages.map((language) => [
      language,
      [read(datasetFile(language)), archived(manifestFile(language)) ?? []].flat(),
    ]),
  );
  return JSON.stringify(searchNames(named, ...namesIn(root)));
}

/** The names that the gazetteers list beside the main one, by GeoNames id; and all of a region's capital, by its main one. */
function namesIn(
  root: string,
): [
  alternatesOf: (geonames: number) => readonly string[],
  capitalNames: (name: string) => readonly string[],
] {
  const byId = new Map<number, readonly string[]>();
  const capitals = new Map<string, readonly string[]>();
  for (const file of ["europe.tsv", "places.tsv"]) {
    const [head = "", ...rows] = readFileSync(join(root, "geodata/gazetteer", file), "utf8").split("\n");
    const columns = head.split("\t");
    const [at, code] = [columns.indexOf("alternates"), columns.indexOf("code")];
    for (const row of rows) {
      const cells = row.split("\t");
      const [name = "", alternates] = [cells[1], cells[at]?.split("|") ?? []];
      byId.set(Number(cells[0]), alternates);
      if (/^PPL(?:A|C)$/.test(cells[code] ?? "")) capitals.set(plainly(name), [name, ...alternates]);
    }
  }
  return [(geonames) => byId.get(geonames) ?? [], (name) => capitals.get(name) ?? []];
}
