import type { Token } from "../../text/tokens";
import type { DeedRead } from "../read/deeds";
import type { SentenceRead } from "../read/sentence";
import { refuted } from "../words/events";
import { isParting } from "../words/parting";

/**
 * Whether a sentence does not say that something was damaged, or burns: “it is unclear what was damaged”, “there may be a fire”,
 * “no report of a fire”, «пожара не было», “denied that it was on fire”, “reports of a fire were false”, “a fire was averted”.
 */
export function isUnsaid(read: SentenceRead, deed: DeedRead): boolean {
  const { tokens } = read;
  const { from, to, voice } = deed;
  const before = (back: number) => wordsOf(tokens, Math.max(0, from - back), from);
  if (open.test(before(10)) || no.test(before(8)) || denied.test(before(4))) return true;
  if (isRefuted(read, deed)) return true;
  if (voice !== "noun") return false;
  const clause = wordsOf(tokens, to, clauseEnd(tokens, to));
  return (
    /^ (?:\S+ )?не (?!потуш|ликвид|локализ|удало|ліквід|локаліз|загас|вдало)/u.test(clause) ||
    /^ (?:\S+ )?not (?:break|start|occur|happen|erupt|follow|reported|recorded|observed|detected|confirmed) /u.test(
      clause,
    ) ||
    /^ (?:\S+ )?(?:could|may|might|would|бы|б|мог|могла|могло|міг|може|может) /u.test(clause) ||
    averted.test(clause) ||
    (isGenitive(tokens, from) && / (?:нет|немає) /u.test(clause)) ||
    (reported.test(before(4)) && untrue.test(clause))
  );
}

/** Words with a space at either side of each. */
const wordsOf = (tokens: readonly Token[], from: number, to: number): string =>
  ` ${tokens
    .slice(from, to)
    .map(({ word }) => word)
    .join(" ")} `;

function clauseEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && !isParting(tokens[at]?.word ?? ".") && !/^[!?]$/u.test(tokens[at]?.text ?? ""))
    at++;
  return at;
}

const open = / (?:unclear|unknown|whether|неясно|неизвестно|невідомо|непонятно) /u;
const no = / (?:no|neither|nor) /u;
const denied =
  / (?:no|not|without|не|без|нет|немає|may|could|might|would|бы|б|могл?[аои]?|может|могут|міг|може|можуть|fear(?:s|ed)?|risks?|threat|danger|avoid(?:ed)?|avert(?:ed)?|prevent(?:ed)?|in case of|угроз\p{L}+|опасност\p{L}+|риск\p{L}*|загроз\p{L}+|небезпек\p{L}+|ризик\p{L}*|избежа\p{L}+|предотврат\p{L}+|уникн\p{L}+|запобіг\p{L}+|в случае|[ву] разі|[ву] випадку) /u;
const averted =
  / (?:averted|avoided|prevented|избежать|избежали|предотвра\p{L}+|уникнути|уникли|запобі\p{L}+) /u;
const reported =
  / (?:reports?|claims?|rumou?rs?|information|сообщени\p{L}+|информаци\p{L}+|данны\p{L}+|слух\p{L}*|повідомлен\p{L}+|інформаці\p{L}+|дані|чутк\p{L}+) /u;
const untrue =
  / (?:false|untrue|fakes?|not true|unfounded|incorrect|ложн\p{L}+|фейк\p{L}*|недостоверн\p{L}+|неправд\p{L}+|хибн\p{L}+|не (?:подтверд\p{L}+|соответств\p{L}+|підтверд\p{L}+|відповіда\p{L}+)) /u;

/** «Пожара на складе нет», and not «из-за пожара нет света». */
const isGenitive = (tokens: readonly Token[], at: number): boolean =>
  /^(?:пожар(?:а|ов)|возгорани[яй]|пожежі?|загорян\p{L}+|займан\p{L}+)$/u.test(tokens[at]?.word ?? "") &&
  (tokens[at - 1]?.kind !== "word" ||
    tokens[at - 1]?.isCapital === true ||
    /^(?:что|що|открытого|відкритого)$/u.test(tokens[at - 1]?.word ?? ""));

/** Whether somebody denies it, and says nothing else in between. */
function isRefuted({ tokens, attributions }: SentenceRead, { from }: DeedRead): boolean {
  const at = tokens.findLastIndex((_, index) => index < from && refuted.at(tokens, index) !== null);
  return at >= 0 && !attributions.some((one) => one.from > at && one.to <= from);
}
