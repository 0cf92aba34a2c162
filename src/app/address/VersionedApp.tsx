import { useLayoutEffect, useMemo, useRef, useState } from "react";
import type { Held } from "../../domain/archive/held";
import { m } from "../../i18n/messages";
import type { KeptVersions } from "../../load/kept-versions";
import type { Loaded } from "../../load/load-dataset";
import type { OpenMapView } from "../../map/map-view";
import type { Ground } from "../../static-map/base-map";
import { useOnDemand } from "../../url/on-demand";
import { parseViewState, printViewState } from "../../url/view-state";
import { App } from "../App";
import type { Made } from "../archive/ArchiveView";
import { archivePart } from "../archive/archive-part";
import { PeriodMissing } from "./PeriodMissing";
import { useAskedData, withoutClaims } from "./use-asked-data";
import { useSearch, useViewState } from "./use-view-state";
import { VersionNotice } from "./VersionNotice";

type Props = {
  /** What the page was built with. */
  newest: Loaded;
  versions: KeptVersions;
  loadMapView: () => Promise<OpenMapView>;
  base: Ground | null;
  /** As of `App`. */
  held?: Held | null | undefined;
  /** Told once, when filter and places answer. */
  onAnswering?: (() => void) | undefined;
};

/** What was shown until now: a period of the archive, or, without `over`, the reports. */
type Before = Pick<Made, "loaded"> & Partial<Pick<Made, "over">>;

/** The page with the data that its address asks for: the newest, or a version that was kept. */
export function VersionedApp({ newest, versions, loadMapView, base, held, onAnswering }: Props) {
  const { loaded, asked } = useAskedData(newest, versions);
  const [{ period, version }, change] = useViewState();
  const archive = asked?.kept.kind === "here" ? asked.kept.archive : undefined;
  // Versions that were frozen before archives were have none.
  const isArchive = period !== null && (version === null || archive !== undefined);
  const kept = archive?.file ?? null;
  const part = useOnDemand(archivePart, isArchive);
  const search = useSearch();
  const newestAddress = useMemo(
    () => `?${printViewState({ ...parseViewState(search), version: null }, search)}`,
    [search],
  );
  const nothing = useMemo(() => withoutClaims(newest), [newest]);
  // As of another version: what the page was built with was hidden, and what is drawn now is what was asked for.
  useLayoutEffect(() => {
    const root = document.documentElement;
    if (period !== null && root.dataset.awaits === "period") delete root.dataset.awaits;
  }, [period]);
  // The same of a filter, once the page goes by its address.
  useLayoutEffect(() => {
    const root = document.documentElement;
    if (search !== "" && root.dataset.awaits === "filter") delete root.dataset.awaits;
  }, [search]);
  const [made, setMade] = useState<Made | null>(null);
  const before = useRef<Before | null>(null);
  useLayoutEffect(() => {
    // As the page is taken over it does not know its address yet.
    if (search !== location.search) return;
    if (!isArchive) before.current = asked === null || asked.kept.kind === "here" ? { loaded } : null;
    else if (made?.isHere) before.current = made;
  }, [search, isArchive, made, asked, loaded]);
  const versionNotice = asked && (
    <VersionNotice
      asked={asked}
      isOfPeriod={period !== null}
      newest={newest.index.dataset.version}
      newestAddress={newestAddress}
      onNewest={() => change({ version: null })}
    />
  );
  if (isArchive) {
    const front = asked ? loaded : newest;
    const again = part.hasFailed ? part.again : (made?.again ?? null);
    // What was read until now stays, where what was asked for does not come.
    const stays = again && before.current;
    const waiting = (
      <p className="loading" role="status">
        {m.loading}
      </p>
    );
    const missing = again && (
      <PeriodMissing
        {...{ period }}
        isKept={stays !== null}
        onAgain={again}
        onFront={() => change({ period: null, claimId: null })}
      />
    );
    return (
      <>
        <App
          {...{ loadMapView, base, onAnswering }}
          loaded={nothing}
          isHere={false}
          {...(part.hasFailed ? null : made)}
          {...(stays && { over: null, isHere: true, ...stays })}
          notice={
            <>
              {versionNotice}
              {missing || (made ? made.notice : waiting)}
            </>
          }
          beside={{ reports: front.index.dataset.version, kept }}
          ground={newest}
        />
        {part.brought && (
          <part.brought.ArchiveView
            // Of another archive nothing may stay.
            key={kept}
            {...{ period, kept }}
            newest={front}
            onMade={setMade}
          />
        )}
      </>
    );
  }
  return (
    <App
      loaded={loaded}
      loadMapView={loadMapView}
      base={base}
      onAnswering={onAnswering}
      ground={newest}
      held={held}
      isHere={asked === null || asked.kept.kind === "here"}
      notice={versionNotice}
    />
  );
}
