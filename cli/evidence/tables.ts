import { basename, join } from "node:path";
import type { Files } from "../../src/compile/compile";
import { openAtlas } from "../../src/compile/places/atlas";
import type { Problem } from "../../src/compile/problem";
import { readWritten } from "../../src/compile/reading/written";
import { type ImportedTable, importTable, type TableFiles } from "../../src/compile/tables/import-table";
import { type Known, knownIn } from "../../src/compile/tables/known";
import type { Context } from "../commands/command";
import { entriesOf, readText } from "./disk";
import { foldersIn, readFiles } from "./files";

const folder = "geodata/tables";

/** Where the project is, and what is set around it. */
type Place = Pick<Context, "root" | "environment">;

/** The names of the tables that have a mapping. */
export const tableNames = (root: string): string[] =>
  entriesOf(join(root, folder), folder)
    .names.filter((name) => name.endsWith(".yaml"))
    .map((name) => basename(name, ".yaml"));

export type ImportedTables = { tables: readonly ImportedTable[]; problems: readonly Problem[] };

/**
 * Reads tables as their mappings say.
 * @param files The evidence, where it has been read already.
 */
export function importTables(names: readonly string[], context: Place, files?: Files): ImportedTables {
  if (names.length === 0) return { tables: [], problems: [] };
  const known = knownHere(files ?? readFiles(foldersIn(context.root, context.environment)));
  const read = names.map((name) => {
    const { files, problems } = filesOfTable(name, context.root);
    const imported = importTable(files, known);
    return { table: imported.table, problems: [...problems, ...imported.problems] };
  });
  return {
    tables: read.flatMap(({ table }) => table ?? []),
    problems: read.flatMap(({ problems }) => problems),
  };
}

function filesOfTable(id: string, root: string): { files: TableFiles; problems: readonly Problem[] } {
  const { names } = entriesOf(join(root, folder), folder);
  const read = (name: string) => ({ name, ...readText(join(root, folder, name), `${folder}/${name}`) });
  const mapping = read(`${id}.yaml`);
  // Only those that the mapping speaks of: the others are megabytes of other tables.
  const beside = names
    .filter((name) => /\.(?:csv|tsv|txt)$/i.test(name) && mapping.text?.includes(name))
    .map(read);
  return {
    files: {
      id,
      folder,
      yaml: mapping.text ?? "",
      unreadable: new Set(beside.flatMap(({ name, problems }) => (problems.length > 0 ? [name] : []))),
      files: new Map(beside.flatMap(({ name, text }) => (text === null ? [] : [[name, text] as const]))),
    },
    problems: [mapping, ...beside].flatMap(({ problems }) => problems),
  };
}

/** A table of texts that somebody holds, in the first of the folders for texts that has it; `null` where none has. */
export function textsOfTable(
  name: string,
  { root, environment }: Place,
): { text: string; path: string } | null {
  for (const folder of foldersIn(root, environment).texts) {
    const path = join(folder, name);
    const { text } = readText(path, name);
    if (text !== null) return { text, path };
  }
  return null;
}

const knownHere = (files: Files): Known =>
  knownIn(readWritten(files.yaml, files.folder, files.texts), openAtlas(files));
