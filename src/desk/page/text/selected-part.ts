import type { DraftPlace, Span, Words } from "../../../draft/drafts";
import { stretchOf } from "../../../draft/stretch";
import { speakerParts } from "../../../draft/write/speaker-parts";
import type { SpanRead } from "../../engine/engine";
import type { ClaimAction } from "../../work/actions";
import { nearBy } from "../../work/who";
import type { WorkClaim } from "../../work/work";
import type { Part } from "./SelectionBar";

const wordsAt = (text: string, { start, end }: Span): Words => ({
  start,
  end,
  words: text.slice(start, end),
});

/** A place that nobody but the editor takes for one. */
const placeAt = (text: string, span: Span): DraftPlace => ({
  ...wordsAt(text, span),
  kind: "unknown",
  regions: [],
  country: null,
  water: null,
  role: "at",
  isAgain: false,
  isImplied: false,
});

/** “Between A and B”, where the words that are selected say “between”, and not the two towns alone. */
function stretchIn({ places }: SpanRead, text: string, { start, end }: Span): DraftPlace | null {
  const stretch = stretchOf(places, text);
  return stretch && stretch.start >= start && stretch.end <= end ? stretch : null;
}

const beforeCountry = /(?<said>.*[\p{L}\p{N}»”"]),?\s+(?:in|в|у)\s+(?:the\s+)?$/su;
const listed = /(?<!\p{L})(?:and|or|и|или|й|і|та|або)$/iu;
const isNameAlone = /^\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*){0,3}$/u;

/** The places of selected words. A country behind another, “Alpha in Markland”, is no second place: it only says where that one is. */
function placesIn(
  read: SpanRead,
  text: string,
  span: Span,
): { places: readonly DraftPlace[]; within: DraftPlace | null } {
  const stretch = stretchIn(read, text, span);
  if (stretch) return { places: [stretch], within: null };
  if (read.places.length === 0) return { places: [placeAt(text, span)], within: null };
  const said = ({ start }: DraftPlace) =>
    beforeCountry.exec(text.slice(span.start, start))?.groups?.said ?? "";
  const holding = read.places.filter(
    (place) => place.kind === "country" && said(place) !== "" && !listed.test(said(place)),
  );
  const [country, ...more] = holding;
  const others = read.places.filter((place) => !holding.includes(place));
  if (!country) return { places: others, within: null };
  const name = said(country);
  const unread = isNameAlone.test(name)
    ? [placeAt(text, { start: span.start, end: span.start + name.length })]
    : [];
  const places = others.length > 0 ? others : unread;
  return places.length === 0
    ? { places: read.places, within: null }
    : { places, within: places.length === 1 && more.length === 0 ? country : null };
}

/** A person's name in words for a speaker, as the engine would have it; or the words. */
const nameIn = (words: string): string => speakerParts({ words, name: words }).name ?? words;

const article = /^(?:the|this|that|an?|этот|эта|цей|ця)\s/iu;
const plainWords = (said: string): readonly string[] =>
  said
    .toLowerCase()
    .replace(article, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** “The source said”, of whom it was said before that it is a ministry's: in those words they are known, and in these they are not. */
function fullerWords({ words }: Words, { draft: { speaker } }: SpanRead): Words | null {
  if (!speaker) return null;
  const [own, full] = [plainWords(words), plainWords(speaker.words)];
  const { start, end } = speaker;
  return own.length > 0 && own.length < full.length && own.every((word) => full.includes(word))
    ? { start, end, words: speaker.words }
    : null;
}

/** Makes selected words a part of a claim; `null` where they can be none: no number stands in them. */
export function actionFor(
  part: Part,
  { id, draft }: WorkClaim,
  text: string,
  span: Span,
  read: SpanRead,
): ClaimAction | null {
  switch (part) {
    case "figure": {
      const [first] = read.figures;
      if (!first) return null;
      // What the words count goes with them; whether people were killed or injured, they do not say.
      const unit = first.unit === "people" ? null : first.unit;
      return { do: "setFigure", claim: id, figure: first.figure, ...(unit !== null && { unit }) };
    }
    case "place": {
      return { do: "setPlaces", claim: id, ...placesIn(read, text, span) };
    }
    case "another": {
      const place = placesIn(read, text, span).places[0] ?? placeAt(text, span);
      return { do: "addPlace", claim: id, place };
    }
    case "speaker": {
      const words = fullerWords(wordsAt(text, span), read) ?? wordsAt(text, span);
      const isNear = Math.abs(words.start - draft.start) < nearBy;
      const speaker = { ...words, name: nameIn(words.words), isCarried: false, isNear };
      return { do: "setSpeaker", claim: id, speaker };
    }
    case "time": {
      const window = read.windows[0] ?? { ...wordsAt(text, span), clock: null, isCarried: false };
      return { do: "setWindow", claim: id, window };
    }
    case "quote":
      return { do: "setQuote", claim: id, quote: span };
  }
}
