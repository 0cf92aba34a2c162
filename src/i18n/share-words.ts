import type { PageLanguage } from "../domain/language";
import type { ShareMessages } from "./compiled/types";
import { language } from "./messages";

const compiled: Record<PageLanguage, () => Promise<{ messages: ShareMessages }>> = {
  en: () => import("./compiled/share.en"),
  ru: () => import("./compiled/share.ru"),
  uk: () => import("./compiled/share.uk"),
};

/** What is said of sharing in one language: an article may be in another than the page. */
export const shareWords = async (which: PageLanguage): Promise<ShareMessages> =>
  (await compiled[which]()).messages;

/** In the page's language; empty until `loadShareWords` is done. */
export let m: ShareMessages;

export async function loadShareWords(): Promise<void> {
  m = await shareWords(language);
}
