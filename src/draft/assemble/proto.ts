import { type Count, isFlying } from "../read/count";
import type { DeedRead } from "../read/deeds";
import type { Language } from "../read/mention";
import { isEach } from "../read/numbers";
import type { PlaceGroup } from "../read/place-group";
import type { SentenceRead } from "../read/sentence";
import { auxiliaries } from "../words/events";
import { type Cell, cellsOf } from "./cells";
import { debrisCounts } from "./debris-counts";
import { type Chosen, chosenEvent } from "./event";
import { hurtOf, hurtQuestions, isInHospital } from "./hurt";
import { wordsOf } from "./imply";
import type { Proto } from "./proto-claim";
import { eventFor, goesOn, goneOnFrom, inheritedEvent, isCounted, kindOf } from "./proto-event";
import { placesOf, shareAcrossAnd } from "./proto-places";
import { groupOf } from "./repeats";
import { isRepelled, isUnderAttack, strikesAt, strikesItself } from "./strike";

/** The claims with a figure that a sentence holds, in order. */
export function protosOf(read: SentenceRead, language: Language, before: Proto | null): Proto[] {
  const protos: Proto[] = [];
  const cells = cellsCounted(read, language);
  const listed = before && goesOn(read, cells, before) ? before : null;
  // “Of the 30 drones, 25 …”: what the 25 are.
  const whole = cells.find(({ count }) => count.isWhole)?.count.kind ?? null;
  for (const [index, cell] of cells.entries()) {
    const launched = eventFor(read, cells, index, language, protos.at(-1) ?? null);
    const isStrike = launched !== null && strikesAt(read.tokens, launched.deed, launched.event, cell.groups);
    const isUnder = launched?.event === "launch" && isUnderAttack(read.tokens, launched.deed.from);
    const isOwn = launched !== null && strikesItself(read.tokens, launched.deed, launched.event, cell.count);
    const isDowned =
      launched !== null && isRepelled(read.tokens, launched.event, launched.deed, cell.count, cell.deeds);
    const isHit = isStrike || isUnder || isOwn;
    const chosen: Chosen | null =
      launched && (isHit || isDowned) ? { ...launched, event: isDowned ? "interception" : "hit" } : launched;
    const previous = goneOnFrom(cell, read, protos) ?? listed;
    const own = placesOf(cell, launched?.event ?? previous?.event ?? null, launched?.deed ?? null, read);
    const inherited = inheritedEvent(
      cell,
      previous,
      own.places.length > 0,
      auxiliaries.has(read.tokens[cell.count.to]?.word ?? ""),
      isInHospital(read.tokens, cell.count.to),
    );
    const event = chosen?.event ?? (isDoneBy(cell, previous) ? null : inherited);
    if (!event) continue;
    if (cell.count.isImplied && !isCounted(cell, chosen)) continue;
    if (cell.count.isPronoun && before?.figure?.value !== 1 && previous?.figure?.value !== 1) continue;
    const base: Proto = {
      read,
      event,
      isOwnEvent: chosen !== null,
      ...(isStrike && { isStrike }),
      kind: kindOf(cell, chosen, previous, index) ?? (hurtOf(chosen) ? null : whole),
      hurt: hurtOf(chosen) ?? previous?.hurt ?? null,
      figure: { kind: cell.count.number.kind, value: cell.count.number.value, high: cell.count.number.high },
      ...extent(read, cell, chosen?.deed ?? null, own.group),
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
      questions: [
        ...(event === "interception" && !chosen && previous?.event === "launch" ? ["event-unsure"] : []),
        // Whether all of several arrived is not said, nor whether any did that something came under attack from.
        ...(isUnder || (isStrike && cell.count.number.value > 1) ? ["event-unsure"] : []),
        ...(!chosen && previous?.hurt && isOfWhere(read, previous) ? ["event-unsure"] : []),
        ...hurtQuestions(chosen, read),
        ...(isDowned && (own.group?.role === "target" || read.tokens[own.group?.from ?? 0]?.word === "on")
          ? own.places.slice(0, 1).map((mention) => `on-the-way:${wordsOf({ read, mention })}`)
          : []),
        ...(own.isOfOther
          ? own.places.slice(0, 1).map((mention) => `place-of-other:${wordsOf({ read, mention })}`)
          : []),
      ],
    };
    if (cell.count.outOf && groupOf(event) === "interception") {
      const { outOf } = cell.count;
      const total: Proto = {
        ...base,
        event: "launch",
        figure: { kind: outOf.kind, value: outOf.value, high: outOf.high },
        cell: { ...cell, count: { ...cell.count, number: outOf } },
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
    // “two over the A and B Regions each”.
    const isEachOf = own.group !== null && isEach(read.tokens, own.group.to);
    if ((cell.count.number.isDistributive || isEachOf) && base.places.length > 1) {
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

/**
 * The cells of a sentence. A noun in the singular of which nothing is told holds no stretch of it: in “a drone crashed into
 * a house” the house goes first, as what is done stands by it, and is told of the drone.
 */
function cellsCounted(read: SentenceRead, language: Language): Cell[] {
  const dropped = new Set<Count>();
  const isTold = (cell: Cell) => isCounted(cell, chosenEvent(read.tokens, cell.count, cell.deeds, language));
  let cells = cellsOf(read);
  for (const mayFly of [false, true]) {
    const before = dropped.size;
    for (const cell of cells)
      if (cell.count.isImplied && isFlying(cell.count.kind) === mayFly && !isTold(cell))
        dropped.add(cell.count);
    if (dropped.size > before) cells = cellsOf(read, (count) => dropped.has(count));
  }
  return cells;
}

/** “Five drones were hit by two missiles”: what did it was not brought down with them. */
const isDoneBy = ({ count }: Cell, previous: Proto | null): boolean =>
  previous?.deed?.voice === "passive" &&
  previous.read.tokens[count.from - 1]?.word === "by" &&
  previous.deed.to === count.from - 1;

/** “…, where three were hurt, and one in B”: whether one was hurt in B, or something else befell it, the words leave open. */
const isOfWhere = ({ tokens }: SentenceRead, { read, from }: Proto): boolean =>
  read.tokens === tokens &&
  tokens.slice(Math.max(0, from - 3), from + 1).some(({ word }) => /^(?:where|где|де)$/u.test(word));

function extent(
  { tokens }: SentenceRead,
  { count }: Cell,
  deed: DeedRead | null,
  group: PlaceGroup | null,
): { from: number; to: number } {
  const spans = [count, ...(deed ? [deed] : []), ...(group ? [group] : [])];
  const [from, to] = [Math.min(...spans.map((one) => one.from)), Math.max(...spans.map((one) => one.to))];
  return { from, to: group ? withoutLaunchPlace(tokens, from, to) : to };
}

/** “struck A (launched from B)”: the quote ends before the bracket, whose place is not where it was. */
function withoutLaunchPlace(tokens: SentenceRead["tokens"], from: number, to: number): number {
  if (tokens[to - 1]?.text !== ")") return to;
  const open = tokens.findLastIndex(({ text }, index) => index < to && text === "(");
  const isLaunch = tokens
    .slice(open + 1, to)
    .some(({ word }) => /^(?:пуск|запуск|launch|випущен|выпущен|запущен)/u.test(word));
  return isLaunch && open > from ? open : to;
}
