import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build, type Plugin } from "vite";
import { maplibreLean } from "../build/maplibre-lean";
import { tokens } from "../build/tokens";
import { type FloorData, floorData } from "./floor/floor-data";

/** Git ignores it. */
export const results = resolve("bench/results");

/** Builds the page; returns its folder. */
export async function buildPage(): Promise<string> {
  const outDir = join(results, "page");
  await build({
    configFile: resolve("vite.config.ts"),
    configLoader: "runner",
    logLevel: "warn",
    build: { outDir, emptyOutDir: true },
  });
  return outDir;
}

/** Builds what is compared; returns the folders by name. */
export async function buildSites(): Promise<Record<"text" | "floor" | "page", string>> {
  const folders = { text: join(results, "text"), floor: join(results, "floor"), page: await buildPage() };
  const { first, changes } = floorData(join(folders.page, "data"));
  await build({
    configFile: false,
    root: resolve("bench/floor"),
    publicDir: false,
    base: "./",
    logLevel: "warn",
    plugins: [maplibreLean(), tokens(), readyFloor(first)],
    build: {
      outDir: folders.floor,
      emptyOutDir: true,
      target: "es2022",
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 700,
    },
  });
  const ground = readdirSync(join(folders.floor, "assets")).filter((file) =>
    /^(?:base|labels)-.*json$/.test(file),
  );
  writeFileSync(
    join(folders.floor, "early.js"),
    ground.map((file) => `void fetch("./assets/${file}");`).join("\n"),
  );
  // Asked for by the bench alone, and only where interactions are measured.
  writeFileSync(join(folders.floor, "changes.json"), JSON.stringify(changes));
  withoutScript(folders.page, folders.text);
  return folders;
}

/**
 * Puts what the floor draws into its page, and has all that its map will ask for fetched at once: font, ground, worker. A
 * floor that dawdles proves nothing.
 */
function readyFloor(first: FloorData): Plugin {
  return {
    name: "skyclaims:floor-data",
    transformIndexHtml: {
      order: "post",
      handler: (_html, { bundle = {} }) => {
        const files = Object.keys(bundle);
        const early = (pattern: RegExp, attrs: Record<string, string | boolean>) =>
          files
            .filter((file) => pattern.test(file))
            .map((file) => ({
              tag: "link",
              injectTo: "head" as const,
              attrs: { rel: "preload", crossorigin: true, href: `./${file}`, ...attrs },
            }));
        return [
          ...early(/latin-wght-normal.*\.woff2$/, { as: "font", type: "font/woff2" }),
          // The map's worker asks for these, and uses no link's preload; what has been fetched it finds in the cache.
          { tag: "script", injectTo: "head-prepend" as const, attrs: { src: "./early.js" } },
          {
            tag: "script",
            injectTo: "body-prepend" as const,
            attrs: { type: "application/json", id: "floor-data" },
            children: JSON.stringify(first).replaceAll("<", "\\u003c"),
          },
        ];
      },
    },
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
