import { caseForms, type Declining } from "./cases";
import { plainWord } from "./plain-words";
import { regionAliases, wideWords } from "./region-aliases";

/** A first-level region as the boundaries have it. */
export type NamedRegion = { iso: string; name: Readonly<Record<string, string>> };

export const englishKinds = /\s+(Oblast|Krai|Republic|Autonomous Okrug|Autonomous Oblast)$/;
const kindWords: Readonly<Record<string, readonly string[]>> = {
  Oblast: ["Oblast", "Region", "Province"],
  Krai: ["Krai", "Kray", "Territory", "Region"],
  Republic: ["Republic", "Region"],
  "Autonomous Okrug": ["Autonomous Okrug", "Autonomous District", "Autonomous Area", "Autonomous Region"],
  "Autonomous Oblast": ["Autonomous Oblast", "Autonomous Region"],
};

/** Every way to name a region that means no town. */
export function fullForms({ iso, name }: NamedRegion): string[] {
  const aliases = regionAliases.get(iso);
  const { en = "", ru = "", uk = "" } = name;
  const declined = (names: readonly string[], language: Declining) =>
    names.flatMap((each) => formsIn(each, language));
  return [
    ...englishForms(en, aliases?.bases ?? []),
    ...(aliases?.en ?? []),
    ...declined([ru, ...(aliases?.ru ?? [])], "ru"),
    ...declined([uk, ...(aliases?.uk ?? [])], "uk"),
  ];
}

/** A region's English name with the words that stand for its kind. */
export function englishForms(name: string, bases: readonly string[]): string[] {
  const kind = englishKinds.exec(name)?.[1];
  if (!kind) {
    const isCity = /^(?:Moscow|Saint Petersburg|Kyiv|Sevastopol|Minsk)$/.test(name);
    return isCity ? [name] : [name, `Republic of ${name}`, `${name} Republic`, `${name} region`];
  }
  const base = name.replace(englishKinds, "");
  const ends = kindWords[kind] ?? [];
  return [
    ...[base, ...bases].flatMap((each) => ends.map((end) => `${each} ${end}`)),
    ...(kind === "Republic" ? [`Republic of ${base}`] : []),
  ];
}

/** A Slavic name in all its cases, with the words that stand for its noun, and its nickname in -щина. */
export function formsIn(name: string, language: Declining): string[] {
  const own = caseForms(name, language);
  const adjective = /^(.+(?:ск|цк|ьк))(?:ая|ий|а)\s+(?:область|край)$/.exec(name)?.[1];
  if (!adjective) return [...own];
  const abbreviated = own.map((form) => form.replace(/област\p{L}+$/u, "обл"));
  const region = language === "ru" ? `${adjective}ий регион` : `${adjective}ий регіон`;
  const nickname = nicknameOf(adjective, language);
  return [...own, ...abbreviated, ...caseForms(region, language), ...caseForms(nickname, language)];
}

/** «Калужская» → «Калужчина», «Донецкая» → «Донетчина», «Брянская» → «Брянщина»; «Калузька» → «Калужчина». */
export function nicknameOf(adjective: string, language: Declining): string {
  if (language === "ru") {
    if (/жск$/.test(adjective)) return adjective.replace(/ск$/, "чина");
    if (/цк$/.test(adjective)) return adjective.replace(/цк$/, "тчина");
    return adjective.replace(/ск$/, "щина");
  }
  if (/зьк$/.test(adjective)) return adjective.replace(/зьк$/, "жчина");
  if (/цьк$/.test(adjective)) return adjective.replace(/цьк$/, "ччина");
  return adjective.replace(/ськ$/, "щина");
}

/** What names a region only beside others that share its noun: “Bryansk”, «Брянской». */
export function bareForms({ iso, name }: NamedRegion): string[] {
  const { en = "", ru = "", uk = "" } = name;
  const bases = englishKinds.test(en)
    ? [en.replace(englishKinds, ""), ...(regionAliases.get(iso)?.bases ?? [])]
    : [];
  const adjectival = (full: string, language: Declining) =>
    /(?:область|край)$/.test(full) ? caseForms(full, language).map((form) => form.replace(/\s\S+$/, "")) : [];
  return [...bases, ...adjectival(ru, "ru"), ...adjectival(uk, "uk")];
}

/** Words for a region together with the city that it is called after, in every case. */
export const wideForms = (): string[] =>
  Object.values(wideWords)
    .flat()
    .flatMap((words) => [words, ...inflectedWide(words)]);

function inflectedWide(words: string): string[] {
  if (words.endsWith("регион")) return caseForms(words, "ru").map(plainWord);
  if (words.endsWith("регіон")) return caseForms(words, "uk").map(plainWord);
  return [];
}
