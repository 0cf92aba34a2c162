import { useSyncExternalStore } from "react";

/** A window so low, as one that is zoomed far in, that words have all of it (sheet.css). */
const low = "(max-width: 44rem) and (max-height: 16rem)";

function subscribe(listener: () => void): () => void {
  const media = matchMedia(low);
  media.addEventListener("change", listener);
  return () => media.removeEventListener("change", listener);
}
const isLow = () => matchMedia(low).matches && document.documentElement.dataset.embed === undefined;
const atBuild = () => false;

/** Whether half a sheet is as high as all of it: then the next step down is the map. */
export const useAllWords = (): boolean => useSyncExternalStore(subscribe, isLow, atBuild);
