import { useEffect, useLayoutEffect, useMemo, useSyncExternalStore } from "react";
import { Index } from "../../domain/dataset";
import type { Kept, KeptVersions } from "../../load/kept-versions";
import type { Loaded } from "../../load/load-dataset";
import { parseViewState } from "../../url/view-state";
import { useSearch } from "./use-view-state";

/** The version that the address asks for, where it is not simply the newest, and how it stands with it. */
export type Asked = { version: string; kept: Kept; tryAgain: () => void };

/**
 * The data that the address asks for. Until an older version is here, and if it does not come, there are no claims at
 * all: never others than those that were asked for.
 * @param newest what the page was built with
 */
export function useAskedData(
  newest: Loaded,
  versions: KeptVersions,
): { loaded: Loaded; asked: Asked | null } {
  const search = useSearch();
  const { version: wanted, period } = useMemo(() => parseViewState(search), [search]);
  // Of a period the newest reports say nothing: the archive that was frozen beside them does.
  const version = wanted === newest.index.dataset.version && period === null ? null : wanted;
  const state = () => (version === null ? null : versions.of(version));
  // In the page as it is built nothing is asked for.
  const answer = useSyncExternalStore(versions.subscribe, state, state);
  const kept = useMemo(() => orNewest(answer, version, newest), [answer, version, newest]);
  const nothing = useMemo(() => withoutClaims(newest), [newest]);

  useEffect(() => {
    if (version !== null) versions.ask(version);
  }, [versions, version]);

  // The early script has hidden what the page was built with; what is drawn now is what was asked for.
  useLayoutEffect(() => {
    const root = document.documentElement;
    if (root.dataset.awaits === (version ?? newest.index.dataset.version)) delete root.dataset.awaits;
  }, [version, newest]);

  if (version === null || kept === null) return { loaded: newest, asked: null };
  return {
    loaded: kept.kind === "here" ? kept.loaded : nothing,
    asked: { version, kept, tryAgain: () => versions.ask(version) },
  };
}

/** The newest reports are here, frozen or not: of a period they are asked for by name, and have no archive then. */
function orNewest(kept: Kept | null, version: string | null, newest: Loaded): Kept | null {
  const isMissing = kept?.kind === "failed" && kept.reason === "unknown";
  return isMissing && version === newest.index.dataset.version
    ? { kind: "here", loaded: newest, date: null }
    : kept;
}

/** The ground without anything on it. */
export const withoutClaims = ({ index, geometry }: Loaded): Loaded => ({
  index: new Index({ ...index.dataset, claims: [] }),
  geometry,
});
