import { type Fact, type Facts, finenesses, noMoment } from "../../../src/domain/archive/facts";
import { aFact } from "../../fixtures/facts";

/** 1 January 2031: a year in which nothing has happened yet. */
export const firstDay = 22_280;

const minutesADay = 1440;

/** One claim's facts, dull but for what is given: three UAVs at Aldwick, on the first day, from 0:00 to 24:00. */
export const fact = ({ on = firstDay, from, to, ...given }: Partial<Fact> & { on?: number } = {}): Fact =>
  aFact({
    places: ["aldwick"],
    sourceId: "ministry",
    from: from === undefined ? on * minutesADay : from,
    to: to === undefined ? (on + 1) * minutesADay : to,
    fineness: "day",
    day: on,
    ...given,
  });

export const uavs = (value: number) => ({ kind: "exactly" as const, value, unit: "uav" });

/** Numbers from 0 to 1 that are the same each time (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** When their reports were published: some before what they tell is surely over, some after, of some nobody knows. */
export const publications = (list: readonly Fact[], random: () => number): (number | null)[] =>
  list.map(({ from, to, day }) => {
    const around = from ?? to ?? (day ?? firstDay) * minutesADay;
    return random() < 0.3 ? null : around + Math.floor(random() * 40 - 4) * 60 + 1;
  });

/** When what a row tells is over: by its words, and when it was published, if that ends what they leave open. */
export function toldBy({ from, to, fineness, posted, report }: Facts, row: number): number {
  const [begins, ends] = [from[row] ?? 0, to[row] ?? 0];
  const published = posted[report[row] ?? 0] ?? noMoment;
  const isOpen = finenesses[fineness[row] ?? 0] !== "minute";
  return isOpen && published > begins && published < ends ? published : ends;
}

/** Facts of some days, sources and places, of every kind there is. A part is given behind its total. */
export function someFacts(count: number, random: () => number, days = 40): Fact[] {
  const pick = <T>(list: readonly [T, ...T[]]): T => list[Math.floor(random() * list.length)] ?? list[0];
  const facts: Fact[] = [];
  for (let at = 0; at < count; at++) {
    const on = firstDay + Math.floor(random() * days);
    const from = on * minutesADay + Math.floor(random() * 20) * 60;
    const value = Math.floor(random() * 30);
    const isTotal = random() < 0.15;
    const total = facts.findLastIndex(({ role }) => role === "total");
    const role = isTotal
      ? "total"
      : total >= 0 && random() < 0.3
        ? pick(["part", "subset"] as const)
        : "single";
    const of = role === "part" || role === "subset" ? total : null;
    const base = of === null ? null : (facts[of] ?? null);
    const places =
      base && random() < 0.7 ? base.places : pick([["aldwick"], ["borrow"], ["aldwick", "borrow"]]);
    facts.push(
      fact({
        on,
        places,
        sourceId: base?.sourceId ?? pick(["ministry", "governor"]),
        event: base?.event ?? pick(["interception", "interception", "flight"]),
        figure: pick([
          uavs(value),
          uavs(value),
          uavs(value),
          null,
          { kind: "at-least", value, unit: "uav" },
          { kind: "between", low: value, high: value + 5, unit: "uav" },
        ]),
        from: random() < 0.05 ? null : from,
        // Some are moments.
        to: random() < 0.05 ? null : from + Math.max(0, Math.floor(random() * 36) - 6) * 60,
        fineness: pick(["day", "night", "minute"]),
        role,
        of,
        isJoint: places.length > 1,
        isReserved: random() < 0.1,
        isFallen: random() < 0.1,
        breaksOff: random() < 0.1,
        report: at,
      }),
    );
  }
  return facts;
}
