import * as v from "valibot";
import type { Span } from "../../src/domain/claim";
import { sha256 } from "./hash";
import type { QuoteYaml } from "./report-schema";

const lockedQuote = v.strictObject({ start: v.number(), end: v.number(), sha256: v.string() });
const lockedReport = v.strictObject({
  text: v.strictObject({ sha256: v.string(), length: v.number() }),
  quotes: v.record(v.string(), v.array(lockedQuote)),
  words: v.array(v.string()),
});
const lockFile = v.strictObject({ about: v.string(), reports: v.record(v.string(), lockedReport) });

/** What was last verified against a report's text, without its words: it stands in where the text is not held. */
export type LockedReport = v.InferOutput<typeof lockedReport>;
export type Lock = Readonly<Record<string, LockedReport>>;

/** `undefined` if the text is no lock. No text is an empty lock. */
export function parseLock(text: string | null): Lock | undefined {
  if (text === null) return {};
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

export const lockQuote = (quote: QuoteYaml, { start, end }: Span) => ({
  start,
  end,
  sha256: quoteHash(quote),
});

/** Over the kind of speech too, since whether a text encloses a quote in quotation marks can only be seen there. */
export const quoteHash = ({ speech, before = "", quote, after = "" }: QuoteYaml): string =>
  sha256(JSON.stringify([speech, before, quote, after]));
