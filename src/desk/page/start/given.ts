import type { Readability as ReadabilityType } from "@mozilla/readability";
import { isFit } from "../../../compile/reading/characters";
import { readCsv } from "../../../csv/csv";
import { isHtml, readHtml } from "../../../drafted/html";
import type { ReportHead, WorkLanguage } from "../../work/work";
import { headOf } from "./head";

/** A text as it was given, with what it says of itself. `id`: what its report may be called. */
export type Given = ReportHead & { id: string; text: string; language: WorkLanguage | null };

/** Why nothing was taken, and the numbers of it. */
export type Refusal =
  | { why: "empty" | "not-text" | "no-article" | "no-column" | "unread" }
  | { why: "too-long" | "too-many"; count: number; most: number };

/** What was given: at least one text, or why there is none; and what was left out of it. */
export type Taken = { texts: readonly Given[]; leftOut: number } | { refusal: Refusal };

/** In letters: about forty pages. The desk answers at once up to here; longer texts are for the command line. */
const longest = 300_000;
/** In rows: what an editor can look through. */
const mostRows = 60;

/** A text that was pasted. @param html what the page it is from had in its place */
export async function fromPaste(plain: string, html: string): Promise<Taken> {
  if (isHtml("", plain)) return fromHtml(plain, "");
  const article = html === "" ? null : await articleIn(html);
  // A whole page was copied, with all that stands around the article: then the article alone.
  const isPage = article && article.text.length > 400 && plain.length > 1.5 * article.text.length;
  return isPage ? taken(article.text, "", article) : taken(plain, "", null);
}

/** A file that was dropped or chosen. */
export async function fromFile(file: File): Promise<Taken> {
  if (file.size > 4 * longest) return { refusal: { why: "too-long", count: file.size, most: longest } };
  const text = textOf(await file.arrayBuffer());
  if (text === null) return { refusal: { why: "not-text" } };
  const id = file.name.replace(/\.[^.]*$/, "");
  if (/\.csv$/i.test(file.name)) return fromTable(text, id);
  return isHtml(file.name, text) ? fromHtml(text, id) : taken(text, id, null);
}

function textOf(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

async function fromHtml(html: string, id: string): Promise<Taken> {
  const article = await articleIn(html);
  return article ? taken(article.text, id, article) : { refusal: { why: "no-article" } };
}

type Article = { text: string } & ReportHead;

/** The article of a page. Nothing of the page runs, and nothing is fetched: it is read as a document that is never shown. */
async function articleIn(html: string): Promise<Article | null> {
  const { Readability } = (await import("@mozilla/readability")) as { Readability: typeof ReadabilityType };
  const documentOf = (text: string) => new DOMParser().parseFromString(text, "text/html");
  const read = readHtml(html, { documentOf, Readability });
  if (typeof read === "string") return null;
  const publisher = documentOf(html).querySelector('meta[property="og:site_name"]')?.getAttribute("content");
  return { ...read, publisher: publisher?.trim() || null };
}

function fromTable(text: string, id: string): Taken {
  const { columns, rows } = readCsv(text);
  const named = (pattern: RegExp) => columns.find((column) => pattern.test(column));
  const words =
    named(/^(text|message|post|body|текст|сообщение|повідомлення)$/i) ?? longestColumn(columns, rows);
  if (words === undefined) return { refusal: { why: "no-column" } };
  const day = named(/date|posted|published|time|дата|час/i);
  const address = named(/url|link|address|адрес|посилання|ссылка/i);
  const full = rows.filter(({ cells }) => (cells.get(words) ?? "").trim() !== "");
  if (full.length === 0) return { refusal: { why: "empty" } };
  if (full.length > mostRows) return { refusal: { why: "too-many", count: full.length, most: mostRows } };
  const texts = full.flatMap(({ cells, line }) => {
    const url = address ? (cells.get(address) ?? "") : "";
    const head = {
      title: null,
      publisher: null,
      url: /^https:\/\/\S+$/.test(url) ? url : null,
      published: /\d{4}-\d\d-\d\d/.exec((day && cells.get(day)) || "")?.[0] ?? null,
    };
    const one = taken(cells.get(words) ?? "", `${id}-${line}`, head);
    return "texts" in one ? one.texts : [];
  });
  return texts.length === 0 ? { refusal: { why: "empty" } } : { texts, leftOut: 0 };
}

/** That whose cells hold words, not only ids and days. */
function longestColumn(
  columns: readonly string[],
  rows: ReturnType<typeof readCsv>["rows"],
): string | undefined {
  const lengths = columns.map((column) => {
    const letters = rows.slice(0, 50).reduce((sum, { cells }) => sum + (cells.get(column) ?? "").length, 0);
    return { column, mean: letters / Math.max(1, Math.min(50, rows.length)) };
  });
  const [best] = lengths.filter(({ mean }) => mean > 30).toSorted((a, b) => b.mean - a.mean);
  return best?.column;
}

function taken(given: string, id: string, known: ReportHead | null): Taken {
  const fit = withoutUnfit(given.replace(/\r\n?/g, "\n"));
  const text = fit.trim() === "" ? "" : `${fit.trimEnd()}\n`;
  if (text === "") return { refusal: { why: "empty" } };
  if (text.length > longest) return { refusal: { why: "too-long", count: text.length, most: longest } };
  const read = headOf(text);
  const head: ReportHead = {
    title: known?.title ?? read.title,
    url: known?.url ?? read.url,
    publisher: known?.publisher ?? read.publisher,
    published: known?.published ?? read.published,
  };
  const leftOut = given.replace(/\r\n?/g, "\n").length - fit.length;
  return { texts: [{ ...head, id, text, language: null }], leftOut };
}

/** Without what stands in no text: NULs, halves of signs, what commands a terminal. */
const withoutUnfit = (text: string): string =>
  isFit(text) ? text : [...text].filter((sign) => isFit(sign)).join("");
