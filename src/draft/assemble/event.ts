import type { Token } from "../../text/tokens";
import type { Count } from "../read/count";
import { isFlying } from "../read/count";
import type { DeedRead } from "../read/deeds";
import type { Language } from "../read/mention";
import type { Deed } from "../words/deed-word";
import { deedWords } from "../words/events";
import { type CountedKind, countedNouns } from "../words/units";

/** What may be said to have happened, in one list: a kept work and a proposal are held against it. */
export const draftEvents = [
  "interception",
  "suppression",
  "downed-or-suppressed",
  "launch",
  "flight",
  "hit",
  "landing",
  "debris",
  "fire",
  "harm",
  "harm-denied",
  "response",
  "warning",
] as const;

/** What is said to have happened. */
export type DraftEvent = (typeof draftEvents)[number];

const ofAir: Readonly<Partial<Record<Deed, DraftEvent>>> = {
  down: "interception",
  suppress: "suppression",
  "down-or-suppress": "downed-or-suppressed",
  launch: "launch",
  hit: "hit",
  land: "landing",
  flight: "flight",
  repel: "interception",
};

const isAir = (kind: CountedKind | null): boolean => kind === null || isFlying(kind);

/** What a deed done to what is counted makes of it; `null` where the two say nothing together. */
export function eventOf(
  kind: CountedKind | null,
  { deed, voice }: DeedRead,
  isSubject: boolean,
): DraftEvent | null {
  if (kind === "people") return deed === "kill" || deed === "injure" ? "harm" : null;
  if (kind === "building" || kind === "other") {
    // A fire beside a number of things is no fire of theirs: “28 vehicles, the fire covers 300 square metres”.
    if (deed === "harm" || (deed === "fire" && voice !== "noun") || deed === "down") return "harm";
    // «пострадали два дома»: what people are hurt by is done to houses with the same word.
    if (deed === "injure" && voice === "own") return "harm";
    return deed === "hit" ? "harm" : null;
  }
  if (!isAir(kind)) return null;
  if (kind === null && (deed === "injure" || deed === "kill")) return "harm";
  // “ten drones were hit” is said of drones that were brought down; one that hits something does it itself.
  if (deed === "hit" && voice === "passive") return "interception";
  if (deed === "hit" && voice !== "noun" && !isSubject) return null;
  return ofAir[deed] ?? null;
}

/** “three wounded”, «двое пострадавших»: the noun says what was done to them. */
function hurtItself(tokens: readonly Token[], count: Count, language: Language): Chosen | null {
  if (count.kind !== "people" || count.isImplied) return null;
  for (let at = count.number.to; at < count.to; at++) {
    const found = deedWords(language).at(tokens, at);
    if (found?.value.deed === "injure" || found?.value.deed === "kill") {
      return {
        event: "harm",
        deed: { deed: found.value.deed, voice: "noun", from: at, to: at + found.length },
        cost: 0,
      };
    }
  }
  return null;
}

/** “struck the city with 12 drones”. */
const isStruckWith = (tokens: readonly Token[], count: Count, deed: DeedRead): boolean =>
  deed.deed === "hit" &&
  deed.to <= count.from &&
  tokens[count.from - 1]?.word === "with" &&
  isAir(count.kind);

/** “Alpha was hit by three drones”, «склад поражён двумя ракетами»: what flies did it, and was not brought down. */
const isStruckBy = (tokens: readonly Token[], count: Count, deed: DeedRead): boolean =>
  deed.deed === "hit" &&
  (deed.voice === "passive" || deed.voice === "attribute") &&
  deed.to <= count.from &&
  count.kind !== null &&
  isAir(count.kind) &&
  (/^[a-z]/u.test(tokens[deed.from]?.word ?? "")
    ? tokens.slice(deed.to, count.from).some(({ word }) => word === "by")
    : isInstrumental(tokens, count));

/** Whether what flies stands right before a word that says what was done to it. */
const isOfFlier = (tokens: readonly Token[], deed: number, language: Language): boolean =>
  [1, 2].some((back) => {
    const noun = countedNouns(language).at(tokens, deed - back);
    return noun !== null && noun.length === back && isFlying(noun.value.kind);
  });

/** «Двумя ракетами»: in the case of what a thing is done with. */
const isInstrumental = (tokens: readonly Token[], count: Count): boolean =>
  /(?:ами|ями|ом|ем|ою|ма|ьмя|мя|ью|им|ым)$/u.test(tokens[count.to - 1]?.word ?? "") ||
  /(?:мя|ью|ма|ими|им|ьма)$/u.test(tokens[count.number.numberFrom]?.word ?? "");

