import type { Readability } from "@mozilla/readability";

export const isHtml = (file: string, text: string): boolean =>
  /\.x?html?$/i.test(file) || /^\ufeff?\s*(?:<!doctype html|<html[\s>])/i.test(text);

/** What begins a line of its own. */
const block =
  /^(?:address|article|aside|blockquote|br|dd|div|dl|dt|figcaption|figure|h[1-6]|hr|li|main|ol|p|pre|section|table|td|th|tr|ul)$/;
const unread = /^(?:script|style|noscript|template|iframe|svg)$/;

/** A text to draft from, with what its page says of it. */
export type PageArticle = {
  text: string;
  title: string | null;
  url: string | null;
  /** ISO 8601 calendar date. */
  published: string | null;
};

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
  const url = addressOf(document);
  const published = dateOf(document);
  const read = new Readability(document).parse();
  const content = read?.content ? documentOf(read.content).body : null;
  const body = content ? linesOf(content) : "";
  if (body === "") return "no article was found in this page. Save its words as a text.";
  const title = read?.title?.trim() || null;
  const isRepeated = title === null || body.startsWith(title);
  return { text: isRepeated ? `${body}\n` : `${title}\n\n${body}\n`, title, url, published };
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

const attributeOf = (document: Document, selector: string, attribute: string): string | null =>
  document.querySelector(selector)?.getAttribute(attribute)?.trim() || null;

function addressOf(document: Document): string | null {
  const said =
    attributeOf(document, 'link[rel="canonical"]', "href") ??
    attributeOf(document, 'meta[property="og:url"]', "content");
  return said && /^https:\/\/[^\s]+$/.test(said) ? said : null;
}

/** The day of publication as the page's head gives it, in the page's own zone. */
function dateOf(document: Document): string | null {
  const said =
    attributeOf(document, 'meta[property="article:published_time"]', "content") ??
    attributeOf(document, 'meta[itemprop="datePublished"]', "content") ??
    attributeOf(document, "time[datetime]", "datetime");
  return /^\d{4}-\d\d-\d\d/.exec(said ?? "")?.[0] ?? null;
}
