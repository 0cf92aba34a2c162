import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generatedAtlas, generatedTables } from "./generated-tables";

/**
 * Puts generated tables, and the places that they name, in the place of a copy's own: `npm run bench -- archive --evidence FOLDER
 * CLAIMS`. To see what a build of the page costs with so many.
 */
export function writeGeneratedEvidence(folder: string, claims: number): void {
  const tables = join(folder, "geodata/tables");
  rmSync(tables, { recursive: true, force: true });
  mkdirSync(tables);
  for (const { id, yaml, files } of generatedTables(claims)) {
    writeFileSync(join(tables, `${id}.yaml`), yaml.replace("table.csv", `${id}.csv`));
    for (const text of files.values()) writeFileSync(join(tables, `${id}.csv`), text);
  }
  const regions = join(folder, "geodata/boundaries/regions.geojson");
  const known = JSON.parse(readFileSync(regions, "utf8"));
  known.features.push(...JSON.parse(generatedAtlas().regions).features);
  writeFileSync(regions, JSON.stringify(known));
}
