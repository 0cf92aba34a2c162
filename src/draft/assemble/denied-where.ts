import type { Mention } from "../read/mention";
import { levelOf, type PlaceGroup } from "../read/place-group";
import type { SentenceRead } from "../read/sentence";
import type { Placed } from "./proto-claim";

type Stretch = { from: number; to: number };

/**
 * Where nobody was hurt, of several places that a sentence tells one by one: «два сбиты в А и один в Б. Никто не
 * пострадал» is said of all of them, and of none alone. None: the words tell of one place, or of no place.
 */
export function deniedOver(
  read: SentenceRead,
  at: Stretch,
  before: SentenceRead | undefined,
): readonly Placed[] {
  const own = read.groups.filter(isWhere);
  if (own.length > 0) {
    const ofClause = own.filter((group) => isOfClause(read, group, at));
    const told = own.filter(({ to }) => to <= at.from);
    // “One over A and one over B, and nobody was hurt in B”.
    const mentions =
      ofClause.length === 1 ? (ofClause[0]?.mentions ?? []) : ofClause.length > 1 ? [] : together(told);
    return mentions.map((mention) => ({ read, mention, isImplied: false }));
  }
  if (!before || before.sentence.paragraph !== read.sentence.paragraph) return [];
  return together(before.groups.filter(isWhere)).map((mention) => ({
    read: before,
    mention,
    isImplied: true,
  }));
}

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

const parting = /^(?:[,;:–—]|and|but|while|и|а|но|та|й|але)$/u;

/** Whether nothing parts a place from what is denied: “nobody was hurt in A”. */
function isOfClause({ tokens }: SentenceRead, group: PlaceGroup, at: Stretch): boolean {
  const between = group.from >= at.to ? tokens.slice(at.to, group.from) : tokens.slice(group.to, at.from);
  return !between.some(({ word }) => parting.test(word));
}
