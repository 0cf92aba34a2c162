import { isDate } from "../../src/compile/reading/clock-time";
import type { Context } from "../commands/command";
import { type Article, readArticle } from "./article";
import type { Options } from "./options";

/** What is known of a text, from its file and from what was said with the command, which goes before. */
export type KnownArticle = Article & { language: Language | null };

export type Language = "en" | "ru" | "uk";
export const isKnown = (tag: string): tag is Language => ["en", "ru", "uk"].includes(tag);

/** @returns The article, or what is wrong, in a sentence. */
export function knownArticle(
  file: string,
  { values }: Options,
  { root, environment }: Pick<Context, "root" | "environment">,
): KnownArticle | string {
  const article = readArticle(file, root);
  if (typeof article === "string") return article;
  const { DRAFT_LANGUAGE = "", DRAFT_PUBLISHED = "" } = environment;
  // What a script passes on may be a month, or nothing: then no day is known, and nothing is wrong with the text.
  const passedOn = isDate(DRAFT_PUBLISHED) ? DRAFT_PUBLISHED : article.published;
  const published = values.get("--published") ?? passedOn;
  if (published !== null && !isDate(published)) return `“${published}” is no date: write it as 2031-05-30.`;
  const language = values.get("--language") ?? (isKnown(DRAFT_LANGUAGE) ? DRAFT_LANGUAGE : "");
  if (language !== "" && !isKnown(language))
    return `Texts are read in en, ru and uk, and not in “${language}”.`;
  const url = values.get("--url") ?? article.url;
  if (url !== null && !/^https:\/\/\S+$/.test(url)) return `“${url}” is no https address.`;
  return { ...article, published, url, language: isKnown(language) ? language : null };
}
