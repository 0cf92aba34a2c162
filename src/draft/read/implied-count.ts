import { numerals } from "../../text/numerals";
import type { Token } from "../../text/tokens";
import { deedWords } from "../words/events";
import { placePrepositions } from "../words/geography";
import { type CountedKind, compounding, countedNouns } from "../words/units";
import type { Count } from "./count";
import { isNounUse } from "./counted-noun";
import type { Language } from "./mention";

const article = /^(?:a|an|another|one)$/u;

/** “40-drone”, «сорок-дрон»: a number stands in the word itself. */
export const isNumbered = (word: string): boolean => {
  const [first = "", ...rest] = word.split("-");
  return rest.length > 0 && (/^\d+$/.test(first) || numerals.has(first));
};

const subjectLike = /(?:а|я|у|ом|ой|ою|е|і|и|ы)$/u;

/** A noun in the singular, that counts one: “a drone”, «сбит беспилотник». */
export function impliedAt(
  tokens: readonly Token[],
  at: number,
  language: Language,
  after: number,
): Count | null {
  const nouns = countedNouns(language);
  if (language === "en" && tokens[at]?.word === "it") return pronounAt(tokens, at);
  const found = nouns.at(tokens, at);
  if (!found || found.value.number === "many") return null;
  const { kind } = found.value;
  if (
    [1, 2, 3].some((back) =>
      /^(?:ни|ні|жоден|жодного|жодна|no|not|нет|без|without)$/u.test(tokens[at - back]?.word ?? ""),
    )
  )
    return null;
  if (kind === "place" || kind === "time" || kind === "measure" || kind === "other" || kind === "mixed")
    return null;
  const to = at + found.length;
  const token = tokens[at];
  // “A 40-drone attack”, “a two-drone raid” are no one.
  if (!token || isNumbered(token.word)) return null;
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
          : impliedOne(at - back, to, kind, at, word.word === "another", false);
      // “killing the driver”: one, whom nobody has told of before.
      const isHurt =
        word.word === "the" && kind === "people" && hurting.test(tokens[at - back - 1]?.word ?? "");
      if (isHurt) return impliedOne(at - back, to, kind, at, false, false);
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
    const step = kind === "people" ? /^(?:kill|injure)$/ : /^(?:harm|fire|down)$/;
    const isHarmed =
      [1, 2, 3].some((back) => step.test(deedWords(language).at(tokens, at - back)?.value.deed ?? "")) ||
      step.test(deedWords(language).at(tokens, to)?.value.deed ?? "");
    if (!isHarmed) return null;
  }
  let from = at;
  while (from > after && isAdjective(tokens[from - 1], language)) from--;
  const isFurther = /^(?:еще|ще)$/u.test(tokens[from - 1]?.word ?? "");
  return impliedOne(from - (isFurther ? 1 : 0), to, kind, at, isFurther, isAmbiguous);
}

const hurting = /^(?:kill(?:ed|ing|s)|injur(?:ed|ing|es)|wound(?:ed|ing|s))$/u;

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
  return { ...impliedOne(at, at + 1, "uav", at, false, false), isPronoun: true };
}

/** Verbs in the singular, by which «БпЛА» is known to be one. */
const singular =
  /^(?:сбит|уничтожен|перехвачен|подавлен|нейтрализован|ликвидирован|обнаружен|замечен|упал|врезался|влетел|попал|уничтожил|сбил|перехватил|збитий|знищений|впав|влучив)$/u;

/** “debris from a downed drone”: told of the debris. */
export const isOfDebris = (tokens: readonly Token[], at: number): boolean =>
  /^(?:from|of)$/u.test(tokens[at - 1]?.word ?? "") &&
  [2, 3].some((back) =>
    /^(?:debris|fragments?|wreckage|remains|parts?|pieces|shrapnel)$/u.test(tokens[at - back]?.word ?? ""),
  );

export const impliedOne = (
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
