import { draft, type Known } from "../../src/draft/draft";
import type { Draft } from "../../src/draft/drafts";

/** A draft in a line: its event, its figure, and the places by the text's words. */
export const line = ({ event, figure, places }: Draft): string =>
  [
    event,
    figure ? `${figure.kind} ${figure.value}${figure.high === null ? "" : `–${figure.high}`}` : "no figure",
    ...places.map(({ words }) => words),
  ].join(", ");

/** What is drafted with a figure from a text, each in a line. */
export const figuresIn = (text: string, known: Known = {}): string[] =>
  draft(text, known)
    .drafts.filter(({ figure }) => figure !== null)
    .map(line);

/** What is drafted without one. */
export const statementsIn = (text: string, known: Known = {}): string[] =>
  draft(text, known)
    .drafts.filter(({ figure }) => figure === null)
    .map(({ event, quote }) => `${event}: ${quote}`);
