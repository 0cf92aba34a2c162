import type { Token } from "../../text/tokens";
import { eventNouns } from "../words/another";
import { deedWords, subsetWords } from "../words/events";
import { placePrepositions } from "../words/geography";
import { countedNouns } from "../words/units";
import type { Count } from "./count";
import { nounAfter, partitiveAt } from "./counted-noun";
import { impliedAt, isOfDebris } from "./implied-count";
import type { Language } from "./mention";
import { isName, isShareOf, isWholeOf } from "./no-count";
import { isEach, type NumberRead, numberAt } from "./numbers";
import { isOfPeople, isToldOf, oneMoreAt } from "./one-more";

/** Every count of a sentence, in order; none overlaps another. */
export function countsIn(
  tokens: readonly Token[],
  language: Language,
  isTaken: (at: number) => boolean,
): Count[] {
  const counts: Count[] = [];
  // Asked once of all: of each number it would take ever longer.
  const tellsOfPeople = once(() => isOfPeople(tokens, tokens.length, language));
  for (let at = 0; at < tokens.length; at++) {
    if (isTaken(at)) continue;
    const count =
      countAt(tokens, at, language, isTaken, tellsOfPeople) ??
      impliedAt(tokens, at, language, counts.at(-1)?.to ?? 0) ??
      oneMoreAt(tokens, at, language, counts, isTaken);
    if (!count) continue;
    counts.push(count);
    at = count.to - 1;
  }
  return counts;
}

function once(answer: () => boolean): () => boolean {
  let known: boolean | undefined;
  return () => {
    known ??= answer();
    return known;
  };
}

function countAt(
  tokens: readonly Token[],
  at: number,
  language: Language,
  isTaken: (at: number) => boolean,
  tellsOfPeople: () => boolean,
): Count | null {
  const number = numberAt(tokens, at);
  if (!number) return null;
  for (let index = number.from; index < number.to; index++) if (isTaken(index)) return null;
  // “The attack was one of several”: what it was, and no count.
  if (
    number.value === 1 &&
    tokens[number.to]?.word === "of" &&
    (/^(?:was|is|were|are|became)$/u.test(tokens[number.from - 1]?.word ?? "") ||
      /^(?:several|many|numerous|dozens|hundreds)$/u.test(tokens[number.to + 1]?.word ?? ""))
  )
    return null;
  if (isAge(tokens, number, language, tellsOfPeople)) return null;
  if (isName(tokens, number) || isShareOf(tokens, number) || isOfDebris(tokens, number.from)) return null;
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
      ...(isWholeOf(tokens, number, noun.to) && { isWhole: true as const }),
      number: { ...number, isDistributive },
      kind: noun.kind,
      to: noun.to + (isEach(tokens, noun.to) ? 1 : 0),
      nounFrom: noun.from,
    };
  }
  if (!mayStandAlone(tokens, number, language, isTaken)) return null;
  const isDistributive = number.isDistributive || isEach(tokens, number.to);
  const to = number.to + (isEach(tokens, number.to) ? 1 : 0);
  const isWhole = isWholeOf(tokens, number, to);
  return {
    ...base,
    ...(isWhole && { isWhole: true as const }),
    number: { ...number, isDistributive },
    kind: null,
    to,
    nounFrom: to,
  };
}

/** “A man, 45, was injured”, “John Brown, 52, …”: how old who was named before is. */
function isAge(
  tokens: readonly Token[],
  number: NumberRead,
  language: Language,
  tellsOfPeople: () => boolean,
): boolean {
  const [before, comma, first] = [number.from - 2, number.from - 1, number.numberFrom].map(
    (at) => tokens[at],
  );
  const after = tokens[number.to];
  const isClosed = after === undefined || /^[,.;)]$/.test(after.text);
  if (first?.kind !== "number" || number.from !== number.numberFrom || number.value > 120 || !isClosed)
    return false;
  if (!before || !/^[,(]$/.test(comma?.text ?? "")) return false;
  const noun = countedNouns(language).at(tokens, number.from - 2)?.value;
  if (noun) return noun.kind === "people" && noun.number !== "many";
  // Where people are hurt; of drones, “Alpha, 12, Beta, 5” may be a list.
  return before.kind === "word" && comma?.text === "," && tellsOfPeople();
}

