import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import { hostFilesOf, readEvidence } from "../cli/evidence/host-files";
import { importTables, tableNames } from "../cli/evidence/tables";
import { archiveFiles } from "../src/compile/tables/archive-files";
import { toldProblems } from "../src/compile/told";
import { type EvidenceApi, evidenceName } from "./evidence";
import { keptArchive } from "./kept-archive";

/** Where analysts find the tables of claims, within the site. */
const folder = "data/archive";

/** What a page loads of the tables, by path; or what is wrong with them. */
type Made = { files: ReadonlyMap<string, Uint8Array | string>; problems: readonly string[] };

/**
 * Publishes the tables of claims with the site: what a page loads of them, and the same as a whole for analysts. They are made
 * when it is built, and not committed: what they are made of is. A build of a table in which something is wrong fails; in dev
 * they are made when they are first asked for, and anew when a table has changed.
 */
export function archive(): Plugin {
  let root = "";
  let api: EvidenceApi | undefined;
  return {
    name: "skyclaims:archive",
    configResolved(config) {
      root = config.root;
      api = config.plugins.find(({ name }) => name === evidenceName)?.api;
    },
    generateBundle() {
      const context = { root, environment: process.env };
      if (tableNames(root).length === 0) return;
      const files = keptArchive(root, process.env, () => {
        const read = api?.readForBuild() ?? readEvidence(context);
        const { tables, problems } = importTables(tableNames(root), context, read.files);
        if (problems.length > 0) this.error(toldProblems(problems).join("\n\n"));
        if (tables.length === 0) return new Map();
        const analysts = [...archiveFiles(tables)].map(
          ([path, content]) => [`${folder}/${path}`, content] as const,
        );
        return new Map([...hostFilesOf(tables, read), ...analysts]);
      });
      for (const [fileName, source] of files) this.emitFile({ type: "asset", fileName, source });
    },
    configureServer: (server) => serveArchive(server, root),
  };
}

function serveArchive(server: ViteDevServer, root: string): void {
  let made: Made | null = null;
  server.watcher.on("all", (_event, path) => {
    if (/[/\\]geodata[/\\]/.test(path)) made = null;
  });
  server.middlewares.use((request, response, next) => {
    const path = (request.url ?? "").replace(/\?.*/, "").slice(1);
    if (!/^(?:data\/archive\/manifest\.|assets\/archive\/)/.test(path)) return next();
    made ??= madeOf(root);
    const content = made.files.get(path);
    if (made.problems.length > 0) server.config.logger.error(made.problems.join("\n\n"));
    // What was frozen is served as it is.
    if (content === undefined && existsSync(join(root, "public", path))) return next();
    response.statusCode = content === undefined ? 404 : 200;
    response.setHeader("Content-Type", path.endsWith(".json") ? "application/json" : "application/gzip");
    response.setHeader("Cache-Control", "no-cache");
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.end(content);
  });
}

function madeOf(root: string): Made {
  const context = { root, environment: process.env };
  const read = readEvidence(context);
  const { tables, problems } = importTables(tableNames(root), context, read.files);
  if (problems.length > 0) return { files: new Map(), problems: toldProblems(problems) };
  return { files: tables.length === 0 ? new Map() : hostFilesOf(tables, read), problems: [] };
}
