import type { DeedRead } from "../read/deeds";
import type { NumberKind } from "../read/numbers";
import type { Language, Mention } from "../read/place-element";
import { levelOf, type PlaceGroup } from "../read/places";
import type { SentenceRead } from "../read/sentence";
import { auxiliaries } from "../words/events";
import type { CountedKind } from "../words/units";
import { type Cell, cellsOf, type Tie } from "./cells";
import { type Chosen, chosenEvent, type DraftEvent, eventOf } from "./event";

/** A place in a certain sentence of the text. */
export type Placed = { read: SentenceRead; mention: Mention; isImplied: boolean };

/** A claim in the making: what was read, and what is still to be tied to the rest of the text. */
export type Proto = {
  read: SentenceRead;
  event: DraftEvent;
  /** Whether its own words hold the verb, or it is that of the count before it. */
  isOwnEvent: boolean;
  kind: CountedKind | null;
  figure: { kind: NumberKind; value: number; high: number | null } | null;
  /** The sentence that tells when. */
  windowFrom: SentenceRead;
  /** Of the words that it was read from; token indexes. */
  from: number;
  to: number;
  cell: Cell | null;
  deed: DeedRead | null;
  places: Placed[];
  within: Placed | null;
  isJoint: boolean;
  isDistributive: boolean;
  tie: Tie;
  /** Of the same sentence or another, whose part or subset it is. */
  total: Proto | null;
  role: "single" | "total" | "part" | "subset";
  questions: string[];
};

/** The claims with a figure that a sentence holds, in order. */
export function protosOf(read: SentenceRead, language: Language, before: Proto | null): Proto[] {
  const protos: Proto[] = [];
  const first = cellsOf(read);
  // A noun in the singular of which nothing is told holds no stretch of the sentence.
  const dropped = new Set(
    first
      .filter(
        (cell) =>
          cell.count.isImplied &&
          !isCounted(cell, chosenEvent(read.tokens, cell.count, cell.deeds, language)),
      )
      .map(({ count }) => count),
  );
  const cells = dropped.size === 0 ? first : cellsOf(read, (count) => dropped.has(count));
  const listed = before && goesOn(read, cells, before) ? before : null;
  for (const [index, cell] of cells.entries()) {
    const chosen = eventFor(read, cells, index, language, protos.at(-1) ?? null);
    const previous = protos.at(-1) ?? listed;
    const own = placesOf(cell, chosen?.event ?? previous?.event ?? null, read);
    const inherited = inheritedEvent(
      cell,
      previous,
      own.places.length > 0,
      auxiliaries.has(read.tokens[cell.count.to]?.word ?? ""),
    );
    const event = chosen?.event ?? inherited;
    if (!event) continue;
    if (cell.count.isImplied && !isCounted(cell, chosen)) continue;
    if (cell.count.isPronoun && before?.figure?.value !== 1 && previous?.figure?.value !== 1) continue;
    const base: Proto = {
      read,
      event,
      isOwnEvent: chosen !== null,
      kind: kindOf(cell, chosen, previous, index),
      figure: { kind: cell.count.number.kind, value: cell.count.number.value, high: cell.count.number.high },
      ...extent(cell, chosen?.deed ?? null, own.group),
      cell,
      deed: chosen && chosen.deed.from >= cell.from && chosen.deed.to <= cell.to ? chosen.deed : null,
      windowFrom: read,
      places: own.places.map((mention) => ({ read, mention, isImplied: false })),
      within: own.within ? { read, mention: own.within, isImplied: false } : null,
      isJoint: own.places.length > 1,
      isDistributive: false,
      tie: cell.tie,
      total: null,
      role: "single",
      questions: [],
    };
    if (cell.count.outOf && (event === "interception" || event === "suppression")) {
      const { outOf } = cell.count;
      const total: Proto = {
        ...base,
        event: "launch",
        figure: { kind: outOf.kind, value: outOf.value, high: outOf.high },
        from: outOf.from,
        to: cell.count.to,
        places: [],
        within: null,
        role: "total",
        isJoint: false,
        tie: "none",
        questions: [],
      };
      protos.push(total, { ...base, role: "subset", total });
      continue;
    }
    if (cell.count.number.isDistributive && base.places.length > 1) {
      for (const place of base.places)
        protos.push({ ...base, places: [place], isJoint: false, isDistributive: true, questions: [] });
    } else {
      protos.push(base);
    }
  }
  shareAcrossAnd(protos);
  protos.push(...debrisCounts(read));
  return protos;
}

