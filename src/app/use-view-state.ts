import { useCallback, useEffect, useState } from "react";
import { parseViewState, printViewState, type ViewState } from "../url/view-state";

/**
 * The view, kept in the address and nowhere else: each change is an entry in the history, so that Back undoes
 * it, and a copied link opens what was seen. The page's other parameters and its hash are left alone.
 */
export function useViewState(): [ViewState, (change: Partial<ViewState>) => void] {
  const [view, setView] = useState(() => parseViewState(location.search));

  useEffect(() => {
    const handleHistory = () => setView(parseViewState(location.search));
    addEventListener("popstate", handleHistory);
    return () => removeEventListener("popstate", handleHistory);
  }, []);

  const change = useCallback((part: Partial<ViewState>) => {
    // Read anew: two changes in one moment must not undo each other.
    const next = { ...parseViewState(location.search), ...part };
    const search = printViewState(next, location.search);
    const address = `${location.pathname}${search === "" ? "" : `?${search}`}${location.hash}`;
    if (address !== `${location.pathname}${location.search}${location.hash}`) {
      history.pushState(null, "", address);
    }
    setView(next);
  }, []);

  return [view, change];
}
