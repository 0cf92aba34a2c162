import type { Plain } from "../text/plain";
import { isBrokenAt } from "../text/plain-number";
import type { Proto } from "./assemble/proto-claim";
import type { Statement } from "./assemble/statement";
import { isAttempted, isHabit, uncountable } from "./assemble/statements";
import type { Draft, Unread } from "./drafts";
import type { Language } from "./read/mention";
import { isName } from "./read/no-count";
import { numberAt } from "./read/numbers";
import { flying, othersAt } from "./read/others";
import type { SentenceRead } from "./read/sentence";
import { tellsOfUndone } from "./read/undone";
import { words } from "./told-words";
import { otherWords } from "./words/another";
import { placePrepositions } from "./words/geography";
import { isParting } from "./words/parting";
import { type CountedKind, countedNouns } from "./words/units";

export const unreadCut = ({ read, cell, from }: Proto, plain: Plain): Unread => ({
  ...words(plain, read.tokens[cell?.from ?? from]?.start ?? 0, read.sentence.end),
  reason: "cut-off",
});

/** What is denied of a place, and of which the text does not say. */
export const unreadStatement = ({ read, from, to }: Statement, plain: Plain): Unread => ({
  ...words(plain, read.tokens[from]?.start ?? 0, read.tokens[to - 1]?.end ?? 0),
  reason: "vocabulary",
});

/** Sentences with a number of something, or a deed of the vocabulary, of which nothing was drafted. */
export function unreadOf(
  reads: readonly SentenceRead[],
  plain: Plain,
  drafts: readonly Draft[],
  { whole, cut }: { whole: readonly Proto[]; cut: readonly Proto[] },
  language: Language,
): Unread[] {
  const drafted = new Set(whole.map(({ read }) => read));
  return reads.flatMap((read): Unread[] => {
    const span = words(plain, read.sentence.start, read.sentence.end);
    const isDrafted =
      drafted.has(read) ||
      drafts.some((one) =>
        [one, ...one.further].some(({ start, end }) => start < span.end && end > span.start),
      );
    if (isDrafted)
      return [
        ...undoneIn(read, drafts, plain),
        ...othersIn(read, drafts, plain),
        ...untoldIn(read, [...whole, ...cut], plain),
        ...blastsIn(read, drafts, plain),
      ];
    const hasCount = read.counts.some(
      ({ kind }) => kind !== "place" && kind !== "time" && kind !== "measure",
    );
    const hasDeed = read.deeds.some(({ deed }) => deed !== "flight" && deed !== "debris");
    const mayHold =
      hasCount ||
      (hasDeed && (hasNumber(read) || hasBroken(read, language))) ||
      (isPlaced(read, language) && !isToldNext(read, whole)) ||
      isUncounted(read) ||
      (hasDeed && isHabit(read)) ||
      isSaid(read) ||
      tellsOfGround(read) ||
      blastsIn(read, drafts, plain).length > 0;
    if (!mayHold) return [];
    const isUndone = read.deeds.length === 0 && tellsOfUndone(read.tokens, language);
    return [{ ...span, reason: isUndone ? "not-happened" : hasCount ? "number" : "vocabulary" }];
  });
}

