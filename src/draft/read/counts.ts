import type { Token } from "../text/tokens";
import { deedWords, subsetWords } from "../words/events";
import { placePrepositions } from "../words/geography";
import { type CountedKind, compounding, countedNouns } from "../words/units";
import { isEach, type NumberRead, numberAt } from "./numbers";
import type { Language } from "./place-element";

/** A number with what it counts, or a noun in the singular that counts one. Token indexes are half-open. */
export type Count = {
  number: NumberRead;
  /** `null`: the noun stands elsewhere, as in «12 – над Брянской областью». */
  kind: CountedKind | null;
  from: number;
  to: number;
  /** A noun without a number. */
  isImplied: boolean;
  /** «БпЛА», that is one or many: only the verb tells. */
  isAmbiguous: boolean;
  /** “ten of these drones”. */
  isPartitive: boolean;
  /** “it”: one that was told of before. */
  isPronoun?: true;
  /** “21 out of 22 drones”: how many there were in all. */
  outOf: NumberRead | null;
  nounFrom: number;
};

const adjectiveEnd = 7;
const quote = /^["«“”»'’‘]$/u;

/** Every count of a sentence, in order; none overlaps another. */
export function countsIn(
  tokens: readonly Token[],
  language: Language,
  isTaken: (at: number) => boolean,
): Count[] {
  const counts: Count[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (isTaken(at)) continue;
    const count =
      countAt(tokens, at, language, isTaken) ?? impliedAt(tokens, at, language, counts.at(-1)?.to ?? 0);
    if (!count) continue;
    counts.push(count);
    at = count.to - 1;
  }
  return counts;
}

function countAt(
  tokens: readonly Token[],
  at: number,
  language: Language,
  isTaken: (at: number) => boolean,
): Count | null {
  const number = numberAt(tokens, at);
  if (!number) return null;
  for (let index = number.from; index < number.to; index++) if (isTaken(index)) return null;
  if (isName(tokens, number) || isOfDebris(tokens, number.from)) return null;
  const base = {
    number,
    from: number.from,
    isImplied: false,
    isAmbiguous: false,
    isPartitive: false,
    outOf: null,
  };
  const outOf = outOfAt(tokens, number.to, language);
  if (outOf) return { ...base, ...outOf };
  const partitive = partitiveAt(tokens, number.to, language);
  if (partitive)
    return { ...base, kind: partitive.kind, to: partitive.to, isPartitive: true, nounFrom: partitive.from };
  const noun = nounAfter(tokens, number.to, language);
  if (noun) {
    const isDistributive = number.isDistributive || isEach(tokens, noun.to);
    return {
      ...base,
      number: { ...number, isDistributive },
      kind: noun.kind,
      to: noun.to + (isEach(tokens, noun.to) ? 1 : 0),
      nounFrom: noun.from,
    };
  }
  if (!mayStandAlone(tokens, number, language)) return null;
  const isDistributive = number.isDistributive || isEach(tokens, number.to);
  const to = number.to + (isEach(tokens, number.to) ? 1 : 0);
  return { ...base, number: { ...number, isDistributive }, kind: null, to, nounFrom: to };
}

/** A model, a law, a year, a time: “Shahed 136”, «ст. 205», “2022”. */
function isName(tokens: readonly Token[], number: NumberRead): boolean {
  const first = tokens[number.numberFrom];
  const before = tokens[number.numberFrom - 1];
  if (!first) return true;
  if (first.kind === "number" && /[.:]/.test(first.text) && !/^\d{1,3}(?:[.,]\d{3})+$/.test(first.text))
    return true;
  if (
    before &&
    /^(?:№|#|no\.|ст|статьи|статье|статті|of|номер)$/u.test(before.word) &&
    /^(?:№|#)$/.test(before.text)
  )
    return true;
  if (
    before &&
    /^(?:ст|статьи|статье|статья|статті|article|section|part|№|#|стр|page|канал)$/u.test(before.word)
  )
    return true;
  const after = tokens[number.to];
  if (after && /^[%$€₽₴°]$/u.test(after.text)) return true;
  if (before && /^[$€£₽₴]$/u.test(before.text)) return true;
  if (
    /^(?:19|20)\d\d$/.test(first.text) &&
    number.kind === "exactly" &&
    (!after ||
      after.kind === "sign" ||
      /^(?:года?|году|р\.?|року|рік)$/u.test(after.word) ||
      !countNear(tokens, number.to))
  )
    return true;
  // “Shahed 136”, «Х 101»: a number that belongs to the capitalised Latin or quoted word before it.
  if (
    before &&
    before.end === first.start &&
    before.text !== "(" &&
    before.kind === "sign" &&
    /^[-–/.]$/.test(before.text) &&
    tokens[number.numberFrom - 2]?.kind === "word" &&
    tokens[number.numberFrom - 2]?.end === before.start
  )
    return true;
  if (
    after &&
    after.start === first.end &&
    /^[-/]$/.test(after.text) &&
    tokens[number.to + 1]?.start === after.end &&
    tokens[number.to + 1]?.kind === "number" &&
    number.kind !== "between"
  )
    return true;
  // Ages: “a 35-year-old” is one token; «35-летний» too. Ordinals with their noun in a date are windows.
  return false;
}

const countNear = (tokens: readonly Token[], at: number): boolean =>
  nounAfter(tokens, at, "ru") !== null || nounAfter(tokens, at, "en") !== null;

type Noun = { kind: CountedKind; from: number; to: number };

/** The counted noun of a number that ends before a token, past its adjectives. */
function nounAfter(tokens: readonly Token[], from: number, language: Language): Noun | null {
  const nouns = countedNouns(language);
  for (let at = from; at < Math.min(from + adjectiveEnd, tokens.length); at++) {
    const token = tokens[at];
    if (!token) return null;
    const found = nouns.at(tokens, at);
    if (found) {
      let to = at + found.length;
      let { kind } = found.value;
      // “sea drones”; «дронов-камикадзе»; “UAV drones”.
      const further = nouns.at(tokens, to);
      if (
        further &&
        language === "en" &&
        further.value.kind !== "time" &&
        further.value.kind !== "people" &&
        tokens[to]?.word !== "a"
      ) {
        kind = further.value.kind;
        to += further.length;
      }
      if (
        language === "en" &&
        compounding.test(tokens[to]?.word ?? "") &&
        kind !== "people" &&
        isNounUse(tokens, to)
      )
        return { kind: "measure", from: at, to: to + 1 };
      return { kind, from: at, to };
    }
    if (quote.test(token.text)) continue;
    if (token.kind !== "word") return null;
    if (placePrepositions.has(token.word) && !token.isCapital) return null;
    if (
      /^(?:and|or|и|или|та|й|і|або|that|which|who|were|was|have|had|has|of|by|with|for|as|when|while|но|а|как|что|що|як|из|з|із|при|для|от|від)$/u.test(
        token.word,
      )
    )
      return null;
    const deed = deedWords(language).at(tokens, at);
    if (
      deed &&
      deed.value.voice !== "attribute" &&
      !(language === "en" && at === from && deed.value.voice === "participle" && nouns.at(tokens, at + 1))
    )
      return null;
  }
  return null;
}

/** Whether a word after a noun makes it a compound: “drone attacks”, but “five drones fire …” does not. */
const isNounUse = (tokens: readonly Token[], at: number): boolean => {
  const [word = "", next = ""] = [tokens[at]?.word, tokens[at + 1]?.word];
  if (!/^(?:hits?|strikes?|attacks?|launch|fire|range|crash)$/u.test(word)) return true;
  const isObject = /^(?:a|an|the|its|two|three|one|several|his|her|their|another|at|into)$/u.test(next);
  return !(isObject || (/^hits?$/u.test(word) && /^(?:on|near|in)$/u.test(next)));
};

function partitiveAt(tokens: readonly Token[], at: number, language: Language): Noun | null {
  const word = tokens[at]?.word;
  if (!word || !/^(?:of|из|з|із)$/u.test(word)) return null;
  const next = tokens[at + 1]?.word ?? "";
  if (/^(?:which|whom|them|них|которых|яких|котрих)$/u.test(next)) return null;
  return nounAfter(tokens, at + 1, language);
}

function outOfAt(
  tokens: readonly Token[],
  at: number,
  language: Language,
): Pick<Count, "kind" | "to" | "outOf" | "nounFrom"> | null {
  const word = tokens[at]?.word;
  if (!word || !/^(?:of|out|из|з|із)$/u.test(word)) return null;
  let from = at + (word === "out" ? 2 : 1);
  if (/^(?:the|all|a|total|всех|усіх|of)$/u.test(tokens[from]?.word ?? "")) from++;
  const outOf = numberAt(tokens, from);
  if (!outOf || outOf.isOrdinal) return null;
  const noun = nounAfter(tokens, outOf.to, language);
  if (noun) return { kind: noun.kind, to: noun.to, outOf, nounFrom: noun.from };
  return { kind: null, to: outOf.to, outOf, nounFrom: outOf.to };
}

/** Whether a number without a noun may count what was named before: what follows it is no noun that is unknown here. */
function mayStandAlone(tokens: readonly Token[], number: NumberRead, language: Language): boolean {
  if (number.isOrdinal)
    return tokens[number.from - 1]?.word === "the" && deedWords(language).at(tokens, number.to) !== null;
  // «45 та 52 років», “between 5 and 7 hours”: counts what the second number counts.
  const second = /^(?:and|or|та|й|і|и|или|або|чи)$/u.test(tokens[number.to]?.word ?? "")
    ? numberAt(tokens, number.to + 1)
    : null;
  const shared = second && nounAfter(tokens, second.to, language);
  if (shared && (shared.kind === "time" || shared.kind === "measure" || shared.kind === "place"))
    return false;
  const token = tokens[number.to];
  if (!token) return true;
  if (token.kind === "sign") return true;
  if (token.kind === "number") return false;
  if (placePrepositions.at(tokens, number.to)) return true;
  if (subsetWords.at(tokens, number.to)) return true;
  if (deedWords(language).at(tokens, number.to)) return true;
  if (
    /^(?:each|apiece|were|was|have|had|more|others|other|remaining|also|are|is|and|и|та|й|а|еще|ще|было|были|було|is|failed|did|remained|ещё|is|just|had)$/u.test(
      token.word,
    )
  )
    return true;
  // «два украинских», «пять локационно потеряны»: an adjective or adverb, and then a deed.
  return [1, 2].some(
    (step) =>
      deedWords(language).at(tokens, number.to + step) !== null &&
      tokens.slice(number.to, number.to + step).every(({ kind, isCapital }) => kind === "word" && !isCapital),
  );
}

const article = /^(?:a|an|another|one)$/u;
const subjectLike = /(?:а|я|у|ом|ой|ою|е|і|и|ы)$/u;

/** A noun in the singular, that counts one: “a drone”, «сбит беспилотник». */
function impliedAt(tokens: readonly Token[], at: number, language: Language, after: number): Count | null {
  const nouns = countedNouns(language);
  if (language === "en" && tokens[at]?.word === "it") return pronounAt(tokens, at);
  const found = nouns.at(tokens, at);
  if (!found || found.value.number === "many") return null;
  const { kind } = found.value;
  if ([1, 2, 3].some((back) => /^(?:ни|ні|жоден|жодного|жодна|no|not|нет|без|without)$/u.test(tokens[at - back]?.word ?? ""))) return null;
  if (kind === "place" || kind === "time" || kind === "measure" || kind === "other" || kind === "mixed")
    return null;
  const to = at + found.length;
  const token = tokens[at];
  if (!token) return null;
  if (/^[a-z]/u.test(token.word) && language === "en") {
    if (found.value.number !== "one") return null;
    if (
      (compounding.test(tokens[to]?.word ?? "") && isNounUse(tokens, to)) ||
      nouns.at(tokens, to) ||
      !endsNoun(tokens[to], language)
    )
      return null;
    // Back over adjectives to the article.
    for (let back = 1; back <= 5; back++) {
      const word = tokens[at - back];
      if (!word || at - back < after) return null;
      if (article.test(word.word))
        return isOfDebris(tokens, at - back)
          ? null
          : implied(at - back, to, kind, at, word.word === "another", false);
      if (
        word.kind !== "word" ||
        placePrepositions.has(word.word) ||
        /^(?:the|this|that|its|his|their|and|of)$/u.test(word.word) ||
        word.isPossessive
      )
        return null;
    }
    return null;
  }
  const beforeAt = previous(tokens, at, after);
  const before = tokens[beforeAt];
  if (
    /^(?:типа|типу|type|type:)$/u.test(tokens[at - 1]?.word ?? "") ||
    /^(?:типа|типу)$/u.test(tokens[at - 2]?.word ?? "")
  )
    return null;
  if (
    before &&
    (placePrepositions.has(before.word) ||
      /^(?:о|об|про|от|від|для|без|ни|с|з|із|при|через)$/u.test(before.word))
  )
    return null;
  const isAmbiguous = found.value.number === "any";
  if (isAmbiguous && !tokens.slice(Math.max(after, at - 7), to + 5).some(({ word }) => singular.test(word)))
    return null;
  // The second case and others: «обломки беспилотника», unless it is what a deed is done to.
  if (
    !isAmbiguous &&
    kind !== "people" &&
    kind !== "building" &&
    isOblique(token.word, tokens[to - 1]?.word ?? token.word, kind)
  ) {
    const deed = before ? deedWords(language).at(tokens, beforeAt) : null;
    // «завдали удару ракетою»: what it was done with.
    const isInstrument = deed && deed.value.deed === "launch" && /(?:ом|ем|ою|ею|ой)$/u.test(token.word);
    const isOfDeed =
      deed &&
      deed.value.voice === "noun" &&
      (deed.value.deed === "down" || deed.value.deed === "land" || deed.value.deed === "suppress");
    if (!isOfDeed && !isInstrument) return null;
  }
  if (kind === "people" || kind === "building") {
    // «погиб мужчина», «поврежден дом»: only where the deed stands by it.
    const step = kind === "people" ? /^(?:kill|injure)$/ : /^(?:harm|fire)$/;
    const isHarmed =
      [1, 2, 3].some((back) => step.test(deedWords(language).at(tokens, at - back)?.value.deed ?? "")) ||
      step.test(deedWords(language).at(tokens, to)?.value.deed ?? "");
    if (!isHarmed) return null;
  }
  let from = at;
  while (from > after && isAdjective(tokens[from - 1], language)) from--;
  const isFurther = /^(?:еще|ще)$/u.test(tokens[from - 1]?.word ?? "");
  return implied(from - (isFurther ? 1 : 0), to, kind, at, isFurther, isAmbiguous);
}

/** Whether a noun stands as it is, and not before another: “a civilian enterprise” is no civilian. */
const endsNoun = (token: Token | undefined, language: Language): boolean =>
  token === undefined ||
  token.kind !== "word" ||
  placePrepositions.has(token.word) ||
  deedWords(language).has(token.word) ||
  /^(?:was|were|is|are|had|has|have|been|and|or|that|which|who|also|of|by|with|for|but|as|when|while|allegedly|reportedly|later|before|after|suspected|believed|carrying|loaded|belonging|owned|whose|during|because|then|it|they|said|did|failed|managed|exploding)$/u.test(
    token.word,
  ) ||
  /(?:ly|ing|ed)$/u.test(token.word);

/** “it had been shot down over …”: the one that was told of before. */
function pronounAt(tokens: readonly Token[], at: number): Count | null {
  let next = at + 1;
  while (
    /^(?:was|had|has|been|is|were|then|also|later|["“”'‘’])$/u.test(tokens[next]?.word ?? "") &&
    next < at + 5
  )
    next++;
  const deed = next > at + 1 ? deedWords("en").at(tokens, next) : null;
  if (deed?.value.deed !== "down" || tokens[at + 1]?.word === '"') return null;
  return { ...implied(at, at + 1, "uav", at, false, false), isPronoun: true };
}

/** Verbs in the singular, by which «БпЛА» is known to be one. */
const singular =
  /^(?:сбит|уничтожен|перехвачен|подавлен|нейтрализован|ликвидирован|обнаружен|замечен|упал|врезался|влетел|попал|уничтожил|сбил|перехватил|збитий|знищений|впав|влучив)$/u;

/** “debris from a downed drone”: told of the debris. */
const isOfDebris = (tokens: readonly Token[], at: number): boolean =>
  /^(?:from|of)$/u.test(tokens[at - 1]?.word ?? "") &&
  [2, 3].some((back) =>
    /^(?:debris|fragments?|wreckage|remains|parts?|pieces|shrapnel)$/u.test(tokens[at - back]?.word ?? ""),
  );

const implied = (
  from: number,
  to: number,
  kind: CountedKind,
  nounFrom: number,
  isFurther: boolean,
  isAmbiguous: boolean,
): Count => ({
  number: {
    kind: "exactly",
    value: 1,
    high: null,
    from,
    to: from,
    numberFrom: from,
    isDistributive: false,
    isFurther,
    isRisen: false,
    isOrdinal: false,
    isSpelled: true,
  },
  kind,
  from,
  to,
  isImplied: true,
  isAmbiguous,
  isPartitive: false,
  outOf: null,
  nounFrom,
});

/** The word before a noun and its adjectives. */
function previous(tokens: readonly Token[], at: number, after: number): number {
  let back = at - 1;
  while (back >= after && isAdjective(tokens[back], "ru")) back--;
  return back;
}

const isAdjective = (token: Token | undefined, language: Language): boolean =>
  token !== undefined &&
  token.kind === "word" &&
  /(?:ый|ий|ой|ая|яя|ую|юю|ого|его|ым|им|ої|ій|ську|ська|цька|ную|ний|ська|кий|ою|цький|на|ну)$/u.test(
    token.word,
  ) &&
  !deedWords(language).has(token.word) &&
  token.word.length > 4 &&
  !placePrepositions.has(token.word);

/** A form of another case than those in which it is, or suffers, the deed. */
const isOblique = (first: string, last: string, kind: CountedKind): boolean => {
  if (/^(?:ракет|шахед)/u.test(last) && kind === "missile") return /(?:ы|е|и|ой|ою|і)$/u.test(last);
  if (/(?:ого|ому|им|ым|ої|ой)$/u.test(first) && first !== last) return true;
  return subjectLike.test(last);
};
