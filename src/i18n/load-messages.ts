import type { PageLanguage } from "../domain/language";
import type { Messages } from "./compiled/types";
import { speak } from "./messages";

/** Each in a file of its own: a page loads one. The build names the page's own in its head, so that it comes early. */
const compiled: Record<PageLanguage, () => Promise<{ messages: Messages }>> = {
  en: () => import("./compiled/en"),
  ru: () => import("./compiled/ru"),
  uk: () => import("./compiled/uk"),
};

/** Loads a language's messages, and speaks it from then on. */
export async function speakIn(language: PageLanguage): Promise<void> {
  const { messages } = await compiled[language]();
  speak(language, messages);
}
