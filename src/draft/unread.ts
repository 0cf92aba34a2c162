import type { Plain } from "../text/plain";
import { isBrokenAt } from "../text/plain-number";
import type { Proto } from "./assemble/proto-claim";
import { isAttempted, isHabit, type Statement, uncountable } from "./assemble/statements";
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
import { countedNouns } from "./words/units";

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
  protos: readonly Proto[],
  language: Language,
): Unread[] {
  const drafted = new Set(protos.map(({ read }) => read));
  return reads.flatMap((read): Unread[] => {
    const span = words(plain, read.sentence.start, read.sentence.end);
    const isDrafted =
      drafted.has(read) ||
      drafts.some((one) =>
        [one, ...one.further].some(({ start, end }) => start < span.end && end > span.start),
      );
    if (isDrafted) return [...undoneIn(read, drafts, plain), ...othersIn(read, drafts, plain)];
    const hasCount = read.counts.some(
      ({ kind }) => kind !== "place" && kind !== "time" && kind !== "measure",
    );
    const hasDeed = read.deeds.some(({ deed }) => deed !== "flight" && deed !== "debris");
    const mayHold =
      hasCount ||
      (hasDeed && (hasNumber(read) || hasBroken(read, language))) ||
      (isPlaced(read, language) && !isToldNext(read, protos)) ||
      isUncounted(read) ||
      (hasDeed && isHabit(read)) ||
      isSaid(read);
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
