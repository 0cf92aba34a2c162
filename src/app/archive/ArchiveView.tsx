import { memo, type ReactNode, useLayoutEffect, useMemo } from "react";
import { heldDays, isGap } from "../../domain/archive/period-view";
import { daysOf, type ShownPeriod } from "../../domain/archive/shown-period";
import { sourceMarks } from "../../domain/claims/source";
import { noFilter, visibleClaims } from "../../domain/filter";
import { m } from "../../i18n/archive-words";
import { m as page } from "../../i18n/messages";
import type { Loaded } from "../../load/load-dataset";
import { PeriodControl } from "../../panel/period/PeriodControl";
import { PeriodHeadline } from "../../panel/period/PeriodHeadline";
import { panelId } from "../../panel/use-focus-that-follows";
import { withoutClaims } from "../address/use-asked-data";
import { useViewState } from "../address/use-view-state";
import { archiveLoaded } from "./archive-loaded";
import { archiveOfSite, useAsked } from "./archive-store";
import type { Over } from "./over";
import { overWithTallies } from "./over-with-tallies";
import { useDay } from "./use-day";
import { type Held, useTallies } from "./use-tallies";
import "../../panel/period/period.css";

/** What the page is made from in a period. */
export type Made = {
  loaded: Loaded;
  over: Over;
  notice: ReactNode;
  /** False until it is here. */
  isHere: boolean;
};

export type ArchiveViewProps = {
  period: ShownPeriod;
  /** What the page was built with. */
  newest: Loaded;
  /** Told before the page is painted. */
  onMade: (made: Made) => void;
};

/**
 * What the page shows of a period: claims of a day or a night, tallies of what is longer. It draws nothing itself: the page
 * stays the same one, with its map, wherever the reader goes. Kept from being made anew when the page is.
 */
export const ArchiveView = memo(function ArchiveView(props: ArchiveViewProps) {
  const { period, newest } = props;
  const archive = archiveOfSite();
  const days = useMemo(() => daysOf(period), [period]);
  const manifest = useAsked(archive, archive.manifest);
  const counts = useAsked(archive, archive.days);
  const geometry = useAsked(archive, archive.geometry);
  const parts = useAsked(archive, () => archive.parts(days));
  const facts = useMemo(() => (parts.kind === "here" ? parts.value.map((part) => part.facts) : []), [parts]);
  const asked = [manifest, counts, geometry, parts];
  const loaded = useMemo(
    () =>
      manifest.kind === "here" && manifest.value && geometry.kind === "here" && geometry.value
        ? archiveLoaded(manifest.value, geometry.value, newest)
        : null,
    [manifest, geometry, newest],
  );
  if (asked.some(({ kind }) => kind === "failed"))
    return <Missing {...props} text={m.archive.failed} onAgain={archive.retry} />;
  if (manifest.kind === "here" && manifest.value === null)
    return <Missing {...props} text={m.archive.none} />;
  if (parts.kind !== "here" || counts.kind !== "here" || !counts.value || !loaded)
    return <Missing {...props} text={m.archive.waiting} isWaiting={true} />;
  if (manifest.kind !== "here" || !manifest.value) return null;
  const held: Held = { manifest: manifest.value, counts: counts.value, parts: facts };
  const shared = { ...props, held, loaded };
  return period.kind === "day" || period.kind === "night" ? (
    <DayView {...shared} parts={parts.value} />
  ) : (
    <TallyView {...shared} />
  );
});

type HereProps = ArchiveViewProps & { held: Held; loaded: Loaded };

/** What stands above everything of a period, claims and tallies alike. */
function useHead(period: ShownPeriod, { counts, manifest }: Held, loaded: Loaded) {
  const [, change] = useViewState();
  const held = heldDays(counts) ?? { first: 0, last: 0 };
  const marks = useMemo(() => sourceMarks(loaded.index.dataset.sources), [loaded]);
  const onPeriod = (next: ShownPeriod) => change({ period: next, claimId: null });
  const toFront = () => {
    change({ period: null, claimId: null });
    // The button goes with the control.
    document.getElementById(panelId)?.focus();
  };
  const isTallied = period.kind !== "day" && period.kind !== "night";
  return {
    headline: <PeriodHeadline {...{ period, held, isTallied, onPeriod }} />,
    control: (
      <PeriodControl
        {...{ period, held, counts, onPeriod }}
        onFront={toFront}
        sources={manifest.sources}
        markOf={({ id }) => marks.get(id) ?? { shape: "ring", colorIndex: null }}
      />
    ),
  };
}

function TallyView({ period, newest, held, loaded, onMade }: HereProps) {
  const [view] = useViewState();
  const { tallies, drawn } = useTallies(held, period, view.filter, loaded);
  const head = useHead(period, held, loaded);
  const over: Over = { ...head, shown: drawn, ...overWithTallies(tallies, loaded.geometry, newest) };
  useLayoutEffect(() => onMade({ loaded, over, notice: null, isHere: true }));
  return null;
}

type DayProps = HereProps & { parts: Parameters<typeof useDay>[0]["parts"] };

function DayView({ period, newest, held, loaded: all, parts, onMade }: DayProps) {
  const loaded = useDay({ period, parts, held, newest, all });
  const head = useHead(period, held, loaded);
  const days = daysOf(period);
  const nothing =
    days === null || visibleClaims(loaded.index.dataset, noFilter).length > 0
      ? undefined
      : isGap(held.counts, days)
        ? m.archive.nothingHeld
        : m.archive.noClaimHeld;
  const over: Over = { ...head, nothing, standing: null, panel: null, table: null, shown: {} };
  useLayoutEffect(() => onMade({ loaded, over, notice: null, isHere: true }));
  return null;
}

type MissingProps = ArchiveViewProps & { text: string; isWaiting?: boolean; onAgain?: () => void };

/** While it is waited for, or where it does not come: nothing else is shown in its place. */
function Missing({ period, newest, onMade, text, isWaiting, onAgain }: MissingProps) {
  const [, change] = useViewState();
  const loaded = useMemo(() => withoutClaims(newest), [newest]);
  const toPeriod = (next: ShownPeriod) => change({ period: next });
  const over: Over = {
    headline: <PeriodHeadline period={period} held={null} isTallied={false} onPeriod={toPeriod} />,
    ...{ control: null, standing: null, panel: null, table: null, shown: {} },
  };
  const notice = isWaiting ? (
    <div className="awaited">
      <p role="status">{text}</p>
      <div className="awaited-lines" aria-hidden="true" />
    </div>
  ) : (
    <div className="failed" role="alert">
      <p>{text}</p>
      {onAgain && (
        <button type="button" onClick={onAgain}>
          {page.tryAgain}
        </button>
      )}
      <p>
        <button type="button" onClick={() => change({ period: null })}>
          {m.archive.toFront}
        </button>
      </p>
    </div>
  );
  useLayoutEffect(() => onMade({ loaded, over, notice, isHere: false }));
  return null;
}
