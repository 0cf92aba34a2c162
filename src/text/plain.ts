/** A text as it is read: without markup and invisible characters, each character with where it stands as given. */
export type Plain = {
  /** The text as it was given, to the letter: what is quoted is quoted from it. */
  given: string;
  /** As it is read. */
  text: string;
  /** As it is compared: small letters, one kind of apostrophe and quotation mark, е for ё. As long as `text`. */
  folded: string;
  /** Where each character of `text` begins in `given`; one more than `text` has. */
  starts: Int32Array;
  /** Where each character of `text` ends in `given`. */
  ends: Int32Array;
};

const blockTag = /^<\/?(?:p|br|div|li|ul|ol|tr|td|table|h[1-6]|blockquote|article|section)\b/i;
const tag = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/iy;
const entity =
  /&(?:(nbsp|amp|quot|lt|gt|laquo|raquo|mdash|ndash|hellip|rsquo|lsquo|ldquo|rdquo|apos|shy)|#(\d{2,6}));/y;
const named: Readonly<Record<string, string>> = {
  nbsp: " ",
  amp: "&",
  quot: '"',
  lt: "<",
  gt: ">",
  laquo: "«",
  raquo: "»",
  mdash: "—",
  ndash: "–",
  hellip: "…",
  rsquo: "’",
  lsquo: "‘",
  ldquo: "“",
  rdquo: "”",
  apos: "'",
  shy: "",
};
const linkTarget = /\]\((?:https?:\/\/|\/|tg:|mailto:|t\.me)[^\s()]{0,500}\)?/y;
const emphasis = /\*\*|__|~~|`|\|\|/y;
/** Soft hyphens, joiners, marks of direction, the byte order mark, variation selectors. */
const invisible = /\u034f|[\ufe00-\ufe0f]|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;
const space = /[\t\v\f\r\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
const combining = /[\u0300-\u036f]/;

/** Reads a text past its markup. Never throws; takes time in proportion to its length. */
export function plainText(given: string): Plain {
  const letters: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const push = (letter: string, start: number, end: number) => {
    for (const unit of letter.split("")) {
      letters.push(unit);
      starts.push(start);
      ends.push(end);
    }
  };
  const matchAt = (pattern: RegExp, at: number): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(given);
  };
  for (let at = 0; at < given.length; ) {
    const letter = given.charAt(at);
    const skipped =
      letter === "<"
        ? matchAt(tag, at)
        : letter === "&"
          ? matchAt(entity, at)
          : letter === "]"
            ? matchAt(linkTarget, at)
            : matchAt(emphasis, at);
    if (skipped) {
      const end = at + skipped[0].length;
      if (letter === "<" && blockTag.test(skipped[0])) push("\n", at, end);
      if (letter === "&") push(named[skipped[1] ?? ""] ?? characterOf(skipped[2]), at, end);
      at = end;
    } else if (letter === "[" && opensLink(given, at)) {
      at++;
    } else if (combining.test(letter) && letters.length > 0) {
      const whole = (letters.at(-1) + letter).normalize("NFC");
      // A stress mark, which no letter holds, is left out.
      if (whole.length === 1) letters[letters.length - 1] = whole;
      ends[ends.length - 1] = at + 1;
      at++;
    } else {
      const isSpace = letter === " " || space.test(letter);
      // Several spaces are one, so that patterns need not ask how many.
      if (!invisible.test(letter) && !(isSpace && letters.at(-1) === " "))
        push(isSpace ? " " : letter, at, at + 1);
      at++;
    }
  }
  const text = letters.join("");
  return {
    given,
    text,
    folded: folded(letters),
    starts: Int32Array.from([...starts, given.length]),
    ends: Int32Array.from(ends),
  };
}

const characterOf = (code: string | undefined): string => {
  const point = Number(code);
  return point > 31 && point < 0xd800 ? String.fromCharCode(point) : " ";
};

/** Whether words in square brackets, up to 200 letters, are followed by an address. */
function opensLink(given: string, at: number): boolean {
  const close = given.slice(at + 1, at + 201).indexOf("](");
  return close !== -1 && matchesTarget(given, at + 1 + close);
}

function matchesTarget(given: string, at: number): boolean {
  linkTarget.lastIndex = at;
  return linkTarget.test(given);
}

const alike: Readonly<Record<string, string>> = {
  ё: "е",
  "’": "'",
  "‘": "'",
  ʼ: "'",
  "`": "'",
  "‑": "-",
  "−": "-",
};
/** Latin letters that stand in for Cyrillic ones, as in «c применением» written with a Latin c. */
const lookalikes: Readonly<Record<string, string>> = {
  a: "а",
  c: "с",
  e: "е",
  o: "о",
  p: "р",
  x: "х",
  y: "у",
  i: "і",
  k: "к",
  m: "м",
  t: "т",
  h: "н",
  b: "в",
};

function folded(letters: readonly string[]): string {
  const small = letters.map((letter) => {
    const lower = letter.toLowerCase();
    return alike[lower] ?? (lower.length === 1 ? lower : letter);
  });
  const text = small.join("");
  if (!/[а-яіїєґ]/.test(text)) return text;
  return text.replace(/[a-zа-яіїєґ]+/g, (word, at: number) => {
    const isMixed = /[a-z]/.test(word) && /[а-яіїєґ]/.test(word);
    const isAlone =
      word.length === 1 &&
      /[a-z]/.test(word) &&
      /[а-яіїєґ\d] ?$|^$/.test(text.slice(Math.max(0, at - 2), at)) &&
      /^ [а-яіїєґ\d]/.test(text.slice(at + 1, at + 3));
    return isMixed || isAlone ? [...word].map((letter) => lookalikes[letter] ?? letter).join("") : word;
  });
}

/** Where a stretch of the text as read stands in the text as given. */
export const givenSpan = (
  { starts, ends }: Plain,
  start: number,
  end: number,
): { start: number; end: number } =>
  end > start
    ? { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 }
    : { start: starts[start] ?? 0, end: starts[start] ?? 0 };
