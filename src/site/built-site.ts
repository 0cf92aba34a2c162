import type { PageLanguage } from "../domain/language";

/**
 * What of a built site depends on nothing that is reported: what the desk makes another site of. The build writes it, the
 * desk reads it.
 */
export type BuiltSite = {
  /** index.html as it was before a page was in it. */
  html: string;
  languages: readonly PageLanguage[];
  /** By language, scripts that its page needs beyond those that every page does. */
  preload: Readonly<Partial<Record<PageLanguage, readonly string[]>>>;
  /** Paths within the site of all that is taken as it is. */
  files: readonly string[];
  /** Path of the page's style sheet, in which the picture's frame stands. */
  style: string;
  /** What tells hosts the headers: they do not serve it. */
  hostFiles: Readonly<Record<string, string>>;
};

/** Where they lie, from the site's root. */
export const builtSiteFile = "desk/ways/site.json";
export const oneFileTemplateFile = "desk/ways/one-file.json";
