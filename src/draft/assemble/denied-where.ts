import type { DeedRead } from "../read/deeds";
import type { Mention } from "../read/mention";
import { levelOf, type PlaceGroup } from "../read/place-group";
import type { SentenceRead } from "../read/sentence";
import { placePrepositions } from "../words/geography";
import { deniedIn } from "./denials";
import type { Placed } from "./proto-claim";

type Stretch = { from: number; to: number };

/** Where harm is denied; `isPointed`: “nobody was hurt there”, said of that place alone. */
export type DeniedOver = { places: readonly Placed[]; isPointed: boolean };

/**
 * Where nobody was hurt, of several places that are told one by one: «два сбиты в А и один в Б. Никто не пострадал» is
 * said of all of them, and of none alone; “…, where nobody was hurt”, of the nearest before it. No places: the words tell
 * of one place, or of none. `null`: of which it is said is not known, as where one of them is told to have been harmed.
 */
export function deniedOver(
  read: SentenceRead,
  at: Stretch,
  before: SentenceRead | undefined,
): DeniedOver | null {
  const earlier = before?.sentence.paragraph === read.sentence.paragraph ? before : undefined;
  const pointer = pointerOf(read, at);
  if (pointer !== null) return pointedAt(read, pointer, at, earlier);
  const own = read.groups.filter(isWhere);
  if (own.length > 0) {
    const ofClause = own.filter((group) => isOfClause(read, group, at));
    // “One over A and one over B, and nobody was hurt in B”.
    if (ofClause.length > 0) {
      const [only] = ofClause.length === 1 ? ofClause : [];
      return { places: placed(only?.mentions ?? [], read, false), isPointed: false };
    }
    const left = own.filter(({ to }) => to <= at.from);
    const told = together(left.length > 0 ? left : own);
    if (told.length > 0 && harmsOf(read, read, at).length > 0) return null;
    return { places: placed(told, read, false), isPointed: false };
  }
  if (!earlier) return { places: [], isPointed: false };
  const told = together(earlier.groups.filter(isWhere));
  if (told.length > 0 && [read, earlier].some((one) => harmsOf(one, read, at).length > 0)) return null;
  return { places: placed(told, earlier, true), isPointed: false };
}

const placed = (mentions: readonly Mention[], read: SentenceRead, isImplied: boolean): Placed[] =>
  mentions.map((mention) => ({ read, mention, isImplied }));

/** The “where” or “there” beside what is denied; “there were no casualties” points at nothing. */
function pointerOf({ tokens }: SentenceRead, at: Stretch): number | null {
  for (let index = Math.max(0, at.from - 3); index < Math.min(tokens.length, at.to + 2); index++) {
    const word = tokens[index]?.word ?? "";
    if (/^(?:where|где|там|де)$/u.test(word)) return index;
    if (word === "there" && !/^(?:was|were|is|are|has|have|had|been)$/u.test(tokens[index + 1]?.word ?? ""))
      return index;
  }
  return null;
}

/** The nearest place before the word; none is known where an unnamed one is nearer, or harm is told of it. */
function pointedAt(
  read: SentenceRead,
  pointer: number,
  at: Stretch,
  earlier: SentenceRead | undefined,
): DeniedOver | null {
  const own = read.groups.filter((group) => isWhere(group) && group.to <= pointer);
  const [where, groups, end] =
    own.length > 0 || !earlier
      ? ([read, own, pointer] as const)
      : ([earlier, earlier.groups.filter(isWhere), earlier.tokens.length] as const);
  const last = groups.at(-1);
  if (!last) return { places: [], isPointed: false };
  const isTime = (index: number) => where.windows.some(({ from, to }) => index >= from && index < to);
  for (let index = last.to; index < end; index++)
    if (placePrepositions.at(where.tokens, index) && !isTime(index)) return null;
  if (harmsOf(where, read, at).some((harm) => placeOfDeed(where.groups.filter(isWhere), harm) === last))
    return null;
  return { places: placed(last.mentions, where, where !== read), isPointed: true };
}

/** What a sentence tells was done to people, or, where damage is denied, to things, beside what it denies. */
function harmsOf(told: SentenceRead, { tokens }: SentenceRead, at: Stretch): DeedRead[] {
  const isOfThings = tokens.slice(at.from, at.to).some(({ word }) => ofThings.test(word));
  const denied = deniedIn(told.tokens);
  return told.deeds.filter(
    ({ deed, from }) =>
      (isOfThings ? /^(?:kill|injure|harm|fire)$/u : /^(?:kill|injure)$/u).test(deed) &&
      !denied.some((one) => from >= one.from && from < one.to),
  );
}

const ofThings =
  /^(?:damage|destruction|разрушени|поврежден|ущерб|последстви|руйнуван|пошкоджен|збитк|наслідк)/u;

/** The place that a deed is told of: the one right behind it, or the last before, or the first behind. */
const placeOfDeed = (groups: readonly PlaceGroup[], { from, to }: Stretch): PlaceGroup | undefined =>
  groups.find((group) => group.from === to) ??
  groups.findLast((group) => group.to <= from) ??
  groups.find((group) => group.from >= to);

const isWhere = ({ role, mentions }: PlaceGroup): boolean =>
  (role === "at" || role === "near") && mentions.every(({ isAgain }) => !isAgain);

/** All of the finest, where they are several. */
function together(groups: readonly PlaceGroup[]): readonly Mention[] {
  const told = groups.flatMap(({ mentions }) => mentions);
  const finest = Math.max(...told.map(({ kind }) => levelOf[kind]));
  const byName = new Map<string, Mention>();
  for (const mention of told) if (levelOf[mention.kind] === finest) byName.set(mention.name, mention);
  return byName.size > 1 ? [...byName.values()] : [];
}

const parting = /^(?:[,;:–—]|and|but|while|when|as|after|когда|коли|и|а|но|та|й|але)$/u;

/** Whether nothing parts a place from what is denied: “nobody was hurt in A”. */
function isOfClause({ tokens }: SentenceRead, group: PlaceGroup, at: Stretch): boolean {
  const between = group.from >= at.to ? tokens.slice(at.to, group.from) : tokens.slice(group.to, at.from);
  return !between.some(({ word }) => parting.test(word));
}