/** “Of the 10 shot down”, «из 10 сбитых», “of the 30 drones that were launched”: what tells which these are. */
function isOfWhole(tokens: readonly Token[], count: Count, deed: DeedRead, language: Language): boolean {
  if (deed.voice === "noun") return false;
  if (deed.deed === "launch") return true;
  if (!/^(?:down|suppress|down-or-suppress|kill|injure)$/u.test(deed.deed)) return false;
  if (deed.from >= count.from && deed.to <= count.to) return deed.voice === "attribute";
  if (deed.from < count.to) return false;
  const between = tokens
    .slice(count.to, deed.from)
    .map(({ word }) => word)
    .join(" ");
  if (/^(?:that|which|who) (?:was|were|had been)$/u.test(between)) return true;
  if (language === "en") return between === "" && deed.voice !== "passive";
  return deed.voice === "attribute" && /^,?$/u.test(between);
}

export type Chosen = { event: DraftEvent; deed: DeedRead; cost: number };

/** Of a cell's deeds the one that is told of its count: the nearest, in words, that fits what is counted. */
export function chosenEvent(
  tokens: readonly Token[],
  count: Count,
  deeds: readonly DeedRead[],
  language: Language,
): Chosen | null {
  const hurt = hurtItself(tokens, count, language);
  if (hurt) return hurt;
  let best: Chosen | null = null;
  for (const deed of deeds) {
    if (deed.from < count.to && deed.to > count.from && !(deed.voice === "attribute")) continue;
    // Of “of the 30 that were launched, some …” only what they are called by is told of all.
    if (count.isWhole && !isOfWhole(tokens, count, deed, language)) continue;
    const isBefore = deed.to <= count.from;
    const isBy = isStruckBy(tokens, count, deed);
    // «Три дрона поражены двумя ракетами»: of what the drones were brought down with, nothing else is told.
    if (isBy && isOfFlier(tokens, deed.from, language)) continue;
    const event = isStruckWith(tokens, count, deed)
      ? "launch"
      : isBy
        ? "hit"
        : eventOf(count.kind, deed, !isBefore || deed.voice === "noun");
    // “летевших на Москву” tells where to, not what became of them.
    if (!event || (event === "flight" && deed.voice === "attribute")) continue;
    const cost = costOf(tokens, count, deed, isBefore, language, event);
    if (!best || cost < best.cost) best = { event, deed, cost };
  }
  return best && best.cost < 60 ? best : null;
}

function costOf(
  tokens: readonly Token[],
  count: Count,
  deed: DeedRead,
  isBefore: boolean,
  language: Language,
  event: DraftEvent,
): number {
  const [from, to] = isBefore ? [deed.to, count.from] : [count.to, deed.from];
  const between = tokens.slice(Math.min(from, to), Math.max(from, to));
  let cost = between.length;
  cost +=
    4 * between.filter(({ text }) => text === "," || text === "(" || text === "–" || text === "—").length;
  cost += 8 * between.filter(({ text }) => text === ";" || text === ":").length;
  cost +=
    5 *
    between.filter(({ word }) =>
      /^(?:which|that|who|который|которые|которых|що|які|который|что|while|when|after|as|while|during|despite|после|когда|при)$/u.test(
        word,
      ),
    ).length;
  // “3 killed” needs no “were”.
  const isHurt = deed.deed === "kill" || deed.deed === "injure";
  if (deed.voice === "attribute" && !isHurt) cost += 14;
  if (deed.voice === "noun") cost += deed.deed === "debris" ? 20 : 3;
  if (deed.voice === "active" && !isBefore) cost += 8;
  // What became of them says more than that they were seen.
  if (deed.deed === "flight") cost += 14;
  if (deed.deed === "repel") cost += 8;
  // English says passively after, and actively before.
  if (language === "en" && deed.voice === "passive" && isBefore) cost += 10;
  if (event === "launch") cost += launchCost(tokens, count, deed, isBefore, language);
  return cost;
}

/** An attack counts the drones that it is made with: in the case, or after the word, of what a thing is done with. */
function launchCost(
  tokens: readonly Token[],
  count: Count,
  deed: DeedRead,
  isBefore: boolean,
  language: Language,
): number {
  const between = isBefore ? tokens.slice(deed.to, count.from) : tokens.slice(count.to, deed.from);
  const verb = tokens[deed.from]?.word ?? "";
  const isAttack =
    /^(?:attack|атак|наліт|налет|удар|strike|assault|raid|barrage|target|нанес|завда|вдари|pound|wave|incursion|salvo|пораз)/u.test(
      verb,
    );
  if (!isAttack) return 0;
  if (language === "en") {
    if (isBefore)
      return between.some(({ word }) => /^(?:with|using|involving|of|by)$/u.test(word)) ||
        (deed.voice === "active" && /^(?:using|involving|attacks?)$/u.test(verb) && between.length === 0)
        ? 0
        : 12;
    return between.some(({ word }) => /^(?:used|in)$/u.test(word))
      ? 0
      : deed.voice === "active" || deed.voice === "attribute"
        ? 4
        : 12;
  }
  const isWith = between.some(({ word }) =>
    /^(?:применением|использованием|помощью|застосуванням|использовав|применив)$/u.test(word),
  );
  const isOf = isBefore && deed.voice === "noun" && between.length === 0;
  return isInstrumental(tokens, count) || isWith || isOf ? 0 : 14;
}
