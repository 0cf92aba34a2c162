/** What looks alike, or like nothing, and is another character; by the character that editors type in its stead. */
const lookalikes: Readonly<Record<string, string>> = {
  "\u00a0": " ",
  "\u202f": " ",
  "\u2009": " ",
  "‘": "'",
  "’": "'",
  ʼ: "'",
  "`": "'",
  "“": '"',
  "”": '"',
  "„": '"',
  "«": '"',
  "»": '"',
  "–": "-",
  "—": "-",
  "‑": "-",
  "−": "-",
  "…": "...",
  // Latin letters that stand in Cyrillic words unseen.
  ...Object.fromEntries(
    [..."aceopxyiABCEHIKMOPTX"].map((letter, at) => [[..."асеорхуіАВСЕНІКМОРТХ"][at] ?? letter, letter]),
  ),
};

/** What is not seen at all. */
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/;

const names: Readonly<Record<string, string>> = {
  "\u00a0": "a no-break space",
  "\u202f": "a narrow no-break space",
  "\u2009": "a thin space",
  "\u00ad": "a soft hyphen",
  "\u200b": "a zero-width space",
  "\u200c": "a zero-width non-joiner",
  "\u200d": "a zero-width joiner",
  "\u2060": "a word joiner",
  "\ufeff": "a byte order mark",
  " ": "a space",
  "'": "a straight apostrophe",
  "’": "an apostrophe ’",
  "‘": "a quotation mark ‘",
  ʼ: "a letter apostrophe ʼ",
  "-": "a hyphen",
  "–": "an en dash –",
  "—": "an em dash —",
  "‑": "a no-break hyphen",
};

/** The words as the text has them, where they differ only by what looks alike, and how. */
export type TrueForm = { words: string; difference: string };

const longest = 200_000;

/** The text that was folded last: of one report all quotes are looked for in a row. */
let last: { text: string; folded: ReturnType<typeof folded> } | undefined;

/** `undefined` where the text has no such words, however they are spelt; the first of several. */
export function trueFormIn(text: string, words: string): TrueForm | undefined {
  // A book, and not an article: whoever quotes from it is told how far the words go along with it, and no more.
  if (text.length > longest) return undefined;
  if (last?.text !== text) last = { text, folded: folded(text) };
  const [own, wanted] = [last.folded, folded(words).plain];
  const at = wanted === "" ? -1 : own.plain.indexOf(wanted);
  if (at === -1) return undefined;
  const start = own.offsets[at] ?? 0;
  const end = own.offsets[at + wanted.length] ?? text.length;
  const found = text.slice(start, end);
  return found === words ? undefined : { words: found, difference: differenceOf(found, words) };
}

/** Text without what cannot be told apart by eye, and for each of its letters where it stands in the text itself. */
function folded(text: string): { plain: string; offsets: number[] } {
  const offsets: number[] = [];
  let plain = "";
  let offset = 0;
  for (const cluster of clustersOf(text)) {
    const composed = cluster.normalize("NFC");
    const letters = [...composed].map((letter) =>
      invisible.test(letter) ? "" : (lookalikes[letter] ?? letter),
    );
    for (const letter of letters.join("")) {
      plain += letter;
      for (let unit = 0; unit < letter.length; unit++) offsets.push(offset);
    }
    offset += cluster.length;
  }
  return { plain, offsets };
}

/** A letter with the marks that stand on it: what may be one character or several. */
const clustersOf = (text: string): string[] => text.match(/[\s\S]\p{M}*/gu) ?? [];

/** The first character in which they differ, by name: “the text has a no-break space where the quote has a space”. */
function differenceOf(found: string, written: string): string {
  const [theirs, ours] = [[...found], [...written]];
  const at = theirs.findIndex((letter, index) => letter !== ours[index]);
  if (at === -1) return `the quote has ${named(ours[theirs.length])} more`;
  if (found.normalize("NFC") === written.normalize("NFC")) {
    return `${named(theirs[at])} is one character in the one and two in the other (NFC and NFD)`;
  }
  if (invisible.test(theirs[at] ?? ""))
    return `the text has ${named(theirs[at])}, unseen, and the quote has none`;
  if (invisible.test(ours[at] ?? ""))
    return `the quote has ${named(ours[at])}, unseen, and the text has none`;
  return `the text has ${named(theirs[at])} where the quote has ${named(ours[at])}`;
}

function named(letter: string | undefined): string {
  if (letter === undefined) return "nothing";
  const code = `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  const script = /\p{Script=Cyrillic}/u.test(letter)
    ? "a Cyrillic"
    : /\p{Script=Latin}/u.test(letter)
      ? "a Latin"
      : null;
  return `${names[letter] ?? (script ? `${script} ${letter}` : `“${letter}”`)} (${code})`;
}
