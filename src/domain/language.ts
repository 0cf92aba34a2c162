/** The languages in which the page speaks. Quotes stay in their report's, which may be any. */
export const languages = ["en", "ru", "uk"] as const;
export type PageLanguage = (typeof languages)[number];

/** In which language's spelling a name of the base map is written, best first: it does not have each in all. */
export const spellings: Readonly<Record<PageLanguage, readonly PageLanguage[]>> = {
  en: ["en"],
  ru: ["ru", "uk", "en"],
  uk: ["uk", "ru", "en"],
};