/** “debris fell at five sites”, «падіння уламків на 5 локаціях»: how many places it fell at, which is a question of its own. */
function debrisCounts(read: SentenceRead): Proto[] {
  return read.counts.flatMap((count): Proto[] => {
    if (count.kind !== "place" || !/^(?:на|at|in)$/u.test(read.tokens[count.from - 1]?.word ?? "")) return [];
    const deed = read.deeds.find(
      (one) => one.deed === "debris" && one.to <= count.from && count.from - one.to <= 5,
    );
    if (!deed) return [];
    const { kind, value, high } = count.number;
    const none = {
      places: [],
      within: null,
      isJoint: false,
      isDistributive: false,
      tie: "none",
      total: null,
    } as const;
    return [
      {
        ...none,
        read,
        event: "debris",
        isOwnEvent: true,
        kind: "other",
        figure: { kind, value, high },
        windowFrom: read,
        from: deed.from,
        to: count.to,
        cell: { count, from: deed.from, to: count.to, deeds: [deed], groups: [], tie: "none", bracket: null },
        deed,
        places: [],
        role: "single",
        questions: ["unit-unsure"],
      },
    ];
  });
}

/** What is counted, where the noun stands elsewhere: what was counted before, or people where people are hurt. */
function kindOf(
  cell: Cell,
  chosen: Chosen | null,
  previous: Proto | null,
  index: number,
): CountedKind | null {
  if (cell.count.kind) return cell.count.kind;
  if (chosen && (chosen.deed.deed === "injure" || chosen.deed.deed === "kill")) return "people";
  const other = cell.from > 0 || index > 0 || !chosen ? (previous?.kind ?? null) : null;
  return other === "people" && chosen ? null : other;
}

/** A count's event by its own words; or by those that it shares with the count after it: “two houses and a car were damaged”. */
function eventFor(
  read: SentenceRead,
  cells: readonly Cell[],
  index: number,
  language: Language,
  previous: Proto | null,
): Chosen | null {
  const cell = cells[index];
  if (!cell) return null;
  const own = chosenEvent(read.tokens, cell.count, cell.deeds, language);
  const isListed = cell.tie === "and" || cell.tie === "comma";
  // “destroyed 18 drones and three missiles launched by …”: destroyed, all of them.
  if (
    own &&
    own.event === "launch" &&
    own.deed.voice === "attribute" &&
    isListed &&
    previous?.isOwnEvent &&
    previous.read === read
  )
    return null;
  if (own) return own;
  const next = cells[index + 1];
  if (!next || previous?.read === read || (next.tie !== "and" && next.tie !== "comma")) return null;
  const shared =
    chosenEvent(read.tokens, next.count, next.deeds, language) ??
    (next.tie === "comma" ? eventFor(read, cells, index + 1, language, null) : null);
  if (!shared || shared.deed.from < next.count.from) return null;
  const event = eventOf(cell.count.kind, shared.deed, true);
  return event && { ...shared, event };
}

/** Whether a sentence goes on with what the one before it told: “The breakdown included 10 over A, 8 over B”. */
function goesOn(read: SentenceRead, cells: readonly Cell[], before: Proto): boolean {
  if (
    read.index - before.read.index > 1 ||
    read.deeds.some(({ deed }) => deed !== "harm" && deed !== "flight" && deed !== "debris")
  )
    return false;
  const placed = cells.filter(
    ({ groups, count }) =>
      groups.some(({ role }) => role === "at") && (count.kind === null || count.kind === before.kind),
  );
  return (
    placed.length > 1 ||
    (placed.length === 1 && /^(?:of|так|из|з|із|в|among|у)$/u.test(read.tokens[0]?.word ?? ""))
  );
}

/** A count without a verb of its own goes on with that of the count before it, where it is tied to it. */
function inheritedEvent(
  cell: Cell,
  previous: Proto | null,
  hasPlace: boolean,
  hasOwnVerb: boolean,
): DraftEvent | null {
  if (!previous) return null;
  const { kind, isImplied } = cell.count;
  const isSame =
    kind === null ||
    kind === previous.kind ||
    (isFlying(kind) && isFlying(previous.kind)) ||
    (isThing(kind) && isThing(previous.kind));
  if (!isSame || (isImplied && cell.tie === "none")) return null;
  // “… and two jets were scrambled”: a verb of its own, that is not known here.
  if (hasOwnVerb) return null;
  if (isImplied && !hasPlace && cell.tie !== "and") return null;
  // “three were launched from A – two over B”: what is over B was not launched there.
  const isLaunchedFrom =
    previous.event === "launch" &&
    hasPlace &&
    previous.cell?.groups.some(({ role }) => role === "source") &&
    previous.places.length === 0;
  return isLaunchedFrom ? "interception" : previous.event;
}

const isFlying = (kind: CountedKind | null): boolean =>
  kind === "uav" ||
  kind === "missile" ||
  kind === "aircraft" ||
  kind === "boat" ||
  kind === "mixed" ||
  kind === "shell";
