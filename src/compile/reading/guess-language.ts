import { languages, type PageLanguage } from "../../domain/language";

/** Letters, and in Latin script small words, by which a text gives its language away. */
const signs: Record<PageLanguage, RegExp> = {
  en: /\b(?:the|and|of|was|were|said|over|that|with)\b/gi,
  ru: /[ыэъё]/gi,
  uk: /[іїєґ]/gi,
};

/** Of the page's languages the one that a text shows most signs of; `null` if it shows hardly any. */
export function guessedLanguage(text: string): PageLanguage | null {
  const counts = languages.map((language) => ({ language, count: text.match(signs[language])?.length ?? 0 }));
  const [most, next] = counts.sort((a, b) => b.count - a.count);
  // One Ukrainian name in a Russian text, or a Russian quote in an English one, decides nothing.
  return most && most.count >= 3 && most.count > 2 * (next?.count ?? 0) ? most.language : null;
}
