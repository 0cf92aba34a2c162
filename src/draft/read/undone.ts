import type { Token } from "../../text/tokens";
import { deedWords } from "../words/events";
import { countedNouns } from "../words/units";
import type { Count } from "./count";
import type { Language } from "./mention";

const isUndoneAt = (tokens: readonly Token[], at: number, language: Language): boolean => {
  const found = deedWords(language).at(tokens, at);
  return found !== null && found.value.voice !== "noun" && isUnreal(tokens, at);
};

/** Whether a sentence tells of a deed that it does not say was done. */
export const tellsOfUndone = (tokens: readonly Token[], language: Language): boolean =>
  tokens.some((_, at) => isUndoneAt(tokens, at, language));

const clauseEnd = /^[,;:.()–—]$/u;

/**
 * Whether all that is told of a count in its clause is no deed that was done: of “if 10 drones were shot down, some got
 * through” nothing is told of the ten.
 */
export function isOfUndone(
  tokens: readonly Token[],
  count: Count,
  deeds: readonly Pick<Count, "from" | "to">[],
  language: Language,
): boolean {
  const from = tokens.findLastIndex(({ text }, at) => at < count.from && clauseEnd.test(text)) + 1;
  const end = tokens.findIndex(({ text }, at) => at >= count.to && clauseEnd.test(text));
  const to = end < 0 ? tokens.length : end;
  if (
    mayGrow.test(
      tokens
        .slice(from, count.to)
        .map(({ word }) => word)
        .join(" "),
    )
  )
    return true;
  if (deeds.some((deed) => deed.from >= from && deed.to <= to)) return false;
  const isThought = tokens
    .slice(from, count.from)
    .some(({ word }, at) => conditions.test(word) && !isSaying(tokens, from + at));
  if (isThought) return true;
  for (let at = from; at < to; at++) {
    // “10 drones that could hit a plant” says what they are, and not what became of them.
    const isAside = tokens.slice(count.to, at).some(({ word }) => /^(?:that|which|who)$/u.test(word));
    if (!isAside && isUndoneAt(tokens, at, language)) return true;
  }
  return false;
}

/** “May rise to 12”, «может вырасти до 12»: what it may come to. */
const mayGrow =
  /(?:^| )(?:may|might|could|will|would|может|могут|мог|могла|може|можуть|міг|могла) (?:\S+ ){0,2}(?:rise|increase|grow|climb|reach|вырасти|возрасти|увеличиться|достичь|достигнуть|зрости|збільшитися|збільшитись|сягнути)(?: |$)/u;

const conditions = /^(?:if|unless|whether|если|якщо|якби)$/u;

/** “If ten drones fly over”, «если будут сбиты», “should ten drones fly”: what is only thought of. */
function isConditional(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= 0; back--) {
    const token = tokens[back];
    if (!token || clauseEnd.test(token.text)) return false;
    if (endsCondition(tokens, back, at)) return false;
    if (conditions.test(token.word)) return !isGranted(tokens, back, at);
    if (token.word === "case" && tokens[back - 1]?.word === "in" && tokens[back + 1]?.word !== "of")
      return true;
    if (back === 0 && /^(?:should|had)$/u.test(token.word)) return true;
  }
  return false;
}

/** Whether an English deed is told as one that was done: “were shot down”. */
const isPast = (tokens: readonly Token[], at: number): boolean =>
  [1, 2, 3].some((back) => /^(?:was|were|had)$/u.test(tokens[at - back]?.word ?? ""));

/** “If they come they will be shot down and 5 were shot down”, “if help comes after 5 were shot down”: the last were. */
function endsCondition(tokens: readonly Token[], at: number, deed: number): boolean {
  const word = tokens[at]?.word ?? "";
  if (!isPast(tokens, deed)) return false;
  if (word === "after") return true;
  if (/^(?:that|which|who)$/u.test(word)) return countedNouns("en").has(tokens[at - 1]?.word ?? "");
  if (!/^(?:and|but)$/u.test(word)) return false;
  const start = tokens.findLastIndex((one, before) => before < at && conditions.test(one.word));
  return start >= 0 && tokens.slice(start, at).some((one) => /^(?:will|shall)$/u.test(one.word));
}

/** “Even if 10 were shot down”, «если верить губернатору»: what such words lead to was done. */
function isGranted(tokens: readonly Token[], at: number, deed: number): boolean {
  const next = tokens[at + 1]?.word ?? "";
  if (isSaying(tokens, at)) return true;
  if (!/^(?:even|даже|навіть)$/u.test(tokens[at - 1]?.word ?? "") || /^(?:бы|б)$/u.test(next)) return false;
  const word = tokens[deed]?.word ?? "";
  // Not “even if they fly”, «даже если полетят»: these may be still to come.
  return (
    isPast(tokens, deed) || /(?:ed|hit|struck|fell|flew)$/u.test(word) || /(?:л|[лнт][аоиы])$/u.test(word)
  );
}

/** «Если верить губернатору»: who says so. */
const isSaying = (tokens: readonly Token[], at: number): boolean =>
  /^(?:верить|судить|вірити|судити)$/u.test(tokens[at + 1]?.word ?? "");

/** “On 1 May struck”, “in May struck”. */
const isMonth = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.kind === "number" ||
  /^(?:in|since|last|of|until|during|early|late|mid)$/u.test(tokens[at - 1]?.word ?? "");

/** “Was able to shoot down”: they did. Not “was able to strike”, that may tell what a missile can. */
const isManaged = (tokens: readonly Token[], able: number, deed: number): boolean =>
  /^(?:was|were)$/u.test(tokens[able - 1]?.word ?? "") &&
  /^(?:shoot|intercept|destroy|down|jam|suppress)$/u.test(tokens[deed]?.word ?? "");

/** “was not shot down”, «не были сбиты», “could be launched”, «будут сбиты», “if … are shot down”: no deed that was done. */
export function isUnreal(tokens: readonly Token[], at: number): boolean {
  if (isConditional(tokens, at)) return true;
  for (let back = 1; back <= 3; back++) {
    const token = tokens[at - back];
    if (token?.kind !== "word") return false;
    if (token.word === "may" && isMonth(tokens, at - back)) return false;
    if (token.word === "able" && isManaged(tokens, at - back, at)) return false;
    if (back === 1 && /^(?:не|ні|not|never|бы|б)$/u.test(token.word)) return true;
    if (
      /^(?:not|never|would|could|may|might|will|shall|будут|будет|буде|будуть|cannot|if|whether|может|могут|могли|мог|может|сможет|собирал\p{L}+|планиру\p{L}+|намерен\p{L}*|може|можуть|могли|міг|планує|планують|плануют|able|plans?|planned|intended|wants?|failed|threatened|ready|unable)$/u.test(
        token.word,
      )
    ) {
      return !/^(?:failed|if|whether)$/u.test(token.word) || back <= 2;
    }
    if (
      /^(?:не|были|был|было|was|were|been|be|have|had|has|to|also|being|быть|бути|было)$/u.test(token.word)
    ) {
      if (token.word === "не") return true;
      continue;
    }
    return false;
  }
  return false;
}
