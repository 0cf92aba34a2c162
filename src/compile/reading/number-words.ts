import { toCardinal as british } from "n2words/en-GB";
import { toCardinal as american } from "n2words/en-US";
import { toCardinal as russian } from "n2words/ru-RU";
import { toCardinal as ukrainian } from "n2words/uk-UA";
import { baseLanguage } from "../language";

/** Whether a number stands in a text, as digits or, in English, Russian and Ukrainian, as words. */
export function numberStandsIn(text: string, value: number, language: string): boolean {
  return (
    digits(value).test(text) ||
    spelled(value, language).some((pattern) => pattern.test(text)) ||
    standsInSets(text, value, language)
  );
}

/** What things are counted by, other than one by one; and one of it. */
const sets: readonly (readonly [size: number, words: RegExp, one: RegExp | null])[] = [
  [
    10,
    /(?<!\p{L})десят(?:ок|ка|ки|ков|ків)(?!\p{L})/iu,
    // «Около десятка» is one of them; «два десятка» are not.
    /(?<!\p{L})(?:десяток|(?<=(?:около|порядка|более|больше|менее|меньше|близько|понад|більше|менше)\s+)десятка)(?!\p{L})/iu,
  ],
  [
    12,
    /(?<!\p{L})(?:dozens?|дюжин\p{L}?)(?!\p{L})/iu,
    // Half a dozen is six, and a dozen and a half eighteen.
    /(?<!\p{L})(?:(?<!half\s+)a dozen(?!\s+and\s+a\s+half)|дюжин[ау])(?!\p{L})/iu,
  ],
  [100, /(?<!\p{L})сот(?:ни|ен|ні|ень)(?!\p{L})/iu, null],
  [1000, /(?<!\p{L})(?:тысяч[аиу]?|тисяч[аіу]?)(?!\p{L})/iu, null],
];

const andHalf = "(?<!\\p{L})(?:полтор[аы]|полутора|півтор[аи])";

/** “Two dozen”, «2 десятка», «полтора десятка», “a dozen”. */
function standsInSets(text: string, value: number, language: string): boolean {
  return sets.some(([size, words, one]) => {
    if (!words.test(text)) return false;
    const count = value / size;
    if (count === 1) return one?.test(text) ?? false;
    const numbers = Number.isInteger(count)
      ? [digits(count), ...spelled(count, language)].map(({ source }) => source)
      : count === 1.5
        ? [andHalf]
        : [];
    return numbers.some((number) => new RegExp(`${number}${gap}${words.source}`, "iu").test(text));
  });
}

/** Made once: a summary's every number asks, and to make one takes longer than a hundred answers of it. */
const inThousands = new Intl.NumberFormat("en");

/** The case of a number in digits: «14-ма», «5-ти»; not the ordinal of «30-й». */
export const caseEnding = /[-‑](?:ма|ти|ми|мя|х|ю|ть)(?!\p{L})/u;

/**
 * The number on its own: not the 1 of 11, the 200 of 1,200, the 5 of 2.5, the 30 of 12:30, of Su-30 or of 30-й.
 * Thousands may be set apart by a comma, a point, an apostrophe or any space.
 */
function digits(value: number): RegExp {
  const known = patterns.get(value);
  if (known) return known;
  const pattern = digitPattern(value);
  if (patterns.size >= mostPatterns) patterns.clear();
  patterns.set(value, pattern);
  return pattern;
}

/** Kept, since figures are small numbers and come again; to make one takes longer than to ask it of a quote. */
const patterns = new Map<number, RegExp>();
const mostPatterns = 1000;

function digitPattern(value: number): RegExp {
  const groups = inThousands.format(value).split(",").join("[,.’'\\u0020\\u00a0\\u2009\\u202f]?");
  const before =
    "(?<![\\p{L}\\p{N}_]|\\p{L}[-‑]|\\d[.,:’'\\u00a0\\u2009\\u202f]|(?<!\\d)\\d{1,3}\\u0020(?=\\d{3}(?!\\d)))";
  const after = `(?![\\p{L}\\p{N}_]|(?!${caseEnding.source})[-‑]\\p{Script=Cyrillic}|[.,:’'\\u0020\\u00a0\\u2009\\u202f]\\d{3}(?!\\d)|[.,:]\\d)`;
  return new RegExp(before + groups + after, "u");
}

