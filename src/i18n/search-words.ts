import type { PageLanguage } from "../domain/language";
import type { SearchMessages } from "./compiled/types";
import { language } from "./messages";

const compiled: Record<PageLanguage, () => Promise<{ messages: SearchMessages }>> = {
  en: () => import("./compiled/search.en"),
  ru: () => import("./compiled/search.ru"),
  uk: () => import("./compiled/search.uk"),
};

/** What is said where something is sought, in the page's language; empty until `loadSearchWords` is done. */
export let m: SearchMessages;

export async function loadSearchWords(): Promise<void> {
  m = (await compiled[language]()).messages;
}
