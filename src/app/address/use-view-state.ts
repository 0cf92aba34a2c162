import { useCallback, useMemo, useRef, useSyncExternalStore } from "react";
import {
  changedView,
  type MapStart,
  mapStart,
  parseViewState,
  printViewState,
  type ViewState,
} from "../../url/view-state";

/** Said when we have changed the address ourselves; Back and Forward say `popstate`. */
const changed = "skyclaims-address";

function subscribe(listener: () => void): () => void {
  addEventListener("popstate", listener);
  addEventListener(changed, listener);
  return () => {
    removeEventListener("popstate", listener);
    removeEventListener(changed, listener);
  };
}

/**
 * How a change goes into the history: as an entry of its own, or in place of the present one. The width of the
 * panel goes in place: nobody wants Back to undo it pixel by pixel.
 */
type Writing = {
  isEntry?: boolean;
  /** Parameters that are not the view’s own, and go. */
  drops?: readonly string[];
};

export type Change = (part: Partial<ViewState>, writing?: Writing) => void;

const search = () => location.search;
// The page is built without an address: what it then shows is the plain page.
const searchAtBuild = () => "";

/** The address's query, as the page is to be drawn for. */
export const useSearch = (): string => useSyncExternalStore(subscribe, search, searchAtBuild);

const startNow = () => mapStart(parseViewState(location.search));
const startAtBuild = () => null;

/** When the live map is to be fetched; `null` while the page is as it was built, and does not know its address. */
export const useMapStart = (): MapStart | null => useSyncExternalStore(subscribe, startNow, startAtBuild);

/**
 * The view, kept in the address and nowhere else: each change is an entry in the history, so that Back undoes
 * it, and a copied link opens what was seen. In a frame none is: its history is the article's, whose Back leads away. The page's other parameters and its hash are left alone.
 * `isArrival` until the reader first goes somewhere: what the page then opens with takes nobody's focus.
 */
export function useViewState(): [ViewState, Change, isArrival: boolean] {
  const isArrival = useRef(true);
  const follow = useCallback(
    (listener: () => void) =>
      subscribe(() => {
        isArrival.current = false;
        listener();
      }),
    [],
  );
  const current = useSyncExternalStore(follow, search, searchAtBuild);
  const view = useMemo(() => parseViewState(current), [current]);

  const change = useCallback<Change>((part, { isEntry = true, drops = [] } = {}) => {
    // Read anew: two changes in one moment must not undo each other.
    const next = changedView(parseViewState(location.search), part);
    const rest = new URLSearchParams(location.search);
    for (const key of drops) rest.delete(key);
    const query = printViewState(next, drops.length > 0 ? rest.toString() : location.search);
    const address = `${location.pathname}${query === "" ? "" : `?${query}`}${location.hash}`;
    if (address === `${location.pathname}${location.search}${location.hash}`) return;
    if (isEntry && !next.isEmbed) history.pushState(null, "", address);
    else history.replaceState(history.state, "", address);
    dispatchEvent(new Event(changed));
  }, []);

  return [view, change, isArrival.current];
}
