import cyrillic from "@fontsource-variable/source-sans-3/files/source-sans-3-cyrillic-wght-normal.woff2?url";
import latin from "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url";
import { shareFont } from "../../static-map/share-style";
import { base64 } from "./packing";
import { WayOutError } from "./ways";

const here = (address: string) => new URL(address, import.meta.url).href;

/** An SVG picture knows no font but what it brings. */
async function fontStyle(): Promise<string> {
  const faces = await Promise.all(
    [latin, cyrillic].map(async (address) => {
      const response = await fetch(here(address)).catch(() => null);
      if (!response?.ok) throw new WayOutError("unreachable", address);
      const bytes = new Uint8Array(await response.arrayBuffer());
      const range = address === cyrillic ? "unicode-range:U+0301,U+0400-052F,U+2116;" : "";
      return `@font-face{font-family:"${shareFont}";font-weight:200 900;${range}src:url(data:font/woff2;base64,${base64(bytes)}) format("woff2")}`;
    }),
  );
  return faces.join("");
}

/** Draws an SVG as a PNG, with our own fonts, as the build does with a renderer of its own. */
export async function drawnPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const style = await fontStyle();
  const text = svg.replace("<style>", () => `<style>${style}`);
  const image = new Image();
  image.src = `data:image/svg+xml;base64,${base64(new TextEncoder().encode(text))}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  const context = canvas.getContext("2d");
  if (!context) throw new WayOutError("no-canvas", "This browser draws no picture.");
  context.drawImage(image, 0, 0);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (!blob) throw new WayOutError("no-canvas", "This browser gives no picture away.");
  return new Uint8Array(await blob.arrayBuffer());
}
