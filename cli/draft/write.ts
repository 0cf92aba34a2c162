import { existsSync } from "node:fs";
import { join } from "node:path";
import { isDate } from "../../src/compile/reading/clock-time";
import type { Drafted } from "../../src/draft/drafts";
import { slugOf } from "../../src/draft/write/known-sources";
import type { Context } from "../commands/command";
import { filesOf } from "../commands/command";
import { publish } from "../publish/publish";
import { type Article, readArticle } from "./article";
import type { Options } from "./options";
import { reportFile } from "./report-file";
import { toldDraft } from "./told";

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

/** Drafts the article, and writes the report and its text; what stands there is never overwritten. */
export function writeDraft(
  article: KnownArticle,
  drafted: Drafted,
  told: readonly string[],
  options: Options,
  context: Context,
): number {
  const { root, out, err } = context;
  const id = options.values.get("--id") ?? idOf(article);
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
    err(`“${id}” is no id: use lower-case letters, digits and single hyphens. Nothing was written.`);
    return 1;
  }
  const path = `geodata/reports/${id}.yaml`;
  const files = filesOf(context);
  const held = files.texts.get(id);
  if (existsSync(join(root, path)) || (held !== undefined && held !== article.text)) {
    const what = existsSync(join(root, path))
      ? `${path} is there already`
      : `another text is held as ${id}.txt`;
    err(`${what}: say --id for another. Nothing was written.`);
    return 1;
  }
  const { text, published, url, title } = article;
  const file = reportFile(files, id, text, drafted, {
    url,
    published,
    title,
    entered: context.today,
  });
  const texts: [string, string][] = held === undefined ? [[`geodata/texts/${id}.txt`, text]] : [];
  const written = publish(root, new Map([[path, file.yaml], ...texts]));
  out(
    [
      ...told,
      toldDraft(file, drafted, text),
      "",
      ...written.map((each) => `wrote ${each}`),
      `Answer what begins with # ? in ${path}, remove those lines, and run npm run geodata: it checks all again.`,
    ].join("\n"),
  );
  return 0;
}

const idOf = ({ name, published }: Article): string =>
  [name === "" ? "report" : slugOf(name), published].filter(Boolean).join("-");
