import type { Span } from "../../domain/claims/claim";
import { isQuote } from "../full-form";
import { sha256 } from "../output/hash";
import { type LockedQuote, type LockedReport, quoteHash, wordHashes } from "../output/lock";
import type { Testimony } from "../output/testimony";
import { type Problem, problem } from "../problem";
import type { ReportEntry } from "../reading/entries";
import { quoteKey, type Verified } from "../verified";
import type { Words } from "../words";

/** Where a report's text is not held: what was last verified against it stands in. */
export function checkByLock(
  report: ReportEntry,
  own: readonly Testimony[],
  words: readonly Words[],
  locked: LockedReport | undefined,
): Verified {
  const kept = locked ? [locked] : [];
  const refused = (one: Problem): Verified => ({
    problems: [one],
    notices: [],
    spans: new Map(),
    lock: kept,
  });
  if (!locked) return refused(problem("text-not-held", report.at("text"), `no text for ${report.id}`));
  const { text } = report.value;
  if (text?.sha256 !== locked.text.sha256 || text?.length !== locked.text.length) {
    const found = `here: sha256: ${text?.sha256}, length: ${text?.length}\nlock: sha256: ${locked.text.sha256}, length: ${locked.text.length}`;
    return refused(problem("lock-other-text", report.at("text"), found));
  }

  const problems: Problem[] = [];
  const spans = new Map<string, Span>();
  const quotes: LockedQuote[] = [];
  const lockedQuotes = new Map(
    locked.quotes.toReversed().map((one) => [`${one.claim} ${one.sha256}`, one] as const),
  );
  const lockedWords = new Set(locked.words);
  for (const { claimId, evidence, at } of own) {
    for (const [index, quote] of evidence.entries()) {
      if (!isQuote(quote)) continue;
      const lockedQuote = lockedQuotes.get(`${claimId} ${quoteHash(quote)}`);
      if (!lockedQuote || lockedQuote.end - lockedQuote.start !== quote.quote.length) {
        problems.push(problem("lock-quote", at(index), `“${quote.quote}”, ${quote.speech} speech`));
        continue;
      }
      spans.set(quoteKey(claimId, report.id, index), { start: lockedQuote.start, end: lockedQuote.end });
      quotes.push(lockedQuote);
    }
  }
  const unlocked = words.filter(({ words: said }) => !lockedWords.has(sha256(said)));
  problems.push(...unlocked.map(({ words: said, mark }) => problem("lock-words", mark, `“${said}”`)));
  return {
    problems,
    notices: [
      `${report.id}: its text is not held. ${spans.size} of its quotes were checked against the lock only, not against the text.`,
    ],
    spans,
    lock: [{ report: report.id, text: locked.text, quotes, words: wordHashes(words) }],
  };
}
