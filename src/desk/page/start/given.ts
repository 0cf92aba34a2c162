import type { Readability as ReadabilityType } from "@mozilla/readability";
import { readCsv } from "../../../csv/csv";
import { isHtml, isMarkup, type PageArticle, readHtml, wordsOfHtml } from "../../../drafted/html";
import { headOfHtml } from "../../../drafted/html-head";
import { incoming, isTable, longestText } from "../../work/incoming";
import type { ReportHead, WorkLanguage } from "../../work/work";
import { readHead } from "./head";

/** What was done to a text that came in: its words were taken out of a page's source; of a whole page, the article alone. */
export type Made = "words" | "article";

/**
 * A text as it was given, with what it says of itself. `id`: what its report may be called. `pasted`: the text as it was before
 * anything was done to it; `null` where it is the same.
 */
export type Given = ReportHead & {
  id: string;
  text: string;
  language: WorkLanguage | null;
  made: { by: Made; pasted: string } | null;
};

/** Why nothing was taken, and the numbers of it. */
export type Refusal =
  | { why: "empty" | "not-text" | "no-article" | "no-column" | "unread" }
  | { why: "too-long" | "too-many"; count: number; most: number };

/** What was given: at least one text, or why there is none; and how many signs were left out of it. */
export type Taken = { texts: readonly Given[]; leftOut: number } | { refusal: Refusal };

/** In letters. The markup of a page is many times as long as its words. */
const longestPage = 10 * longestText;
/** In rows: what an editor can look through. */
const mostRows = 60;

/** A text that was pasted. @param html what the page it is from had in its place */
export async function fromPaste(plain: string, html: string): Promise<Taken> {
  if (plain.length > longestPage) return tooLong(plain.length);
  if (isHtml("", plain) || isMarkup(plain)) return fromHtml(plain, "", isHtml("", plain));
  if (isTable(plain)) {
    const table = fromTable(plain, "");
    // Rows of numbers alone are part of a report; rows of texts are reports of their own.
    if ("texts" in table || table.refusal.why === "too-many") return table;
  }
  if (html === "" || html.length > longestPage) return fromWords(plain);
  const article = plain.length > 400 ? await articleIn(html) : null;
  // A whole page was copied, with all that stands around the article: then the article alone.
  const isPage = article && article.text.length > 400 && plain.length > 1.5 * article.text.length;
  if (isPage) return taken(article.text, "", article, { by: "article", pasted: plain });
  return taken(plain, "", headOfHtml(documentOf(html)));
}

/** A text as it is, whatever it holds. */
export const fromWords = (text: string): Taken => taken(text, "", null);

/** A file that was dropped or chosen. */
export async function fromFile(file: File): Promise<Taken> {
  if (file.size > longestPage) return tooLong(file.size);
  const text = textOf(await file.arrayBuffer());
  if (text === null) return { refusal: { why: "not-text" } };
  const id = file.name.replace(/\.[^.]*$/, "");
  if (/\.csv$/i.test(file.name)) return fromTable(text, id);
  const isPage = isHtml(file.name, text);
  return isPage || isMarkup(text) ? fromHtml(text, id, isPage) : taken(text, id, null);
}

function textOf(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const tooLong = (count: number): Taken => ({ refusal: { why: "too-long", count, most: longestText } });

async function fromHtml(html: string, id: string, isPage: boolean): Promise<Taken> {
  const article = isPage ? await articleIn(html) : null;
  const words = article ?? wordsOfHtml(html, { documentOf });
  if (!words) return { refusal: { why: "no-article" } };
  // Address and day, pasted above a piece of markup, are lines of the source: no tag parts them there.
  const lines = article ? [] : linesAbove(html);
  if (lines.length > 0 && words.text.startsWith(lines.join(" "))) {
    const text = `${lines.join("\n")}\n${words.text.slice(lines.join(" ").length).trimStart()}`;
    return taken(text, id, words, { by: "words", pasted: html });
  }
  return taken(words.text, id, words, { by: article ? "article" : "words", pasted: html });
}

/** The lines of a source before its first tag. */
const linesAbove = (html: string): string[] =>
  (/^[^<]*/.exec(html)?.[0] ?? "")
    .split(/\r?\n/)
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "");

/** Nothing of a page runs, and nothing is fetched: it is read as a document that is never shown. */
const documentOf = (html: string): Document => new DOMParser().parseFromString(html, "text/html");

/** The article of a page. */
async function articleIn(html: string): Promise<PageArticle | null> {
  const { Readability } = (await import("@mozilla/readability")) as { Readability: typeof ReadabilityType };
  const read = readHtml(html, { documentOf, Readability });
  return typeof read === "string" ? null : read;
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

function taken(given: string, id: string, known: ReportHead | null, made: Given["made"] = null): Taken {
  const came = incoming(given.replace(/\r\n?/g, "\n"));
  if (came === "empty") return { refusal: { why: "empty" } };
  if (came === "too-long") return tooLong(given.length);
  const { head: read, text: words } = readHead(came.text);
  const text = `${words.trimEnd()}\n`;
  const head: ReportHead = {
    title: known?.title ?? read.title,
    url: known?.url ?? read.url,
    publisher: known?.publisher ?? read.publisher,
    published: known?.published ?? read.published,
  };
  return { texts: [{ ...head, id, text, language: null, made }], leftOut: came.removed };
}
