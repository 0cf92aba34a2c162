import { type Document, isPair, isScalar, type Pair, type Scalar, visit, type YAMLError } from "yaml";
import { quotedWords } from "../fix/words";
import type { Splice } from "../splice";

/** A slip of the hand that YAML takes for something else: where it is, what it is, and what was meant, all on one line. */
export type Slip = Splice & {
  /** Whether words are in it that want quotation marks; otherwise the form of the file is meant. */
  isWords: boolean;
  /** Where it is told of. */
  at: number;
  found: string;
};

const line = /^(?<lead>\s*(?:- +)*)(?<key>[A-Za-z_]+):[ \t]+(?<value>\S.*?)\s*$/u;

/** What made the parser stumble, if it can be told what was meant by the line. */
export function slipAt(
  text: string,
  error: YAMLError,
  document: Document,
  held: string | undefined,
): Slip | undefined {
  if (error.code === "MISSING_CHAR" && /closing/.test(error.message)) return unclosed(text, document);
  if (error.code === "BLOCK_IN_FLOW") return flowSlip(text, error.pos[0]);
  const start = text.lastIndexOf("\n", error.pos[0] - 1) + 1;
  const [words = ""] = text.slice(start).split(/\r?\n/, 1);
  return wordsSlip(words, start, held) ?? spaceSlip(words, start);
}

