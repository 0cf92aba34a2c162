import { languages, type PageLanguage } from "../../domain/language";
import type { TableMapping } from "./table-schema";

/** The language that a table's reports are in; `null`: its mapping does not say. */
export const languageOfReports = ({ language }: Pick<TableMapping, "language">): string | null =>
  (typeof language === "object" ? language.reports : language) ?? null;

/** That of the table's own words for places: its reports', unless somebody put them into another. */
export function languageOfWords({ language }: TableMapping): PageLanguage | null {
  if (typeof language === "object") return language.words;
  return languages.find((each) => each === language) ?? null;
}
