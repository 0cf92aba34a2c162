import { type AreaRow, countryRows, seaRows } from "./area-rows";
import { caseForms } from "./cases";
import { plainPhrase } from "./plain-words";

const rows = new Map([...countryRows, ...seaRows].map((row) => [row.id, row]));

/** What is known of a country, by ISO 3166-1, or of a sea, by its id. */
export const rowOfArea = (id: string): AreaRow | undefined => rows.get(id);

/** Every form in which a row's names are written: as they are in English, in every case of Russian and Ukrainian. */
export const formsOfRow = ({ en, ru, uk }: Pick<AreaRow, "en" | "ru" | "uk">): string[] => [
  ...en,
  ...ru.flatMap((name) => [...caseForms(name, "ru")]),
  ...uk.flatMap((name) => [...caseForms(name, "uk")]),
];

/** How an adjective goes on behind its beginning, in any case and number. */
const ending = /^(?:ий|ый|ого|ому|им|ым|ом|ім|ая|а|ой|ої|ій|ую|у|ою|ое|е|ее|ие|ые|і|ї|их|ых|ими|ыми)$/u;

/** The country of a name or an adjective in small letters, in any case: «украиной», “russian”, «российскими». */
export function countryOf(name: string): string | null {
  byName ??= new Map(
    countryRows.flatMap((row) =>
      [...formsOfRow(row), ...row.englishAdjectives].map((form) => [plainPhrase(form), row.id] as const),
    ),
  );
  const plain = plainPhrase(name);
  return byName.get(plain) ?? byAdjective(plain);
}

const englishAdjectives: ReadonlySet<string> = new Set(
  countryRows.flatMap((row) => row.englishAdjectives.map((word) => word.toLowerCase())),
);

/** “russian”: of a country, and no country. */
export const isCountryAdjective = (word: string): boolean => englishAdjectives.has(word);

let byName: ReadonlyMap<string, string> | undefined;
let adjectives: ReadonlyMap<string, string> | undefined;

function byAdjective(plain: string): string | null {
  adjectives ??= new Map(countryRows.flatMap((row) => row.adjectives.map((stem) => [stem, row.id] as const)));
  for (let cut = 1; cut <= 3 && cut < plain.length; cut++) {
    const iso = adjectives.get(plain.slice(0, -cut));
    if (iso && ending.test(plain.slice(-cut))) return iso;
  }
  return null;
}

/** The sea, gulf or strait of words in small letters: its name, or in Russian and Ukrainian the adjective of it. */
export function seaOf(words: string): string | null {
  const plain = words.replace(/^the /, "").replaceAll("ё", "е");
  const english = seaRows.find(({ en }) => en.some((name) => name.toLowerCase() === plain));
  if (english) return english.id;
  const [word = ""] = plain.split(" ");
  const isOf = (stem: string) => word.startsWith(stem) && word.length - stem.length <= 4;
  return seaRows.find((row) => row.adjectives.some(isOf))?.id ?? null;
}
