import type { Token } from "../../text/tokens";
import type { DeedRead } from "../read/deeds";
import type { SentenceRead } from "../read/sentence";
import type { Deed } from "../words/deed-word";
import { isParting } from "../words/parting";
import { deniedIn } from "./denials";
import type { DraftEvent } from "./event";

type Stretch = { from: number; to: number };

/** What befalls houses and people, or is left of what flew, and nothing that flies. */
const onGround: ReadonlySet<Deed> = new Set<Deed>(["harm", "kill", "injure", "fire", "debris"]);
const ofGround: ReadonlySet<DraftEvent | null> = new Set<DraftEvent>(["harm", "fire", "debris"]);

/**
 * Stretches of a sentence that tell of something else than a claim: “three drones were shot down in A and fires broke out in
 * B”. What is there is no place of the drones; what stands before both, “in A fires broke out and …”, is one.
 *
 * @param told The claim's count and deed.
 */
export function otherClauses(
  read: SentenceRead,
  told: Stretch,
  event: DraftEvent | null,
  deeds: readonly DeedRead[],
  end: number,
): Stretch[] {
  const { tokens } = read;
  const others = deeds.filter(
    (deed) =>
      onGround.has(deed.deed) && deed.voice !== "attribute" && (!ofGround.has(event) || begins(read, deed)),
  );
  const found: Stretch[] = [];
  const behind = others.find(({ from }) => from >= told.to);
  if (behind) {
    const parted = partedBetween(read, told.to, behind.from);
    if (parted !== null) found.push({ from: parted, to: end });
    // “…, damaging houses in B”; a fire “in A” is one in which people are hurt.
    else if (!ofGround.has(event)) found.push({ from: behind.from, to: end });
  }
  const ahead = others.findLast(({ to }) => to <= told.from);
  const parted = ahead ? partedBetween(read, ahead.to, told.from) : null;
  if (ahead && parted !== null && !/^(?:where|где|де)$/u.test(tokens[parted + 1]?.word ?? ""))
    found.push({ from: ahead.from, to: parted });
  if (!ahead && !ofGround.has(event)) found.push(...clauseAhead(read, told.from, end));
  if (!behind) found.push(...clauseBehind(read, told.to, end));
  found.push(...meanwhileBehind(read, told.to, end));
  for (const denied of deniedIn(tokens))
    if (denied.from >= told.to) found.push({ from: denied.from, to: end });
  return found;
}

/**
 * «Рейсы в А задержаны на 3 часа, сбиты 4 БПЛА», “geese fell over A, two drones were shot down”: a clause of its own, whose
 * verb is not known here, before a comma; or “alarms sounded in A while two were shot down over B”. It begins with no place,
 * and not with who speaks or when it was.
 */
function clauseAhead(read: SentenceRead, before: number, end: number): Stretch[] {
  const { tokens, groups, windows, actors } = read;
  const isPlacedBehind = (at: number) => groups.some(({ from }) => from > at && from < end);
  const comma = tokens.findLastIndex(
    ({ text, word }, at) =>
      at < before &&
      (/^[,;]$/.test(text) || (meanwhile.test(word) && isPlacedBehind(at))) &&
      !isIn(groups, at) &&
      !isIn(windows, at),
  );
  const known = [...groups, ...windows, ...actors];
  const first = tokens.findIndex(({ kind }, at) => kind === "word" && !isIn(known, at));
  const group = groups.find(({ from, to }) => from > first && to <= comma);
  if (comma < 0 || first < 0 || first >= comma || !group || isIn(known, 0)) return [];
  return [{ from: 0, to: comma }];
}

/**
 * “…, sirens sounded in B”, «…, в Б введён режим»: a clause of its own behind a comma or “and”, whose verb is not known
 * here. It begins with what it is told of, and comes to its place later; or with a place, and a verb follows.
 */
function clauseBehind(read: SentenceRead, from: number, end: number): Stretch[] {
  const { tokens, groups, windows, actors, deeds, counts } = read;
  const known = [...windows, ...actors];
  for (let at = from; at < end; at++) {
    if (!/^(?:[,;]|and|и|а|та|й|і)$/u.test(tokens[at]?.word ?? "") || isIn([...groups, ...known], at))
      continue;
    const isSecond = isPartingWord(tokens[at + 1]?.word ?? "");
    const first = isSecond ? at + 2 : at + 1;
    const group = groups.find((one) => one.from >= first && one.to <= end);
    if (!group) return [];
    let to = group.to;
    while (to < end && !/^[,;:.()–—]$/u.test(tokens[to]?.text ?? "")) to++;
    const isTold = [...deeds, ...counts].some((one) => one.from >= first && one.to <= to);
    if (isTold || isIn(known, first)) return [];
    const before = tokens.slice(first, group.from);
    const isParted = before.some(({ kind }) => kind !== "word");
    const isVerb = (token: Token) => token.kind === "word" && !token.isCapital && verbal.test(token.word);
    const isOwn =
      group.from === first
        ? tokens.slice(group.to, to).some(isVerb)
        : !isParted &&
          !leads.test(before[0]?.word ?? "") &&
          [...before.slice(1), ...tokens.slice(group.to, to)].some(isVerb);
    if (isOwn) return [{ from: at, to: end }];
  }
  return [];
}

