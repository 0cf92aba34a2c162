import * as v from "valibot";
import type { Span } from "../../domain/claims/claim";
import type { QuoteYaml } from "../full-form";
import { sha256 } from "./hash";

// Lists, and not maps by id: JavaScript's maps in JSON take an id like "constructor" for something else.
const lockedReport = v.strictObject({
  report: v.string(),
  text: v.strictObject({ sha256: v.string(), length: v.number() }),
  quotes: v.array(
    v.strictObject({ claim: v.string(), start: v.number(), end: v.number(), sha256: v.string() }),
  ),
  words: v.array(v.string()),
});
const lockFile = v.strictObject({ about: v.string(), reports: v.array(lockedReport) });

/** What was last verified against a report's text, without its words: it stands in where the text is not held. */
export type LockedReport = v.InferOutput<typeof lockedReport>;
export type LockedQuote = LockedReport["quotes"][number];
export type Lock = readonly LockedReport[];

/** `undefined` if the text is no lock. No text is an empty lock. */
export function parseLock(text: string | null): Lock | undefined {
  if (text === null) return [];
  try {
    const { success, output } = v.safeParse(lockFile, JSON.parse(text));
    return success ? output.reports : undefined;
  } catch {
    return undefined;
  }
}

const about =
  "Written by npm run geodata from the reports' texts. Where a text is not held, this stands in for it: its hash; " +
  "of each quote the offsets, and the hash of its kind of speech and its words; and the hashes of other words found.";

export const printLock = (lock: Lock): string => `${JSON.stringify({ about, reports: lock }, null, 2)}\n`;

export const lockQuote = (claim: string, quote: QuoteYaml, { start, end }: Span): LockedQuote => ({
  claim,
  start,
  end,
  sha256: quoteHash(quote),
});

/** Over the kind of speech too, since whether a text encloses a quote in quotation marks can only be seen there. */
export const quoteHash = ({ speech, before = "", quote, after = "" }: QuoteYaml): string =>
  sha256(JSON.stringify([speech, before, quote, after]));

/** Each once, and sorted: which claim has which words is nobody's business but the report's. */
export const wordHashes = (words: readonly { words: string }[]): string[] =>
  [...new Set(words.map((one) => sha256(one.words)))].sort();
