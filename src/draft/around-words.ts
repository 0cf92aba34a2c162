import { givenSpan } from "../text/plain";
import type { Chosen } from "./assemble/event";
import { hurtOf, hurtQuestions } from "./assemble/hurt";
import {
  countsOf,
  countToldWith,
  eventOfWords,
  type Happened,
  isTouching,
  isWithin,
  placesNear,
  type Stretch,
} from "./assemble/pointed";
import { askOfTime, draftRead, type Known } from "./draft";
import type { Draft, DraftFigure, DraftUnit, QuestionKind, Span } from "./drafts";
import { placeOf } from "./form";
import { isInQuotes } from "./in-quotes";
import type { Count } from "./read/count";
import { oneNamed } from "./read/one-named";
import type { SentenceRead } from "./read/sentence";
import { readText, type TextRead } from "./read-text";
import { statementDraft } from "./statement-draft";
import { words } from "./told-words";

export type CountedWords = { figure: DraftFigure; unit: DraftUnit | "people" | null };

export type AroundWords = {
  /** A claim of these words, with who says it, where, when and what happened as their sentence has it; what nothing says is asked. */
  draft: Draft;
  /** The number that they belong to; or the one thing in the singular that they name: an editor may have meant it as a number. */
  one: CountedWords | null;
};

/**
 * Reads words that a person has pointed at: what stands in them goes first, and their sentence says the rest. `null` where
 * they are of no sentence.
 */
export function aroundWords(given: string, span: Span, known: Known): AroundWords | null {
  const text = readText(given, known);
  const found = sentenceOf(text, span);
  if (!found) return null;
  const { read, at } = found;
  const counts = countsOf(read);
  const counted =
    counts.find((count) => isWithin(count, at)) ?? counts.find((count) => isTouching(count, at)) ?? null;
  const named = counted ?? oneNamed(read.tokens, at.from, at.to, text.language);
  const one = named && figureOf(named, read, text);
  const drafted = draftedOf(text, span, known, named !== null);
  if (drafted) return { draft: withSpan(drafted, given, span), one };
  const own = counted ?? (named && isTold(named, read, at) ? named : null);
  const told = own ?? countToldWith(read, at, text.language);
  const happened = eventOfWords(read, at, told, text.language);
  // Of a statement, “nobody was hurt”, no number is told.
  const count = own ?? (happened?.isStatement ? null : told);
  const stretch = joined([at, ...(count ? [count] : []), ...(happened ? [happened] : [])]);
  const heard = { ...read, groups: read.groups.filter(saidWith(text, read, stretch)) };
  const { group, within } = placesNear(heard, at, count, happened?.event ?? null);
  const statement = statementDraft(
    { read: { ...read, groups: group ? [group] : [] }, event: happened?.event ?? "interception", ...stretch },
    text.plain,
    text.speakers,
    text.reads,
  );
  const { start, end } = joinedSpans([statement, span]);
  return {
    draft: askOfTime({
      ...statement,
      start,
      end,
      quote: given.slice(start, end),
      within: within && placeOf({ read, mention: within, isImplied: false }, text.plain),
      figure: count && figureOf(count, read, text).figure,
      unit: count && unitOf(count, happened?.chosen ?? null),
      questions: [...statement.questions, ...questionsOf(read, count, happened)],
    }),
    one,
  };
}

/** What was drafted of these words alone: it was read with all that stands around them. Where they hold a figure, of that. */
const draftedOf = (text: TextRead, span: Span, known: Known, isCounted: boolean): Draft | undefined =>
  draftRead(text, known).drafts.find((one) => {
    const at = isCounted ? one.figure : one.figure === null ? one : null;
    return at !== null && at.start < span.end && at.end > span.start;
  });

/** As a claim of its own, whose quote holds all that was selected. */
function withSpan(drafted: Draft, given: string, span: Span): Draft {
  const { start, end } = joinedSpans([drafted, span]);
  return { ...drafted, start, end, quote: given.slice(start, end), role: "single", total: null };
}