const isThing = (kind: CountedKind | null): boolean => kind === "building" || kind === "other";

/** Whether a noun without a number counts one, and is not only spoken of. */
function isCounted(cell: Cell, chosen: Chosen | null): boolean {
  if (!chosen) return cell.tie === "and" || cell.tie === "comma";
  const { kind } = cell.count;
  if (
    (kind === "people" || kind === "building" || kind === "other") &&
    (chosen.deed.deed === "hit" || chosen.cost > 14)
  )
    return false;
  return chosen.deed.voice !== "attribute" || chosen.cost <= 16;
}

type Own = { places: readonly Mention[]; within: Mention | null; group: PlaceGroup | null };

/** Where a count's own words say that it was. */
function placesOf(cell: Cell, event: DraftEvent | null, read: SentenceRead): Own {
  if (cell.bracket) {
    const mention = cell.bracket.group.mentions[cell.bracket.mention];
    return { places: mention ? [mention] : [], within: null, group: null };
  }
  const isAt = (group: PlaceGroup) =>
    group.role === "at" ||
    group.role === "approach" ||
    (group.role === "between" && event !== "interception");
  const usable = cell.groups.filter(
    (group) => group.role !== "source" && !group.mentions.some(({ bracket }) => bracket !== null),
  );
  const wanted =
    event === "launch"
      ? usable.filter(({ role }) => role === "target" || role === "at" || role === "near")
      : usable.filter(isAt);
  const near = wanted.length > 0 || event === "launch" ? wanted : fallback(usable, event);
  const targets =
    event === "launch" && near.some(({ role }) => role === "target")
      ? near.filter(({ role }) => role === "target")
      : near;
  if (targets.length === 0) return { places: [], within: null, group: null };
  // After the count, near, and fine; or else before it.
  const ranked = [...targets].sort((a, b) => rank(a, cell, read) - rank(b, cell, read));
  const best = ranked[0] as PlaceGroup;
  const coarse = cell.groups.find(
    (group) =>
      group !== best &&
      group.role !== "source" &&
      groupLevel(group) < groupLevel(best) &&
      group.mentions.length === 1,
  );
  return { places: best.mentions, within: best.within ?? coarse?.mentions[0] ?? null, group: best };
}

/** Where nothing says “over” or “in”: near what; what was hit; or the country that was attacked. */
function fallback(groups: readonly PlaceGroup[], event: DraftEvent | null): readonly PlaceGroup[] {
  const isStruck = event === "hit" || event === "harm" || event === "landing";
  return groups.filter(
    ({ role, mentions }) =>
      role === "near" ||
      (role === "target" && (isStruck || mentions.every(({ kind }) => kind === "country"))),
  );
}

const groupLevel = ({ mentions }: PlaceGroup): number =>
  Math.max(...mentions.map(({ kind, isAgain }) => (isAgain ? 0.5 : levelOf[kind])));

function rank(group: PlaceGroup, { count }: Cell, { tokens }: SentenceRead): number {
  const distance = group.from >= count.to ? group.from - count.to : count.from - group.to;
  const commas = tokens
    .slice(Math.min(group.to, count.to), Math.max(group.from, count.from))
    .filter(({ text }) => text === ",").length;
  return distance + commas * 4 - groupLevel(group) * 6;
}

function extent(
  { count }: Cell,
  deed: DeedRead | null,
  group: PlaceGroup | null,
): { from: number; to: number } {
  const spans = [count, ...(deed ? [deed] : []), ...(group ? [group] : [])];
  return { from: Math.min(...spans.map(({ from }) => from)), to: Math.max(...spans.map(({ to }) => to)) };
}

/** «пять БПЛА и два снаряда над территориями …»: what is joined by “and” shares the places that follow, or precede. */
function shareAcrossAnd(protos: readonly Proto[]): void {
  for (let index = protos.length - 1; index > 0; index--) {
    const [first, second] = [protos[index - 1], protos[index]];
    if (!first || !second || second.tie !== "and" || first.isDistributive || second.isDistributive) continue;
    if (first.places.length === 0 && second.places.length > 0 && first.event === second.event) {
      first.places = [...second.places];
      first.within = second.within;
      first.isJoint = second.isJoint;
    } else if (second.places.length === 0 && first.places.length > 0 && isBefore(first)) {
      second.places = [...first.places];
      second.within = first.within;
      second.isJoint = first.isJoint;
    }
  }
}

/** Whether a claim's places stand before its count, and so hold for what follows. */
const isBefore = ({ places, cell }: Proto): boolean =>
  places.every(({ mention }) => cell !== null && mention.from < cell.count.from);
