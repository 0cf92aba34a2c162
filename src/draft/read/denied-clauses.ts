import type { Token } from "../../text/tokens";
import { refuted } from "../words/events";

/** `by`: the word that says that it is untrue. */
export type DeniedClause = { from: number; to: number; by: number };

/**
 * Clauses of what somebody holds to be untrue: “…; the claim of a hit on Alpha is denied”, «…, сообщения о попадании в Альфе
 * опровергнуты». Where that would have been is no place of what is told beside it.
 */
export function deniedClausesIn(tokens: readonly Token[], isWithin: (at: number) => boolean): DeniedClause[] {
  const found: DeniedClause[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const isClaimDenied = untrue.test(tokens[at]?.word ?? "") && claimBefore(tokens, at);
    const verb = refuted.at(tokens, at);
    if (!isClaimDenied && !verb) continue;
    let from = at;
    while (from > 0 && !opens(tokens, from - 1, at, isWithin, isClaimDenied)) from--;
    let to = at + (verb?.length ?? 1);
    while (to < tokens.length && !closes(tokens, to, isWithin)) to++;
    found.push({ from, to, by: at });
    at = to;
  }
  return found;
}

const untrue =
  /^(?:denied|dismissed|refuted|rejected|debunked|disproved|unfounded|false|untrue|baseless|опровергнут[аоы]?|действительности|подтвердил(?:ась|ись|ось|ся)|спростован[оаі]|дійсності|підтвердил(?:ася|ися|ося|ось|ись|ась))$/u;
const claim =
  /^(?:claims?|reports?|rumou?rs?|allegations?|information|suggestions?|сообщени\p{L}+|слух\p{L}*|информаци\p{L}+|заявлени\p{L}+|данные|утверждени\p{L}+|повідомленн\p{L}+|чутк\p{L}+|інформаці\p{L}+|заяв\p{L}+|твердженн\p{L}+)$/u;

/** Whether a claim is told of before the word that says it is untrue, with no sign that closes it between. */
function claimBefore(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= 0; back--) {
    const token = tokens[back];
    if (!token || /^[;.!?—–]$/u.test(token.text)) return false;
    if (claim.test(token.word))
      return !/^(?:подтвердил|підтвердил)/u.test(tokens[at]?.word ?? "") || isNot(tokens, at);
  }
  return false;
}

const isNot = (tokens: readonly Token[], at: number): boolean => tokens[at - 1]?.word === "не";

/** What stands before a clause; of a claim that is denied, one before the word for the claim. */
function opens(
  tokens: readonly Token[],
  at: number,
  denied: number,
  isWithin: (at: number) => boolean,
  isOfClaim: boolean,
): boolean {
  const { word, text } = tokens[at] as Token;
  if (/^[;.!?—–(]$/u.test(text)) return true;
  if (isWithin(at) || !/^(?:,|:|and|but|while|though|although|и|а|но|хотя|та|й|і|але|хоча)$/u.test(word))
    return false;
  return !isOfClaim || tokens.slice(at + 1, denied).some((one) => claim.test(one.word));
}

function closes(tokens: readonly Token[], at: number, isWithin: (at: number) => boolean): boolean {
  const { word, text } = tokens[at] as Token;
  if (isWithin(at)) return false;
  if (text === ",")
    return !/^(?:что|будто|якобы|как|що|ніби|нібито|как|that|which)$/u.test(tokens[at + 1]?.word ?? "");
  return /^[;.!?—–)]$/u.test(text) || /^(?:and|but|while|и|но|та|й|але)$/u.test(word);
}
