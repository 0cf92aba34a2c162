import type { Token } from "../../text/tokens";
import { monthNumber, weekdayNumber } from "../words/calendar";
import type { Deed, Voice } from "../words/deed-word";
import { auxiliaries, deedWords } from "../words/events";
import { idioms } from "../words/idioms";
import { countedNouns } from "../words/units";
import { isFire, isNoBlaze, isShotAt } from "./blaze";
import { isFlying } from "./count";
import { describesNoun } from "./counted-noun";
import { isHospitalHit } from "./into-hospital";
import type { Language } from "./mention";
import { isUnreal } from "./undone";

/** A verb, or its noun, that says what was done. Token indexes are half-open. */
export type DeedRead = { deed: Deed; voice: Exclude<Voice, "participle">; from: number; to: number };

/** Every deed of a sentence, in order. */
export function deedsIn(
  tokens: readonly Token[],
  language: Language,
  isTaken: (at: number) => boolean,
): DeedRead[] {
  const deeds: DeedRead[] = [];
  const [words, phrases] = [deedWords(language), idioms(language)];
  for (let at = 0; at < tokens.length; at++) {
    if (isTaken(at)) continue;
    // «Горел желанием», “exploded in popularity”: no deed in any of its words.
    const idiom = phrases.at(tokens, at);
    if (idiom) {
      at += idiom.length - 1;
      continue;
    }
    const found = words.at(tokens, at);
    if (!found) continue;
    const to = at + found.length;
    if (language === "en" && to === at + 1 && isFire(tokens, at)) {
      if (!isNoBlaze(tokens, at)) deeds.push({ deed: "fire", voice: "noun", from: at, to });
      continue;
    }
    const { deed, voice } = found.value;
    if (deed === "land" && isOfNumber(tokens, to)) continue;
    if (deed === "injure" && isGift(tokens, at, to)) continue;
    if (deed === "injure" && isHospitalHit(tokens, at, to, language)) {
      deeds.push({ deed: "hit", voice: "own", from: at, to: at + 1 });
      continue;
    }
    if (deed === "launch" && language === "en" && isShotAt(tokens, to)) continue;
    // “The damage is being inspected”.
    if (deed === "harm" && voice === "active" && language === "en" && isDamageNoun(tokens, at)) {
      deeds.push({ deed, voice: "noun", from: at, to });
      continue;
    }
    if (voice === "noun" && describesNext(tokens, at, to, language)) continue;
    if (voice !== "noun" && isUnreal(tokens, at)) {
      // Past all of its words: the “down” of “will be shot down” is no deed, either.
      at = to - 1;
      continue;
    }
    const told =
      voice === "participle"
        ? voiceOf(tokens, at, to, language)
        : voice === "passive" && to === at + 1 && describesNoun(tokens, at, language)
          ? "attribute"
          : voice;
    // “The army lost two drones”: its own, and nobody says to what.
    if (!(told === "active" && to === at + 1 && tokens[at]?.word === "lost"))
      deeds.push({ deed, voice: told, from: at, to });
    at = to - 1;
  }
  return deeds;
}

/** «Получили награды»: only a wound hurts who gets it. */
function isGift(tokens: readonly Token[], at: number, to: number): boolean {
  if (to > at + 1 || !received.test(tokens[at]?.word ?? "")) return false;
  const around = [...tokens.slice(Math.max(0, at - 8), at), ...tokens.slice(to, to + 10)];
  return !around.some(({ word }) => wound.test(word));
}

const received = /^(?:получил[аи]?|отрима(?:в|ла|ли)|зазна(?:в|ла|ли))$/u;
const wound =
  /ранени|поранен|травм|ожог|опік|контузи|осколочн|уламков|увечь|каліцтв|сотрясени|струс|перелом|порез|поріз|ушиб|забиття|забій|отравлени|отруєн|(?:по|у)врежден|ушкоджен|кровотечени|ампутаци|ампутаці/u;

/** “Fell from 20 to 10”: it is a number that did. */
const isOfNumber = (tokens: readonly Token[], to: number): boolean =>
  /^(?:from|с|со|з|із)$/u.test(tokens[to]?.word ?? "") &&
  tokens[to + 1]?.kind === "number" &&
  /^(?:to|до)$/u.test(tokens[to + 2]?.word ?? "");

const isDamageNoun = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word === "damage" &&
  /^(?:the|of|no|any|without|nor|this|that|its)$/u.test(tokens[at - 1]?.word ?? "");

/** “attack drones”, “strike drones”: the word says of what kind they are. */
const describesNext = (tokens: readonly Token[], at: number, to: number, language: Language): boolean =>
  language === "en" &&
  to - at === 1 &&
  countedNouns("en").at(tokens, to)?.value.kind === "uav" &&
  /^(?:attack|raid|assault|strike)$/u.test(tokens[at]?.word ?? "");

/** “Drones struck Alpha”: what flies did it, and a name follows; not “drones hit Monday”. */
const isOfSubject = (tokens: readonly Token[], at: number, next: Token, language: Language): boolean =>
  /^(?:hit|struck)$/u.test(tokens[at]?.word ?? "") &&
  next.isCapital &&
  monthNumber(next.word) === 0 &&
  weekdayNumber(next.word) === 0 &&
  isFlying(countedNouns(language).at(tokens, at - 1)?.value.kind ?? null);

/** “The army struck Alpha with three missiles”. */
const isDoneWith = (tokens: readonly Token[], at: number, to: number): boolean =>
  /^(?:hit|struck|attacked|pounded|bombarded)$/u.test(tokens[at]?.word ?? "") &&
  tokens[to]?.isCapital === true &&
  tokens.slice(to + 1, to + 5).some(({ word }, index, behind) => {
    const isName = behind.slice(0, index).every(({ isCapital, word: one }) => isCapital || one === "and");
    return word === "with" && isName;
  });

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
  if (isOfSubject(tokens, at, next, language) || isDoneWith(tokens, at, to)) return "active";
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
