import type { EventKind, Span } from "../../domain/claims/claim";
import type { Unit } from "../../domain/claims/figure";
import { type Draft, type Drafted, type DraftSpeaker, unsaidUnit } from "../drafts";
import { type KnownSource, type SourceRead, sourceOf } from "./known-sources";
import { namesNobody } from "./names-nobody";
import { type NewSource, newSourceYaml } from "./new-source";
import { speakerQuestions, totalQuestions, windowQuestions } from "./open-questions";
import { type EntryQuestion, questionsOf } from "./questions";
import { holds, type QuoteInText, quoteSpan, quoteWithContext } from "./quote-span";
import { placesNamed, withinNamed } from "./where";
import { isWrittenClock } from "./window-yaml";

/** A place as a claim is to name it. */
export type EntryPlace = {
  /** Empty where no words name it: it goes by its id alone. */
  words: string;
  isImplied: boolean;
  /** Of the place that was chosen for this claim alone. */
  id?: string;
};

/** A draft as a claim of the short form, before it is text. */
export type ReportEntry = {
  draft: Draft;
  event: EventKind;
  unit: Unit;
  /** Whether the unit need not be written: the event is counted in it. */
  isUsualUnit: boolean;
  /** Tells it apart from the others of its text. */
  key: string;
  /** Whether another claim refers to it, so that it needs an id. */
  isReferred: boolean;
  source: string | null;
  /** Only the surname says that it is this source. */
  isBySurname: boolean;
  /** Other words of the text that hold what the quote does not. */
  further: readonly string[];
  places: readonly EntryPlace[];
  within: EntryPlace | null;
  partOf: string | null;
  subsetOf: string | null;
  /** What a total that was not told in full leaves open. */
  remainder: number | null;
  /** The text's words for whoever says it, where they name nobody; `null`: they do, or there are none. */
  saidBy: string | null;
  /** The total that it is said to be in, where the data cannot tie it to that. */
  looseFrom: Draft | null;
  parts: readonly ReportEntry[];
  questions: readonly EntryQuestion[];
} & QuoteInText;

/** The ids that the site's vocabulary has. */
export type KnownWords = {
  events: readonly EventKind[];
  units: readonly Unit[];
  /** What an event is counted in where nothing is said of it. */
  usualUnit: (event: EventKind) => Unit | undefined;
};

/** A draft that no claim can be made of here, and why. */
export type LeftOut = { draft: Draft; reason: string };

export type ReportEntries = {
  entries: readonly ReportEntry[];
  leftOut: readonly LeftOut[];
  newSources: readonly NewSource[];
};

/** What is decided of drafts beside their words. */
export type Decided = {
  /** The key of a draft, by its position. */
  keyOf: (index: number) => string;
  /** The source that a speaker's name was said to mean; `null`: nobody by name; `undefined` where nobody has said it. */
  sourceOf: (name: string) => string | null | undefined;
};

