import type { PageLanguage } from "../domain/language";
import type { ComparedMessages } from "./compiled/types";
import { language } from "./messages";

const compiled: Record<PageLanguage, () => Promise<{ messages: ComparedMessages }>> = {
  en: () => import("./compiled/compared.en"),
  ru: () => import("./compiled/compared.ru"),
  uk: () => import("./compiled/compared.uk"),
};

/** What is said where two sources are compared, in the page's language; empty until `loadComparedWords` is done. */
export let m: ComparedMessages;

export async function loadComparedWords(): Promise<void> {
  m = (await compiled[language]()).messages;
}
