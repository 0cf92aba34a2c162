import { useMemo } from "react";
import type { KeptVersions } from "../../load/kept-versions";
import type { Loaded } from "../../load/load-dataset";
import type { OpenMapView } from "../../map/map-view";
import type { Ground } from "../../static-map/base-map";
import { parseViewState, printViewState } from "../../url/view-state";
import { App } from "../App";
import { useAskedData } from "./use-asked-data";
import { useSearch, useViewState } from "./use-view-state";
import { VersionNotice } from "./VersionNotice";

type Props = {
  /** What the page was built with. */
  newest: Loaded;
  versions: KeptVersions;
  loadMapView: () => Promise<OpenMapView>;
  base: Ground | null;
  /** Told once, when filter and places answer. */
  onAnswering?: (() => void) | undefined;
};

/** The page with the data that its address asks for: the newest, or a version that was kept. */
export function VersionedApp({ newest, versions, loadMapView, base, onAnswering }: Props) {
  const { loaded, asked } = useAskedData(newest, versions);
  const [, change] = useViewState();
  const search = useSearch();
  const newestAddress = useMemo(
    () => `?${printViewState({ ...parseViewState(search), version: null }, search)}`,
    [search],
  );
  return (
    <App
      loaded={loaded}
      loadMapView={loadMapView}
      base={base}
      onAnswering={onAnswering}
      ground={newest}
      isHere={asked === null || asked.kept.kind === "here"}
      notice={
        asked && (
          <VersionNotice
            asked={asked}
            newest={newest.index.dataset.version}
            newestAddress={newestAddress}
            onNewest={() => change({ version: null })}
          />
        )
      }
    />
  );
}
