import type { PageLanguage } from "../domain/language";
import type { ArchiveMessages } from "./compiled/types";
import { language } from "./messages";

const compiled: Record<PageLanguage, () => Promise<{ messages: ArchiveMessages }>> = {
  en: () => import("./compiled/archive.en"),
  ru: () => import("./compiled/archive.ru"),
  uk: () => import("./compiled/archive.uk"),
};

/** What is said of the archive, in the page's language; empty until `loadArchiveWords` is done. */
export let m: ArchiveMessages;

export async function loadArchiveWords(): Promise<void> {
  ({ messages: m } = await compiled[language]());
}