/** Whether one thing is what the words tell of: where they are “fragments of a drone”, the fragments are. */
const isTold = (named: Count, { deeds }: SentenceRead, at: Stretch): boolean =>
  isWithin(at, named) || !deeds.some((one) => one.deed === "debris" && isTouching(one, at));

/**
 * Whether words of a sentence are of whoever says those of a stretch, with nobody else between: what is said in one clause, or
 * within quotation marks, is no evidence of what another says.
 */
function saidWith({ speakers }: Pick<TextRead, "speakers">, read: SentenceRead, stretch: Stretch) {
  const saidAt = (token: number) => speakers.at(read, token)?.name ?? null;
  const tokens = ({ from, to }: Stretch) => Array.from({ length: to - from }, (_, at) => from + at);
  const own = new Set(tokens(stretch).map(saidAt));
  const quoted = new Set(tokens(stretch).map((token) => isInQuotes(read, token)));
  return (one: Stretch): boolean =>
    isTouching(one, stretch) ||
    (tokens(joined([stretch, one])).every((token) => own.has(saidAt(token))) &&
      quoted.has(isInQuotes(read, one.from)));
}

/** The first sentence that words are of, and which of its tokens they are; one in which something happens before others. */
function sentenceOf({ plain, reads }: TextRead, span: Span): { read: SentenceRead; at: Stretch } | null {
  const touched = reads.flatMap((read) => {
    const isIn = read.tokens.map(({ start, end }) => {
      const given = givenSpan(plain, start, end);
      return given.start < span.end && given.end > span.start;
    });
    const from = isIn.indexOf(true);
    return from < 0 ? [] : [{ read, at: { from, to: isIn.lastIndexOf(true) + 1 } }];
  });
  return touched.find(({ read }) => read.deeds.length > 0) ?? touched[0] ?? null;
}

const joined = (all: readonly Stretch[]): Stretch => ({
  from: Math.min(...all.map(({ from }) => from)),
  to: Math.max(...all.map(({ to }) => to)),
});
const joinedSpans = (all: readonly Span[]): Span => ({
  start: Math.min(...all.map(({ start }) => start)),
  end: Math.max(...all.map(({ end }) => end)),
});

/** A count as a draft has it. */
function figureOf(
  { number, kind, from, to, isImplied }: Count,
  { tokens }: SentenceRead,
  { plain }: Pick<TextRead, "plain">,
): CountedWords {
  const [first, last] = isImplied ? [from, to] : [number.from, number.to];
  const said = words(plain, tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0);
  const unit = kind === "place" || kind === "time" || kind === "measure" ? null : kind;
  return { figure: { ...said, kind: number.kind, value: number.value, high: number.high }, unit };
}

function unitOf({ kind }: Count, chosen: Chosen | null): DraftUnit | null {
  if (kind === "people") return hurtOf(chosen) ?? "injured";
  return kind === "place" || kind === "time" || kind === "measure" ? null : kind;
}

function questionsOf(read: SentenceRead, count: Count | null, happened: Happened | null): Draft["questions"] {
  const ask = (kind: QuestionKind, about = "") => ({ kind, words: about });
  const people = count?.kind === "people";
  const either = hurtQuestions(happened?.chosen ?? null, read).length > 0;
  return [
    ...(happened ? [] : [ask("event-unsure")]),
    ...(count && count.kind === null ? [ask("unit-unsure")] : []),
    ...(count?.isAmbiguous ? [ask("one-or-many")] : []),
    ...(count?.number.isOrdinal ? [ask("ordinal")] : []),
    ...(people && (either || hurtOf(happened?.chosen ?? null) === null)
      ? [ask("killed-or-injured", read.tokens[count.nounFrom]?.text ?? "")]
      : []),
  ];
}
