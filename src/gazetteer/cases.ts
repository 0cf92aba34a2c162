/** The cases in which Russian and Ukrainian put a name, in the order of their grammars; the vocative is not used of places. */
export const cases = ["nominative", "genitive", "dative", "accusative", "instrumental", "locative"] as const;
export type GrammaticalCase = (typeof cases)[number];

/** The languages that decline names. */
export type Declining = "ru" | "uk";

/** Endings in the order of `cases`, parted by spaces; `-` is none. */
type Pattern = readonly [ending: RegExp, cut: number, endings: string];

const nouns: Record<Declining, readonly Pattern[]> = {
  ru: [
    [/сть$/, 1, "ь и и ь ью и"],
    [/[еюаи]я$/, 1, "я и е ю ей и"],
    [/я$/, 1, "я и е ю ей е"],
    [/[жчшщ]а$/, 1, "а и е у ей е"],
    [/[гкх]а$/, 1, "а и е у ой е"],
    [/ца$/, 1, "а ы е у ей е"],
    [/а$/, 1, "а ы е у ой е"],
    [/[^аеёиоуыэюя]ец$/, 2, "ец ца цу ец цем це"],
    [/[аеёиоуыэюя]ец$/, 2, "ец йца йцу ец йцем йце"],
    [/[^аеёиоуыэюя]ок$/, 2, "ок ка ку ок ком ке"],
    [/поль$/, 1, "ь я ю ь ем е"],
    [/[бвмпф]ь$|[^аеёиоуыэюя][рнлт]ь$|[нлт]ь$|[жшщч]ь$/, 1, "ь и и ь ью и"],
    [/ь$/, 1, "ь я ю ь ем е"],
    [/й$/, 1, "й я ю й ем е"],
    [/ье$|[иы]е$/, 1, "е я ю е ем е"],
    [/[лнрт]е$/, 1, "е я ю е ем е"],
    [/о$/, 1, "о а у о ом е"],
    [/[жшщчц]$/, 0, "- а у - ем е"],
    [/[бвгдзклмнпрстфх]$/, 0, "- а у - ом е"],
    [/[жшщчгкх]и$/, 1, "и ей ам и ами ах"],
    [/ы$/, 1, "ы - ам ы ами ах"],
  ],
  uk: [
    [/сть$/, 1, "ь і і ь ю і"],
    [/([нлтджсцч])\1я$/, 1, "я я ю я ям і"],
    [/[’'ʼ]я$/, 1, "я я ю я ям ї"],
    [/ія$/, 1, "я ї ї ю єю ї"],
    [/[еє]я$/, 1, "я ї ї ю єю ї"],
    [/я$/, 1, "я і і ю ею і"],
    [/ка$/, 2, "ка ки ці ку кою ці"],
    [/га$/, 2, "га ги зі гу гою зі"],
    [/ха$/, 2, "ха хи сі ху хою сі"],
    [/ця$/, 1, "я і і ю ею і"],
    [/а$/, 1, "а и і у ою і"],
    [/[^аеєиіїоуюя]ець$/, 3, "ець ця цю ець цем ці"],
    [/[аеєиіїоуюя]ець$/, 3, "ець йця йцю ець йцем йці"],
    [/їв$/, 2, "їв єва єву їв євом єві"],
    [/[кгр]ів$/, 2, "ів ова ову ів овом ові"],
    [/ів$/, 2, "ів ева еву ів евом еві"],
    [/[пбвмжшчрн]$/, 0, "- а у - ом і"],
    [/ь$/, 1, "ь я ю ь ем і"],
    [/й$/, 1, "й ю ю й єм ї"],
    [/о$/, 1, "о а у о ом і"],
    [/е$/, 1, "е я ю е ем і"],
    [/к$/, 0, "- а у - ом у"],
    [/[бвгґдзлмнпрстфх]$/, 0, "- а у - ом і"],
    [/и$/, 1, "и - ам и ами ах"],
  ],
};

const adjectives: Record<Declining, readonly Pattern[]> = {
  ru: [
    [/[^ц]ская$|[цзн]кая$/, 2, "ая ой ой ую ой ой"],
    [/ая$/, 2, "ая ой ой ую ой ой"],
    [/[гкх]ий$/, 2, "ий ого ому ий им ом"],
    [/[нжшщч]ий$/, 2, "ий его ему ий им ем"],
    [/ый$/, 2, "ый ого ому ый ым ом"],
    [/[^ц]ой$/, 2, "ой ого ому ой ым ом"],
    [/[гкх]ое$/, 2, "ое ого ому ое им ом"],
    [/ое$/, 2, "ое ого ому ое ым ом"],
    [/[гкх]ие$/, 2, "ие их им ие ими их"],
    [/ые$/, 2, "ые ых ым ые ыми ых"],
  ],
  uk: [
    [/а$/, 1, "а ої ій у ою ій"],
    [/ий$/, 2, "ий ого ому ий им ому"],
    [/ій$/, 2, "ій ього ьому ій ім ьому"],
    [/е$/, 1, "е ого ому е им ому"],
    [/і$/, 1, "і их им і ими их"],
  ],
};

/** Words that stand as they are in every case, and words whose forms no pattern gives. */
const irregular: Record<Declining, Readonly<Record<string, string>>> = {
  ru: {
    беларусь: "беларусь беларуси беларуси беларусь беларусью беларуси",
    кндр: "кндр кндр кндр кндр кндр кндр",
    кнр: "кнр кнр кнр кнр кнр кнр",
    рф: "рф рф рф рф рф рф",
    фрг: "фрг фрг фрг фрг фрг фрг",
    край: "край края краю край краем крае",
    область: "область области области область областью области",
    республика: "республика республики республике республику республикой республике",
    орел: "орел орла орлу орел орлом орле",
    крым: "крым крыма крыму крым крымом крыму",
    тверь: "тверь твери твери тверь тверью твери",
    орёл: "орёл орла орлу орёл орлом орле",
    чечня: "чечня чечни чечне чечню чечнёй чечне",
  },
  uk: {
    білорусь: "білорусь білорусі білорусі білорусь білоруссю білорусі",
    польща: "польща польщі польщі польщу польщею польщі",
    кндр: "кндр кндр кндр кндр кндр кндр",
    кнр: "кнр кнр кнр кнр кнр кнр",
    рф: "рф рф рф рф рф рф",
    фрн: "фрн фрн фрн фрн фрн фрн",
    край: "край краю краю край краєм краї",
    область: "область області області область областю області",
    республіка: "республіка республіки республіці республіку республікою республіці",
    київ: "київ києва києву київ києвом києві",
    харків: "харків харкова харкову харків харковом харкові",
    львів: "львів львова львову львів львовом львові",
    округ: "округ округу округу округ округом окрузі",
    регіон: "регіон регіону регіону регіон регіоном регіоні",
    ріг: "ріг рогу рогу ріг рогом розі",
    церква: "церква церкви церкві церкву церквою церкві",
    крим: "крим криму криму крим кримом криму",
  },
};

/** Names of other tongues, which end as ours do not; and what follows “Republic” in Russian. */
const fixed = /^(?:коми|комі|эл|ел|марий|марій|алтай|ханты|ханти|саха|тыва\)|\(.*\))$/i;

/** A word's forms in the order of `cases`; only itself where no pattern knows it. */
function wordForms(word: string, language: Declining, isAdjective: boolean): readonly string[] {
  const low = word.toLowerCase();
  const known = irregular[language][low];
  if (known) return known.split(" ").map((form) => capitalisedAs(word, form));
  if (fixed.test(low)) return cases.map(() => word);
  const pattern = (isAdjective ? adjectives : nouns)[language].find(([ending]) => ending.test(low));
  if (!pattern) return cases.map(() => word);
  const [, cut, endings] = pattern;
  const stem = word.slice(0, word.length - cut);
  return endings.split(" ").map((ending) => (ending === "-" ? stem : stem + ending));
}

const capitalisedAs = (model: string, form: string): string =>
  model[0] === model[0]?.toLowerCase() ? form : form.charAt(0).toUpperCase() + form.slice(1);

const looksAdjectival: Record<Declining, RegExp> = {
  ru: /(?:[сцз]к|[нвт])(?:ая|ий|ое|ой|ие)$|(?:[^аеиоуыэюя](?:ый|ые|ая|ое))$/i,
  uk: /(?:[сцз]ьк)(?:а|ий|е|і)$|(?:н|в|нн)(?:ий|ій)$/i,
};

/**
 * A name in each case, in the order of `cases`: «Калужская область», «Калужской области», … An adjective is declined as one
 * wherever it stands; of two nouns the first, and the second only where it is known to agree (after “Republic” it does not).
 */
export function caseForms(name: string, language: Declining): readonly string[] {
  const words = name.split(" ");
  const head = words.findIndex((word, index) => !isAdjectival(word, index, words, language));
  const forms = words.map((word, index) => {
    if (isAdjectival(word, index, words, language)) return wordForms(word, language, true);
    // «Республика Алтай», «Якутия (Саха)», «Ростов-на-Дону»: what follows the noun stands still.
    return index === head ? hyphenated(word, language) : cases.map(() => word);
  });
  return cases.map((_, at) => forms.map((form) => form[at]).join(" "));
}

/** An adjective qualifies what comes after it; alone it is a town («Боровский»), and declined as one all the same. */
function isAdjectival(word: string, index: number, words: readonly string[], language: Declining): boolean {
  const isLast = index === words.length - 1;
  if (language === "uk" && !isLast && /[нвл]а$/.test(word)) return true;
  // «Чорне море»: of one word alone, «Біле» or «Сіре», nothing tells.
  if (language === "uk" && !isLast && /е$/.test(word) && /^море$/i.test(words.at(-1) ?? "")) return true;
  if (!looksAdjectival[language].test(word)) return false;
  return words.length === 1 || !isLast || /(?:ий|ый|ое|е)$/.test(word);
}

/** Of «Ростов-на-Дону» the first part changes; of «Санкт-Петербург», «Кабардино-Балкария» the last. */
function hyphenated(word: string, language: Declining): readonly string[] {
  const parts = word.split("-");
  if (parts.length === 1) return wordForms(word, language, false);
  const at = parts.length > 2 ? 0 : parts.length - 1;
  const own = wordForms(parts[at] ?? "", language, looksAdjectival[language].test(parts[at] ?? ""));
  return own.map((form) => parts.map((part, index) => (index === at ? form : part)).join("-"));
}

/** A name in one case. */
export const inCase = (name: string, language: Declining, wanted: GrammaticalCase): string =>
  caseForms(name, language)[cases.indexOf(wanted)] ?? name;
