import type { Count } from "../read/count";
import type { DeedRead } from "../read/deeds";
import { impliedOne } from "../read/implied-count";
import type { Language, Mention } from "../read/mention";
import { mayBeWhere, type PlaceGroup } from "../read/place-group";
import type { SentenceRead } from "../read/sentence";
import type { Deed } from "../words/deed-word";
import { type Cell, cellsOf } from "./cells";
import { type Chosen, chosenEvent, type DraftEvent, eventOf } from "./event";
import { placesOf } from "./proto-places";
import { statementsIn } from "./statements";

/** Token indexes, half-open. */
export type Stretch = { from: number; to: number };

/** The counts of a sentence of which claims are made. */
export const countsOf = ({ counts }: SentenceRead): readonly Count[] =>
  counts.filter(({ kind }) => kind !== "place" && kind !== "time" && kind !== "measure");

export const isWithin = (one: Stretch, other: Stretch): boolean =>
  one.from >= other.from && one.to <= other.to;
export const isTouching = (one: Stretch, other: Stretch): boolean =>
  one.from < other.to && other.from < one.to;
const distance = (one: Stretch, other: Stretch): number =>
  Math.max(0, one.from - other.to, other.from - one.to);

/** What is counted by the deed that the words tell. */
export function countToldWith(read: SentenceRead, at: Stretch, language: Language): Count | null {
  const deed = toldIn(read, at)[0];
  const counts = countsOf(read).filter(
    (count) => chosenEvent(read.tokens, count, read.deeds, language)?.deed === deed,
  );
  return deed ? nearest(counts, at) : null;
}

/** The deeds that stand in the words: what stands beside them may be told of something else, and by another. */
const toldIn = ({ deeds }: SentenceRead, at: Stretch): readonly DeedRead[] =>
  deeds.filter((deed) => isTouching(deed, at));

function nearest<T extends Stretch>(all: readonly T[], at: Stretch): T | null {
  return [...all].sort((one, other) => distance(one, at) - distance(other, at))[0] ?? null;
}

export type Happened = Stretch & { event: DraftEvent; chosen: Chosen | null; isStatement: boolean };

/** What happened: as the count has it, as the words themselves state it, or by a deed that stands in them. `null` where nothing in them says so. */
export function eventOfWords(
  read: SentenceRead,
  at: Stretch,
  count: Count | null,
  language: Language,
): Happened | null {
  const isOwn = count !== null && isTouching(count, at);
  const chosen = count && chosenEvent(read.tokens, count, read.deeds, language);
  if (isOwn && chosen)
    return { ...deedStretch(chosen.deed), event: chosen.event, chosen, isStatement: false };
  const stated = statementsIn(read, []).find((one) => isTouching(one, at));
  if (stated)
    return { from: stated.from, to: stated.to, event: stated.event, chosen: null, isStatement: true };
  const [happened] = toldIn(read, at).flatMap((deed) => {
    const event = eventOf(null, deed, true) ?? ofThings[deed.deed];
    return event === undefined ? [] : [{ ...deedStretch(deed), event, chosen, isStatement: false }];
  });
  return happened ?? null;
}

const deedStretch = ({ from, to }: DeedRead): Stretch => ({ from, to });

/** Deeds that are done to other things than those that fly. */
const ofThings: Readonly<Partial<Record<Deed, DraftEvent>>> = {
  debris: "debris",
  fire: "fire",
  harm: "harm",
  kill: "harm",
  injure: "harm",
};

/** Where it was: places that the words name; or those of their count; or all of the sentence. A place from which something came is none. */
export function placesNear(
  read: SentenceRead,
  at: Stretch,
  count: Count | null,
  event: DraftEvent | null,
): { group: PlaceGroup | null; within: Mention | null } {
  const within = read.groups.filter((group) => isTouching(group, at));
  const own = count ? cellsOf(read).find((one) => one.count === count) : undefined;
  const ofCount = own && own.groups.length > 0 ? own.groups : read.groups;
  const groups = within.length > 0 ? within : ofCount;
  const told = placesOf(cellFor(count, at, groups, read), event, null, read);
  const group = told.group ?? nearest(groups.filter(mayBeWhere), at);
  return {
    group: group && { ...group, role: "at" },
    within: told.group ? told.within : (group?.within ?? null),
  };
}

/** Words that count nothing hold places as a count would that stands where they do. */
const cellFor = (
  count: Count | null,
  at: Stretch,
  groups: readonly PlaceGroup[],
  { tokens, deeds }: SentenceRead,
): Cell => ({
  count: count ?? impliedOne(at.from, at.to, "uav", at.from, false, false),
  from: 0,
  to: tokens.length,
  deeds,
  groups,
  tie: "none",
  bracket: null,
});
