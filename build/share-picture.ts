import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { shareFont } from "../src/static-map/share-style";

const require = createRequire(import.meta.url);

/** Each with all the letters that the page has: the renderer falls back over scripts, but then loses the weight. */
const fontFiles = ["Regular", "Semibold", "Bold"].map(
  (weight) => `source-sans/TTF/SourceSans3-${weight}.ttf`,
);

/** Once for a process: the renderer refuses to be started twice. */
let ready: Promise<readonly Uint8Array[]> | null = null;

async function start(): Promise<readonly Uint8Array[]> {
  await initWasm(readFileSync(require.resolve("@resvg/resvg-wasm/index_bg.wasm")));
  return fontFiles.map((file) => readFileSync(require.resolve(file)));
}

/** Draws an SVG as a PNG, with our own fonts alone, so that it is the same on every machine. */
export async function renderPicture(svg: string): Promise<Uint8Array> {
  ready ??= start();
  const fontBuffers = [...(await ready)];
  const renderer = new Resvg(svg, {
    font: { fontBuffers, loadSystemFonts: false, defaultFontFamily: shareFont },
  });
  return renderer.render().asPng();
}
