import type { Token } from "../../text/tokens";
import { isFlying } from "../read/count";
import type { DeedRead } from "../read/deeds";
import type { PlaceGroup } from "../read/place-group";
import { isParting } from "../words/parting";
import type { CountedKind } from "../words/units";
import type { DraftEvent } from "./event";

/** «удар», “struck with”: words that say that what is launched arrives; an attack may have been shot down. */
const strike =
  /^(?:удар\p{L}*|вдарил\p{L}*|вдарив|struck|hit|hits|strikes?|striking|hitting|pounded|bombarded)$/u;

/** «завдали удару ракетою по місту А», “struck the town of A with a missile”: a hit on the place struck, and no launch there. */
export const strikesAt = (
  tokens: readonly Token[],
  { from, to, voice }: DeedRead,
  event: DraftEvent,
  groups: readonly PlaceGroup[],
): boolean =>
  event === "launch" &&
  voice !== "attribute" &&
  tokens.slice(from, to).some(({ word }) => strike.test(word)) &&
  // What a whole country is struck with need not all have arrived.
  groups.some(({ role, mentions }) => role === "target" && mentions.some(({ kind }) => kind !== "country"));

/** «Дрон ударил по автомобилю», «дрони вдарили по складу»: what flies struck it itself, and nobody launched it there. */
export const strikesItself = (
  tokens: readonly Token[],
  { from, to, voice }: DeedRead,
  event: DraftEvent,
  what: { kind: CountedKind | null; to: number },
): boolean =>
  event === "launch" &&
  voice === "active" &&
  what.to <= from &&
  from - what.to <= 3 &&
  isFlying(what.kind) &&
  struck.test(tokens[from]?.word ?? "") &&
  !tokens
    .slice(what.to, from)
    .some(({ kind, word }) => kind === "sign" || /^(?:которы|що$|які$|як(?:ий|им))/u.test(word)) &&
  tokens[to]?.word === "по";

const struck = /^(?:ударил[аои]?|вдарил[аои]|вдарив)$/u;

/**
 * “Repelled an attack by nine drones”, «атака девяти БПЛА отражена»: they were brought down. Not where it goes on, or was
 * repelled in part: how many were is not said.
 */
export const isRepelled = (
  tokens: readonly Token[],
  event: DraftEvent,
  { voice, from, to }: DeedRead,
  count: { from: number; to: number },
  deeds: readonly DeedRead[],
): boolean => {
  if (event !== "launch" || voice === "attribute" || !attack.test(tokens[from]?.word ?? "")) return false;
  const end = Math.max(to, count.to);
  return deeds.some(
    (one) =>
      one.deed === "repel" &&
      one.voice !== "noun" &&
      one.voice !== "attribute" &&
      !repelling.test(tokens[one.from]?.word ?? "") &&
      ((one.to <= from && from - one.to <= 3) || (one.from >= end && one.from - end <= 3)) &&
      !tokens
        .slice(Math.max(0, Math.min(from, one.from) - 3), Math.max(end, one.to) + 2)
        .some(({ word }) => inPart.test(word)),
  );
};

const repelling = /^(?:отража|отбива|відбива)/u;
const inPart =
  /^(?:part|partly|partially|mostly|largely|almost|nearly|most|much|half|частично|почти|большей|большую|большая|большинство|част[ьи]|частиною|частину|частина|частково|майже|здебільшого|більш(?:у|а|ою|ість|істю))$/u;

/**
 * “Drones hit Alpha while people slept in Beta”: that Alpha is a place is not said, and what is told apart from it is not where
 * it was.
 */
export const isStruckApart = (tokens: readonly Token[], deed: DeedRead, group: PlaceGroup): boolean =>
  deed.voice === "active" &&
  /^(?:hit|struck)$/u.test(tokens[deed.from]?.word ?? "") &&
  tokens[deed.to]?.isCapital === true &&
  tokens.slice(deed.to, group.from).some(
    ({ kind, word }, at, { length }) =>
      /^(?:as|when|after|before|since|where)$/u.test(word) ||
      // “, in the Tula region” stands right behind a sign.
      (isParting(word) && !(kind === "sign" && at === length - 1)),
  );

const attack = /^(?:attacks?|raids?|assaults?|strikes?|атак\p{L}+|налет\p{L}*|нал[іь]\p{L}*|удар\p{L}*)$/u;

/** “A came under attack from drones”: what befell A, and no launch; that any arrived is not said. */
export const isUnderAttack = (tokens: readonly Token[], from: number): boolean =>
  tokens[from - 1]?.word === "under" && /^(?:attacks?|assault)$/u.test(tokens[from]?.word ?? "");
