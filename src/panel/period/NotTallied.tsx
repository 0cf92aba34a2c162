import { useMemo } from "react";
import { notTallied } from "../../domain/archive/not-tallied";
import { daysOf } from "../../domain/archive/shown-period";
import { type Claim, namings } from "../../domain/claims/claim";
import type { Dataset } from "../../domain/dataset";
import { type Filter, noFilter, visibleClaims } from "../../domain/filter";
import type { Place, PlaceId } from "../../domain/places/place";
import { m } from "../../i18n/archive-words";
import { dayRangeText } from "../../i18n/time";
import type { TallyReading } from "./tally-reading";

type Props = {
  tallies: TallyReading;
  /** What the first page tells, and the way there. */
  front: Dataset;
  onFront: () => void;
  filter: Filter;
  /** Of which alone it is told, while it is open. */
  place: Place | null;
};

const isOf = (claim: Claim, placeId: PlaceId): boolean =>
  namings(claim).some((naming) => naming.placeId === placeId);

/** Which claims that the reader has not hidden of the first page's reports are in no tally, lest they be taken for what is there. */
export function NotTallied({ tallies, front, filter, onFront, place }: Props) {
  const { parts, manifest, period } = tallies;
  const { hiddenSources, hiddenEvents } = filter;
  const placeId = place?.id ?? null;
  const left = useMemo(() => {
    const told = visibleClaims(front, { ...noFilter, hiddenSources, hiddenEvents });
    const claims = placeId === null ? told : told.filter((claim) => isOf(claim, placeId));
    return notTallied({ ...front, claims }, parts, manifest, daysOf(period));
  }, [front, parts, manifest, period, hiddenSources, hiddenEvents, placeId]);
  if (!left) return null;
  const { claims, reports, first, last } = left;
  return (
    <p className="not-tallied">
      {m.archive.notTallied({ claims, reports, days: dayRangeText(first, last) })}{" "}
      <button type="button" className="to-archive" onClick={onFront}>
        {m.archive.showThem}
      </button>
    </p>
  );
}
