import type { Span } from "../../domain/claims/claim";
import { plainText } from "../../text/plain";
import { tokensOf } from "../../text/tokens";
import type { Known } from "../draft";
import type { DraftFigure, DraftPlace, DraftUnit, DraftWindow } from "../drafts";
import { placeOf } from "../form";
import { withDaysTold } from "../read/days-told";
import { readSentence } from "../read/sentence";
import { languageOf } from "../text/language";
import { sentencesOf } from "../text/sentences";
import { words } from "../told-words";

/** All that the engine recognises in a text, claim or not, where it stands in the text as it was given. */
export type Readings = {
  figures: readonly { figure: DraftFigure; unit: DraftUnit | "people" | null }[];
  places: readonly DraftPlace[];
  windows: readonly DraftWindow[];
};

export function readingsOf(given: string, { language = null, published = null }: Known): Readings {
  const plain = plainText(given);
  const spoken = language ?? languageOf(plain.folded);
  const zone = spoken === "ru" ? "Europe/Moscow" : spoken === "uk" ? "Europe/Kyiv" : null;
  const reads = withDaysTold(
    sentencesOf(plain, tokensOf(plain)).map((sentence, index) =>
      readSentence(plain, sentence, index, spoken, { published, zone }),
    ),
  );
  return {
    figures: reads.flatMap(({ counts, tokens }) =>
      counts.flatMap(({ number, kind, from, to, isImplied }) => {
        if (kind === "place" || kind === "time" || kind === "measure") return [];
        const [first, last] = isImplied ? [from, to] : [number.from, number.to];
        const at = words(plain, tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0);
        const { value, high } = number;
        return [{ figure: { ...at, kind: number.kind, value, high }, unit: kind }];
      }),
    ),
    places: reads.flatMap((read) =>
      read.groups.flatMap(({ mentions, within }) =>
        [...mentions, ...(within ? [within] : [])].map((mention) =>
          placeOf({ read, mention, isImplied: false }, plain),
        ),
      ),
    ),
    windows: reads.flatMap((read) =>
      read.windows.map((window) => ({
        ...words(plain, window.start, window.end),
        clock: window.clock,
        isCarried: false,
      })),
    ),
  };
}

export const isInside = (inner: Span, outer: Span): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;
export const isTouching = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;
