/** The language of a tag without its script and region: ru of ru-RU. */
export const baseLanguage = (tag: string): string => tag.split("-")[0]?.toLowerCase() ?? "";

const languageNames = new Intl.DisplayNames("en", { type: "language", fallback: "none" });

/** Whether a language is known by the tag. */
export function isLanguage(tag: string): boolean {
  try {
    return languageNames.of(tag) !== undefined;
  } catch {
    return false;
  }
}
