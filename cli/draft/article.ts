import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, extname, resolve } from "node:path";
import { isHtml, type PageArticle, type PageReading, readHtml } from "../../src/drafted/html";

/** `name`: the file's without its end; empty for standard input. */
export type Article = PageArticle & { name: string };

/** @returns The article, or why there is none, in a sentence. */
export function readArticle(file: string, root: string): Article | string {
  const bytes = bytesOf(file, root);
  if (typeof bytes === "string") return bytes;
  const text = textOf(bytes);
  if (text === null) return `“${file}” is no text in UTF-8. Save it as such, without changing a letter.`;
  const name = file === "-" ? "" : basename(file, extname(file));
  const plain = { text, title: null, url: null, publisher: null, published: null };
  const read = isHtml(file, text) ? readHtml(text, pageReading()) : plain;
  if (typeof read === "string") return `“${file}”: ${read}`;
  return read.text.trim() === "" ? `“${file}” is empty.` : { ...read, name };
}

/** A file's text as it is, or why there is none, in a sentence. */
export function readFileAsText(file: string, root: string): { text: string } | { problem: string } {
  const bytes = bytesOf(file, root);
  if (typeof bytes === "string") return { problem: bytes };
  const text = textOf(bytes);
  return text === null ? { problem: `“${file}” is no text in UTF-8.` } : { text };
}

function bytesOf(file: string, root: string): Uint8Array | string {
  if (file === "-") return readFileSync(0);
  const path = resolve(root, file);
  return existsSync(path) ? readFileSync(path) : `There is no file “${file}”.`;
}

/** What is no UTF-8 would come out as other letters, and no quote would be found in it. */
function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Loaded where a page is read, and nowhere else: both are large. */
function pageReading(): PageReading {
  const require = createRequire(import.meta.url);
  const { JSDOM } = require("jsdom") as { JSDOM: new (html: string) => { window: { document: Document } } };
  const { Readability } = require("@mozilla/readability") as typeof import("@mozilla/readability");
  return { documentOf: (html) => new JSDOM(html).window.document, Readability };
}