/** Words that are written plainly, and hold a sign by which YAML ends them or takes them for something else. */
function wordsSlip(words: string, offset: number, held: string | undefined): Slip | undefined {
  const { lead = "", key = "", value = "" } = line.exec(words)?.groups ?? {};
  const why = reasonOf(value);
  if (key === "" || why === undefined) return undefined;
  const start = offset + words.indexOf(value, lead.length + key.length + 1);
  // Marks around all of it are YAML's, unless the report has them.
  const isWrapped = /^(["']).*\1$/.test(value) && !held?.includes(value);
  const to = quotedWords(isWrapped ? value.slice(1, -1) : value);
  return {
    isWords: true,
    at: start,
    found: `${why}\n${key}: ${to}`,
    start,
    end: start + value.length,
    to,
  };
}

/** `{ quote: 12 shot down: 3 by night, figure: 12 }` */
function flowSlip(text: string, start: number): Slip | undefined {
  const value = /^[^"'[\]{}\n]+?(?=\s*(?:\}|, *[a-z_]+: ))/.exec(text.slice(start))?.[0];
  const key = /([A-Za-z_]+): *$/.exec(text.slice(0, start))?.[1];
  const why = value === undefined ? undefined : reasonOf(value);
  if (value === undefined || key === undefined || why === undefined) return undefined;
  const to = quotedWords(value);
  const found = `${why}\n${key}: ${to}`;
  return { isWords: true, at: start, found, start, end: start + value.length, to };
}

function reasonOf(value: string): string | undefined {
  const [first = ""] = value;
  if (/^(["']).*\1\s*[^\s#,}\]]/.test(value)) {
    return first === "'"
      ? "an apostrophe within '…' ends the words, and more follows"
      : "the words begin with a quotation mark, which YAML takes for its own, and go on behind the one that closes it";
  }
  if (/^["']/.test(value)) return undefined;
  if (/^[[{].*[\]}]\s*\S/.test(value)) return `the words begin with “${first}”, which YAML takes for its own`;
  if (/^[[{]/.test(value)) return undefined;
  if (/^[*&!|>%@`?]/.test(value) || /^- /.test(value))
    return `the words begin with “${first}”, which YAML takes for its own`;
  const colon = /:(?=\s)/.exec(value)?.index ?? (value.endsWith(":") ? value.length - 1 : -1);
  return colon === -1
    ? undefined
    : `the colon behind “${endOf(value.slice(0, colon))}” makes a key of the words before it`;
}

/** The last words of some. */
const endOf = (words: string): string => (words.length > 40 ? `…${words.slice(-40)}` : words);

/** “event:interception”, “-source: north” */
function spaceSlip(words: string, offset: number): Slip | undefined {
  const colon = /^(\s*(?:- +)?)([a-z_]+):(?=[^\s:/])(.*)$/u.exec(words);
  const dash = /^(\s*)-(?=[a-z_]+:(?:\s|$))(.*)$/u.exec(words);
  const [, lead = "", key = "", rest = ""] = colon ?? [];
  if (colon)
    return space(
      offset + lead.length + key.length + 1,
      `a space is missing behind “${key}:”\n${key}: ${rest.trim()}`,
    );
  if (dash)
    return space(
      offset + (dash[1] ?? "").length + 1,
      `a space is missing behind the dash\n- ${(dash[2] ?? "").trim()}`,
    );
  return undefined;
}

const space = (at: number, found: string): Slip => ({
  isWords: false,
  at,
  found,
  start: at,
  end: at,
  to: " ",
});

/** The mark that is never closed stands far before the end of the file, where the parser notices. */
function unclosed(text: string, document: Document): Slip | undefined {
  let open: Scalar | undefined;
  visit(document, {
    Scalar(_key, node) {
      if (/^QUOTE/.test(node.type ?? "")) open = node;
    },
  });
  const start = open?.range?.[0];
  if (start === undefined) return undefined;
  const mark = text[start] ?? '"';
  const [rest = ""] = text.slice(start).split(/\r?\n/, 1);
  const end = start + rest.trimEnd().length;
  return {
    isWords: true,
    at: start,
    found: `the quotation mark before “${rest.slice(1, 41)}” is never closed\n${rest.trimEnd()}${mark}`,
    start: end,
    end,
    to: mark,
  };
}

/** Keys of words that are a report's own. */
const reportWords = new Set(
  "quote,before,after,words,window,as,list,parts,preliminary,unconfirmed,title,where,cite".split(","),
);

/**
 * What YAML takes without a word, and yet was meant otherwise: a “#” that cuts words short, a comma that makes a key of them.
 * @param held The report's text, if it is held: whether words go on behind a “#” it knows.
 */
export function silentSlips(
  text: string,
  pairs: readonly (readonly Pair[])[],
  held: string | undefined,
): Slip[] {
  return pairs.flatMap((own) =>
    own.flatMap((pair, index) => {
      const slip = commaSlip(text, own, index) ?? hashSlip(text, pair, held);
      return slip ? [slip] : [];
    }),
  );
}

/** In `{ value: A, and B }` YAML takes what follows the comma for a key without a value. */
function commaSlip(text: string, pairs: readonly Pair[], index: number): Slip | undefined {
  const before = pairs[index - 1];
  if (!before || !isBare(pairs[index]) || isBare(before)) return undefined;
  const value = before.value;
  if (!isScalar(value) || value.type !== "PLAIN" || !isScalar(before.key)) return undefined;
  const after = pairs.findIndex((pair, at) => at > index && !isBare(pair));
  const last = pairs[(after === -1 ? pairs.length : after) - 1]?.key;
  const [start, end] = [value.range?.[0] ?? 0, (isScalar(last) ? last.range?.[1] : undefined) ?? 0];
  const words = text.slice(start, end);
  if (words.includes("\n")) return undefined;
  const to = quotedWords(words);
  const found = `the comma behind “${endOf(String(value.source ?? value.value))}” ends the words, and a key is made of the rest\n${String(before.key.value)}: ${to}`;
  return { isWords: true, at: start, found, start, end, to };
}

/** A key that no key of ours can be, without a value: “and 3 more”. */
function isBare(pair: Pair | undefined): boolean {
  if (!isPair(pair) || !isScalar(pair.key)) return false;
  const hasValue = pair.value !== null && !(isScalar(pair.value) && pair.value.value === null);
  return !hasValue && pair.key.type === "PLAIN" && !/^[a-z_]+$/.test(String(pair.key.value));
}

function hashSlip(text: string, { key, value }: Pair, held: string | undefined): Slip | undefined {
  if (!isScalar(key) || !isScalar(value) || value.type !== "PLAIN" || !value.range) return undefined;
  const name = String(key.value);
  const [start, end] = value.range;
  const [rest = ""] = text.slice(end).split(/\r?\n/, 1);
  const remark = /^\s+#.*\S/.exec(rest)?.[0];
  if (remark === undefined || !reportWords.has(name)) return undefined;
  const begins = remark.slice(0, remark.indexOf("#") + 2);
  const isCut =
    (held?.includes(text.slice(start, end) + begins) ?? false) ||
    (/^(?:quote|list|parts|cite)$/.test(name) && /#[\p{L}\p{N}]/u.test(begins));
  if (!isCut) return undefined;
  const words = text.slice(start, end) + remark;
  const to = words.includes("\n") ? words : quotedWords(words);
  const found = `“#” behind a blank begins a remark: the words end at “${endOf(text.slice(start, end))}”\n${name}: ${to}`;
  return { isWords: true, at: start, found, start, end: end + remark.length, to };
}