/** “If 10 drones fly over, …”: a count of which nothing was done, beside one of which something was. */
const undoneIn = ({ tokens, counts }: SentenceRead, drafts: readonly Draft[], plain: Plain): Unread[] =>
  counts.flatMap(({ isOfUndone, from, to }): Unread[] => {
    const span = words(plain, tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
    const isDrafted = drafts.some((one) =>
      [one, ...one.further].some(({ start, end }) => start < span.end && end > span.start),
    );
    return isOfUndone && !isDrafted ? [{ ...span, reason: "not-happened" }] : [];
  });

/** “Crews dealt with 16 missiles and shot down 12 drones”: a number of which nothing was drafted, beside one of which something was. */
function untoldIn({ tokens, counts }: SentenceRead, protos: readonly Proto[], plain: Plain): Unread[] {
  const told = new Set(protos.map(({ cell }) => cell?.count.from));
  return counts.flatMap(({ kind, isImplied, isWhole, isOfUndone, from, to, number }): Unread[] => {
    const isTold = isImplied || isWhole || isOfUndone || told.has(from) || !mayBeTold.has(kind);
    // What another number is of: “34 of 51 drones”.
    if (isTold || counts.some(({ outOf }) => outOf?.from === number.from)) return [];
    return [{ ...words(plain, tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0), reason: "number" }];
  });
}

const mayBeTold: ReadonlySet<CountedKind | null> = new Set<CountedKind>([
  "uav",
  "missile",
  "aircraft",
  "shell",
  "boat",
  "mixed",
  "people",
  "building",
]);

/** “Explosions were heard near the depot”: the vocabulary has no such event, and an editor is told of it. */
function blastsIn(read: SentenceRead, drafts: readonly Draft[], plain: Plain): Unread[] {
  const { tokens, groups } = read;
  const at = tokens.findIndex(({ word }) => blast.test(word));
  if (at < 0 || !tokens.some(({ word }) => heard.test(word))) return [];
  const isEnd = (index: number) =>
    /^[,;.!?]$/u.test(tokens[index]?.text ?? "") &&
    !groups.some(({ from, to }) => index >= from && index < to);
  let [from, to] = [at, at + 1];
  while (from > 0 && !isEnd(from - 1)) from--;
  while (to < tokens.length && !isEnd(to)) to++;
  const span = words(plain, tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
  return drafts.some(({ start, end }) => start < span.end && end > span.start)
    ? []
    : [{ ...span, reason: "vocabulary" }];
}

const blast = /^(?:explosions?|blasts?|bangs|взрыв(?:|ы|ов|а)|хлопк(?:и|ов)|вибух(?:|и|ів|у))$/u;
const heard =
  /^(?:heard|hear|rang|rocked|shook|sounded|reported|прогреме\p{L}+|слыш\p{L}+|услыш\p{L}+|раздал\p{L}+|прозвуч\p{L}+|прозвучал\p{L}*|лунал\p{L}*|пролунал\p{L}*|чу(?:ти|тно|ли|в|ла)|прогримі\p{L}+|сообща\p{L}+|повідомля\p{L}+)$/u;

/** “A house burned down”, “two were hurt”: of what befell houses and people, of which nothing was drafted. */
const tellsOfGround = ({ deeds }: SentenceRead): boolean =>
  deeds.some(
    ({ deed, voice }) =>
      (deed === "fire" && voice !== "attribute") ||
      (/^(?:harm|kill|injure)$/u.test(deed) && voice !== "attribute" && voice !== "noun"),
  );

/** “…, and several more over the sea”: others that nobody counted, of which a draft of the sentence tells nothing. */
function othersIn(read: SentenceRead, drafts: readonly Draft[], plain: Plain): Unread[] {
  const { tokens, groups, deeds, counts } = read;
  return tokens.flatMap(({ word }, at): Unread[] => {
    const isOther = otherWords.test(word) || isBrokenAt(tokens, at);
    if (!isOther || counts.some(({ from, to }) => at >= from && at < to)) return [];
    const noun = othersAt(tokens, at);
    // “One of several drones”: these are what it was one of.
    if (noun !== null && !/^(?:of|из|з|із)$/u.test(tokens[at - 1]?.word ?? ""))
      return [{ ...words(plain, tokens[at]?.start ?? 0, tokens[noun - 1]?.end ?? 0), reason: "number" }];
    const before = /^(?:the|a)$/u.test(tokens[at - 1]?.word ?? "") ? at - 2 : at - 1;
    const parting = tokens[before]?.word ?? "";
    if (!(isParting(parting) || parting === "with")) return [];
    let end = at + 1;
    while (end < tokens.length && !/^[,;:.]$/u.test(tokens[end]?.text ?? "")) end++;
    const told = [...groups.filter(({ role }) => role !== "source"), ...deeds].filter(
      ({ from, to }) => from > at && to <= end,
    );
    // “…, another in hospital”: where it is, though no name.
    if (told.length === 0 && !placePrepositions.at(tokens, at + 1)) return [];
    const span = words(plain, tokens[before + 1]?.start ?? 0, tokens[end - 1]?.end ?? 0);
    const isDrafted = drafts.some((one) =>
      [one, ...one.further, ...one.places].some(({ start, end }) => start < span.end && end > span.start),
    );
    return isDrafted ? [] : [{ ...span, reason: "number" }];
  });
}

/** A word for what flies, or for what is left of it, and a place: whatever else it says, nobody passes over it unasked. */
const isPlaced = ({ tokens, deeds, groups }: SentenceRead, language: Language): boolean =>
  groups.some(({ mentions }) => mentions.some(({ isAgain }) => !isAgain)) &&
  (deeds.some(({ deed }) => deed === "debris") ||
    tokens.some((_, at) => flying.has(countedNouns(language).at(tokens, at)?.value.kind)));

/** An attempt, of which the sentence behind it says how many were brought down: that is what came of it. */
const isToldNext = (read: SentenceRead, protos: readonly Proto[]): boolean =>
  isAttempted(read, read.tokens.length) &&
  protos.some((proto) => proto.read.index === read.index + 1 && proto.figure !== null);

/** “Crews intercepted hostile drones”: how many, and where, nobody says. */
const isUncounted = ({ deeds, tokens }: SentenceRead): boolean =>
  deeds.some(({ deed, voice }) => deed === "down" && voice !== "noun") &&
  tokens.some(({ word }) => uncountable.test(word));

/** “The warden said that fragments of a drone that was shot down were found”: who speaks, and that something happened. */
const isSaid = ({ deeds, attributions }: SentenceRead): boolean =>
  attributions.some(({ actor }) => actor !== null) &&
  deeds.some(({ deed, voice }) => deed !== "flight" && deed !== "debris" && voice !== "noun");

/** «Сбито полтора беспилотника»: a number that is not whole, and not of hours or kilometres. */
const hasBroken = ({ tokens }: SentenceRead, language: Language): boolean =>
  tokens.some(
    (_, at) =>
      isBrokenAt(tokens, at) &&
      !/^(?:time|measure|place)$/.test(countedNouns(language).at(tokens, at + 1)?.value.kind ?? ""),
  );

/** Whether a number stands in it that is no time, name or measure, as in “half of the 60 were jammed”. */
function hasNumber({ tokens, counts, windows }: SentenceRead): boolean {
  return tokens.some((_, at) => {
    const number = numberAt(tokens, at);
    return (
      number !== null &&
      !isName(tokens, number) &&
      !windows.some(({ from, to }) => at >= from && at < to) &&
      !counts.some(({ from, to }) => at >= from && at < to)
    );
  });
}
