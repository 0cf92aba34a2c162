import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { normalizePath, type Plugin, transformWithOxc } from "vite";
import { maplibreStyle } from "./maplibre-style";

/**
 * Builds maplibre-gl from the TypeScript that its package ships, so that page and worker share code.
 *
 * The ready-made files hold everything that page and worker both need twice. Here the worker is one more
 * entry of the page's own build: Rolldown puts what both need into one chunk, which the worker takes from
 * the browser's cache. Nothing of MapLibre's is changed, but for one decoder we cannot meet.
 *
 * The sources are not a documented entry point. So whatever this file relies on is checked, and a release
 * that does not fit it stops the build. To do without: remove the plugin, and give `setWorkerUrl` the
 * ready-made worker only.
 */
export function maplibreLean(): Plugin[] {
  return [sharingWorkerInDev, sharingBuild(), maplibreStyle()];
}

const triedMajor = 6;

const sharingWorker = "virtual:maplibre-sharing-worker";
const standaloneWorker = "maplibre-gl/dist/maplibre-gl-worker.mjs?url";

/** `vite dev` and Vitest have no bundle to share in: they use the package as it is. */
const sharingWorkerInDev: Plugin = {
  name: "maplibre-lean:dev",
  apply: "serve",
  resolveId: { filter: { id: exactly(sharingWorker) }, handler: () => `\0${sharingWorker}` },
  load: {
    filter: { id: exactly(`\0${sharingWorker}`) },
    handler: () => `export { default } from ${JSON.stringify(standaloneWorker)};`,
  },
};

/**
 * MapLibre Tiles are one encoding of vector tiles; we have GeoJSON only. The decoder is 16 kB of brotli.
 * Should MapLibre come to import another name from it, Rolldown reports a missing export.
 */
const tileDecoder = "@maplibre/mlt";
const noTileDecoder = `
  export const GEOMETRY_TYPE = {};
  export function decodeTile() { throw new Error("MapLibre Tiles are left out of this build: see maplibre-lean.ts"); }
`;

function sharingBuild(): Plugin {
  const packageFile = normalizePath(createRequire(import.meta.url).resolve("maplibre-gl/package.json"));
  const source = `${dirname(packageFile)}/src/`;
  const pageEntry = `${source}index.ts`;
  const workerEntry = `${source}source/worker.ts`;
  /** What a worker has no use for. If the worker's chunks hold it, code was merged, not shared. */
  const pageOnly = `${source}ui/map.ts`;
  const { version } = JSON.parse(readFileSync(packageFile, "utf8")) as { version: string };

  const misfit = (problem: string): Error =>
    new Error(
      `maplibre-gl ${version} does not fit maplibre-lean.ts: ${problem}. Adapt that file, or do without it.`,
    );

  let worker = "";
  let isDecoderLeftOut = false;

  return {
    name: "maplibre-lean:build",
    apply: "build",
    enforce: "pre",

    buildStart() {
      worker = "";
      isDecoderLeftOut = false;
      if (Number.parseInt(version, 10) !== triedMajor)
        throw misfit(`it was tried with version ${triedMajor} only`);
      for (const file of [pageEntry, workerEntry, pageOnly]) {
        if (!existsSync(file)) throw misfit(`there is no ${file}`);
      }
    },

    resolveId: {
      filter: { id: [exactly("maplibre-gl"), exactly(sharingWorker), exactly(tileDecoder)] },
      handler(id) {
        if (id === "maplibre-gl") return pageEntry;
        if (id === tileDecoder) isDecoderLeftOut = true;
        return `\0${id}`;
      },
    },

    load: {
      filter: { id: [exactly(`\0${sharingWorker}`), exactly(`\0${tileDecoder}`), exactly(packageFile)] },
      handler(id) {
        if (id === `\0${tileDecoder}`) return noTileDecoder;
        // MapLibre asks for its version and would get the whole of package.json, 2 kB of brotli.
        if (id === packageFile)
          return { code: `export default ${JSON.stringify({ version })};`, moduleType: "js" };
        worker = this.emitFile({ type: "chunk", id: workerEntry, name: "maplibre-worker" });
        return `export default import.meta.ROLLUP_FILE_URL_${worker};`;
      },
    },

    transform: {
      filter: { id: new RegExp(`^${escaped(source)}.*\\.ts$`) },
      // As upstream compiles it. By our own tsconfig.json a field that a subclass only re-types would
      // become undefined, silently.
      async handler(code, id) {
        const compiled = await transformWithOxc(code, id, {
          lang: "ts",
          target: "es2022",
          tsconfig: false,
          assumptions: { setPublicClassFields: true },
          typescript: { removeClassFieldsWithoutInitializer: true, onlyRemoveTypeImports: false },
        });
        return { code: compiled.code, map: compiled.map ?? null, moduleType: "js" };
      },
    },

    generateBundle(_options, bundle) {
      if (worker === "") return;
      if (!isDecoderLeftOut)
        throw misfit(`it no longer imports ${tileDecoder}, so there is nothing to leave out`);

      const ofWorker = new Set<string>();
      const follow = (file: string) => {
        const chunk = bundle[file];
        if (ofWorker.has(file) || chunk?.type !== "chunk") return;
        ofWorker.add(file);
        chunk.imports.forEach(follow);
      };
      follow(this.getFileName(worker));

      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== "chunk") continue;
        for (const id of chunk.moduleIds) {
          if (/\/maplibre-gl\/dist\/.*\.mjs$/.test(id))
            throw misfit(`${id} is in the bundle beside its source`);
          if (!ofWorker.has(chunk.fileName)) continue;
          const isLibrary = id.startsWith("\0") || id.includes("/node_modules/");
          if (!isLibrary || id === pageOnly) throw misfit(`its worker would load ${id}`);
        }
      }
      if (ofWorker.size < 2) throw misfit("its worker shares no chunk with the page");
    },
  };
}

function exactly(id: string): RegExp {
  return new RegExp(`^${escaped(id)}$`);
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