function outOfAt(
  tokens: readonly Token[],
  at: number,
  language: Language,
): Pick<Count, "kind" | "to" | "outOf" | "nounFrom"> | null {
  const word = tokens[at]?.word;
  if (!word || !/^(?:of|out|из|з|із|зі)$/u.test(word)) return null;
  let from = at + (word === "out" ? 2 : 1);
  if (/^(?:the|all|a|total|всех|усіх|of)$/u.test(tokens[from]?.word ?? "")) from++;
  const outOf = numberAt(tokens, from);
  if (!outOf || outOf.isOrdinal) return null;
  const noun = nounAfter(tokens, outOf.to, language);
  if (noun) return { kind: noun.kind, to: noun.to, outOf, nounFrom: noun.from };
  return { kind: null, to: outOf.to, outOf, nounFrom: outOf.to };
}

/** Whether a number without a noun may count what was named before: what follows it is no noun that is unknown here. */
function mayStandAlone(
  tokens: readonly Token[],
  number: NumberRead,
  language: Language,
  isTaken: (at: number) => boolean,
): boolean {
  if (number.isOrdinal) {
    const isDone = deedWords(language).at(tokens, number.to) !== null;
    const before = tokens[number.from - 1]?.word;
    // “the third was shot down”, “three over Alpha and a fourth over Beta”.
    return (
      (before === "the" && isDone) ||
      (before === "a" &&
        isToldOf(tokens, number.to, language, isTaken, isOfPeople(tokens, number.from, language)))
    );
  }
  // «45 та 52 років», “between 5 and 7 hours”: counts what the second number counts.
  const second = /^(?:and|or|та|й|і|и|или|або|чи)$/u.test(tokens[number.to]?.word ?? "")
    ? numberAt(tokens, number.to + 1)
    : null;
  const shared = second && nounAfter(tokens, second.to, language);
  if (shared && (shared.kind === "time" || shared.kind === "measure" || shared.kind === "place"))
    return false;
  const token = tokens[number.to];
  if (!token) return true;
  // «3 «Града»»: what it counts stands in quotation marks, and is not known here.
  if (/^["«“„]$/.test(token.text) && tokens[number.to - 1]?.end !== token.start)
    return tokens[number.to + 1]?.start !== token.end;
  if (token.kind === "sign") return true;
  if (token.kind === "number") return false;
  // “Has injured 40 since May”, “three on Monday”.
  if (isTaken(number.to) && !isTaken(number.from - 1)) return true;
  if (placePrepositions.at(tokens, number.to)) return true;
  if (subsetWords.at(tokens, number.to)) return true;
  if (isDoneTo(tokens, number, 0, language)) return true;
  if (
    /^(?:each|apiece|were|was|have|had|more|others|other|remaining|also|are|is|late|early|overnight|yesterday|today|when|after|while|during|and|и|та|й|а|еще|ще|было|были|було|is|failed|did|remained|ещё|is|just|had)$/u.test(
      token.word,
    )
  )
    return true;
  // «два украинских», «пять локационно потеряны»: an adjective or adverb, and then a deed.
  return [1, 2].some(
    (step) =>
      isDoneTo(tokens, number, step, language) &&
      tokens
        .slice(number.to, number.to + step)
        .every(
          ({ kind, isCapital, word }) => kind === "word" && !isCapital && describes[language].test(word),
        ),
  );
}

/** What may stand between a number and what was done, and is not what it counts: “three geese were shot down” are geese. */
const describes: Readonly<Record<Language, RegExp>> = {
  en: /ly$|^(?:then|later|afterwards|all|both|still|never|not|other|russian|ukrainian|enemy|hostile)$/u,
  ru: /(?:ых|их|ые|ие|ый|ий|ого|его|ыми|ими|но|же)$|ее$|^(?:затем|потом|уже|штук|единиц|за|до|был[аои]?|не|еще|в)$/u,
  uk: /(?:их|[кнж]і|ий|ого|ими|но|ше)$|^(?:потім|згодом|вже|уже|також|теж|штук|одиниць|бу(?:в|ла|ло|ли)|не|ще)$/u,
};

/** Whether a deed stands behind a number of what it was done to; “in one attack” counts the attack. */
function isDoneTo(tokens: readonly Token[], number: NumberRead, step: number, language: Language): boolean {
  const deed = deedWords(language).at(tokens, number.to + step)?.value;
  // “2 fires”, “in one attack” count what happened.
  if (deed === undefined || eventNouns.test(tokens[number.to + step]?.word ?? "")) return false;
  return !(language === "en" && number.value === 1 && deed.voice === "noun");
}
