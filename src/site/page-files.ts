import { feedFile } from "../domain/claims/corrections";
import type { PageLanguage } from "../domain/language";
import { pageFolder, rootFrom } from "../url/pages";
import { oEmbed, oEmbedFile } from "./cards";
import { feedAt, feedForms } from "./feeds";
import { type Rendered, writePage } from "./page";

/** A site as it is built, before a page is in it. */
export type Built = {
  /** index.html, as Vite builds it. */
  html: string;
  languages: readonly PageLanguage[];
  /** Scripts that a language's page needs beyond those that every page does. */
  preload: ReadonlyMap<PageLanguage, readonly string[]>;
};

/**
 * The files of a language's page, by path within the site.
 * @param address where the site will stand; `null`: not known, so that what needs it is left out
 * @param published one of the published files
 */
export function pageFiles(
  { html, languages, preload }: Built,
  rendered: Rendered,
  language: PageLanguage,
  address: string | null,
  published: (file: string) => string,
): ReadonlyMap<string, string> {
  const folder = pageFolder(language);
  const site = { language, languages, root: rootFrom(language), address };
  const files = new Map([
    [`${folder}index.html`, writePage(html, rendered, { ...site, preload: preload.get(language) ?? [] })],
  ]);
  if (!address) return files;
  files.set(`${folder}${oEmbedFile}`, oEmbed({ ...rendered, ...site }, address));
  for (const form of feedForms) {
    const file = feedFile(language, form);
    files.set(`data/${file}`, feedAt(address, language, form, published(file)));
  }
  return files;
}
