import type { PageLanguage } from "../domain/language";
import type { DeskMessages } from "./compiled/types";
import { language } from "./messages";

const compiled: Record<PageLanguage, () => Promise<{ messages: DeskMessages }>> = {
  en: () => import("./compiled/desk.en"),
  ru: () => import("./compiled/desk.ru"),
  uk: () => import("./compiled/desk.uk"),
};

/** What is said at the desk, in the page's language; empty until `loadDeskWords` is done. */
export let m: DeskMessages;

export async function loadDeskWords(): Promise<void> {
  m = (await compiled[language]()).messages;
}
