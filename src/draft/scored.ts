import { type Drafted, unsaidUnit } from "./drafts";
import { endsOf, isStretch } from "./stretch";
import { latinName } from "./words/latin";

/** A draft in the plain form that `draft --json` prints, for scripts that measure or compare. */
export type PlainDraft = {
  event: string;
  /** “shot down or suppressed”: told as an interception, and of how many of them nobody says which. */
  isDownedOrSuppressed: boolean;
  figure: { kind: string; value: number; high?: number } | null;
  unit: string;
  /** The words of the text for the places. */
  mentions: readonly string[];
  /** One figure over all of them, or told of no more than between two. */
  joint: boolean;
  total: number | null;
  speakerWords: string | null;
  speaker: string | null;
  quote: string;
  start: number;
  end: number;
  questions: readonly string[];
};

export type PlainDrafted = {
  claims: readonly PlainDraft[];
  unread: readonly { start: number; end: number }[];
};

/** Drafts without their spans: what was read, in words. */
export const plainDrafted = ({ language, drafts, unread }: Drafted): PlainDrafted => ({
  claims: drafts.map((draft) => ({
    // What measures knows no third between them, and takes both for one.
    event: draft.event === "downed-or-suppressed" ? "interception" : draft.event,
    isDownedOrSuppressed: draft.event === "downed-or-suppressed",
    figure: draft.figure && {
      kind: draft.figure.kind === "less-than" ? "at-most" : draft.figure.kind,
      value: draft.figure.value,
      ...(draft.figure.high !== null && { high: draft.figure.high }),
    },
    unit: draft.unit ?? unsaidUnit,
    mentions: draft.places.flatMap((place) => (isStretch(place) ? endsOf(place.words) : place.words)),
    joint: draft.isJoint || draft.places.some(isStretch),
    total: draft.total,
    speakerWords: draft.speaker?.words ?? null,
    speaker: draft.speaker ? latinName(draft.speaker.name, language) : null,
    quote: draft.quote,
    start: draft.start,
    end: draft.end,
    questions: draft.questions.map(({ kind, words }) => `${kind} ${words}`.trim()),
  })),
  unread: unread.map(({ start, end }) => ({ start, end })),
});
