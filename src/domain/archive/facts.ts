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

/**
 * Columns of these facts.
 * @param names that several lists share; left out, those that this one uses
 * @param posted when each report was published, by its number, in minutes since 1970
 * @returns `order[i]` is the position in `list` of the claim that is number `i` in the columns
 */
export function factsFrom(
  list: readonly Fact[],
  names: FactNames = namesOf(list),
  posted: readonly (number | null)[] = [],
): { facts: Facts; names: FactNames; order: readonly number[] } {
  const numbers = {
    source: numbersOf(names.sources),
    event: numbersOf(names.events),
    unit: numbersOf(names.units),
    place: numbersOf(names.places),
    where: numbersOf(names.wheres.map((places) => places.join())),
    denied: numbersOf((names.denied ?? []).map((kinds) => kinds.join())),
  };
  const rows = list.map((fact, position) => {
    const where = numbers.where(fact.places.map(numbers.place).join());
    const source = numbers.source(fact.sourceId);
    const event = numbers.event(fact.event);
    const unit = fact.figure ? numbers.unit(fact.figure.unit) : none;
    // One number to compare, where four were: a million are put in order.
    const run = ((where * 256 + source) * 256 + event) * 256 + unit;
    const [from, to] = [fact.from ?? noMoment, fact.to ?? noMoment];
    return { fact, position, run, where, source, event, unit, from, to };
  });
  rows.sort(
    (a, b) =>
      a.run - b.run ||
      a.to - b.to ||
      a.from - b.from ||
      a.fact.report - b.fact.report ||
      a.position - b.position,
  );
  const order = rows.map(({ position }) => position);
  const numberAt = new Int32Array(list.length);
  order.forEach((position, number) => {
    numberAt[position] = number;
  });
  const lowOf = ({ figure }: Fact) => (figure?.kind === "between" ? figure.low : (figure?.value ?? 0));
  const highOf = ({ figure }: Fact) => (figure?.kind === "between" ? figure.high : (figure?.value ?? 0));
  const facts: Facts = {
    length: list.length,
    where: Uint32Array.from(rows, ({ where }) => where),
    source: Uint8Array.from(rows, ({ source }) => source),
    event: Uint8Array.from(rows, ({ event }) => event),
    unit: Uint8Array.from(rows, ({ unit }) => unit),
    hedge: Uint8Array.from(rows, ({ fact }) => (fact.figure ? hedges.indexOf(fact.figure.kind) : none)),
    low: Uint32Array.from(rows, ({ fact }) => lowOf(fact)),
    high: Uint32Array.from(rows, ({ fact }) => highOf(fact)),
    from: Int32Array.from(rows, ({ from }) => from),
    to: Int32Array.from(rows, ({ to }) => to),
    fineness: Uint8Array.from(rows, ({ fact }) => finenesses.indexOf(fact.fineness)),
    day: Int32Array.from(rows, ({ fact }) => fact.day ?? -1),
    role: Uint8Array.from(rows, ({ fact }) => roles.indexOf(fact.role)),
    marks: Uint8Array.from(rows, ({ fact }) => marksOf(fact)),
    denied: list.some(({ denied }) => denied)
      ? Uint8Array.from(rows, ({ fact: { denied } }) => (denied ? numbers.denied(denied.join()) : none))
      : null,
    of: Int32Array.from(rows, ({ fact }) => (fact.of === null ? -1 : (numberAt[fact.of] ?? -1))),
    report: Uint32Array.from(rows, ({ fact }) => fact.report),
    posted: Int32Array.from(
      { length: list.reduce((most, { report }) => Math.max(most, report + 1), 0) },
      (_, report) => posted[report] ?? noMoment,
    ),
  };
  return { facts, names, order };
}

const marksOf = ({ isJoint, breaksOff, isReserved, isFallen }: Fact): number =>
  (isJoint ? marked.joint : 0) |
  (breaksOff ? marked.breaksOff : 0) |
  (isReserved ? marked.reserved : 0) |
  (isFallen ? marked.fallen : 0);

/** The names that facts use. Places of their own before those together: what stands at one place comes first. */
export function namesOf(list: readonly Fact[]): FactNames {
  const distinct = <T>(values: readonly T[]) => [...new Set(values)].sort();
  const places = distinct(list.flatMap((fact) => fact.places));
  const place = numbersOf(places);
  const wheres = distinct(list.map((fact) => fact.places.map(place).join()))
    .map((key) => (key === "" ? [] : key.split(",").map(Number)))
    .sort((a, b) => a.length - b.length || compareLists(a, b));
  const denied = new Map(list.flatMap((fact) => (fact.denied ? [[fact.denied.join(), fact.denied]] : [])));
  return {
    sources: distinct(list.map(({ sourceId }) => sourceId)),
    events: distinct(list.map(({ event }) => event)),
    units: distinct(list.flatMap(({ figure }) => figure?.unit ?? [])),
    places,
    wheres,
    ...(denied.size > 0 && { denied: distinct([...denied.keys()]).map((key) => denied.get(key) ?? []) }),
  };
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

function numbersOf(values: readonly string[]): (value: string) => number {
  const numbers = new Map(values.map((value, number) => [value, number]));
  return (value) => numbers.get(value) ?? -1;
}

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
