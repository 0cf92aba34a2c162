import { asRead } from "../../domain/claims/as-read";
import type { Span } from "../../domain/claims/claim";
import { findAsRead, type ReadText, readText } from "../../domain/claims/find-as-read";
import type { DraftEvent } from "../assemble/event";
import type { Known } from "../draft";
import type { Draft, Drafted, DraftFigure, DraftPlace } from "../drafts";
import { figureWords } from "../write/figure-words";
import type { ProposedClaim } from "./proposal-schema";
import { isInside, isTouching, type Readings, readingsOf } from "./readings";

export const proposedEvents: readonly DraftEvent[] = [
  "interception",
  "suppression",
  "launch",
  "flight",
  "hit",
  "landing",
  "debris",
  "fire",
  "harm",
  "harm-denied",
  "response",
  "warning",
];

/** A claim of an answer that is not taken, by its place in it, and every reason. */
export type Refused = { at: number; quote: string; reasons: readonly string[] };

export type CheckedProposal = {
  /** The engine's drafts, with a question where the proposal differs; then what only the proposal reads. */
  drafted: Drafted;
  refused: readonly Refused[];
  /** How many of the proposed claims the engine reads the same. */
  same: number;
};

/**
 * Holds a model's answer against the text. A quote has to stand in it, word for word as it is read (docs/embed-contract.md
 * tells how), and figure, unit, places, time and speaker are read again from it by the engine: what does not agree with
 * the words is refused; where the engine's own draft differs, both stand as a question. Nothing is taken on trust.
 */
export function checkProposal(
  given: string,
  known: Known,
  drafted: Drafted,
  claims: readonly (ProposedClaim | string)[],
): CheckedProposal {
  const text = readText(given);
  const readings = readingsOf(given, { ...known, language: drafted.language });
  const drafts = [...drafted.drafts];
  const refused: Refused[] = [];
  let same = 0;
  for (const [at, claim] of claims.entries()) {
    if (typeof claim === "string") {
      refused.push({ at, quote: "", reasons: [claim] });
      continue;
    }
    const read = readAgain(claim, text, readings, drafts);
    if ("reasons" in read) {
      refused.push({ at, quote: claim.quote, reasons: read.reasons });
      continue;
    }
    const index = drafts.findIndex((draft) => isOf(draft, read));
    const draft = drafts[index];
    if (!draft) {
      drafts.push(newDraft(read));
      continue;
    }
    const differing = differences(draft, read);
    if (differing.length === 0) same++;
    else drafts[index] = asked(draft, differing);
  }
  // What the proposal found a claim in is unread no longer.
  const unread = drafted.unread.filter(
    (one) => !drafts.slice(drafted.drafts.length).some((draft) => isTouching(draft, one)),
  );
  return { drafted: { ...drafted, drafts, unread }, refused, same };
}

/** A proposed claim with all that the engine reads in its words. */
type Read = {
  span: Span;
  quote: string;
  event: DraftEvent;
  figure: DraftFigure | null;
  unit: Draft["unit"];
  places: readonly DraftPlace[];
  window: Draft["window"];
  speaker: Draft["speaker"];
};

function readAgain(
  claim: ProposedClaim,
  text: ReadText,
  readings: Readings,
  drafts: readonly Draft[],
): Read | { reasons: string[] } {
  const spans = findAsRead(text, claim.quote);
  if (spans.length === 0)
    return { reasons: ["its quote does not stand in the text, word for word and whole"] };
  const tried = spans.map((span) => readAt(claim, span, text, readings, drafts));
  return tried.find((read) => !("reasons" in read)) ?? tried[0] ?? { reasons: [] };
}

function readAt(
  claim: ProposedClaim,
  span: Span,
  text: ReadText,
  readings: Readings,
  drafts: readonly Draft[],
): Read | { reasons: string[] } {
  const own = drafts.filter((draft) => isTouching(draft, span));
  const reasons: string[] = [];
  const event = proposedEvents.find((one) => one === claim.event);
  if (!event) reasons.push(`“${claim.event}” is no event of the vocabulary`);

  const figures = readings.figures.filter(({ figure }) => isInside(figure, span));
  const counted = claim.figure ? figures.find((one) => isFigure(one, claim)) : null;
  if (claim.figure && !counted) {
    const read = figures.map(({ figure, unit }) => figureWords(figure, unit)).join(", ");
    const { kind, value, high = null } = claim.figure;
    reasons.push(
      `its figure is ${figureWords({ kind, value, high }, claim.unit)}; the quote is read as ${read || "no figure"}`,
    );
  }
  const places = claim.places.map((words) => placeIn(words, span, text, readings, own));
  for (const [index, place] of places.entries())
    if (!place) reasons.push(`the quote names no place “${claim.places[index]}”`);

  const speaker = claim.speaker === null ? null : (spanOf(claim.speaker, text, span) ?? null);
  if (claim.speaker !== null && !speaker)
    reasons.push(`the words for its speaker, “${claim.speaker}”, do not stand in the text`);
  const when = claim.window === null ? null : spanOf(claim.window, text, span);
  const window = when && readings.windows.find((one) => isTouching(one, when));
  if (claim.window !== null && !window)
    reasons.push(
      when
        ? `“${claim.window}” is read as no time`
        : `the words for its time, “${claim.window}”, do not stand in the text`,
    );
  if (reasons.length > 0 || !event) return { reasons };
  const { given } = text;
  return {
    span,
    quote: given.slice(span.start, span.end),
    event,
    figure: counted?.figure ?? null,
    unit: counted ? counted.unit : null,
    places: places.flatMap((place) => place ?? []),
    window: window ?? null,
    speaker: speaker && {
      ...speaker,
      words: given.slice(speaker.start, speaker.end),
      name: given.slice(speaker.start, speaker.end),
      isCarried: false,
      isNear: true,
    },
  };
}

