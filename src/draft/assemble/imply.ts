import { regionsNamed } from "../../gazetteer/bare-region-names";
import type { Mention } from "../read/mention";
import type { SentenceRead } from "../read/sentence";
import { anotherWords } from "../words/another";
import { placeNouns } from "../words/geography";
import type { Placed, Proto } from "./proto-claim";
import type { Speaker, Speakers } from "./speakers";
import { isOfSeveral } from "./total-behind";

/**
 * Says which region “his region” is, and gives a governor's claims that name no place the region that he speaks for. What
 * is understood so is told as implied.
 */
export function implyPlaces(
  protos: readonly Proto[],
  reads: readonly SentenceRead[],
  speakers: Speakers,
): void {
  for (const proto of protos) {
    const speaker = speakers.at(proto.read, proto.from);
    if (proto.within?.mention.isAgain) proto.within = regionMeant(proto.read, reads, speaker);
    if (proto.places.length > 0) {
      const said = proto.places;
      proto.places = said.map((placed) => {
        if (!placed.mention.isAgain) return placed;
        const region = regionMeant(placed.read, reads, speaker);
        // “over Alpha and the region”: the region is not Alpha itself, and which it is the text does not say.
        const isBeside = said.some(({ mention }) => mention === region?.mention);
        if (said.length > 1 && (isBeside || !region))
          proto.questions.push(`place-unknown:${wordsOf(placed)}`);
        return isBeside || !region ? placed : region;
      });
      // Districts that a governor names without their region are in the one spoken of.
      if (!proto.within && isOfRegion(speaker) && proto.places.every(isInSomeRegion)) {
        const region = regionMeant(proto.read, reads, speaker);
        proto.within = region?.mention.kind === "region" ? { ...region, isImplied: true } : null;
      }
      continue;
    }
    if (proto.role === "part" && proto.total && proto.total.places.length === 0) continue;
    const isHarm = proto.event === "harm" || proto.event === "fire";
    const direction = directionBefore(proto, reads);
    if (direction) proto.places = [direction];
    else if (isHarm || isOfRegion(speaker)) {
      const region =
        (isHarm && !isOfSeveral(proto, protos)
          ? (placeBeside(proto, protos) ??
            placeInSentence(proto, ownOf(proto, protos)) ??
            placeBefore(proto, protos, reads, speaker))
          : null) ?? regionMeant(proto.read, reads, speaker);
      if (!region) {
        if (!isHarm) proto.questions.push(...onTheWay(proto));
        continue;
      }
      proto.places = [{ ...region, isImplied: true }];
      if (!isHarm) proto.questions.push(...onTheWay(proto));
    } else if (proto.event === "flight") proto.questions.push(...onTheWay(proto));
  }
}

/** “shot down flying towards A”, says the mayor of A: where it was on its way to is told, and not where it was shot down. */
function onTheWay({ read, role }: Proto): string[] {
  const towards = read.groups.find((group) => group.role === "target" || group.role === "approach")
    ?.mentions[0];
  if (!towards || role === "part" || role === "subset") return [];
  return [`on-the-way:${wordsOf({ read, mention: towards })}`];
}

export const wordsOf = ({ read, mention }: Pick<Placed, "read" | "mention">): string =>
  read.tokens
    .slice(mention.from, mention.to)
    .map(({ text }) => text)
    .join(" ");

const isInSomeRegion = ({ mention: { kind, regions } }: Placed): boolean =>
  kind === "district" && regions.length === 0;

export const isOfRegion = (speaker: Speaker | null): boolean =>
  speaker !== null &&
  (speaker.actor.kind === "governor" ||
    speaker.actor.kind === "mayor" ||
    speaker.actor.kind === "administration" ||
    (speaker.actor.kind === "head" && regionOf(speaker) !== null));

/** «на Купянском направлении» holds for the sentences after it, in a bulletin from the front. */
function directionBefore(proto: Proto, reads: readonly SentenceRead[]): Placed | null {
  for (let index = proto.read.index; index >= 0 && proto.read.index - index <= 2; index--) {
    const read = reads[index];
    const mention = read?.groups.flatMap(({ mentions }) => mentions).find(({ kind }) => kind === "direction");
    if (read && mention) return { read, mention, isImplied: true };
  }
  return null;
}

/** The one place of the claim before it in the same sentence. */
function placeBeside(proto: Proto, protos: readonly Proto[]): Placed | null {
  // A total that is told behind its parts is where they all are.
  if (proto.role === "total") return null;
  const before = protos[protos.indexOf(proto) - 1];
  return before?.read === proto.read && before.places.length === 1 ? (before.places[0] ?? null) : null;
}

/** “… injured when a missile hit a house in A”: the place that the sentence goes on to. */
function placeInSentence({ read, from }: Proto, groups: SentenceRead["groups"]): Placed | null {
  const group =
    groups.find(({ role, from: at }) => role === "at" && at >= from) ??
    groups.find(({ role }) => role === "at");
  const mention = group?.mentions[0];
  return mention && !mention.isAgain ? { read, mention, isImplied: false } : null;
}

