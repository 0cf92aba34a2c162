import type { Span } from "../../domain/claims/claim";
import { findAsRead, type ReadText } from "../../domain/claims/find-as-read";
import { type DraftEvent, draftEvents } from "../assemble/event";
import type { Draft, DraftFigure, DraftPlace } from "../drafts";
import { figureWords } from "../write/figure-words";
import type { ProposedClaim } from "./proposal-schema";
import { isInside, isTouching, type Readings } from "./readings";

/** A proposal says what happened in one word: that nobody says which of two it was is the engine's to read. */
export const proposedEvents: readonly DraftEvent[] = draftEvents.filter(
  (event) => event !== "downed-or-suppressed",
);

/**
 * Why a proposed claim is not taken: `text` for a terminal, in English; by kind and words whoever speaks another language says it.
 * `form`: it has not the form that was asked for.
 */
export type Reason = {
  kind: "quote" | "event" | "figure" | "place" | "speaker" | "time" | "time-words" | "form";
  words: string;
  text: string;
};

/** A proposed claim with all that the engine reads in its words. */
export type ReadClaim = {
  span: Span;
  quote: string;
  event: DraftEvent;
  figure: DraftFigure | null;
  unit: Draft["unit"];
  places: readonly DraftPlace[];
  window: Draft["window"];
  speaker: Draft["speaker"];
};

/** Reads a proposed claim again in the text's words, wherever its quote stands; or every reason why it is not taken. */
export function readAgain(
  claim: ProposedClaim,
  text: ReadText,
  readings: Readings,
  drafts: readonly Draft[],
): ReadClaim | { reasons: Reason[] } {
  const spans = findAsRead(text, claim.quote);
  if (spans.length === 0)
    return {
      reasons: [
        {
          kind: "quote",
          words: claim.quote,
          text: "its quote does not stand in the text, word for word and whole",
        },
      ],
    };
  const tried = spans.map((span) => readAt(claim, span, text, readings, drafts));
  return tried.find((read) => !("reasons" in read)) ?? tried[0] ?? { reasons: [] };
}

function readAt(
  claim: ProposedClaim,
  span: Span,
  text: ReadText,
  readings: Readings,
  drafts: readonly Draft[],
): ReadClaim | { reasons: Reason[] } {
  const own = drafts.filter((draft) => isTouching(draft, span));
  const reasons: Reason[] = [];
  const refuse = (kind: Reason["kind"], words: string, text: string) => reasons.push({ kind, words, text });
  const event = proposedEvents.find((one) => one === claim.event);
  if (!event) refuse("event", claim.event, `“${claim.event}” is no event of the vocabulary`);

  const figures = readings.figures.filter(({ figure }) => isInside(figure, span));
  const counted = claim.figure ? figures.find((one) => isFigure(one, claim)) : null;
  if (claim.figure && !counted) {
    const read = figures.map(({ figure, unit }) => figureWords(figure, unit)).join(", ");
    const { kind, value, high = null } = claim.figure;
    refuse(
      "figure",
      String(value),
      `its figure is ${figureWords({ kind, value, high }, claim.unit)}; the quote is read as ${read || "no figure"}`,
    );
  }
  const places = claim.places.map((words) => placeIn(words, span, text, readings, own));
  for (const [index, place] of places.entries())
    if (!place)
      refuse("place", claim.places[index] ?? "", `the quote names no place “${claim.places[index]}”`);

  const speaker = claim.speaker === null ? null : (spanOf(claim.speaker, text, span) ?? null);
  if (claim.speaker !== null && !speaker)
    refuse(
      "speaker",
      claim.speaker,
      `the words for its speaker, “${claim.speaker}”, do not stand in the text`,
    );
  const when = claim.window === null ? null : spanOf(claim.window, text, span);
  const window = when && readings.windows.find((one) => isTouching(one, when));
  if (claim.window !== null && !window)
    refuse(
      when ? "time" : "time-words",
      claim.window,
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
    unit:
      counted?.unit === "people" ? (isHurt(claim.unit) ? claim.unit : "injured") : (counted?.unit ?? null),
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
    (unit === null || counted === null || unit === counted || (unit === "people" && isHurt(counted)))
  );
}

/** Whether the unit is of people; which of the two, the noun alone does not say. */
const isHurt = (unit: string | null): unit is "killed" | "injured" => unit === "killed" || unit === "injured";

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
