/**
 * Reads YAML as people write it by hand: maps and lists by indent, words with or without quotation marks, `{ … }` and `[ … ]`
 * on one line, remarks on lines of their own. It gives the same value as the parser, in a tenth of its time, or nothing: of
 * whatever is rarer than that, of every slip and of what may be one, the parser tells.
 * @returns `undefined`: the parser has to be asked.
 */
export function readPlainYaml(text: string): { value: unknown } | undefined {
  if (rare.test(text)) return undefined;
  try {
    const reader = new Reader(linesOf(text));
    const value = reader.block();
    return reader.isAtEnd() ? { value } : undefined;
  } catch (error) {
    // Too deep, if it is not ours.
    if (error === beyond || error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Thrown, and caught above: nothing that a person is to see, so that it needs no stack. */
const beyond = Symbol("beyond plain YAML");
/** Tabs and line ends of other systems, the marks of documents and directives, and signs that no text holds. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const rare = /[\u0000-\u0009\u000b-\u001f\u007f\u0085\u2028\u2029\ufeff]|^(?:---|\.\.\.|%)/m;

/** A line that holds more than a remark, without its indent and what is blank at its end. */
type Line = { indent: number; words: string; isNext: boolean };

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let isNext = true;
  for (const whole of text.split("\n")) {
    const words = whole.replace(/^ +| +$/g, "");
    if (words === "" || words.startsWith("#")) {
      isNext = false;
      continue;
    }
    lines.push({ indent: whole.indexOf(words), words, isNext });
    isNext = true;
  }
  return lines;
}

const keyed = /^([A-Za-z][\w-]*):(?: +|$)/;
/** Words that mean something else than they say, in some of their spellings. */
const special = /^(?:~|null|true|false)$/i;
const integer = /^(?:0|-?[1-9]\d{0,14})$/;
const numeric = /^[-+]?\.?\d[\d.]*(?:[eE][-+]?\d+)?$|^0[ox]|^[-+]?\.(?:inf|nan)$/i;
const meant: ReadonlyMap<string, unknown> = new Map([
  ["null", null],
  ["true", true],
  ["false", false],
]);

class Reader {
  readonly #lines: Line[];
  #at = 0;

  constructor(lines: Line[]) {
    this.#lines = lines;
  }

  isAtEnd(): boolean {
    return this.#at === this.#lines.length;
  }

  /** What begins at this line: all lines that are indented as it is. */
  block(): unknown {
    const { indent, words } = this.#lines[this.#at] ?? refuse();
    if (isEntry(words)) return this.#list(indent);
    return keyed.test(words) ? this.#map(indent) : refuse();
  }

  #list(indent: number): unknown[] {
    const list: unknown[] = [];
    for (let line = this.#here(indent); line && isEntry(line.words); line = this.#here(indent)) {
      const words = line.words.replace(/^- +/, "");
      if (keyed.test(words)) {
        // A map within the list begins on the list's own line.
        const within = indent + line.words.length - words.length;
        this.#lines[this.#at] = { indent: within, words, isNext: line.isNext };
        list.push(this.#map(within));
      } else {
        this.#at++;
        list.push(this.#inline(words, indent));
      }
    }
    return list;
  }

  #map(indent: number): Record<string, unknown> {
    const map: Record<string, unknown> = {};
    for (let line = this.#here(indent); line && !isEntry(line.words); line = this.#here(indent)) {
      const [whole, key = ""] = keyed.exec(line.words) ?? refuse();
      if (special.test(key) || Object.hasOwn(map, key)) refuse();
      this.#at++;
      const words = line.words.slice(whole.length);
      map[key] = words === "" ? this.#below(indent) : this.#inline(words, indent);
    }
    return map;
  }

  /** What stands below a key. */
  #below(indent: number): unknown {
    const next = this.#lines[this.#at];
    if (!next || next.indent < indent) return null;
    if (next.indent > indent) return this.block();
    return isEntry(next.words) ? this.#list(indent) : null;
  }

  /** The next line, if it is indented so; one that is indented further belongs to nothing. */
  #here(indent: number): Line | undefined {
    const line = this.#lines[this.#at];
    if (line && line.indent > indent) refuse();
    return line?.indent === indent ? line : undefined;
  }

  /** What stands behind a key or a dash; plain words may go on in the next lines. */
  #inline(first: string, indent: number): unknown {
    let words = first;
    if (isMarked(first)) {
      const { value, end } = valueAt(first, 0, false);
      if (end !== first.length) refuse();
      return value;
    }
    for (let line = this.#lines[this.#at]; line && line.indent > indent; line = this.#lines[this.#at]) {
      // Behind a blank line or a remark begins a paragraph, or a slip.
      if (!line.isNext) refuse();
      words += ` ${line.words}`;
      this.#at++;
    }
    return plain(words);
  }
}