/** Places of a sentence that are no part's own: “12 were hurt, seven of them in A” tells where the seven were. */
function ownOf(proto: Proto, protos: readonly Proto[]): SentenceRead["groups"] {
  const { groups, tokens } = proto.read;
  const parts = protos.filter(({ total, read }) => total === proto && read === proto.read);
  const isParts = (group: SentenceRead["groups"][number]) =>
    parts.some(({ cell }) => {
      const to = cell?.count.to ?? group.from + 1;
      return (
        to <= group.from &&
        group.from < (cell?.to ?? 0) &&
        !tokens.slice(to, group.from).some(({ text }) => text === ",")
      );
    });
  return parts.length > 0 ? groups.filter((group) => !isParts(group)) : groups;
}

/** The place of the sentence before it in the paragraph, or else, where no governor speaks, of the claim before it. */
function placeBefore(
  proto: Proto,
  protos: readonly Proto[],
  reads: readonly SentenceRead[],
  speaker: Speaker | null,
): Placed | null {
  const near = placeNear(proto.read, reads) ?? struckNear(proto.read, reads);
  if (near) return near;
  if (isOfRegion(speaker)) return null;
  const told = protos
    .slice(0, protos.indexOf(proto))
    .findLast(
      ({ places, read, total }) =>
        places.length === 1 && proto.read.index - read.index <= 3 && total !== proto,
    );
  return told?.places[0] ?? null;
}

/** “The army struck Alpha. Two people were killed”: where the sentence before, in the same paragraph, says that something struck. */
function struckNear(read: SentenceRead, reads: readonly SentenceRead[]): Placed | null {
  const before = reads[read.index - 1];
  if (before?.sentence.paragraph !== read.sentence.paragraph) return null;
  const isStruck =
    before.deeds.some(({ deed, voice }) => (deed === "launch" || deed === "hit") && voice !== "attribute") ||
    before.tokens.some(({ word }) => shelled.test(word));
  const groups = before.groups.filter(({ role }) => role === "target");
  const [mention, ...others] = groups.flatMap(({ mentions }) => mentions);
  const isOne = isStruck && mention !== undefined && others.length === 0 && !mention.isAgain;
  return isOne && mention.kind !== "country" ? { read: before, mention, isImplied: true } : null;
}

const shelled = /^(?:shelled|обстрел\p{L}+|обстріл\p{L}+|бил[аи]?|бив)$/u;

/** The one place of the sentence before, in the same paragraph. */
export function placeNear(read: SentenceRead, reads: readonly SentenceRead[]): Placed | null {
  const before = reads[read.index - 1];
  if (before?.sentence.paragraph !== read.sentence.paragraph) return null;
  const group = before.groups.find(({ role }) => role === "at");
  const mention = group?.mentions[0];
  if (!mention || mention.isAgain || group?.mentions.length !== 1) return null;
  return { read: before, mention, isImplied: true };
}

/** The region in the words for who speaks, or else that which the text named last. */
export function regionMeant(
  read: SentenceRead,
  reads: readonly SentenceRead[],
  speaker: Speaker | null,
): Placed | null {
  if (speaker && isOfRegion(speaker)) {
    const own = regionOf(speaker);
    // “Another governor”, «глава соседнего региона»: of a region that is not the one spoken of.
    if (own || isOfAnother(speaker)) return own;
  }
  for (const isMeant of [
    (mention: Mention) => mention.kind === "region",
    (mention: Mention) => mention.regions.length > 0,
  ]) {
    for (let index = read.index; index >= 0 && read.index - index <= 8; index--) {
      const before = reads[index];
      const mention = before?.groups
        .flatMap(({ mentions, within }) => [...mentions, ...(within ? [within] : [])])
        .findLast((one) => !one.isAgain && isMeant(one));
      if (before && mention) return { read: before, mention, isImplied: true };
    }
  }
  return speaker ? regionOf(speaker) : null;
}

const isOfAnother = ({ read, actor, named }: Speaker): boolean =>
  read.tokens.slice(actor.from, actor.to).some((_, at, own) => anotherWords.at(own, at)) ||
  (named !== null && isOfAnother(named));

/** “the governor of Kursk region”: the region is a part of the office. */
function regionOf({ read, actor, named }: Speaker): Placed | null {
  for (let at = actor.from; at < actor.to; at++) {
    const token = read.tokens[at];
    const regions = token?.isCapital ? regionsNamed(token.word) : [];
    if (!token || regions.length === 0) continue;
    const noun = placeNouns.at(read.tokens, at + 1);
    const mention: Mention = {
      from: at,
      to: at + 1 + (noun?.value === "region" && !read.tokens[at + 1]?.isPossessive ? noun.length : 0),
      kind: "region",
      name: token.word,
      regions,
      country: null,
      water: null,
      isAgain: false,
      bracket: null,
    };
    return { read, mention, isImplied: true };
  }
  return named ? regionOf(named) : null;
}
