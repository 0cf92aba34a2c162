import type { Plugin } from "vite";
import { importTables, tableNames } from "../cli/evidence/tables";
import { archiveFiles } from "../src/compile/tables/archive-files";
import { toldProblems } from "../src/compile/told";

/** Where analysts find the tables of claims, within the site. */
const folder = "data/archive";

/**
 * Publishes the tables of claims with the site. They are made when it is built, and not committed: what they are made of is.
 * A build of a table in which something is wrong fails.
 */
export function archive(): Plugin {
  let root = "";
  return {
    name: "skyclaims:archive",
    apply: "build",
    configResolved(config) {
      root = config.root;
    },
    generateBundle() {
      const { tables, problems } = importTables(tableNames(root), {
        root,
        environment: process.env,
      });
      if (problems.length > 0) this.error(toldProblems(problems).join("\n\n"));
      if (tables.length === 0) return;
      for (const [path, source] of archiveFiles(tables))
        this.emitFile({ type: "asset", fileName: `${folder}/${path}`, source });
    },
  };
}
