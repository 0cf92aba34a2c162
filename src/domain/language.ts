/** The languages in which the page speaks. Quotes stay in their report's, which may be any. */
export const languages = ["en", "ru", "uk"] as const;
export type PageLanguage = (typeof languages)[number];
