import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import react from "@vitejs/plugin-react";
import { build, type Plugin, type Rolldown } from "vite";
import { groundProtocol } from "../src/desk/one-file/addresses";
import type { OneFileTemplate } from "../src/desk/one-file/template";
import { facesOnce } from "./faces-once";
import { licences, noticesFile } from "./licences";
import { maplibreLean } from "./maplibre-lean";
import { siteLanguagesPlugin } from "./site-languages";
import { staticBase } from "./static-base";
import { tokens } from "./tokens";

/** All of a page of one file that does not depend on what is reported: the desk fills in the rest. */
export async function oneFileTemplate(root: string): Promise<OneFileTemplate> {
  const maplibre = dirname(createRequire(import.meta.url).resolve("maplibre-gl/package.json"));
  const page = await bundled(resolve(root, "src/desk/one-file/main.ts"), [
    inPlaceOf(root),
    siteLanguagesPlugin(root),
    maplibreLean(),
    react({ jsxImportSource: "#jsx" }),
    tokens(),
    staticBase(),
    licences(),
  ]);
  const boot = await bundled(resolve(root, "src/desk/one-file/boot.ts"), [ownLanguageAlone]);
  const worker = await bundled(join(maplibre, "src/source/worker.ts"), [maplibreLean()]);
  const boundaries = (name: string) => readFileSync(join(root, "geodata/boundaries", name), "utf8");
  return {
    boot: boot.code,
    style: facesOnce(page.asset(/\.css$/)),
    notices: page.asset(new RegExp(noticesFile)),
    icon: readFileSync(join(root, "public/icon.svg"), "utf8"),
    scriptHash: createHash("sha256").update(page.code).digest("base64"),
    packed: {
      script: packed(page.code),
      worker: packed(worker.code),
      base: packed(JSON.stringify(JSON.parse(boundaries("base.geojson")))),
      labels: packed(JSON.stringify(JSON.parse(boundaries("labels.geojson")))),
    },
  };
}

/** Gzipped, in base64: the same text, the same letters. */
function packed(text: string): string {
  const bytes = gzipSync(text, { level: 9 });
  // Which system wrote it stands in the tenth byte.
  bytes[9] = 255;
  return bytes.toString("base64");
}

/** What is another in a page that has no site around it. */
function inPlaceOf(root: string): Plugin {
  const ground = /\/(base|labels)\.geojson\?url$/;
  return {
    name: "skyclaims:one-file",
    enforce: "pre",
    resolveId(source, importer) {
      const name = ground.exec(source)?.[1];
      if (name) return `\0one-file:${name}`;
      const isMapLibre = /\/maplibre$/.test(source) && importer?.includes("/src/map/");
      return isMapLibre ? resolve(root, "src/desk/one-file/maplibre.ts") : null;
    },
    load(id) {
      const name = /^\0one-file:(\w+)$/.exec(id)?.[1];
      return name ? `export default "${groundProtocol}://${name}";` : null;
    },
  };
}

/** Before the page is painted: to another language there is no way. */
const ownLanguageAlone: Plugin = {
  name: "skyclaims:own-language",
  enforce: "pre",
  load: (id) =>
    /\/src\/url\/site-languages\.ts$/.test(id)
      ? "export const siteLanguages = [document.documentElement.lang];"
      : null,
};

/** A script that runs where it stands and needs no other, with all that it would import later. */
async function bundled(entry: string, plugins: readonly (Plugin | Plugin[])[]) {
  const result = await build({
    configFile: false,
    logLevel: "warn",
    plugins: [...plugins],
    define: { "process.env.NODE_ENV": '"production"', "import.meta.url": '""' },
    build: {
      write: false,
      target: "es2022",
      cssCodeSplit: false,
      chunkSizeWarningLimit: 4000,
      lib: { entry, formats: ["iife"], name: "skyclaims", cssFileName: "style" },
      rolldownOptions: { output: { minify: true } },
    },
  });
  const { output } = (Array.isArray(result) ? result[0] : result) as Rolldown.RolldownOutput;
  const [chunk, ...others] = output;
  if (others.some(({ type }) => type === "chunk")) throw new Error(`${entry} is more than one file.`);
  return {
    code: chunk.code,
    asset: (name: RegExp): string => {
      const found = others.find((each) => name.test(each.fileName));
      if (found?.type !== "asset") throw new Error(`${entry} has no ${name}.`);
      return String(found.source);
    },
  };
}
