import { useEffect, useState } from "react";
import { m } from "../i18n/messages";
import type { KeptVersions } from "../load/kept-versions";
import { LoadError, type Loaded } from "../load/load-dataset";
import { mapId } from "../map/MapCanvas";
import type { OpenMapView } from "../map/map-view";
import { VersionedApp } from "./address/VersionedApp";
import { PageFrame } from "./PageFrame";
import { useSheet } from "./sheet/use-sheet";

type Props = {
  /** Fetches the data; called again when the reader tries again. */
  load: () => Promise<Loaded>;
  versions: KeptVersions;
  loadMapView: () => Promise<OpenMapView>;
  /** Told once, when filter and places answer. */
  onAnswering?: (() => void) | undefined;
};

type State =
  | { kind: "loading" }
  | { kind: "failed"; reason: LoadError["reason"] }
  | { kind: "loaded"; loaded: Loaded };

/** Until the data is here the page says so; if it does not come, why, and what to do. */
export function Root({ load, versions, loadMapView, onAnswering }: Props) {
  const sheet = useSheet();
  const [panelWidth, setPanelWidth] = useState<number | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<State>({ kind: "loading" });

  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt loads anew
  useEffect(() => {
    let isGone = false;
    setState({ kind: "loading" });
    load().then(
      (loaded) => {
        if (!isGone) setState({ kind: "loaded", loaded });
      },
      (error: unknown) => {
        console.error(error);
        if (!isGone)
          setState({ kind: "failed", reason: error instanceof LoadError ? error.reason : "unreadable" });
      },
    );
    return () => {
      isGone = true;
    };
  }, [load, attempt]);

  if (state.kind === "loaded") {
    return (
      <VersionedApp
        newest={state.loaded}
        versions={versions}
        loadMapView={loadMapView}
        base={null}
        onAnswering={onAnswering}
      />
    );
  }
  return (
    <PageFrame
      onEscape={null}
      sheet={sheet}
      panelWidth={panelWidth}
      onPanelWidth={setPanelWidth}
      map={<section className="map" id={mapId} tabIndex={-1} aria-label={m.mapLabel} />}
      panel={
        state.kind === "loading" ? (
          <p className="loading" role="status">
            {m.loading}
          </p>
        ) : (
          <div className="failed" role="alert">
            <p>{m.loadFailed[state.reason]}</p>
            <p>{m.loadAdvice}</p>
            <button type="button" onClick={() => setAttempt(attempt + 1)}>
              {m.tryAgain}
            </button>
          </div>
        )
      }
    />
  );
}
