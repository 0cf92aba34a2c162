import { isFlying } from "../read/count";
import type { Language } from "../read/mention";
import { isOver } from "../read/one-more";
import type { SentenceRead } from "../read/sentence";
import type { CountedKind } from "../words/units";
import type { Cell } from "./cells";
import { type Chosen, chosenEvent, type DraftEvent, eventOf } from "./event";
import type { Proto } from "./proto-claim";

/** What is counted, where the noun stands elsewhere: what was counted before, or people where people are hurt. */
export function kindOf(
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
export function eventFor(
  read: SentenceRead,
  cells: readonly Cell[],
  index: number,
  language: Language,
  previous: Proto | null,
): Chosen | null {
  const cell = cells[index];
  if (!cell || cell.count.isOfUndone) return null;
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
  if (own || cell.count.isWhole) return own;
  const next = cells[index + 1];
  if (!next || previous?.read === read) return null;
  // “Four people, including two children, were hurt”.
  const isPutIn = next.tie === "including" && read.tokens[next.count.to]?.text === ",";
  if (next.tie !== "and" && next.tie !== "comma" && !isPutIn) return null;
  // “Dealt with 20 drones; ten were shot down”: another sentence, but for its stop.
  if (read.tokens.slice(cell.count.to, next.count.from).some(({ text }) => text === ";")) return null;
  const shared =
    chosenEvent(read.tokens, next.count, next.deeds, language) ??
    (next.tie === "comma" ? eventFor(read, cells, index + 1, language, null) : null);
  if (!shared || shared.deed.from < next.count.from) return null;
  const event = eventOf(cell.count.kind, shared.deed, true);
  return event && { ...shared, event };
}

/** Whether a sentence goes on with what the one before it told: “The breakdown included 10 over A, 8 over B”. */
export function goesOn(read: SentenceRead, cells: readonly Cell[], before: Proto): boolean {
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
    (placed.length > 0 && isItem(read) && (isItem(before.read) || before.tie !== "none")) ||
    placed.length > 1 ||
    (placed.length === 1 && /^(?:of|так|из|з|із|в|among|у)$/u.test(read.tokens[0]?.word ?? ""))
  );
}

/** “1 – over A.”: an item of a list, as a sentence of its own. */
export const isItem = ({ tokens: [number, sign] }: SentenceRead): boolean =>
  number?.kind === "number" && sign !== undefined && /^[–—-]$/u.test(sign.text);

/**
 * The claim that a count goes on from: the one before it; of “another”, and of what is told over a town where people were
 * hurt before, the last of its kind.
 */
export function goneOnFrom(cell: Cell, { tokens }: SentenceRead, protos: readonly Proto[]): Proto | null {
  const last = protos.at(-1) ?? null;
  const { kind, isOneMore } = cell.count;
  // “A missile hurt 13, two of them badly”: of those who are as many.
  if (cell.tie === "of-them" && kind === null) {
    const { value } = cell.count.number;
    const mayBeOf = ({ figure, tie }: Proto) => tie !== "of-them" && (figure?.value ?? 0) >= value;
    return protos.findLast(mayBeOf) ?? last;
  }
  if (isOneMore && kind) return protos.findLast((one) => one.kind === kind) ?? last;
  const isAbove = cell.groups.some(({ from }) => isOver(tokens[from]?.word));
  const mayFly = kind === null || isFlying(kind);
  if (!mayFly || !last || isFlying(last.kind) || !isAbove || cell.deeds.length > 0) return last;
  return protos.findLast((one) => isFlying(one.kind)) ?? last;
}

/** A count without a verb of its own goes on with that of the count before it, where it is tied to it. */
export function inheritedEvent(
  cell: Cell,
  previous: Proto | null,
  hasPlace: boolean,
  hasOwnVerb: boolean,
  isInHospital: boolean,
): DraftEvent | null {
  if (!previous || cell.count.isWhole || cell.count.isOfUndone) return null;
  const { kind, isImplied } = cell.count;
  const isSame =
    kind === null ||
    kind === previous.kind ||
    (isFlying(kind) && isFlying(previous.kind)) ||
    (isThing(kind) && isThing(previous.kind));
  // «пострадали два дома и три человека»: one verb of both.
  const isHurtWith =
    previous.deed?.deed === "injure" &&
    previous.deed.voice === "own" &&
    cell.tie === "and" &&
    isHarmed(kind) &&
    isHarmed(previous.kind);
  if (!(isSame || isHurtWith) || (isImplied && cell.tie === "none")) return null;
  // “Three were killed, four are in hospital”: not of the dead, and of what they suffer nothing is said.
  if (previous.hurt === "killed" && isInHospital) return null;
  // “… and two jets were scrambled”: a verb of its own, that is not known here.
  if (hasOwnVerb) return null;
  if (isImplied && !hasPlace && cell.tie !== "and") return null;
  // “three were launched from A – two over B”: what is over B was not launched there.
  const isLaunchedFrom =
    previous.event === "launch" &&
    hasPlace &&
    previous.cell?.groups.some(({ role }) => role === "source") &&
    previous.places.length === 0;
  if (isLaunchedFrom) return "interception";
  // “struck A with a missile and with ten drones”: of these no place is told that they struck.
  return previous.event === "hit" && previous.isStrike && !hasPlace ? "launch" : previous.event;
}

const isHarmed = (kind: CountedKind | null): boolean => kind === "people" || isThing(kind);

const isThing = (kind: CountedKind | null): boolean => kind === "building" || kind === "other";

/** Whether a noun without a number counts one, and is not only spoken of. */
export function isCounted(cell: Cell, chosen: Chosen | null): boolean {
  if (!chosen) return cell.tie === "and" || cell.tie === "comma";
  const { kind } = cell.count;
  if (
    (kind === "people" || kind === "building" || kind === "other") &&
    (chosen.deed.deed === "hit" || chosen.cost > 14)
  )
    return false;
  return chosen.deed.voice !== "attribute" || chosen.cost <= 16;
}
