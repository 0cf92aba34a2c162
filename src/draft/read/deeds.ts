import type { Token } from "../text/tokens";
import type { Deed, Voice } from "../words/deed-word";
import { auxiliaries, deedWords } from "../words/events";
import { countedNouns } from "../words/units";
import type { Language } from "./mention";

/** A verb, or its noun, that says what was done. Token indexes are half-open. */
export type DeedRead = { deed: Deed; voice: Exclude<Voice, "participle">; from: number; to: number };

/** Every deed of a sentence, in order. */
export function deedsIn(
  tokens: readonly Token[],
  language: Language,
  isTaken: (at: number) => boolean,
): DeedRead[] {
  const deeds: DeedRead[] = [];
  const words = deedWords(language);
  for (let at = 0; at < tokens.length; at++) {
    if (isTaken(at)) continue;
    const found = words.at(tokens, at);
    if (!found) continue;
    const to = at + found.length;
    const { deed, voice } = found.value;
    if (voice === "noun" && describesNext(tokens, at, to, language)) continue;
    if (voice !== "noun" && isUnreal(tokens, at)) {
      // Past all of its words: the “down” of “will be shot down” is no deed, either.
      at = to - 1;
      continue;
    }
    deeds.push({
      deed,
      voice: voice === "participle" ? voiceOf(tokens, at, to, language) : voice,
      from: at,
      to,
    });
    at = to - 1;
  }
  return deeds;
}

/** Whether a sentence tells of a deed that it does not say was done. */
export const tellsOfUndone = (tokens: readonly Token[], language: Language): boolean =>
  tokens.some((_, at) => {
    const found = deedWords(language).at(tokens, at);
    return found !== null && found.value.voice !== "noun" && isUnreal(tokens, at);
  });

const conditions = /^(?:if|unless|whether|если|якщо|якби)$/u;

/** “If ten drones fly over”, «если будут сбиты», “should ten drones fly”: what is only thought of. */
function isConditional(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= 0; back--) {
    const token = tokens[back];
    if (!token || /^[,;:.()–—]$/u.test(token.text)) return false;
    if (conditions.test(token.word)) return true;
    if (token.word === "case" && tokens[back - 1]?.word === "in" && tokens[back + 1]?.word !== "of")
      return true;
    if (back === 0 && /^(?:should|had)$/u.test(token.word)) return true;
  }
  return false;
}

/** “was not shot down”, «не были сбиты», “could be launched”, «будут сбиты», “if … are shot down”: no deed that was done. */
function isUnreal(tokens: readonly Token[], at: number): boolean {
  if (isConditional(tokens, at)) return true;
  for (let back = 1; back <= 3; back++) {
    const token = tokens[at - back];
    if (token?.kind !== "word") return false;
    // “On 1 May struck”: a month.
    if (token.word === "may" && tokens[at - back - 1]?.kind === "number") return false;
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

/** “attack drones”, “strike drones”: the word says of what kind they are. */
const describesNext = (tokens: readonly Token[], at: number, to: number, language: Language): boolean =>
  language === "en" &&
  to - at === 1 &&
  countedNouns("en").at(tokens, to)?.value.kind === "uav" &&
  /^(?:attack|raid|assault|strike)$/u.test(tokens[at]?.word ?? "");

/** Whether an English past form is told of what follows, of what precedes, or only describes. */
function voiceOf(
  tokens: readonly Token[],
  at: number,
  to: number,
  language: Language,
): "active" | "passive" | "attribute" | "own" {
  if (/^(?:a|an|the|these|those)$/u.test(tokens[at - 1]?.word ?? "")) return "attribute";
  for (let back = 1; back <= 3; back++) {
    const token = tokens[at - back];
    if (token && /^["“”‘’']$/.test(token.text)) continue;
    if (token?.kind !== "word") break;
    if (auxiliaries.has(token.word)) return "passive";
    // “shot down and destroyed” is what “shot down” is.
    if (
      token.word === "and" &&
      back === 1 &&
      tokens[at - 2] &&
      deedWords(language).has(tokens[at - 2]?.word ?? "")
    )
      continue;
    if (
      /^(?:have|had|has|they|it|who|which|that|also|and|forces|systems|air|defen[cs]es?|troops|units|it's|he|she)$/u.test(
        token.word,
      )
    )
      return "active";
  }
  const next = tokens[to];
  if (!next) return "attribute";
  // “downed drones”, between an article and its noun.
  if (/^(?:a|an|the|of|from|by|these|those|no|more|other)$/u.test(tokens[at - 1]?.word ?? ""))
    return "attribute";
  if (
    next.kind === "number" ||
    /^(?:a|an|the|another|at|about|over|more|some|up|all|its|their|several|dozens|one|two|three|four|five|six|seven|eight|nine|ten|nearly|around|no)$/u.test(
      next.word,
    )
  )
    return "active";
  if (next.kind === "word" && countedNouns(language).has(next.word)) return "active";
  return "attribute";
}
