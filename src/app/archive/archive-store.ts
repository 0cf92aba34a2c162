import { useSyncExternalStore } from "react";
import { language } from "../../i18n/messages";
import { Archive, type Asked } from "../../load/archive";
import { readInlinedHeld } from "../../load/inlined";
import { fetchArchive } from "../../load/load-archive";
import { rootFrom } from "../../url/pages";

let archive: Archive | null = null;

/** The archive that lies beside this page: one for as long as the page is open. */
export function archiveOfSite(): Archive {
  if (archive) return archive;
  const fetched = fetchArchive(new URL(`${rootFrom(language)}data/`, document.baseURI), language);
  // A host's answer that there is none would be an error in the reader's console.
  const isNone = readInlinedHeld(document) === null;
  archive = new Archive(isNone ? { ...fetched, manifest: async () => null } : fetched);
  return archive;
}

/** How it stands with what is asked of an archive. Asking twice is asking once. */
export const useAsked = <T>(of: Archive, ask: () => Asked<T>): Asked<T> =>
  useSyncExternalStore(of.subscribe, ask, ask);
