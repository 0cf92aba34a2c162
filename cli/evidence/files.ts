import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Files } from "../../src/compile/compile";

/** Where the evidence is, and where its reports' texts may be. */
export type Folders = {
  /** The folder with the YAML files, the boundaries and the gazetteer. */
  evidence: string;
  /** Its name as messages show it. */
  shownAs: string;
  /** Folders with a `REPORT-ID.txt` for each text that is held; the first that has one is taken. */
  texts: readonly string[];
};

/** The project's own folders, or those of a copy of it. */
export function foldersIn(root: string, environment: NodeJS.ProcessEnv = process.env): Folders {
  const named = environment.SKYCLAIMS_TEXTS;
  const evidence = join(root, "geodata");
  return { evidence, shownAs: "geodata", texts: [...(named ? [named] : []), join(evidence, "texts")] };
}

export function readFiles({ evidence, shownAs, texts }: Folders): Files {
  const yaml = new Map<string, string>();
  for (const name of ["sources.yaml", "places.yaml", ...reportNames(evidence)]) {
    const text = textOf(join(evidence, name));
    if (text !== null) yaml.set(`${shownAs}/${name}`, text);
  }
  return {
    folder: shownAs,
    yaml,
    regions: textOf(join(evidence, "boundaries/regions.geojson")) ?? "",
    gazetteer: textOf(join(evidence, "gazetteer/places.tsv")) ?? "",
    lock: textOf(join(evidence, "quotes.lock.json")),
    texts: new Map(texts.toReversed().flatMap(textsIn)),
  };
}

/** Every file there, well named or not: one that is passed over would be missed by nobody. */
function reportNames(evidence: string): string[] {
  const folder = join(evidence, "reports");
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  // Editors keep their own hidden files, and copies that end in ~.
  return files.map(({ name }) => `reports/${name}`).filter((name) => !/\/\.|~$/.test(name));
}

function textsIn(folder: string): [id: string, text: string][] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => [name.slice(0, -".txt".length), readFileSync(join(folder, name), "utf8")]);
}

const textOf = (path: string): string | null => (existsSync(path) ? readFileSync(path, "utf8") : null);
