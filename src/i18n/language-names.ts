import type { PageLanguage } from "../domain/language";

/** Each language by its own name for itself: whoever looks for it reads that. */
export const languageNames: Readonly<Record<PageLanguage, string>> = {
  en: "English",
  ru: "Русский",
  uk: "Українська",
};
