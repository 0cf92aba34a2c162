import type { Plain } from "../../text/plain";
import type { Token } from "../../text/tokens";

/** A sentence: tokens from `first` up to, and without, `last`. */
export type Sentence = {
  tokens: readonly Token[];
  /** Where it begins and ends in the text as read. */
  start: number;
  end: number;
  /** Which paragraph it is in, counted from 0. */
  paragraph: number;
  /** Whether it begins, or ends, inside quotation marks that were opened before or close later. */
  startsQuoted: boolean;
  endsQuoted: boolean;
  /** A line of its own without a full stop: a headline. */
  isHeadline: boolean;
};

/** Tokens. No one writes longer sentences; what is longer is no text, and is not to take longer for that. */
const longest = 400;

const stops = new Set([".", "!", "?", "…"]);
const closers = new Set(['"', "”", "»", "'", "’", ")", "“"]);
/** Signs before an item of a list, and between a channel's own lines. */
export const bullets = new Set([
  "▪",
  "▫",
  "◽",
  "◾",
  "◻",
  "◼",
  "•",
  "●",
  "■",
  "□",
  "🔸",
  "🔻",
  "➡",
  "✔",
  "☑",
  "—•",
  "·",
]);
const dividers = new Set(["🔹", "⚡", "💥", "🗓", "❗", "📌", "#", "@"]);
/** Words after which a full stop ends no sentence, mostly. */
const shortened = new Set(
  "mr mrs ms dr gen lt col capt maj sgt st gov sen rep no nos vs jan feb mar apr jun jul aug sep sept oct nov dec approx г гг ул им стр с р д п н тел тыс млн млрд км кв мск обл руб р-н ст св пгт пос см др пр янв фев мар апр июн июл авг сен сент окт ноя нояб дек січ лют бер квіт трав черв лип серп вер жовт лист груд хв год ген полк майор лейт".split(
    " ",
  ),
);

/** Splits a text into its sentences. A list with its head is one. Takes time in proportion. */
export function sentencesOf(plain: Plain, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  let paragraph = 0;
  let quote: string | null = null;
  let quotedAtStart = false;
  const close = (to: number, isHeadline: boolean) => {
    const own = tokens.slice(first, to);
    const [begin, end] = [own[0], own.at(-1)];
    if (begin && end) {
      sentences.push({
        tokens: own,
        start: begin.start,
        end: end.end,
        paragraph,
        startsQuoted: quotedAtStart,
        endsQuoted: quote !== null,
        isHeadline,
      });
    }
    first = to;
    quotedAtStart = quote !== null;
  };
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    const gap = before ? plain.text.slice(before.end, token.start) : "";
    if (before && gap.includes("\n")) {
      const isList =
        bullets.has(token.text) && !stops.has(before.text) && !(before.text === "'" || before.text === '"');
      const goesOn =
        before.text === ":" ||
        before.text === "," ||
        before.text === ";" ||
        isList ||
        isItem(tokens, first, index);
      if (!goesOn || /\n\s*\n/.test(gap)) {
        if (!goesOn || !(before.text === ":" || isList)) {
          if (first < index) close(index, !stops.has(before.text) && !closers.has(before.text));
          paragraph++;
          // A quotation mark that nothing closed ends with its paragraph, but for one that opens the next again.
          if (quote !== null && token.text !== quote) quote = null;
          quotedAtStart = false;
        }
      }
    } else if (before && first < index && (index - first >= longest || endsBefore(plain, tokens, index))) {
      close(index, false);
    }
    quote = quoteAfter(quote, token, plain);
  }
  close(tokens.length, !stops.has(tokens.at(-1)?.text ?? ""));
  return sentences;
}

/** “2 – over the Oryol region.⏎1 – over the Kursk region.”: an item of a list whose item before ends as a sentence does. */
function isItem(tokens: readonly Token[], first: number, index: number): boolean {
  const begins = (at: number) => tokens[at]?.kind === "number" && /^[–—-]$/u.test(tokens[at + 1]?.text ?? "");
  if (tokens[index - 1]?.text !== "." || !begins(index)) return false;
  for (let at = first; at < index; at++) if (tokens[at]?.text === ":") return begins(at + 1);
  return false;
}

function endsBefore(plain: Plain, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  let last = index - 1;
  if (!token) return false;
  if (dividers.has(token.text) && tokens[last]?.kind !== "word") return true;
  if (token.text === "🔹") return true;
  // «.” Next»: the marks that close belong to what they close.
  if (closers.has(token.text) && plain.text[token.start - 1] !== " ") return false;
  while (closers.has(tokens[last]?.text ?? "") && last > 0) last--;
  const stop = tokens[last];
  if (!stop || !stops.has(stop.text)) return stop !== undefined && abbreviationEnds(stop, token);
  if (plain.text[token.start - 1] !== " ") return false;
  if (token.kind === "word" && !token.isCapital) return false;
  const word = tokens[last - 1];
  if (stop.text === "." && word && word.end === stop.start) {
    if (
      shortened.has(word.word) &&
      (token.kind === "number" || word.word !== "г") &&
      !(word.word === "мск" && token.isCapital)
    )
      return false;
    // A single initial: “В. Иванов”.
    if (word.kind === "word" && word.text.length === 1 && word.isCapital) return false;
  }
  return true;
}

/** “5 p.m. The …”: a stop that belongs to an abbreviation ends a sentence where a capital follows. */
const abbreviationEnds = (stop: Token, next: Token): boolean =>
  stop.kind === "word" && /^(?:т\. ?г\.|с\. ?г\.|a\. ?m\.|p\. ?m\.)$/.test(stop.word) && next.isCapital;

const pairs: Readonly<Record<string, string>> = { "“": "”", "«": "»", "„": "“" };

/** The mark that would close what is quoted after a token; `null` outside of quotation marks. */
function quoteAfter(quote: string | null, token: Token, plain: Plain): string | null {
  if (token.kind !== "sign") return quote;
  if (quote !== null) {
    if (token.text === quote || (quote === "”" && token.text === '"')) return null;
    return quote;
  }
  const closing = pairs[token.text];
  if (closing) return closing;
  const opens = /[\s(:,–—-]/.test(plain.text[token.start - 1] ?? " ");
  if (token.text === '"' && opens) return '"';
  if (token.text === "‘" && opens) return "’";
  return null;
}