/** Patterns for the words that spell the number; none for a language whose words we do not know. */
function spelled(value: number, language: string): RegExp[] {
  const base = baseLanguage(language);
  return spellings(value, base).map((words) => {
    const pattern = words
      .split(/[\s-]+/)
      .map(anyCase)
      .join(gap);
    // Not the two of “two hundred” or of “twenty-two”: other numerals beside it make it another number.
    const numeral = numerals(base);
    const before = `(?<![\\p{L}\\p{N}]|(?<!\\p{L})(?:${numeral}|(?:hundred|thousand)${gap}and)${gap})`;
    const and = /(?:hundred|thousand)$/.test(words) ? `(?:and${gap})?` : "";
    const after = `(?![\\p{L}\\p{N}]|${gap}${and}(?:${numeral})(?!\\p{L}))`;
    return new RegExp(before + pattern + after, "iu");
  });
}

const gap = "[\\s\\u00a0-]+";

const anyCase = (word: string): string => `(?:${[word, ...inflected(word)].join("|")})`;

const numeralsByLanguage = new Map<string, string>();

/** A pattern for every word that numbers are made of in a language. */
function numerals(language: string): string {
  const known = numeralsByLanguage.get(language);
  if (known !== undefined) return known;
  const tens = [2, 3, 4, 5, 6, 7, 8, 9].map((digit) => digit * 10);
  const hundreds = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((digit) => digit * 100);
  const numbers = [...Array(20).keys(), ...tens, ...hundreds, 1000, 2000, 5000];
  const words = new Set(
    numbers.flatMap((number) => spellings(number, language)).flatMap((text) => text.split(/[\s-]+/)),
  );
  const pattern = [...words].map(anyCase).join("|");
  numeralsByLanguage.set(language, pattern);
  return pattern;
}

const formsByLanguage = new Map<string, ReadonlyMap<string, number>>();

/** The words that numbers are made of, in small letters, with what each is worth; none for a language we do not know. */
export function numeralForms(language: string): ReadonlyMap<string, number> {
  const known = formsByLanguage.get(language);
  if (known) return known;
  const round = [2, 3, 4, 5, 6, 7, 8, 9];
  const numbers = [
    ...Array(21).keys(),
    ...round.map((one) => one * 10),
    ...round.map((one) => one * 100),
    100,
  ];
  const forms = new Map<string, number>();
  for (const number of numbers) {
    for (const word of spellings(number, language)) {
      if (/\s/.test(word)) continue;
      for (const form of [word, ...inflected(word)].flatMap(unfolded)) forms.set(form, number);
    }
  }
  if (language === "en") forms.set("hundred", 100);
  formsByLanguage.set(language, forms);
  return forms;
}

/** A form with its choices written out: “п[’'ʼ]ят(?:и|ью)” is two words. */
function unfolded(form: string): string[] {
  const plain = form.replaceAll("[’'ʼ]", "’").replaceAll("ё", "е");
  const [, stem = "", ends] = /^(.*)\(\?:(.*)\)$/.exec(plain) ?? [];
  return ends === undefined ? [plain] : ends.split("|").map((end) => stem + end);
}

function spellings(value: number, language: string): string[] {
  // What no one would write out; and n2words throws beyond what it can name.
  if (value >= 1_000_000) return [];
  switch (language) {
    case "en":
      return [american(value), british(value)];
    case "ru":
      return [russian(value), russian(value, { gender: "feminine" })];
    case "uk":
      return [ukrainian(value), ukrainian(value, { gender: "feminine" })].map(
        // n2words writes some of its Ukrainian with a Latin i.
        (words) => words.replaceAll("i", "і").replaceAll("'", "[’'ʼ]"),
      );
    default:
      return [];
  }
}

/** The other cases of Russian and Ukrainian numerals: “сбиты два”, but “о двух”. Their plain form is given. */
function inflected(word: string): readonly string[] {
  return (
    irregular[word] ??
    // пять, одиннадцать, двадцять …: one pattern for all that end in ь.
    (/ь$/.test(word) ? [word.replace(/ь$/, "(?:и|ью|ьма|ьох|ьом)")] : [])
  );
}

const irregular: Readonly<Record<string, readonly string[]>> = {
  один: ["одного", "одному", "одним", "одном"],
  одна: ["одну", "одной", "однією", "однієї", "одній"],
  два: ["двух", "двум", "двумя", "двох", "двом", "двома"],
  две: ["двух", "двум", "двумя"],
  дві: ["двох", "двом", "двома"],
  три: ["трех", "трёх", "трем", "трём", "тремя", "трьох", "трьом", "трьома"],
  четыре: ["четырех", "четырёх", "четырем", "четырём", "четырьмя"],
  чотири: ["чотирьох", "чотирьом", "чотирма"],
  семь: ["семи", "семью"],
  сім: ["семи", "сьома", "сімох", "сімом"],
  шість: ["шести", "шістьох", "шістьом", "шістьма"],
  восемь: ["восьми", "восемью"],
  вісім: ["восьми", "вісьмох", "вісьмом", "вісьма"],
  сорок: ["сорока"],
  девяносто: ["девяноста"],
  сто: ["ста"],
};
