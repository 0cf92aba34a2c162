import type { InOtherLanguage } from "../domain/derived";
import { languages, type PageLanguage, spellings } from "../domain/language";
import type { Ours } from "./full-form";

/** In which language our words stand where the page speaks another: its own first, then those nearest to it. */
export function languageOf(ours: Ours, page: PageLanguage): PageLanguage {
  const order = [page, ...spellings[page], ...languages];
  return order.find((language) => ours[language] !== undefined) ?? page;
}

/** Our words in the page's language, or in the one that they were written in; nothing is translated here. */
export const textIn = (ours: Ours, page: PageLanguage): string => ours[languageOf(ours, page)] ?? "";

/**
 * Which of the fields are in another language than the page's, to be marked as such: nothing of ours is passed off as a
 * translation. An empty record where there is none, so that a dataset in which all is said has no such field.
 */
export function inOtherLanguage(
  fields: Readonly<Record<string, Ours | null | undefined>>,
  page: PageLanguage,
): { otherLanguage?: InOtherLanguage } {
  const others = Object.entries(fields).flatMap(([field, ours]) => {
    const language = ours ? languageOf(ours, page) : page;
    return language === page ? [] : [[field, language] as const];
  });
  return others.length > 0 ? { otherLanguage: Object.fromEntries(others) } : {};
}

/** Words of ours in every language that they are in. */
export const allTexts = (ours: Ours): string[] => languages.flatMap((language) => ours[language] ?? []);

/** What an editor wrote as plain words is in the language that the site's editors write in. */
export const oursOf = (written: string | Ours, writes: PageLanguage): Ours =>
  typeof written === "string" ? { [writes]: written } : written;
