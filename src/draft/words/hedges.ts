import { type Entries, lexicon } from "./lexicon";

/** How a number is hedged. `more-than`: “over 30” excludes the 30. */
export type Hedge = "at-least" | "at-most" | "more-than" | "about" | "less-than";

const before: Entries<Hedge> = [
  [
    "at-least",
    "at_least no_fewer_than no_less_than not_less_than not_fewer_than a_minimum_of minimum не_менее не_меньше как_минимум по_меньшей_мере по_крайней_мере минимум щонайменше не_менше не_менш_як не_менше_ніж як_мінімум принаймні мінімум",
  ],
  [
    "more-than",
    "more_than over upwards_of in_excess_of above exceeding более_чем более больше_чем больше свыше понад більш_як більше_ніж більше_як більше более_чем_на",
  ],
  [
    "at-most",
    "up_to at_most no_more_than not_more_than as_many_as maximum не_более не_больше максимум не_більше не_більш_як щонайбільше до",
  ],
  [
    "about",
    "about around some approximately roughly nearly almost close_to an_estimated estimated circa около примерно порядка приблизительно почти где-то ориентировочно близько приблизно майже орієнтовно десь",
  ],
  ["less-than", "less_than fewer_than under менее меньше менш_як менше_ніж менше"],
];

const after: Entries<Hedge> = [
  ["at-least", "or_more and_more или_более и_более и_больше або_більше чи_більше"],
];

export const hedgesBefore = lexicon(before);
export const hedgesAfter = lexicon(after);

/** “nine each”, «по девять». */
export const distributiveBefore = lexicon<true>([[true, "по"]]);
export const distributiveAfter = lexicon<true>([[true, "each apiece каждый каждой кожна кожній кожен"]]);

/** “another five”, «еще пять»: beyond those told before. */
export const furtherWords = lexicon<true>([
  [true, "another further additional an_additional a_further other еще ще дополнительно додатково"],
]);
