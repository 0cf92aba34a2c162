import { readFileSync } from "node:fs";
import type { FeatureCollection } from "geojson";
import { foldersIn, readFiles } from "../../cli/evidence/files";
import { compile } from "../../src/compile/compile";
import type { Outputs } from "../../src/desk/engine/engine";
import type { Atlas } from "../../src/desk/leave/pages";
import { readPublished } from "../../src/desk/leave/read-published";

/** What the compiler makes of the site's own evidence, as if it were an editor's work. */
export function siteOutputs(): Outputs {
  const { outputs } = compile(readFiles(foldersIn(process.cwd())));
  if (!outputs) throw new Error("The site's own evidence does not compile.");
  return { ...outputs, geometry: readPublished(outputs.published, "en").geometry, evidence: new Map() };
}

export function siteAtlas(): Atlas {
  const json = (name: string): FeatureCollection =>
    JSON.parse(readFileSync(`geodata/boundaries/${name}.geojson`, "utf8"));
  const gazetteers = ["europe.tsv", "places.tsv"].map((name) =>
    readFileSync(`geodata/gazetteer/${name}`, "utf8"),
  );
  return { base: json("base"), labels: json("labels"), gazetteers };
}
