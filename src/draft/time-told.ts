import type { Plain } from "../text/plain";
import { isNumber } from "../text/plain-number";
import type { Speakers } from "./assemble/speakers";
import type { DraftSpeaker, DraftWindow, Question } from "./drafts";
import { isInQuotes } from "./in-quotes";
import { asideAt } from "./read/asides";
import { isTime } from "./read/days-told";
import type { SentenceRead } from "./read/sentence";
import { words } from "./told-words";
import { subsetWords } from "./words/events";

/** “Earlier, …”: at no time that was told before. */
const isOfOtherTime = ({ tokens: [first] }: SentenceRead): boolean =>
  /^(?:earlier|previously|ранее|раньше|раніше)$/u.test(first?.word ?? "");

export function windowOf(
  read: SentenceRead,
  token: number,
  plain: Plain,
  speakers: Speakers,
  reads: readonly SentenceRead[],
): DraftWindow | null {
  const own = ownWindow(read, token);
  if (own) return { ...words(plain, own.start, own.end), clock: own.clock, isCarried: false };
  // “…, a day after a visit”: that day, and no other.
  if (isOfOtherTime(read) || read.asides.some((aside) => aside.of === "other-time")) return null;
  const before = windowBefore(read, token, speakers, reads)?.window;
  return before ? { ...words(plain, before.start, before.end), clock: before.clock, isCarried: true } : null;
}

/** Of the times that a sentence tells, the one nearest to what is told. */
const ownWindow = (read: SentenceRead, token: number) =>
  [...read.windows]
    .filter((window) => isTime(window) && !isOfSubset(read, token, window.from))
    .filter(({ from }) => isOfOneTime(read, token, from))
    .filter((window) => !isOfSum(read, token, window))
    .sort((a, b) => Math.abs(a.from - token) - Math.abs(b.from - token))[0];

/** Whether no aside tells one of the two of another time: “…, a day after a strike on Alpha on Monday”. */
const isOfOneTime = ({ asides }: SentenceRead, token: number, window: number): boolean => {
  const [own, other] = [asideAt(asides, token), asideAt(asides, window)];
  return own === other || [own, other].every((aside) => (aside?.of ?? "same-time") === "same-time");
};

/** “Five overnight, three over A, in all this week 40”: the week is that of the sum that it stands right before. */
const isOfSum = (
  { tokens, counts, windows }: SentenceRead,
  token: number,
  { from, to }: WindowTokens,
): boolean =>
  token < from &&
  windows.some((one) => isTime(one) && one.from < token) &&
  sumWords.test(tokens[from - 1]?.word ?? "") &&
  counts.some(({ number }) => number.numberFrom === to);

type WindowTokens = { from: number; to: number };
const sumWords = /^(?:all|total|altogether|overall|всего|итого|суммарно|усього|всього|загалом|разом)$/u;

/** “300 since January, including 12 last night”: the night is that of the twelve. */
const isOfSubset = ({ tokens, counts }: SentenceRead, token: number, window: number): boolean =>
  tokens.some(
    (_, at) =>
      at > token &&
      at < window &&
      subsetWords.at(tokens, at) !== null &&
      // “Seven, four of them over A, overnight”: behind a comma, of all.
      !tokens.slice(at, window).some(({ text }) => text === ",") &&
      (counts.some(({ from }) => from > at && from < window) || tokens.slice(at, window).some(isNumber)),
  );

/** The last sentence before, not far back, that tells a time, with the first that it tells. */
function windowBefore(read: SentenceRead, token: number, speakers: Speakers, reads: readonly SentenceRead[]) {
  for (let index = read.index - 1; index >= 0 && read.index - index <= 4; index--) {
    const before = reads[index];
    const window = before?.windows.find(
      (one) => isTime(one) && (asideAt(before.asides, one.from)?.of ?? "same-time") === "same-time",
    );
    if (before && window && !isOfOthersWords(before, window.from, read, token, speakers))
      return { before, window };
  }
  return undefined;
}

/** “It was struck at 3am,” the chief said: a time in somebody's own words, and not that of who else speaks in a later paragraph. */
function isOfOthersWords(
  before: SentenceRead,
  at: number,
  read: SentenceRead,
  token: number,
  speakers: Speakers,
): boolean {
  if (before.sentence.paragraph === read.sentence.paragraph) return false;
  if (!(before.sentence.startsQuoted || isInQuotes(before, at))) return false;
  const [teller, speaker] = [speakers.at(before, at), speakers.at(read, token)];
  return teller !== null && speaker !== null && teller.name !== speaker.name;
}

/** One sentence and the next, or those of one paragraph. */
const isToldTogether = (before: SentenceRead, read: SentenceRead): boolean =>
  read.index - before.index <= 1 || before.sentence.paragraph === read.sentence.paragraph;

/** Whether a sentence tells of two days that have no hour in common: which of them holds for what stands after it, it does not say. */
function tellsOtherDays({ windows }: SentenceRead): boolean {
  const told = windows.filter(isTime).flatMap(({ clock }) => {
    const [start, end] = [clock?.start ?? clock?.end, clock?.end ?? clock?.start];
    return start && end ? { start: start.slice(0, 10), end: end.slice(0, 10) } : [];
  });
  return told.some((one) => told.some((other) => one.end < other.start));
}

/**
 * A time that another speaker told, or that was told of something else, or beside that of another day, is asked about:
 * nobody has said that it is this one's, too.
 */
export function carriedTimeAsked(
  window: DraftWindow | null,
  read: SentenceRead,
  token: number,
  speaker: DraftSpeaker | null,
  speakers: Speakers,
  reads: readonly SentenceRead[],
): Question[] {
  // “A heard it at 3am, B said, while C claimed …”: in one sentence, too, the hour is that of who tells it.
  const own = window && !window.isCarried ? ownWindow(read, token) : undefined;
  const teller = own && speakers.at(read, own.from);
  if (window && teller && speaker && !teller.isCarried && !speaker.isCarried && teller.name !== speaker.name)
    return [{ kind: "time-carried", words: window.words }];
  const from = window?.isCarried ? windowBefore(read, token, speakers, reads) : undefined;
  const other = from && speakers.at(from.before, from.window.from);
  return window &&
    from &&
    ((other && speaker && other.name !== speaker.name) ||
      !isToldTogether(from.before, read) ||
      tellsOtherDays(from.before))
    ? [{ kind: "time-carried", words: window.words }]
    : [];
}
