import { languages, type PageLanguage } from "../domain/language";

/**
 * The languages in which there are pages of this site. All that the page knows; built, those that `geodata/site.yaml` names,
 * which `build/site-languages.ts` puts in the place of this file.
 */
export const siteLanguages: readonly PageLanguage[] = languages;
