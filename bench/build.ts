import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build, type Plugin } from "vite";
import { maplibreLean } from "../build/maplibre-lean";
import { tokens } from "../build/tokens";
import { floorData } from "./floor/floor-data";

/** Git ignores it. */
export const results = resolve("bench/results");

/** Builds what is compared; returns the folders by name. */
export async function buildSites(): Promise<Record<"text" | "floor" | "page", string>> {
  const folders = { text: join(results, "text"), floor: join(results, "floor"), page: join(results, "page") };
  await build({
    configFile: resolve("vite.config.ts"),
    configLoader: "runner",
    logLevel: "warn",
    build: { outDir: folders.page, emptyOutDir: true },
  });
  await build({
    configFile: false,
    root: resolve("bench/floor"),
    publicDir: false,
    base: "./",
    logLevel: "warn",
    plugins: [maplibreLean(), tokens(), publishedFloorData(join(folders.page, "data"))],
    build: {
      outDir: folders.floor,
      emptyOutDir: true,
      target: "es2022",
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 700,
    },
  });
  withoutScript(folders.page, folders.text);
  return folders;
}

/** Publishes what the floor draws, and has it fetched while the script still is: a floor that dawdles proves nothing. */
function publishedFloorData(dataFolder: string): Plugin {
  const fileName = "floor.json";
  return {
    name: "skyclaims:floor-data",
    generateBundle() {
      this.emitFile({ type: "asset", fileName, source: JSON.stringify(floorData(dataFolder)) });
    },
    transformIndexHtml: () => [
      { tag: "link", attrs: { rel: "preload", as: "fetch", crossorigin: true, href: `./${fileName}` } },
    ],
  };
}

/** The page's own HTML and style without a script: how early any page with these words could paint them. */
function withoutScript(page: string, text: string): void {
  rmSync(text, { recursive: true, force: true });
  cpSync(page, text, { recursive: true });
  const html = readFileSync(join(page, "index.html"), "utf8");
  const bare = html
    .replace(/<script\b[^>]*>.*?<\/script>/gs, "")
    .replace(/<link\b[^>]*\brel="(?:modulepreload|preload|prefetch)"[^>]*>/g, "");
  if (bare === html) throw new Error("The built page has no script to leave out.");
  writeFileSync(join(text, "index.html"), bare);
}
