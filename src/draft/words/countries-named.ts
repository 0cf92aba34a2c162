import { countryOf } from "../../gazetteer/area-names";

/** The countries that words name, by ISO 3166-1: “Romania's defence ministry”, «прем’єр Словаччини», “the Latvian army”. */
export const countriesNamed = (words: string): readonly string[] =>
  words
    .toLowerCase()
    .split(/[^\p{L}’'-]+/u)
    .flatMap((word) => countryOf(word.replace(/[’']s$/u, "")) ?? []);
