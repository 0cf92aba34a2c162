import type { DayCounts, Manifest } from "../../domain/archive/manifest";
import type { PlaceTallies } from "../../domain/archive/period-view";
import type { DayRange, ShownPeriod } from "../../domain/archive/shown-period";
import type { Parts, Runs, Tally } from "../../domain/archive/tally";
import type { ClaimId } from "../../domain/claims/claim";
import type { PlaceId } from "../../domain/places/place";
import type { Reading } from "../reading";

/** What everything beside the map reads from while tallies are shown. */
export type TallyReading = {
  manifest: Manifest;
  period: ShownPeriod;
  /** The days of the period; of all of time, those of which anything is held. */
  days: DayRange;
  parts: Parts;
  runs: readonly Runs[];
  /** Of everything in the period, and what of it the reader has not hidden. */
  all: readonly Tally[];
  shown: readonly Tally[];
  places: readonly PlaceTallies[];
  /** What names no place. */
  nowhere: readonly Tally[];
  counts: DayCounts;
  /** Places and sources, as all other parts of the panel read them. */
  reading: Reading;
};

/** Where the reader may go from tallies. */
export type TallyGo = {
  toPlace: (placeId: PlaceId) => void;
  toOverview: () => void;
  toPeriod: (period: ShownPeriod) => void;
  /** To a claim, on the day to which it counts; `null`: nobody knows it. And the address that opens the same. */
  toClaimOf: (claimId: ClaimId, day: string | null) => void;
  addressOfClaim: (claimId: ClaimId, day: string | null) => string;
  pointAt: (placeId: PlaceId | null) => void;
};
