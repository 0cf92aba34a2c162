import { useSyncExternalStore } from "react";
import { language } from "../../i18n/messages";
import { Archive, type Asked } from "../../load/archive";
import { fetchArchive } from "../../load/load-archive";
import { rootFrom } from "../../url/pages";

let archive: Archive | null = null;

/** The archive that lies beside this page: one for as long as the page is open. */
export function archiveOfSite(): Archive {
  archive ??= new Archive(fetchArchive(new URL(`${rootFrom(language)}data/`, document.baseURI), language));
  return archive;
}

/** How it stands with what is asked of an archive. Asking twice is asking once. */
export const useAsked = <T>(of: Archive, ask: () => Asked<T>): Asked<T> =>
  useSyncExternalStore(of.subscribe, ask, ask);
