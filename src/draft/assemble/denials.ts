import type { Token } from "../../text/tokens";
import { denialsAfter, denialsBefore, harmNouns, nobody, notHurt } from "../words/statements";
import type { DraftEvent } from "./event";

type Stretch = { from: number; to: number };

export const endsClause = (token: Token | undefined): boolean =>
  token === undefined || /^[.;!?…]$/.test(token.text);

/** “no casualties or damage”, «пострадавших и разрушений нет», “nobody was hurt”. */
export function deniedIn(tokens: readonly Token[]): { event: DraftEvent; from: number; to: number }[] {
  const found: Stretch[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const none = nobody.at(tokens, at);
    const unhurt = none
      ? hurtAfter(tokens, at + none.length)
      : notHurt.at(tokens, at) && /^(?:не)$/u.test(tokens[at]?.word ?? "")
        ? at + 2
        : 0;
    const denied = unhurt > at ? { from: at, to: unhurt } : nounDenied(tokens, at);
    if (!denied) continue;
    const last = found.at(-1);
    if (last && denied.from <= last.to + 2) last.to = Math.max(last.to, denied.to);
    else found.push(denied);
    at = Math.max(at, denied.to - 1);
  }
  return found.map((one) => ({ event: "harm-denied" as const, ...one }));
}

function hurtAfter(tokens: readonly Token[], from: number): number {
  for (let at = from; at < from + 6 && !endsClause(tokens[at]); at++) {
    const hurt = notHurt.at(tokens, at);
    if (hurt) return at + hurt.length;
  }
  return 0;
}

function nounDenied(tokens: readonly Token[], at: number): Stretch | null {
  const before = denialsBefore.at(tokens, at);
  if (before && !/^any$/u.test(tokens[at]?.word ?? "")) {
    for (let next = at + before.length; next <= at + before.length + 4 && !endsClause(tokens[next]); next++) {
      if (/^[,:]$/.test(tokens[next]?.text ?? "")) break;
      const noun = harmNouns.at(tokens, next);
      if (noun) return { from: at - thereBefore(tokens, at), to: nounsTo(tokens, next + noun.length) };
    }
  }
  const noun = harmNouns.at(tokens, at);
  if (!noun || counting.test(tokens[at - 1]?.word ?? "") || tokens[at - 1]?.kind === "number") return null;
  let isAnew = false;
  for (let next = at + noun.length; next < at + 16 && !endsClause(tokens[next]); next++) {
    const after = denialsAfter.at(tokens, next);
    if (after) return { from: at, to: next + after.length };
    // «Увезли пострадавших, разрушений нет»: only what stands behind the comma is denied.
    if (isAnew && !isFirst(tokens, at) && harmNouns.at(tokens, next)) return null;
    isAnew ||= tokens[next]?.text === ",";
  }
  return null;
}

/** What makes of a noun after it some that there were, or something told of them: «двое пострадавших», «данных о пострадавших нет». */
const counting =
  /^(?:одного|двое|двух|двоє|двох|трое|трех|троє|трьох|четверо|пятеро|шестеро|семеро|п['’]ятеро|два|две|дві|три|четыре|чотири|пять|п['’]ять|шесть|шість|семь|сім|восемь|вісім|девять|дев['’]ять|десять|десятки|много|багато|несколько|кілька|декілька|более|больше|менее|понад|число|количество|кількість|о|об|про)$/u;

/** Whether a list begins there. */
const isFirst = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1] === undefined ||
  tokens[at - 1]?.kind === "sign" ||
  /^(?:что|що)$/u.test(tokens[at - 1]?.word ?? "");

/** “there were no”: the words before the denial that it begins with. */
const thereBefore = (tokens: readonly Token[], at: number): number => {
  let back = 0;
  while (back < 4 && /^(?:there|were|was|are|is|have|has|had|been)$/u.test(tokens[at - back - 1]?.word ?? ""))
    back++;
  return back;
};

/** “casualties or damage to infrastructure”: on to the last noun that is denied together. */
function nounsTo(tokens: readonly Token[], from: number): number {
  let to = from;
  let isAnew = false;
  for (let at = from; at < from + 10; at++) {
    const token = tokens[at];
    if (
      !token ||
      endsClause(token) ||
      /^(?:but|however|though|although|said|но|однако|але)$/u.test(token.word)
    )
      break;
    const noun = harmNouns.at(tokens, at);
    // “no casualties and damage is being assessed”: another statement begins.
    if (noun && isAnew && !goesOn(tokens[at + noun.length])) break;
    isAnew = noun ? false : isAnew || /^(?:,|and)$/u.test(token.text);
    if (noun) to = at + noun.length;
    else if (/^(?:reported|infrastructure|registered|recorded|far|property)$/u.test(token.word)) to = at + 1;
  }
  return to;
}

const goesOn = (token: Token | undefined): boolean =>
  token === undefined ||
  endsClause(token) ||
  token.kind === "sign" ||
  /^(?:or|nor|and|и|или|і|й|та|або)$/u.test(token.word);
