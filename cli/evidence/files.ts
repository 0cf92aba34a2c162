import { basename, join } from "node:path";
import type { Files } from "../../src/compile/compile";
import type { Problem } from "../../src/compile/problem";
import { notAFile } from "../../src/compile/reading/unread";
import { entriesOf, otherThanFile, readText } from "./disk";

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
  const unread: Problem[] = [];
  const read = (name: string): string | null => {
    const { text, problems } = readText(join(evidence, name), `${shownAs}/${name}`);
    unread.push(...problems);
    return text;
  };
  const yaml = new Map<string, string>();
  for (const name of [
    "site.yaml",
    "vocabulary.yaml",
    "sources.yaml",
    "places.yaml",
    ...reportNames(evidence, shownAs, unread),
  ]) {
    const text = read(name);
    if (text !== null) yaml.set(`${shownAs}/${name}`, text);
  }
  const ids = new Set([...yaml.keys()].map((file) => basename(file, ".yaml")));
  return {
    folder: shownAs,
    yaml,
    regions: read("boundaries/regions.geojson") ?? "",
    gazetteer: read("gazetteer/places.tsv") ?? "",
    wider: {
      regions: read("boundaries/europe.geojson") ?? "",
      gazetteer: read("gazetteer/europe.tsv") ?? "",
      countries: read("boundaries/countries.geojson") ?? "",
      seas: read("boundaries/seas.geojson") ?? "",
    },
    lock: read("quotes.lock.json"),
    texts: new Map(texts.toReversed().flatMap((folder) => textsIn(folder, evidence, shownAs, ids, unread))),
    unread,
  };
}

/** Every file there, well named or not, and every thing that is no file: what is passed over would be missed by nobody. */
function reportNames(evidence: string, shownAs: string, unread: Problem[]): string[] {
  const folder = join(evidence, "reports");
  const { names, problems } = entriesOf(folder, `${shownAs}/reports`);
  unread.push(...problems);
  // Editors keep their own hidden files, and copies that end in ~.
  return names
    .filter((name) => !/^\.|~$/.test(name))
    .flatMap((name) => {
      const is = otherThanFile(folder, name);
      if (is === null) return [`reports/${name}`];
      unread.push(notAFile(`${shownAs}/reports/${name}`, `${is}, not a file`));
      return [];
    });
}

/** @param ids of the reports: a folder that others use too may hold texts that are no business of ours */
function textsIn(
  folder: string,
  evidence: string,
  shownAs: string,
  ids: ReadonlySet<string>,
  unread: Problem[],
): [id: string, text: string][] {
  const own = folder.startsWith(evidence) ? shownAs + folder.slice(evidence.length) : folder;
  const { names, problems } = entriesOf(folder, own);
  unread.push(...problems);
  return names.flatMap((name): [string, string][] => {
    const id = basename(name, ".txt");
    if (id === name) return [];
    const read = readText(join(folder, name), `${own}/${name}`);
    if (ids.has(id)) unread.push(...read.problems);
    return read.text === null ? [] : [[id, read.text]];
  });
}
