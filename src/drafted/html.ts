import type { Readability } from "@mozilla/readability";
import { headOfHtml, type PageHead } from "./html-head";

/** A whole page, as a browser saves it. */
export const isHtml = (file: string, text: string): boolean =>
  /\.x?html?$/i.test(file) || /^\ufeff?\s*(?:<!doctype html|<html[\s>])/i.test(text);

/** What begins a line of its own. */
const block =
  /^(?:address|article|aside|blockquote|br|dd|div|dl|dt|figcaption|figure|h[1-6]|hr|li|main|ol|p|pre|section|table|td|th|tr|ul)$/;
const tag = /<(\/?)([a-z][a-z0-9]*)(?=[\s/>])[^<>]*>/gi;
const ofPages =
  /^(?:a|article|aside|b|blockquote|div|em|figure|footer|h[1-6]|header|i|iframe|li|main|nav|ol|p|script|section|span|strong|style|svg|table|td|time|tr|u|ul)$/;

/**
 * Whether a text is a piece of a page's source: it begins with a tag and closes one; or closes two. A sentence with a sign
 * for “less than”, or with a single tag in it, is none.
 */
export function isMarkup(text: string): boolean {
  const opened = new Set<string>();
  let closed = 0;
  for (const [, slash, said = ""] of text.slice(0, 200_000).matchAll(tag)) {
    const name = said.toLowerCase();
    if (!ofPages.test(name)) continue;
    if (!slash) opened.add(name);
    else if (opened.has(name)) closed++;
  }
  return closed >= (/^\ufeff?\s*<(?:!--|[a-z])/i.test(text) ? 1 : 2);
}

const unread = /^(?:script|style|noscript|template|iframe|svg)$/;

/** A text to draft from, with what its page says of it. */
export type PageArticle = { text: string } & PageHead;

/** What a page is read with: a browser has the one, a terminal brings it; both bring the other when a page is read. */
export type PageReading = {
  /** Makes a document in which no script runs and for which nothing is fetched. */
  documentOf: (html: string) => Document;
  Readability: typeof Readability;
};

/**
 * The article of a page, as Mozilla's Readability finds it, its title above it; nothing is fetched, and no script of the
 * page runs. Its words stay as they are: only what markup makes of lines is written out.
 */
export function readHtml(html: string, { documentOf, Readability }: PageReading): PageArticle | string {
  const document = documentOf(html);
  const head = headOfHtml(document);
  const read = new Readability(document).parse();
  const content = read?.content ? documentOf(read.content).body : null;
  const body = content ? linesOf(content) : "";
  if (body === "") return "no article was found in this page. Save its words as a text.";
  const title = read?.title?.trim() || head.title;
  const isRepeated = title === null || body.startsWith(title);
  return { ...head, text: isRepeated ? `${body}\n` : `${title}\n\n${body}\n`, title };
}

/** All words of a piece of a page, whatever they are; `null` if it has none. Nothing of it runs, and nothing is fetched. */
export function wordsOfHtml(
  html: string,
  { documentOf }: Pick<PageReading, "documentOf">,
): PageArticle | null {
  const document = documentOf(html);
  const body = linesOf(document.body);
  return body === "" ? null : { ...headOfHtml(document), text: `${body}\n` };
}

function linesOf(element: Element): string {
  const pieces: string[] = [];
  const walk = (node: Node) => {
    if (node.nodeType === 3) pieces.push((node.textContent ?? "").replace(/[ \t\r\n\f]+/g, " "));
    if (node.nodeType !== 1 && node.nodeType !== 11) return;
    const name = node.nodeName.toLowerCase();
    if (unread.test(name)) return;
    const isBlock = block.test(name);
    if (isBlock) pieces.push("\n");
    for (const child of node.childNodes) walk(child);
    if (isBlock) pieces.push("\n");
  };
  walk(element);
  return pieces
    .join("")
    .replace(/ *\n[ \n]*/g, "\n")
    .replace(/ {2,}/g, " ")
    .trim();
}
