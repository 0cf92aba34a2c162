import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { gazetteerNames } from "../src/compile/search/gazetteer-names";
import { type Named, printSearchNames } from "../src/compile/search/search-names";
import { archiveFolder, manifestFile } from "../src/domain/archive/manifest";
import { datasetFile } from "../src/domain/dataset";
import { languages } from "../src/domain/language";
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
  const gazetteers = ["europe.tsv", "places.tsv"].map((file) =>
    readFileSync(join(root, "geodata/gazetteer", file), "utf8"),
  );
  return printSearchNames(named, gazetteerNames(gazetteers));
}
