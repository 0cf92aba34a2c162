import {
  memo,
  type ReactNode,
  startTransition,
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { archiveShare } from "../../domain/archive/archive-share";
import { heldDays } from "../../domain/archive/period-view";
import { daysOf, isTallied, printPeriod, type ShownPeriod } from "../../domain/archive/shown-period";
import type { Claim } from "../../domain/claims/claim";
import { sourceMarks } from "../../domain/claims/source";
import { noFilter, visibleClaims } from "../../domain/filter";
import type { PlaceId } from "../../domain/places/place";
import { m } from "../../i18n/archive-words";
import { periodText } from "../../i18n/period-text";
import type { Loaded } from "../../load/load-dataset";
import { NothingAt } from "../../panel/period/NothingAt";
import { NearestHeld, nothingText } from "../../panel/period/NothingHeld";
import { PeriodControl } from "../../panel/period/PeriodControl";
import { PeriodHeadline } from "../../panel/period/PeriodHeadline";
import { withoutClaims } from "../address/use-asked-data";
import { useViewState } from "../address/use-view-state";
import { tableId } from "../TableArea";
import { useSame } from "../use-shown";
import { archiveLoaded } from "./archive-loaded";
import { archiveOfSite, useAsked } from "./archive-store";
import type { Over } from "./over";
import { overWithTallies } from "./over-with-tallies";
import { useAhead } from "./use-ahead";
import { useDay } from "./use-day";
import { useClaimOfDay, useClaimOfFront, useToFront } from "./use-front";
import { type Held, useTallies } from "./use-tallies";
import "../../panel/period/period.css";
import "../../panel/period/calendar.css";
import "../../panel/period/nothing-held.css";
import "../../panel/period/tally-terms.css";

/** What the page is made from in a period. */
export type Made = {
  loaded: Loaded;
  over: Over;
  notice: ReactNode;
  /** False until it is here. */
  isHere: boolean;
  /** It did not come: how it is asked for again. */
  again?: () => void;
};

export type ArchiveViewProps = {
  period: ShownPeriod;
  /** What the page was built with, or the reports of a version beside which an archive was frozen. */
  newest: Loaded;
  /** The file of that archive's manifest; `null`: the archive of now. */
  kept: string | null;
  /** Told before the page is painted. */
  onMade: (made: Made) => void;
};

/**
 * What the page shows of a period: claims of a day or a night, tallies of what is longer. It draws nothing itself: the page
 * stays the same one, with its map, wherever the reader goes. Kept from being made anew when the page is.
 */
export const ArchiveView = memo(function ArchiveView(given: ArchiveViewProps) {
  const period = useSamePeriod(given.period);
  const props = { ...given, period };
  const { newest } = props;
  const archive = archiveOfSite(given.kept);
  const days = useMemo(() => daysOf(period), [period]);
  const manifest = useAsked(archive, archive.manifest);
  const counts = useAsked(archive, archive.days);
  const geometry = useAsked(archive, archive.geometry);
  const isSummed = isTallied(period);
  const parts = useAsked(archive, () => (isSummed ? archive.summed(days) : archive.parts(days)));
  const facts = useSameList(parts.kind === "here" ? parts.value.map((part) => part.facts) : []);
  const asked = [manifest, counts, geometry, parts];
  const loaded = useMemo(
    () =>
      manifest.kind === "here" && manifest.value && geometry.kind === "here" && geometry.value
        ? archiveLoaded(manifest.value, geometry.value, newest)
        : null,
    [manifest, geometry, newest],
  );
  const held: Held | null =
    manifest.kind === "here" && manifest.value && counts.kind === "here" && counts.value
      ? { archive, manifest: manifest.value, counts: counts.value, parts: facts }
      : null;
  const known = held && loaded && { held, loaded };
  if (asked.some(({ kind }) => kind === "failed"))
    return <Missing {...props} known={known} onAgain={archive.retry} />;
  if (manifest.kind === "here" && manifest.value === null)
    return <Missing {...props} known={null} text={m.archive.none} />;
  if (parts.kind !== "here" || !known)
    return (
      <Missing
        {...props}
        known={known}
        text={m.archive.waiting}
        isWaiting={true}
        // What is only to be added up is there in a moment: until then the map stays what it was.
        isDrawing={known !== null && isSummed && archive.isSumming(days)}
      />
    );
  const shared = { ...props, ...known };
  return isSummed ? <TallyView {...shared} /> : <DayView {...shared} parts={parts.value} />;
});

/** The same object for as long as it is the same time: each address that is read makes one of its own. */
function useSamePeriod(period: ShownPeriod): ShownPeriod {
  const [kept, setKept] = useState(period);
  if (printPeriod(kept) === printPeriod(period)) return kept;
  setKept(period);
  return period;
}

/** The same list for as long as the same is in it: a month is read from the facts of its year, and so is the next one. */
function useSameList<T>(list: readonly T[]): readonly T[] {
  const [kept, setKept] = useState(list);
  if (kept.length === list.length && kept.every((each, at) => each === list[at])) return kept;
  setKept(list);
  return list;
}

type HereProps = ArchiveViewProps & { held: Held; loaded: Loaded };

/** What of the archive is known before its years have come. */
type Known = Pick<HereProps, "held" | "loaded">;

/** What stands above everything of a period, claims and tallies alike; it stays, with its focus, while years are waited for. */
function useHead({ period, newest }: ArchiveViewProps, known: Known | null) {
  const [, change] = useViewState();
  const marks = useMemo(() => sourceMarks(known?.loaded.index.dataset.sources ?? []), [known?.loaded]);
  const toFront = useToFront(newest);
  const claims = known?.loaded.index.dataset.claims ?? noClaims;
  const { counts, manifest } = known?.held ?? { counts: null, manifest: null };
  // The same elements for as long as they say the same: all of the page would be made anew with them.
  return useMemo(() => {
    const onPeriod = (next: ShownPeriod) => change({ period: next, claimId: null });
    const time = periodText(period);
    if (!counts || !manifest)
      return {
        time,
        headline: <PeriodHeadline {...{ period, onPeriod }} held={null} claims={[]} />,
        control: null,
      };
    const held = heldDays(counts) ?? { first: 0, last: 0 };
    return {
      time,
      headline: <PeriodHeadline {...{ period, held, claims, onPeriod }} />,
      control: (
        <PeriodControl
          {...{ period, held, counts, onPeriod }}
          onFront={toFront}
          sources={manifest.sources}
          markOf={({ id }) => marks.get(id) ?? { shape: "ring", colorIndex: null }}
        />
      ),
    };
  }, [period, counts, manifest, marks, claims, toFront, change]);
}

const noClaims: readonly Claim[] = [];

function TallyView(props: HereProps) {
  const { period, newest, held, loaded, onMade } = props;
  const [view] = useViewState();
  // What else the address says is no matter of tallies.
  const filter = useSame(view.filter);
  const { tallies, drawn } = useTallies(held, period, filter, loaded);
  useAhead(held, period, filter);
  const head = useHead(props, props);
  const toFront = useToFront(newest);
  useClaimOfFront(newest, loaded);
  useClaimOfDay(newest, loaded, held);
  const { archive } = held;
  const over = useMemo(
    (): Over => ({
      ...{ ...head, isDrawing: drawn === null, shown: drawn ?? {} },
      ...overWithTallies(archive, tallies, loaded.geometry, newest, toFront, head.control),
    }),
    [head, drawn, archive, tallies, loaded, newest, toFront],
  );
  const told = useRef<Loaded | null>(null);
  useLayoutEffect(() => {
    const tell = () => onMade({ loaded, over, notice: null, isHere: true });
    // Of the same archive the page shows what it showed for as long as it takes to make it anew, a little at a time.
    if (told.current === loaded) startTransition(tell);
    else tell();
    told.current = loaded;
  }, [onMade, loaded, over]);
  return null;
}

type DayProps = HereProps & { parts: Parameters<typeof useDay>[0]["parts"] };

function DayView(props: DayProps) {
  const { period, newest, held, loaded: all, parts, onMade } = props;
  const [{ placeId }, change] = useViewState();
  const loaded = useDay({ period, parts, held, newest, all, placeId });
  const head = useHead(props, { held, loaded });
  useClaimOfFront(newest, loaded);
  useClaimOfDay(newest, loaded, held);
  const days = daysOf(period);
  const { counts } = held;
  const isEmpty = days !== null && visibleClaims(loaded.index.dataset, noFilter).length === 0;
  // The same element for as long as it says the same: all that is read from would be made anew with it.
  const nearest = useMemo(
    () =>
      isEmpty && (
        <NearestHeld {...{ period, counts }} onPeriod={(to) => change({ period: to, claimId: null })} />
      ),
    [isEmpty, period, counts, change],
  );
  const { names } = held.manifest;
  const nothingAt = useCallback(
    (placeId: PlaceId) => (
      <NothingAt
        {...{ placeId, period, parts: held.parts, names }}
        onPeriod={(to) => change({ period: to, claimId: null })}
      />
    ),
    [period, held.parts, names, change],
  );
  const share = useMemo(() => archiveShare(loaded.index.dataset, newest.index.dataset), [loaded, newest]);
  const over: Over = {
    ...{ ...head, nearest, nothingAt, standing: null, panel: null, table: null, shown: {} },
    nothing: isEmpty ? nothingText(counts, days) : undefined,
    note: share.repeated > 0 && <p className="told-twice">{m.archive.repeated(share)}</p>,
  };
  useLayoutEffect(() => onMade({ loaded, over, notice: null, isHere: true }));
  return null;
}

type MissingProps = ArchiveViewProps & {
  known: Known | null;
  text?: string;
  isWaiting?: boolean;
  /** As of `Over`. */
  isDrawing?: boolean;
  /** It did not come: what then is told is the page's, which may have something to show in its place. */
  onAgain?: () => void;
};

/** Nothing is there yet: the table's own word for nothing would say that filters hide it. */
const emptyTable = () => <section id={tableId} tabIndex={-1} className="table-area" />;

/** While it is waited for, where there is none, or where it does not come. */
function Missing(props: MissingProps) {
  const { newest, onMade, known, text, isWaiting, isDrawing = false, onAgain } = props;
  const [, change] = useViewState();
  const loaded = useMemo(() => withoutClaims(newest), [newest]);
  const head = useHead(props, known);
  const over: Over = {
    ...{ ...head, isDrawing, standing: null, panel: null, table: emptyTable, shown: {} },
  };
  const notice = isWaiting ? (
    <div className="awaited">
      <p role="status">{text}</p>
      <div className="awaited-lines" aria-hidden="true" />
    </div>
  ) : (
    <div className="failed" role="alert">
      <p>{text}</p>
      <p>
        <button type="button" onClick={() => change({ period: null })}>
          {m.archive.toFront}
        </button>
      </p>
    </div>
  );
  useLayoutEffect(() => onMade({ loaded, over, notice, isHere: false, ...(onAgain && { again: onAgain }) }));
  return null;
}
