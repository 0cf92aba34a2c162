import { type NumberSaid, numbersIn } from "../reading/numbers-in";
import { districtsIn } from "./districts-in";
import type { Ground } from "./ground";

/** One entry of a list that breaks a figure down, as the words have it. Offsets into the list. */
export type ListPart = {
  value: number;
  /** The words for each of its places; none for a part of the part before, which names no place. */
  places: readonly { words: string; isRegion: boolean }[];
  start: number;
  end: number;
  /** Whether it is said to be included in the part before it: it is added to nothing. */
  isSubset: boolean;
};

type Place = { words: string; start: number; end: number; isRegion: boolean; isCountry?: boolean };

const including =
  /(?:including|of (?:them|these|which)|among them|в том числе|включая|из них|у тому числі|зокрема|з них)[^\p{L}\p{N}]*$/iu;
const each = /(?:^|[^\p{L}])(?:each|apiece)(?:[^\p{L}]|$)/iu;
const perEach = /(?:^|[^\p{L}])по\s*$/iu;

/** The parts of a list such as “five over the Westmark Region and two each over A and B”, in its order. */
export function readList(list: string, language: string, ground: Ground): ListPart[] {
  const numbers = numbersIn(list, language);
  const places = withoutCountries(placesIn(list, ground));
  const [firstNumber, firstPlace] = [numbers[0], places[0]];
  if (!firstNumber || !firstPlace) return numbers.map((number) => part(number, [], list.length));
  // «над Брянской областью – 18»: places before their numbers.
  return firstPlace.start < firstNumber.start
    ? placesFirst(list, numbers, places)
    : numbersFirst(list, numbers, places);
}

function numbersFirst(list: string, numbers: readonly NumberSaid[], places: readonly Place[]): ListPart[] {
  return numbers.flatMap((number, index) => {
    const next = numbers[index + 1]?.start ?? list.length;
    const own = places.filter(({ start }) => start >= number.end && start < next);
    const last = own.at(-1);
    const isSubset = index > 0 && including.test(list.slice(0, number.start));
    if (isSubset) return [{ ...part(number, own, clauseEnd(list, number.end, next)), isSubset: true }];
    const whole = part(number, own, last?.end ?? clauseEnd(list, number.end, next));
    const isDistributive =
      own.length > 1 &&
      (each.test(list.slice(number.end, next)) || perEach.test(list.slice(0, number.start)));
    return isDistributive ? own.map((place) => ({ ...whole, places: [worded(place)] })) : [whole];
  });
}

function placesFirst(list: string, numbers: readonly NumberSaid[], places: readonly Place[]): ListPart[] {
  return numbers.flatMap((number, index) => {
    const before = numbers[index - 1]?.end ?? 0;
    const own = places.filter(({ start, end }) => start >= before && end <= number.start);
    const isSubset = index > 0 && including.test(list.slice(0, number.start));
    const next = numbers[index + 1]?.start ?? list.length;
    if (isSubset) return [{ ...part(number, own, clauseEnd(list, number.end, next)), isSubset: true }];
    const whole = { ...part(number, own, number.end), start: own[0]?.start ?? number.start };
    const isDistributive = own.length > 1 && perEach.test(list.slice(0, number.start));
    return isDistributive ? own.map((place) => ({ ...whole, places: [worded(place)] })) : [whole];
  });
}

const part = (number: NumberSaid, places: readonly Place[], end: number): ListPart => ({
  value: number.value,
  places: places.map(worded),
  start: number.start,
  end,
  isSubset: false,
});

const worded = ({ words, isRegion }: Place) => ({ words, isRegion });

/** Up to a comma, a bracket or the next number's clause; letters that join clauses are none of it. */
function clauseEnd(list: string, from: number, next: number): number {
  const clause = list.slice(from, next);
  const stop = /[,;.)\]\n]/.exec(clause)?.index ?? clause.length;
  return from + clause.slice(0, stop).replace(/\s+(?:and|и|та|й|і)?\s*$/u, "").length;
}

/** A country that stands beside other places is where they lie, and none of them. */
export function withoutCountries(places: readonly Place[]): readonly Place[] {
  const others = places.filter(({ isCountry }) => !isCountry);
  return others.length > 0 ? others : places;
}

/** The regions, seas and districts, and the towns and countries behind a preposition, that a text names. */
export function placesIn(text: string, ground: Ground): readonly Place[] {
  const areas = [...ground.regionWords.mentionsIn(text), ...ground.seaWords.mentionsIn(text)].map(
    ({ start, end }): Place => ({ words: text.slice(start, end), start, end, isRegion: true }),
  );
  const taken = (others: readonly Place[]) => (place: Place) =>
    !others.some(({ start, end }) => place.start < end && start < place.end);
  const districts = districtsIn(text)
    .map(({ words, start, end }): Place => ({ words, start, end, isRegion: false }))
    .filter(taken(areas));
  const towns = townsIn(text, ground).filter(taken([...areas, ...districts]));
  return [...areas, ...districts, ...towns].sort((a, b) => a.start - b.start);
}

const name = "\\p{Lu}[\\p{L}’'ʼ-]*(?:[ \\u00a0](?:\\p{Lu}[\\p{L}’'ʼ-]*))*";
const placeAfter = new RegExp(
  `(?<![\\p{L}])(?:over|in|near|at|across|around|above|outside|and|of|над|в|во|на|под|около|у|біля|поблизу|під|и|і|та|й)\\s+(?:the\\s+)?(?:(?:city|town|village|cities|towns)\\s+of\\s+)?(${name})|(?<=\\p{L},\\s)(${name})`,
  "gu",
);

function townsIn(text: string, ground: Ground): Place[] {
  return [...text.matchAll(placeAfter)].flatMap((match) => {
    const words = match[1] ?? match[2] ?? "";
    const at = match.index + match[0].length - words.length;
    const known = longestKnown(words, ground);
    if (!known) return [];
    const isCountry = ground.countryWords.find(known) !== undefined;
    return [{ words: known, start: at, end: at + known.length, isRegion: isCountry, isCountry }];
  });
}

/** “Alpha Monday” is Alpha. */
function longestKnown(words: string, ground: Ground): string | undefined {
  const parts = words.split(/[ \u00a0]/);
  for (let count = parts.length; count > 0; count--) {
    const tried = parts.slice(0, count).join(" ");
    if (ground.countryWords.find(tried) || ground.townWords.find(tried).length > 0) return tried;
  }
  return undefined;
}
