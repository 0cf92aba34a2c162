import type { EventKind } from "../claims/claim";
import type { Denied } from "../claims/denied-kinds";
import type { Figure, Unit } from "../claims/figure";
import type { SourceId } from "../claims/source";
import type { PlaceId } from "../places/place";

/**
 * What the numbers in `Facts` stand for: ids, in the order in which they are numbered. Grows with sources and places, not
 * with claims.
 */
export type FactNames = {
  sources: readonly SourceId[];
  events: readonly EventKind[];
  units: readonly Unit[];
  places: readonly PlaceId[];
  /** Each place, or set of places together, of which a claim is made, as indices of `places`. None: no place is named. */
  wheres: readonly (readonly number[])[];
  /** What denials say that there was none of, each list once. Left out: no claim says of what, or it was not kept yet. */
  denied?: readonly (readonly Denied[])[];
};

/**
 * Claims as columns of facts, without a word: entry `i` of each is of claim `i`. Sorted by `where`, `source`, `event`, `unit`,
 * then `to`, `from` and `report`, so that what is tallied together lies together, in time's order (see `runsOf`).
 */
export type Facts = {
  readonly length: number;
  /** Index of `FactNames.wheres`. */
  readonly where: Uint32Array;
  readonly source: Uint8Array;
  readonly event: Uint8Array;
  /** `none` where there is no figure. */
  readonly unit: Uint8Array;
  /** Index of `hedges`; `none` where there is no figure. */
  readonly hedge: Uint8Array;
  /** The number; of `between` the lower of two. */
  readonly low: Uint32Array;
  /** The same number, but of `between`. */
  readonly high: Uint32Array;
  /** The first moment that the window leaves open, in minutes since 1970, UTC; `noMoment`: not known. */
  readonly from: Int32Array;
  /** The first moment after it; `noMoment`: not known. */
  readonly to: Int32Array;
  /** Index of `finenesses`. */
  readonly fineness: Uint8Array;
  /**
   * The day to which the claim counts, in days since 1970, as in `dayOf`: that on which its time ends. Where nobody tells its
   * time (`fineness` is "untold"), the day on which its report was published; -1: not known either.
   */
  readonly day: Int32Array;
  /** Index of `roles`. */
  readonly role: Uint8Array;
  /** Bits: see `marksOf`. */
  readonly marks: Uint8Array;
  /** Index of `FactNames.denied`; `none` where nothing is denied, or nobody says of what. `null`: so of all claims. */
  readonly denied: Uint8Array | null;
  /**
   * The number of the claim's total among these facts; -1 for what is no part, or whose total is not here. A total and its
   * parts stand in one file of facts.
   */
  readonly of: Int32Array;
  /** The report, by its number among those of the file. */
  readonly report: Uint32Array;
  /** Of each report, by its number: when it was published, in minutes since 1970; `noMoment`: not known. */
  readonly posted: Int32Array;
};

export const none = 255;
export const noMoment = -0x80000000;

export const hedges = [
  "exactly",
  "at-least",
  "at-most",
  "about",
  "between",
] as const satisfies Figure["kind"][];
/** How finely a window was told; see `Clock`. */
export const finenesses = ["minute", "night", "day", "untold"] as const;
export const roles = ["single", "total", "part", "subset"] as const;

/** Bits of `Facts.marks`. */
export const marked = {
  /** One figure over all its places: none's alone. */
  joint: 1,
  /** Only the beginning of its report is held: a list in it may break off. */
  breaksOff: 2,
  /** A reservation: "preliminary", "unconfirmed". */
  reserved: 4,
  /** Withdrawn or superseded: it counts nowhere. */
  fallen: 8,
} as const;

/** One claim's facts by their names: what columns are made from, and what a row of them says. */
export type Fact = {
  places: readonly PlaceId[];
  sourceId: SourceId;
  event: EventKind;
  /** Of a denial. Left out: nobody says of what, or nothing is denied. */
  denied?: readonly Denied[];
  figure: Figure | null;
  /** Minutes since 1970; `null`: not known. */
  from: number | null;
  to: number | null;
  fineness: (typeof finenesses)[number];
  /** Days since 1970; `null`: not known. */
  day: number | null;
  role: (typeof roles)[number];
  isJoint: boolean;
  breaksOff: boolean;
  isReserved: boolean;
  isFallen: boolean;
  /** Position in the same list of the claim that it is a part or subset of; `null`: none. */
  of: number | null;
  report: number;
};

/** Where the claims of one place, source, event and unit begin and end among facts: half-open. */
export type Run = { where: number; source: number; event: number; unit: number; start: number; end: number };

/** The runs of facts, in their order. What is tallied is a run, or what a period leaves of it. */
export function runsOf(facts: Facts): readonly Run[] {
  const { where, source, event, unit, length } = facts;
  const runs: Run[] = [];
  for (let start = 0; start < length; ) {
    let end = start + 1;
    while (
      end < length &&
      where[end] === where[start] &&
      source[end] === source[start] &&
      event[end] === event[start] &&
      unit[end] === unit[start]
    )
      end++;
    runs.push({
      where: where[start] ?? 0,
      source: source[start] ?? 0,
      event: event[start] ?? 0,
      unit: unit[start] ?? none,
      start,
      end,
    });
    start = end;
  }
  return runs;
}
