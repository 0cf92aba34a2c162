import { draft as draftText } from "../../draft/draft";
import type { Draft, Span } from "../../draft/drafts";
import { isInside, isTouching, readingsOf } from "../../draft/proposal/readings";
import type { KnownOfText, SpanRead } from "./engine";

/** What the engine recognises in selected words, and the claim that they make; its event is a question where nothing says it. */
export function spanRead(text: string, selected: Span, known: KnownOfText): SpanRead {
  const span = trimmed(text, selected);
  const readings = readingsOf(text, known);
  const figures = readings.figures.filter(({ figure }) => isInside(figure, span));
  const places = readings.places.filter((place) => isInside(place, span));
  const windows = readings.windows.filter((window) => isInside(window, span));
  const near = draftText(text, known).drafts.find((one) => isTouching(one, span));
  const [counted] = figures;
  const whole = { start: span.start, end: span.end, quote: text.slice(span.start, span.end) };
  const unit = counted?.unit === "people" ? "injured" : (counted?.unit ?? null);
  const draft: Draft = {
    ...whole,
    further: [],
    event: near?.event ?? "interception",
    figure: counted?.figure ?? null,
    unit,
    places,
    within: null,
    isJoint: places.length > 1,
    isDistributive: false,
    role: "single",
    total: null,
    speaker: near?.speaker ?? null,
    window: windows[0] ?? near?.window ?? null,
    speech: near?.speech ?? "indirect",
    reservation: null,
    questions: [
      ...(near ? [] : [{ kind: "event-unsure", words: "" } as const]),
      ...(counted && counted.unit === null ? [{ kind: "unit-unsure", words: "" } as const] : []),
      ...(counted?.unit === "people"
        ? [{ kind: "killed-or-injured", words: counted.figure.words } as const]
        : []),
    ],
  };
  return { draft, figures, places, windows };
}

/** Without the spaces that a hand takes along, and within the text. */
function trimmed(text: string, { start, end }: Span): Span {
  const from = Math.max(0, Math.min(start, end, text.length));
  const to = Math.min(text.length, Math.max(start, end, 0));
  const words = text.slice(from, to);
  const lead = words.length - words.trimStart().length;
  return { start: from + lead, end: from + Math.max(lead, words.trimEnd().length) };
}
