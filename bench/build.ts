import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "vite";
import { maplibreLean } from "../build/maplibre-lean";
import { tokens } from "../build/tokens";
import { floorData } from "./floor/floor-data";

/** Git ignores it. */
export const results = resolve("bench/results");

/** Builds what is compared, and returns the folders. */
export async function buildSites(): Promise<Record<"page" | "floor" | "text", string>> {
  const [page, floor, text] = ["page", "floor", "text"].map((name) => join(results, name)) as [
    string,
    string,
    string,
  ];
  await build({
    configFile: resolve("vite.config.ts"),
    configLoader: "runner",
    logLevel: "warn",
    build: { outDir: page, emptyOutDir: true },
  });
  await build({
    configFile: false,
    root: resolve("bench/floor"),
    publicDir: false,
    base: "./",
    logLevel: "warn",
    plugins: [maplibreLean(), tokens()],
    build: {
      outDir: floor,
      emptyOutDir: true,
      target: "es2022",
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 700,
    },
  });
  writeFileSync(join(floor, "floor.json"), JSON.stringify(floorData(join(page, "data"))));
  withoutScript(page, text);
  return { page, floor, text };
}

/** The page's own HTML and style without a script: how early any page with these words could paint them. */
function withoutScript(page: string, text: string): void {
  rmSync(text, { recursive: true, force: true });
  mkdirSync(text, { recursive: true });
  cpSync(page, text, { recursive: true });
  const html = readFileSync(join(page, "index.html"), "utf8");
  const bare = html
    .replace(/<script\b[^>]*>.*?<\/script>/gs, "")
    .replace(/<link\b[^>]*\brel="(?:modulepreload|preload)"[^>]*>/g, "");
  if (bare === html) throw new Error("The built page has no script to leave out.");
  writeFileSync(join(text, "index.html"), bare);
}
