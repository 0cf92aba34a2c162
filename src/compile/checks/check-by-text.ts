import type { Span } from "../../domain/claims/claim";
import { locateQuote, occurrences } from "../../domain/claims/quote";
import { otherWords } from "../fix/fix";
import { isQuote, type QuoteYaml } from "../full-form";
import type { Kind } from "../kinds";
import { sha256 } from "../output/hash";
import { type LockedQuote, lockQuote, wordHashes } from "../output/lock";
import type { Testimony } from "../output/testimony";
import { type Mark, type Problem, problem } from "../problem";
import type { ReportEntry } from "../reading/entries";
import { isQuoted } from "../reading/quotation";
import { trueFormIn } from "../reading/true-form";
import { quoteKey, type Verified } from "../verified";
import { standsIn, type Words } from "../words";

/** Holds a report's quotes and words against its text, and locks what was found. */
export function checkByText(
  id: string,
  text: string,
  report: ReportEntry | undefined,
  testimonies: readonly Testimony[],
  words: readonly Words[],
): Verified {
  const own = { sha256: sha256(text), length: text.length };
  const problems: Problem[] = report ? textProblems(report, text, own) : [];
  const spans = new Map<string, Span>();
  const quotes: LockedQuote[] = [];
  for (const { claimId, evidence, at } of testimonies) {
    for (const [index, quote] of evidence.entries()) {
      if (!isQuote(quote)) continue;
      const found = place(text, quote, (...path) => at(index, ...path));
      if (!("start" in found)) {
        problems.push(found);
        continue;
      }
      problems.push(...speechProblems(text, quote, found, at(index, "speech")));
      spans.set(quoteKey(claimId, id, index), found);
      quotes.push(lockQuote(claimId, quote, found));
    }
  }
  for (const { words: said, mark, kind } of words) {
    if (!standsIn(text, said)) problems.push(absent(kind, mark, text, said));
  }
  return {
    problems,
    notices: [],
    spans,
    lock: [{ report: id, text: own, quotes, words: wordHashes(words) }],
  };
}

function textProblems(report: ReportEntry, held: string, own: { sha256: string; length: number }): Problem[] {
  const { text } = report.value;
  if (text?.sha256 === own.sha256 && text?.length === own.length) return [];
  const form = otherForms.find(([, asWas]) => sha256(asWas(held)) === text?.sha256);
  if (form) {
    const told = `the same letters, ${form[0]}`;
    return [problem("text-form", report.at("text"), `${told}; held as ${report.id}.txt`)];
  }
  return [
    problem(
      "text-differs",
      report.at("text"),
      `here: sha256: ${text?.sha256 || "none"}, length: ${text?.length}\nheld: sha256: ${own.sha256}, length: ${own.length}`,
    ),
  ];
}

/** In what the same text may differ from disk to disk, and the text as it was. */
const otherForms: readonly (readonly [how: string, asWas: (text: string) => string])[] = [
  ["its lines ended by CR LF, which were ended by LF", (text) => text.replaceAll("\r\n", "\n")],
  ["its lines ended by LF, which were ended by CR LF", (text) => text.replace(/\r?\n/g, "\r\n")],
  ["with a byte order mark before them", (text) => text.replace(/^\uFEFF/, "")],
  ["without the byte order mark that was before them", (text) => `\uFEFF${text}`],
  ["its accents apart from their letters (NFD), which were one with them", (text) => text.normalize("NFC")],
  ["its accents one with their letters (NFC), which were apart from them", (text) => text.normalize("NFD")],
  ["with a line break more at the end", (text) => text.replace(/\r?\n$/, "")],
  ["with a line break less at the end", (text) => `${text}\n`],
  [
    "with a byte order mark before them, and its lines ended by CR LF, which were ended by LF",
    (text) => text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n"),
  ],
];

function place(text: string, quote: QuoteYaml, at: (...path: string[]) => Mark): Span | Problem {
  const { before: prefix = "", quote: exact, after: suffix = "" } = quote;
  const span = locateQuote(text, { exact, prefix, suffix });
  if (span === "ambiguous") return problem("quote-ambiguous", at("quote"), `“${exact}”`);
  if (span !== "absent") return span;
  if (!text.includes(exact)) return absent("quote-absent", at("quote"), text, exact);
  const isPrefixWrong = locateQuote(text, { exact, prefix, suffix: "" }) === "absent";
  const mark = at(isPrefixWrong ? "before" : "after");
  const form = trueFormIn(text, isPrefixWrong ? prefix + exact : exact + suffix)?.words;
  const words = isPrefixWrong ? form?.slice(0, -exact.length) : form?.slice(exact.length);
  const found = isPrefixWrong
    ? `the quote is, but not after “${prefix}”: ${contextBefore(text, exact)}`
    : nearestText(text, exact + suffix);
  const told = problem("quote-absent", mark, found);
  return words ? { ...told, fix: otherWords(mark, isPrefixWrong ? prefix : suffix, words) } : told;
}

function contextBefore(text: string, exact: string): string {
  const [first] = occurrences(text, exact);
  const start = first?.start ?? 0;
  return `before it, on line ${lineAt(text, start)}, stands “${text.slice(Math.max(0, start - 40), start)}”`;
}

function speechProblems(text: string, { speech, quote }: QuoteYaml, span: Span, mark: Mark): Problem[] {
  const isDirect = isQuoted(text, span);
  if (isDirect === (speech === "direct")) return [];
  const around = `“${text.slice(Math.max(0, span.start - 12), span.start)}[…]${text.slice(span.end, span.end + 12)}”`;
  const found = `around “${quote.slice(0, 60)}” the text has ${around.replaceAll("\n", " ")}`;
  const told = problem(isDirect ? "speech-not-indirect" : "speech-not-direct", mark, found);
  return [{ ...told, fix: otherWords(mark, speech, isDirect ? "direct" : "indirect") }];
}

/** Words that the text has not, or has in another form, which is then what is to be written. */
export function absent(kind: Kind, mark: Mark, text: string, words: string): Problem {
  const form = trueFormIn(text, words);
  if (!form) return problem(kind, mark, nearestText(text, words));
  const told = problem(kind, mark, `${form.difference}; the text has, to be copied:\n“${form.words}”`);
  return { ...told, fix: otherWords(mark, words, form.words) };
}

/** How far the words go along with the text, so that their writer is led to the wrong letter. */
function nearestText(text: string, words: string): string {
  for (let length = words.length; length > 0; length--) {
    const start = text.indexOf(words.slice(0, length));
    if (start === -1) continue;
    const rest = words.slice(length);
    const line = `on line ${lineAt(text, start)}`;
    return rest === ""
      ? `“${words}” is ${line}, but as a part of longer words`
      : `“${words.slice(0, length)}” is ${line}, but “${rest}” does not follow it`;
  }
  return `no part of “${words}”`;
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split("\n").length;