/** The drafts of a text as claims of the short form: each total before its parts; none is dropped without a word. */
export function reportEntries(
  { drafts, language }: Drafted,
  text: string,
  reportId: string,
  known: readonly KnownSource[],
  vocabulary: KnownWords,
  decided?: Decided,
): ReportEntries {
  const leftOut: LeftOut[] = [];
  const newSources = new Map<string, NewSource>();
  const idOf = decided?.keyOf ?? ((index: number) => `${reportId}-${index + 1}`);
  const sourceRead = (speaker: DraftSpeaker): SourceRead => {
    const said = decided?.sourceOf(speaker.name);
    return typeof said === "string"
      ? { id: said, isKnown: true, by: "name" }
      : sourceOf(speaker, language, known);
  };
  const isFit = drafts.map((draft) => {
    const reason = unfit(draft, vocabulary);
    if (reason) leftOut.push({ draft, reason });
    return reason === null;
  });
  const isNested = (draft: Draft): boolean => {
    const total = draft.total === null ? undefined : drafts[draft.total];
    return (
      draft.role === "part" &&
      total !== undefined &&
      isFit[draft.total ?? -1] === true &&
      total.total === null &&
      isAlike(draft, total)
    );
  };
  /** Whether the words for who speaks name nobody: so an editor has said, or they do, and no person has said whom they mean. */
  const isOfNobody = ({ speaker }: Draft): boolean => {
    const said = speaker && decided?.sourceOf(speaker.name);
    if (speaker === null || speaker.isNobody) return speaker !== null;
    return said === null || (said === undefined && namesNobody(speaker.words));
  };
  const readSource = (draft: Draft): SourceRead | null =>
    draft.speaker && !isOfNobody(draft) ? sourceRead(draft.speaker) : null;
  // By the fullest words for them: a surname alone enters nobody.
  for (const draft of drafts) {
    const source = readSource(draft);
    if (!draft.speaker || !source || source.isKnown) continue;
    const { words } = draft.speaker;
    if (words.length > (newSources.get(source.id)?.words.length ?? 0))
      newSources.set(source.id, { id: source.id, words, toCopy: newSourceYaml(source.id, draft.speaker) });
  }
  /** Whether both tell of the same by the same speaker, in the same unit: whatever else differs, the one is in the other. */
  const isOfOne = (draft: Draft, total: Draft): boolean =>
    draft.event === total.event &&
    readSource(draft)?.id === readSource(total)?.id &&
    (draft.unit ?? unsaidUnit) === (total.unit ?? unsaidUnit);
  /** Whether a total with a place of its own has a part by another clock: no part by such a clock is summed up. */
  const isClockApart = (total: Draft): boolean => {
    const parts = drafts.filter(
      (other, at) =>
        isFit[at] && other.role === "part" && other.total !== null && drafts[other.total] === total,
    );
    const hasOwnPlace = total.places.some(({ kind }) => kind !== "country");
    return (
      hasOwnPlace &&
      !parts.some(isNested) &&
      parts.some((part) => isOfOne(part, total) && !isSameClock(part, total))
    );
  };
  /**
   * How the data can hold that it is in its total: of another event, speaker or time no figure is a part. Of another time alone it
   * is included in it still; and so are its like, for the rest does not make up the total.
   */
  const tieOf = (draft: Draft): "part" | "subset" | null => {
    const total = draft.total === null || !isFit[draft.total] ? undefined : drafts[draft.total];
    if (!total || isNested(draft) || total.event !== draft.event) return null;
    if (draft.role === "subset") return "subset";
    if (!isOfOne(draft, total)) return null;
    if (isClockApart(total)) return "subset";
    return isSameClock(draft, total) ? "part" : null;
  };
  const entryOf = (draft: Draft, index: number): ReportEntry => {
    const parts = drafts.filter((other, at) => isFit[at] && other.total === index && isNested(other));
    const places = placesNamed(draft, parts, text);
    const within = withinNamed(draft, places);
    const span = quoteSpan(draft, within ? [...places, within] : places, parts, text);
    const unit: Unit = draft.unit ?? vocabulary.usualUnit(draft.event) ?? unsaidUnit;
    const isNobody = isOfNobody(draft);
    const source = readSource(draft);
    const isReferred = drafts.some(
      (other, at) => isFit[at] && other.total === index && tieOf(other) !== null,
    );
    const tie = tieOf(draft);
    const total = tie !== null && draft.total !== null ? idOf(draft.total) : null;
    const summed = drafts.filter(
      (other, at) => isFit[at] && other.total === index && tieOf(other) === "part",
    );
    const further = draft.further.filter((words) => !holds(span, words));
    const place = (words: string, isImplied: boolean, at: Span): EntryPlace => ({
      words,
      isImplied: isImplied || ![span, ...further].some((quoted) => holds(quoted, at)),
    });
    return {
      draft,
      event: draft.event as EventKind,
      unit,
      isUsualUnit: vocabulary.usualUnit(draft.event as EventKind) === unit,
      key: idOf(index),
      isReferred,
      source: source?.id ?? null,
      isBySurname: source?.isKnown === true && source.by === "surname",
      ...quoteWithContext(text, span),
      further: further.map(({ words }) => words),
      places: places.map((one) => place(one.words, one.isImplied, one)),
      within: within ? place(within.words, within.isImplied, within) : null,
      partOf: tie === "part" ? total : null,
      subsetOf: tie === "subset" ? total : null,
      remainder: remainderOf(draft, [...parts, ...summed]),
      saidBy: isNobody && draft.speaker ? text.slice(draft.speaker.start, draft.speaker.end) : null,
      looseFrom:
        draft.role === "part" && !total && isFit[draft.total ?? -1] && !isNested(draft)
          ? (drafts[draft.total ?? -1] ?? null)
          : null,
      parts: drafts.flatMap((other, at) =>
        isFit[at] && other.total === index && isNested(other) ? [entryOf(other, at)] : [],
      ),
      questions: [
        ...questionsOf(draft),
        ...(isNested(draft) || isNobody ? [] : speakerQuestions(draft, source, newSources)),
        ...totalQuestions(draft, isFit),
        ...windowQuestions(draft),
      ],
    };
  };
  const entries = drafts.flatMap((draft, index) =>
    isFit[index] && !isNested(draft) ? [entryOf(draft, index)] : [],
  );
  return { entries, leftOut, newSources: [...newSources.values()] };
}

/** A day's total, or an attack's, need not be told in full: what its exact parts leave of it, where nothing is asked. */
function remainderOf({ figure, questions }: Draft, parts: readonly Draft[]): number | null {
  if (
    figure?.kind !== "exactly" ||
    parts.length === 0 ||
    questions.some(({ kind }) => kind === "parts-differ")
  )
    return null;
  const sum = parts.reduce(
    (all, { figure: one }) => all + (one?.kind === "exactly" ? one.value : Number.NaN),
    0,
  );
  return sum < figure.value ? figure.value - sum : null;
}

/** Why the data has no claim of this kind; `null` where it has. */
function unfit({ event, figure, unit }: Draft, { events, units }: KnownWords): string | null {
  if (!events.some((one) => one === event)) return `the vocabulary has no event “${event}”`;
  if (figure && unit !== null && !units.some((one) => one === unit))
    return `the vocabulary has no unit “${unit}”`;
  return null;
}

/** Whether a part says of itself nothing that its total does not say for it. */
const isAlike = (part: Draft, total: Draft): boolean =>
  part.event === total.event &&
  (part.unit ?? unsaidUnit) === (total.unit ?? unsaidUnit) &&
  part.reservation === null &&
  (part.speaker === null || part.speaker.name === total.speaker?.name) &&
  (part.window === null || part.window.words === total.window?.words);

/** Whether a part is told by its total's clock, as the check wants it of them. */
const isSameClock = (part: Draft, total: Draft): boolean =>
  part.window?.words === total.window?.words || (!isWrittenClock(part) && !isWrittenClock(total));