const isEntry = (words: string): boolean => words.startsWith("- ");
const isMarked = (words: string): boolean => /^["'[{]/.test(words);

function refuse(): never {
  throw beyond;
}

/** Words without marks: what begins or ends with a sign of YAML's, or holds one, is not plain. */
function plain(words: string): unknown {
  if (/^[-?:,[\]{}#&*!|>'"%@`]/.test(words) && !integer.test(words)) refuse();
  if (/: | #|:$/.test(words)) refuse();
  if (integer.test(words)) return Number(words);
  if (meant.has(words)) return meant.get(words);
  if (special.test(words) || numeric.test(words)) refuse();
  return words;
}

type Found = { value: unknown; end: number };

/** The value that begins there. */
function valueAt(words: string, start: number, isWithin: boolean): Found {
  const sign = words[start];
  if (sign === '"' || sign === "'") return quotedAt(words, start, sign);
  if (sign === "[") return listAt(words, start);
  if (sign === "{") return mapAt(words, start);
  if (!isWithin) refuse();
  const end = endOfPlain(words, start);
  const own = words.slice(start, end).replace(/ +$/, "");
  if (own === "") refuse();
  return { value: plain(own), end };
}

/** Where plain words end within `{ … }` and `[ … ]`. */
function endOfPlain(words: string, start: number): number {
  let end = start;
  while (end < words.length && !/[,[\]{}]/.test(words[end] ?? "")) end++;
  return end;
}

function quotedAt(words: string, start: number, sign: string): Found {
  let value = "";
  for (let at = start + 1; at < words.length; at++) {
    const letter = words[at];
    const next = words[at + 1];
    if (sign === '"' && letter === "\\") {
      if (next !== '"' && next !== "\\") refuse();
      value += next;
      at++;
    } else if (letter !== sign) value += letter;
    else if (sign === "'" && next === "'") {
      value += "'";
      at++;
    } else return { value, end: at + 1 };
  }
  return refuse();
}

function listAt(words: string, start: number): Found {
  const value: unknown[] = [];
  let at = skipped(words, start + 1);
  if (words[at] === "]") return { value, end: at + 1 };
  for (;;) {
    const entry = valueAt(words, at, true);
    value.push(entry.value);
    at = skipped(words, entry.end);
    if (words[at] === "]") return { value, end: at + 1 };
    if (words[at] !== ",") refuse();
    at = skipped(words, at + 1);
  }
}

const keyWithin = /([A-Za-z][\w-]*): +/y;

function mapAt(words: string, start: number): Found {
  const value: Record<string, unknown> = {};
  let at = skipped(words, start + 1);
  if (words[at] === "}") return { value, end: at + 1 };
  for (;;) {
    keyWithin.lastIndex = at;
    const [whole, key = ""] = keyWithin.exec(words) ?? refuse();
    if (special.test(key) || Object.hasOwn(value, key)) refuse();
    const entry = valueAt(words, at + whole.length, true);
    value[key] = entry.value;
    at = skipped(words, entry.end);
    if (words[at] === "}") return { value, end: at + 1 };
    if (words[at] !== ",") refuse();
    at = skipped(words, at + 1);
  }
}

function skipped(words: string, start: number): number {
  let at = start;
  while (words[at] === " ") at++;
  return at;
}
