/**
 * Finds a town's name in its own script. GeoNames' alternate names bear no language, but its main
 * name is a romanisation of the local one: the alternate that romanises to it is the local name.
 */
export type Language = "ru" | "uk";

const common: Record<string, string> = Object.fromEntries(
  "а:a б:b в:v д:d е:e ж:zh з:z й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ь:’ ю:yu я:ya"
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);

const ukrainian = { ...common, г: "h", ґ: "g", є: "ye", и: "y", і: "i", ї: "yi", "’": "”", "'": "”" };

/** BGN/PCGN 1947 for Russian, 1965 for Ukrainian; and Ukraine's own of 2010, which GeoNames has begun to use. */
const systems: Record<Language, Record<string, string>[]> = {
  ru: [{ ...common, г: "g", ё: "ë", и: "i", ъ: "”", ы: "y", э: "e" }],
  uk: [ukrainian, { ...ukrainian, є: "ie", ї: "i", й: "i", ю: "iu", я: "ia" }],
};

/** Nothing if a letter is not of the language. */
function romanised(name: string, letters: Record<string, string>): string | undefined {
  const parts = [...name.toLowerCase()].map((letter) => (/[ -]/.test(letter) ? letter : letters[letter]));
  return parts.includes(undefined) ? undefined : parts.join("");
}

/** Without what GeoNames' names keep or leave out at will: signs, and the y of “ye” and “yë”. */
const folded = (name: string) =>
  name
    .toLowerCase()
    .replace(/[’'ʼ”"]/g, "")
    .replace(/yë|ë|ye/g, "e");

/** What the language never writes, but others with the same letters do (before 1918, Bulgarian, Adyghe; Ukrainian and Russian each other). */
const foreign: Record<Language, RegExp> = {
  ru: /ъ(?![еёюя])|[сцн]ьк|ць$|ньск/i,
  uk: /[сц]к(ий)?$|[бпвмфжчшщ]ь|рь$|[бвгґджзйклмнпрстфхцчшщ]ї/i,
};

/** The local name, or nothing where no alternate or more than one would do. */
export function localName(name: string, alternates: string[], language: Language): string | undefined {
  const found = alternates.filter((alternate) => {
    const romans = systems[language].map((letters) => romanised(alternate, letters) ?? "");
    return romans.some((roman) => folded(roman) === folded(name)) && !foreign[language].test(alternate);
  });
  const [first, ...others] = new Set(found.map(capitalised));
  if (first === undefined || others.length === 0) return first;
  return others.length === 1 ? signed(first, others[0] ?? "") : undefined;
}

/** Some alternates come in lower case. */
const capitalised = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/**
 * Of two names that differ by one ь at a word's end or before a vowel, or by the dots of ё, the one
 * that has it: other languages leave these out. Before a consonant the ь may be an old spelling.
 */
function signed(one: string, other: string): string | undefined {
  const plain = (name: string) => name.replace(/ь(?=[еёиоуюя -]|$)/g, "").replace(/ё/g, "е");
  if (plain(one) !== plain(other)) return undefined;
  const signs = (name: string) => name.match(/[ьё]/g)?.length ?? 0;
  return signs(one) > signs(other) ? one : other;
}
