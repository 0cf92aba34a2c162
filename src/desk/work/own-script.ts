import type { PageLanguage } from "../../domain/language";

/** Whether whoever reads a page can read these letters: a name in Cyrillic stands oddly on an English page, and one in Latin on a Russian. */
export function isInScriptOf(words: string, page: PageLanguage): boolean {
  const isCyrillic = /\p{Script=Cyrillic}/u.test(words);
  return page === "en" ? !isCyrillic : isCyrillic || !/\p{Script=Latin}/u.test(words);
}
