import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { archiveFiles } from "../../src/compile/tables/archive-files";
import { optionsIn } from "../draft/options";
import { importTables, tableNames } from "../evidence/tables";
import type { Command } from "./command";
import { tellTables } from "./table";

export const archive: Command = {
  usage: "archive --out FOLDER",
  about:
    "writes every table's claims and reports for analysts: CSV, Parquet parted by year, and their description (datapackage.json); the build does so, too, into data/archive/. docs/archive.md tells what is in them",
  run: (words, context) => {
    const options = optionsIn(words, { values: ["--out"], flags: [] });
    if (typeof options === "string") return options;
    const out = options.values.get("--out");
    if (out === undefined || options.rest.length > 0) return "Where to? --out FOLDER.";
    const folder = resolve(context.root, out);
    const { tables, problems } = importTables(tableNames(context.root), context);
    if (!tellTables(problems, context)) return 1;
    const files = archiveFiles(tables);
    // A year that has gone must not go on being read.
    rmSync(join(folder, "claims"), { recursive: true, force: true });
    for (const [path, content] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    for (const [path, content] of files)
      context.out(`wrote ${relative(context.root, join(folder, path))}, ${kilobytes(content)} kB`);
    return 0;
  },
};

const kilobytes = (content: string | Uint8Array): number => Math.ceil(Buffer.byteLength(content) / 1000);
