import type { Plain } from "../text/plain";
import { isBrokenAt } from "../text/plain-number";
import { isInHospital } from "./assemble/hurt";
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
import { clausesUnread } from "./unread-clauses";
import { otherWords } from "./words/another";
import type { Deed } from "./words/deed-word";
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
    const clauses = clausesUnread(read, drafts, plain, language);
    if (isDrafted)
      return [
        ...undoneIn(read, drafts, plain),
        ...othersIn(read, drafts, plain),
        ...untoldIn(read, [...whole, ...cut], plain),
        ...clauses,
      ];
    const hasCount = read.counts.some(
      ({ kind }) => kind !== "place" && kind !== "time" && kind !== "measure",
    );
    const hasDeed = read.deeds.some(({ deed }) => deed !== "flight" && deed !== "debris");
    const mayHold =
      hasCount ||
      (hasDeed && (hasNumber(read) || hasBroken(read, language))) ||
      ((isPlaced(read, language) || tellsWhere(read, language)) && !isToldNext(read, whole)) ||
      isUncounted(read) ||
      (hasDeed && isHabit(read)) ||
      isSaid(read) ||
      tellsOfGround(read) ||
      clauses.length > 0;
    if (!mayHold) return [];
    const isUndone = read.deeds.length === 0 && tellsOfUndone(read.tokens, language);
    const told = hasCount ? "number" : (clauses[0]?.reason ?? "vocabulary");
    return [{ ...span, reason: isUndone ? "not-happened" : told }];
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
    // “Three were killed, four are in hospital”: of what the four suffer nothing is said.
    const isOpen = kind === null && isInHospital(tokens, to);
    const isTold = isImplied || isWhole || isOfUndone || told.has(from) || !(mayBeTold.has(kind) || isOpen);
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

/** “A house burned down”, “two were hurt”: of what befell houses and people, of which nothing was drafted. */
const tellsOfGround = ({ deeds }: SentenceRead): boolean =>
  deeds.some(
    ({ deed, voice }) =>
      (deed === "fire" && voice !== "attribute") ||
      (/^(?:harm|kill|injure)$/u.test(deed) && voice !== "attribute" && voice !== "noun"),
  );

/**
 * “There are casualties in Alpha”, “an attack on Alpha was repelled”, «прилёт в Альфе»: no figure, and nothing that flies is
 * named. Not attempts, nor what was done to brigades at the front.
 */
function tellsWhere(read: SentenceRead, language: Language): boolean {
  const { tokens, groups } = read;
  const said = tokens.map(({ word }) => word).join(" ");
  if (under.test(said) || defending.test(said) || exists.test(said)) return true;
  const isOfFront = atFront.test(said);
  const deeds = read.deeds.filter(
    ({ deed, voice }) =>
      !(deed === "hit" && isOfFront) &&
      !(deed === "repel" && (voice === "noun" || isAttempted(read, tokens.length))),
  );
  // “Drones hit the firm’s facilities in Markland”: what they are aimed at is no place of it.
  const isAimedAt = tokens.some((_, at) => flying.has(countedNouns(language).at(tokens, at)?.value.kind));
  if (isAimedAt && deeds.some(({ deed }) => harming.has(deed))) return true;
  if (deeds.some(({ deed, voice }) => (deed === "hit" || deed === "repel") && isVerb(voice))) return true;
  const named = groups.filter(
    ({ role, mentions }) => role !== "source" && mentions.some(({ isAgain }) => !isAgain),
  );
  if (named.length === 0) return false;
  return (
    shelled.test(said) ||
    deeds.some(({ deed, voice, from }) => {
      if (deed === "launch") return voice === "noun" ? isAimed(from, named) : voice !== "attribute";
      return deed !== "flight" && deed !== "debris" && voice !== "attribute";
    })
  );
}

const atFront =
  /(?<!\p{L})(?:бригад|полка|полку|батальон|батальйон|дивизи|дивізі|brigade|regiment|battalion|division)/u;
/** “There are casualties”, «есть пострадавшие»: of how many, and where, nothing is said. */
const exists =
  /(?<!\p{L})(?:(?:есть|имеются|є) (?:\S+ )?(?:пострадавш|погибш|раненые|жертвы|разрушени|повреждени|постраждал|загибл|поранен|руйнуван|пошкоджен)|there (?:are|were) (?:\S+ )?(?:casualties|dead|wounded|injured|victims))/u;

const isVerb = (voice: SentenceRead["deeds"][number]["voice"]): boolean =>
  voice !== "noun" && voice !== "attribute";
const harming: ReadonlySet<Deed> = new Set<Deed>(["hit", "harm", "kill", "injure", "fire"]);

/** “Air defences were at work”, «работала ПВО». */
const defending =
  /(?<!\p{L})(?:(?:работа\p{L}+|сработа\p{L}+|отработа\p{L}+) (?:\S+ ){0,3}(?:пво|противовоздушн\p{L}+)|(?:пво|противовоздушн\p{L}+ оборон\p{L}+) (?:\S+ ){0,3}(?:работа(?:ла|ет|ют|ли)|сработа\p{L}+|отработа\p{L}+)|(?:працю\p{L}+|спрацю\p{L}+) (?:\S+ ){0,3}(?:ппо|протиповітрян\p{L}+)|(?:ппо|протиповітрян\p{L}+ оборон\p{L}+) (?:\S+ ){0,3}(?:працю\p{L}+|спрацю\p{L}+)|air defen[cs]es?(?: (?:systems?|forces|units))? (?:(?:was|were|is|are|has been|have been) )?(?:working|at work|operating|active|activated|engaged|in action|responding))(?!\p{L})/u;

/** “An attack on Alpha”: the words for what was attacked stand right behind. */
const isAimed = (at: number, groups: SentenceRead["groups"]): boolean =>
  groups.some(({ role, from }) => role === "target" && from > at && from - at <= 2);

const under =
  /(?<!\p{L})(?:under (?:attack|fire|shelling)|под (?:атакой|обстрелом|ударом)|під (?:атакою|обстрілом|ударом))(?!\p{L})/u;
const shelled = /(?<!\p{L})(?:shelled|shelling|обстрел\p{L}*|обстріл\p{L}*)(?!\p{L})/u;

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
