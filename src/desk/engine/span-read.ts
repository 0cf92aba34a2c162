import { aroundWords } from "../../draft/around-words";
import type { Draft, Span } from "../../draft/drafts";
import { isInside, readingsOf } from "../../draft/proposal/readings";
import type { KnownOfText, SpanRead } from "./engine";

/**
 * What the engine recognises in selected words, and the claim that they make: what they do not say themselves, who says it, where,
 * when, is read from their sentence. What nothing says is a question.
 */
export function spanRead(text: string, selected: Span, known: KnownOfText): SpanRead {
  const span = trimmed(text, selected);
  const readings = readingsOf(text, known);
  const around = aroundWords(text, span, known);
  const figures = readings.figures.filter(({ figure }) => isInside(figure, span));
  return {
    draft: around?.draft ?? emptyDraft(text, span),
    figures: figures.length > 0 || !around?.one ? figures : [around.one],
    places: readings.places.filter((place) => isInside(place, span)),
    windows: readings.windows.filter((window) => isInside(window, span)),
  };
}

/** Of words in which there is no sentence: signs, or nothing. */
const emptyDraft = (text: string, { start, end }: Span): Draft => ({
  start,
  end,
  quote: text.slice(start, end),
  further: [],
  event: "interception",
  figure: null,
  unit: null,
  places: [],
  within: null,
  isJoint: false,
  isDistributive: false,
  role: "single",
  total: null,
  speaker: null,
  window: null,
  speech: "indirect",
  reservation: null,
  questions: [{ kind: "event-unsure", words: "" }],
});

/** Without the spaces that a hand takes along, and within the text. */
function trimmed(text: string, { start, end }: Span): Span {
  const from = Math.max(0, Math.min(start, end, text.length));
  const to = Math.min(text.length, Math.max(start, end, 0));
  const words = text.slice(from, to);
  const lead = words.length - words.trimStart().length;
  return { start: from + lead, end: from + Math.max(lead, words.trimEnd().length) };
}
