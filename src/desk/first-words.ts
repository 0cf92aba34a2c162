import type { PageLanguage } from "../domain/language";
import { messages as en } from "../i18n/compiled/desk.en";
import { messages as ru } from "../i18n/compiled/desk.ru";
import { messages as uk } from "../i18n/compiled/desk.uk";

const said = { en, ru, uk };

/** What the page says before its script does, and where none runs. For the build alone: a page speaks one language. */
export function firstWords(language: PageLanguage) {
  const m = said[language];
  return {
    title: `Skyclaims · ${m.desk.title}`,
    description: `${m.desk.intro.title}. ${m.desk.private}`,
    noScripts: m.desk.noScripts,
  };
}