/**
 * “…, while people slept in B”, «…, когда в Б шёл матч»: a clause in which none of the deeds that are known here is done.
 * “…, when they flew over B” is of what is told.
 */
function meanwhileBehind(
  { tokens, groups, deeds, counts }: SentenceRead,
  from: number,
  end: number,
): Stretch[] {
  for (let at = from; at < end; at++) {
    if (!meanwhile.test(tokens[at]?.word ?? "") || isIn(groups, at)) continue;
    let to = at + 1;
    while (to < end && !/^[,;:.()–—]$/u.test(tokens[to]?.text ?? "")) to++;
    const isOfTold =
      pronoun.test(tokens[at + 1]?.word ?? "") ||
      [...deeds, ...counts].some((one) => one.from > at && one.to <= to) ||
      groups.some(({ role, from: one }) => role === "approach" && one > at && one < to);
    const isClause = tokens[at]?.word !== "as" || tokens.slice(at, to).some(({ word }) => past.test(word));
    if (!isOfTold && isClause) return [{ from: at, to }];
  }
  return [];
}

const meanwhile = /^(?:while|when|as|пока|когда|поки|коли)$/u;
const pronoun =
  /^(?:they|it|he|she|one|part|well|many|much|он[аои]?|вон[аои]|він|flying|heading|approaching|trying)$/u;
const past = /^(?:was|were|had|met|slept|held|went|\p{L}{2,}ed)$/u;

const isPartingWord = (word: string): boolean => /^(?:and|but|и|а|но|та|й|і|але)$/u.test(word);

/** What goes on with what was told, and begins no clause of its own: “most of them over B”, «летевшие над Б», “flying over B”. */
const leads =
  /^(?:all|both|most|mostly|each|some|one|which|that|who|whose|including|among|according|when|while|as|as_well|both|flying|heading|moving|also|only|just|mainly|все|всі|усі|оба|обидва|большинство|більшість|котор\p{L}+|як(?:і|ий|их|а)|що|летевш\p{L}+|двигавш\p{L}+|направлявш\p{L}+|по|за|в|на|как|як|включая|зокрема|в_том|также|також|преимущественно|переважно|\p{L}+(?:вших|вшие|вший|щих|щие|щий))$/u;

/** Forms of verbs: “were closed”, “sounded”, «звучали», «введён», «лунали», «оголошено». */
const verbal =
  /^(?:was|were|is|are|has|have|had|went|rang|began|\p{L}{2,}ed|\p{L}{2,}(?:л[аои]|лась|лось|лись|лся|лася|лося|лися|вся|ют|ает|ует|ются|ется|уют|яют|ють|ється|ються|ує|ає|но|то|ен|ён|ена|ены|ено|ан|ана|аны|ан[оі]|ені?))$/u;

export const isIn = (stretches: readonly Stretch[], at: number): boolean =>
  stretches.some(({ from, to }) => at >= from && at < to);

/** The last sign or word between two stretches that parts them, outside of places and times. */
function partedBetween({ tokens, groups, windows }: SentenceRead, from: number, to: number): number | null {
  const isWithin = (at: number) => isIn(groups, at) || isIn(windows, at);
  for (let at = to - 1; at >= from; at--)
    if (!isWithin(at) && (isParting(tokens[at]?.word ?? "") || subordinate.test(tokens[at]?.word ?? "")))
      return at;
  return null;
}

const subordinate = /^(?:after|as|when|because|since|where|после|когда|где|із-за|після|коли|де)$/u;

/** “Fires broke out”, «начался пожар»: that it began is told, so that it is no cause of what is told beside it. */
export const begins = ({ tokens }: SentenceRead, { voice, from, to }: DeedRead): boolean =>
  voice === "noun" &&
  tokens
    .slice(Math.max(0, from - 2), to + 4)
    .some(({ word }) =>
      /^(?:broke|began|started|erupted|fell|вспых|возник|начал|произош|упал|спалах|виник|почал|впал|стал)/u.test(
        word,
      ),
    );
