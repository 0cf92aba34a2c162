import { useSyncExternalStore } from "react";
import { language } from "../../i18n/messages";
import { Archive, type Asked } from "../../load/archive";
import { readInlinedHeld } from "../../load/inlined";
import { fetchArchive } from "../../load/load-archive";
import { rootFrom } from "../../url/pages";

const archives = new Map<string | null, Archive>();

/**
 * The archive that lies beside this page: one for as long as the page is open.
 * @param kept the file of a manifest that was frozen, of that archive; `null`: that of now
 */
export function archiveOfSite(kept: string | null = null): Archive {
  const known = archives.get(kept);
  if (known) return known;
  const folder = new URL(`${rootFrom(language)}data/`, document.baseURI);
  const fetched = fetchArchive(folder, language, fetch, kept);
  // A host's answer that there is none would be an error in the reader's console.
  const isNone = kept === null && readInlinedHeld(document) === null;
  const archive = new Archive(isNone ? { ...fetched, manifest: async () => null } : fetched);
  archives.set(kept, archive);
  return archive;
}

/** How it stands with what is asked of an archive. Asking twice is asking once. */
export const useAsked = <T>(of: Archive, ask: () => Asked<T>): Asked<T> =>
  useSyncExternalStore(of.subscribe, ask, ask);