/** The same number, hedged alike, of the same things: a noun that stands elsewhere leaves these open. */
function isFigure(
  { figure, unit }: Readings["figures"][number],
  { figure: proposed, unit: counted }: ProposedClaim,
): boolean {
  return (
    proposed !== null &&
    figure.value === proposed.value &&
    figure.kind === proposed.kind &&
    (figure.kind !== "between" || figure.high === (proposed.high ?? null)) &&
    (unit === null || counted === null || unit === counted)
  );
}

/** A place that the quote's own words name, or that the engine understands to be meant there. */
function placeIn(
  words: string,
  quote: Span,
  text: ReadText,
  { places }: Readings,
  own: readonly Draft[],
): DraftPlace | undefined {
  const spans = findAsRead(text, words);
  const named = places.find(
    (place) => isInside(place, quote) && spans.some((span) => isTouching(span, place)),
  );
  return (
    named ??
    own.flatMap((draft) => draft.places).find((place) => spans.some((span) => isTouching(span, place)))
  );
}

/** Where words stand, nearest to the quote. */
function spanOf(words: string, text: ReadText, { start }: Span): Span | undefined {
  return findAsRead(text, words).sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start))[0];
}

/** Whether a draft says what was proposed: the same figure at the same words; without a figure, the same event. */
function isOf(draft: Draft, { span, figure, event }: Read): boolean {
  if (!isTouching(draft, span)) return false;
  if (!figure || !draft.figure) return !figure && !draft.figure && draft.event === event;
  return isTouching(draft.figure, figure);
}

/** What engine and proposal read differently, in words. */
function differences(draft: Draft, read: Read): string[] {
  const differing: string[] = [];
  const differs = (what: string, proposed: string, own: string) =>
    differing.push(`${what} “${proposed}” and not “${own}”`);
  if (draft.event !== read.event) differs("the event", read.event, draft.event);
  const isSame = (one: Span, other: Span) => isTouching(one, other);
  const isAlike = (one: DraftPlace, other: DraftPlace) =>
    isSame(one, other) || asRead(one.words).toLowerCase() === asRead(other.words).toLowerCase();
  const all = [...draft.places, ...(draft.within ? [draft.within] : [])];
  const isPlaced =
    draft.places.every((place) => read.places.some((other) => isAlike(place, other))) &&
    read.places.every((place) => all.some((other) => isAlike(place, other)));
  if (!isPlaced) differs("the place", namesOf(read.places), namesOf(draft.places));
  if (read.speaker && !isSpeaker(draft.speaker, read.speaker))
    differs("the speaker", read.speaker.words, draft.speaker?.words ?? "nobody");
  if (read.window && read.window.words !== draft.window?.words)
    differs("the time", read.window.words, draft.window?.words ?? "none");
  return differing;
}

const namesOf = (places: readonly DraftPlace[]): string =>
  places.map(({ words }) => words).join(", ") || "none";

function isSpeaker(own: Draft["speaker"], proposed: NonNullable<Draft["speaker"]>): boolean {
  if (!own) return false;
  const [one, other] = [own, proposed].map(({ words }) => asRead(words).toLowerCase());
  return isTouching(own, proposed) || one === other || asRead(own.name).toLowerCase() === other;
}

const asked = (draft: Draft, differing: readonly string[]): Draft => ({
  ...draft,
  questions: [...draft.questions, { kind: "proposal-differs", words: differing.join("; ") }],
});

const newDraft = ({ span, quote, places, ...read }: Read): Draft => ({
  ...span,
  ...read,
  quote,
  further: [],
  places: places.map((place) => (isInside(place, span) ? place : { ...place, isImplied: true })),
  within: null,
  isJoint: places.length > 1,
  isDistributive: false,
  role: "single",
  total: null,
  speech: "indirect",
  reservation: null,
  questions: [{ kind: "proposal-only", words: "" }],
});
