import { basename, dirname, join } from "node:path";
import type { ErrorPayload, HotPayload, Plugin, ViteDevServer } from "vite";
import { codeFrame } from "../cli/evidence/code-frame";
import { type Folders, foldersIn, readFiles } from "../cli/evidence/files";
import type { ReadEvidence } from "../cli/evidence/host-files";
import { localDate } from "../cli/local-date";
import { publish, publishedFiles, publishInPlace } from "../cli/publish/publish";
import { type Compiled, checked, outputsOf } from "../src/compile/compile";
import { openAtlas } from "../src/compile/places/atlas";
import { toldProblems } from "../src/compile/told";

export const evidenceName = "skyclaims:evidence";

/** Editors write a file in several steps; a file is read when this many milliseconds have passed without one. */
const quiet = 60;

/** What went wrong, as Vite's overlay and its build show it. */
type Failure = ErrorPayload["err"];

/** For plugins that go on from the evidence. `null`: it was not read, as in dev. */
export type EvidenceApi = { readForBuild: () => ReadEvidence | null };

/**
 * Compiles the evidence when Vite starts. In dev also whenever an editor saves: what is right is on the map at
 * once, what is wrong is in the overlay with file and line, and the page keeps what was last right. A build of
 * evidence in which something is wrong fails.
 */
export function evidence(): Plugin<EvidenceApi> {
  let root = "";
  let isBuild = false;
  let read: ReadEvidence | null = null;
  return {
    name: evidenceName,
    api: { readForBuild: () => read },
    configResolved(config) {
      root = config.root;
      isBuild = config.command === "build";
    },
    buildStart() {
      if (!isBuild) return;
      const { failure, notices, read: own = null } = compileAndPublish(root, publish);
      read = own;
      for (const notice of notices) this.warn(notice);
      if (failure) this.error({ ...failure });
    },
    configureServer: (server) => watchEvidence(server, root),
  };
}

function watchEvidence(server: ViteDevServer, root: string): void {
  let failure: Failure | null = null;
  let timer: NodeJS.Timeout | undefined;
  const { hot } = server.environments.client;
  // Vite keeps for the first page what it is asked to send to none; a page that has just loaded needs no reload.
  const tell = (payload: HotPayload) => {
    if (server.ws.clients.size > 0) hot.send(payload);
  };

  const recompile = () => {
    const result = compileAndPublish(root, publishInPlace);
    const isMended = failure !== null && result.failure === null;
    failure = result.failure;
    for (const notice of result.notices) server.config.logger.info(notice);
    if (failure) {
      server.config.logger.error(failure.message, { timestamp: true });
      tell({ type: "error", err: failure });
    } else if (isMended || result.changed.length > 0) {
      // The page's state is in its address, so that a reload loses nothing; it also clears the overlay.
      tell({ type: "full-reload", path: "*" });
    }
  };

  const folders = foldersIn(root);
  server.watcher.add([folders.evidence, ...folders.texts]);
  server.watcher.on("all", (_event, path) => {
    if (!isEvidence(path, folders)) return;
    clearTimeout(timer);
    timer = setTimeout(recompile, quiet);
  });
  server.httpServer?.on("close", () => clearTimeout(timer));
  // A page that is opened later is told as well.
  hot.on("vite:client:connect", (_payload, client) => {
    if (failure) client.send({ type: "error", err: failure });
  });
  recompile();
}

type Result = {
  failure: Failure | null;
  changed: readonly string[];
  notices: readonly string[];
  /** Where nothing is wrong with it. */
  read?: ReadEvidence;
};

function compileAndPublish(root: string, put: typeof publish): Result {
  try {
    const files = readFiles(foldersIn(root));
    const atlas = openAtlas(files);
    const found = checked(files, atlas, localDate(new Date()));
    const { problems, notices, one } = found;
    if (problems.length > 0) return { failure: failureOf(problems, files.yaml, root), changed: [], notices };
    const changed = put(root, publishedFiles(outputsOf(found)));
    return { failure: null, changed, notices, read: { files, atlas, entries: one.entries } };
  } catch (error) {
    const message = `The evidence cannot be read or published: ${error instanceof Error ? error.message : error}`;
    return { failure: { message, stack: "", plugin: evidenceName }, changed: [], notices: [] };
  }
}

function failureOf(problems: Compiled["problems"], yaml: ReadonlyMap<string, string>, root: string): Failure {
  const count = `${problems.length} ${problems.length === 1 ? "problem" : "problems"} in the evidence`;
  const message = [count, ...toldProblems(problems)].join("\n\n");
  const [first] = problems;
  if (!first) return { message, stack: "", plugin: evidenceName };
  const { file, line, column } = first;
  return {
    message,
    // Vite's overlay expects one; ours would only lead into the compiler.
    stack: "",
    plugin: evidenceName,
    loc: { file: join(root, file), line, column },
    frame: codeFrame(yaml.get(file) ?? "", first),
  };
}

function isEvidence(path: string, { evidence: folder, texts }: Folders): boolean {
  // Editors keep their own hidden files, and copies that end in ~.
  if (/^\.|~$/.test(basename(path))) return false;
  const read = [
    "site.yaml",
    "vocabulary.yaml",
    "sources.yaml",
    "places.yaml",
    "quotes.lock.json",
    "boundaries/regions.geojson",
    "gazetteer/places.tsv",
    "boundaries/europe.geojson",
    "boundaries/countries.geojson",
    "boundaries/seas.geojson",
    "gazetteer/europe.tsv",
  ];
  return (
    read.some((file) => path === join(folder, file)) ||
    ["reports", "tables"].some((name) => dirname(path) === join(folder, name)) ||
    (texts.includes(dirname(path)) && basename(path).endsWith(".txt"))
  );
}
