import type { DraftPlace, Span, Words } from "../../../draft/drafts";
import { stretchOf } from "../../../draft/stretch";
import { speakerParts } from "../../../draft/write/speaker-parts";
import type { SpanRead } from "../../engine/engine";
import type { ClaimAction } from "../../work/actions";
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

/** A person's name in words for a speaker, as the engine would have it; or the words. */
const nameIn = (words: string): string => speakerParts({ words, name: words }).name ?? words;

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
      const stretch = stretchIn(read, text, span);
      const places = stretch ? [stretch] : read.places.length > 0 ? read.places : [placeAt(text, span)];
      return { do: "setPlaces", claim: id, places, within: null };
    }
    case "another": {
      const place = stretchIn(read, text, span) ?? read.places[0] ?? placeAt(text, span);
      return { do: "addPlace", claim: id, place };
    }
    case "speaker": {
      const words = wordsAt(text, span);
      const isNear = Math.abs(span.start - draft.start) < 500;
      return {
        do: "setSpeaker",
        claim: id,
        speaker: { ...words, name: nameIn(words.words), isCarried: false, isNear },
      };
    }
    case "time": {
      const window = read.windows[0] ?? { ...wordsAt(text, span), clock: null, isCarried: false };
      return { do: "setWindow", claim: id, window };
    }
    case "quote":
      return { do: "setQuote", claim: id, quote: span };
  }
}
