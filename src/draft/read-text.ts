import { type Plain, plainText } from "../text/plain";
import { tokensOf } from "../text/tokens";
import { type Speakers, speakersOf } from "./assemble/speakers";
import type { PlaceReader } from "./drafts";
import { withDaysTold } from "./read/days-told";
import type { Language } from "./read/mention";
import { readSentence, type SentenceRead } from "./read/sentence";
import type { TimeFrame } from "./read/time-frame";
import { languageOf } from "./text/language";
import { sentencesOf } from "./text/sentences";
import { teasersIn } from "./text/teasers";

/** What is known of a text beside its words. */
export type Known = {
  language?: Language | null;
  /** ISO 8601 calendar date. */
  published?: string | null;
  /** The same to the minute, `2031-05-30T08:00`, in the clocks of those who read the text’s language. */
  publishedAt?: string | null;
  /** What a gazetteer knows of a place's words, near the regions that stand with it; without one, towns are unknown. */
  readPlace?: PlaceReader;
};

/** A text with all that was recognised in it, before any claim is made of it. */
export type TextRead = {
  plain: Plain;
  language: Language;
  reads: readonly SentenceRead[];
  speakers: Speakers;
};

export function readText(given: string, known: Known): TextRead {
  const plain = plainText(given);
  const language = known.language ?? languageOf(plain.folded);
  const frame: TimeFrame = {
    published: known.published && /^\d{4}-\d\d-\d\d$/.test(known.published) ? known.published : null,
    publishedAt: known.publishedAt ?? null,
    zone: language === "ru" ? "Europe/Moscow" : language === "uk" ? "Europe/Kyiv" : null,
  };
  const sentences = sentencesOf(plain, tokensOf(plain));
  const isElsewhere = teasersIn(plain, sentences);
  const reads = withDaysTold(
    sentences.map((sentence, index) => {
      const read = readSentence(plain, sentence, index, language, frame);
      return isElsewhere[index] ? ofNothingElse(read) : read;
    }),
  );
  return { plain, language, reads, speakers: speakersOf(reads, plain.text) };
}

/** Told in another report: nobody in it speaks here, and no place or time of it is meant by what stands around it. */
const ofNothingElse = (read: SentenceRead): SentenceRead => ({
  ...read,
  isElsewhere: true,
  windows: [],
  actors: [],
  attributions: [],
  groups: [],
  asides: [],
});
