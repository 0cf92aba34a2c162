import { levelOf } from "../read/place-group";
import type { SentenceRead } from "../read/sentence";
import type { Placed, Proto } from "./proto-claim";
import { groupOf } from "./repeats";

/**
 * Gives a claim the places that a sentence after it tells: “the affected cities were A, B and C”, «дроны уничтожены в
 * А и Б». Only where that sentence counts nothing of its own.
 */
export function specifyPlaces(protos: readonly Proto[], reads: readonly SentenceRead[]): void {
  for (const proto of protos) {
    if (proto.role === "part" || proto.isDistributive || (proto.role === "subset" && proto.places.length > 0))
      continue;
    const isOpen =
      proto.places.length === 0 ||
      (proto.places.length === 1 &&
        (proto.places[0]?.mention.isAgain || levelOf[proto.places[0]?.mention.kind ?? "site"] <= 1));
    if (!isOpen || protos.some(({ total }) => total === proto)) continue;
    const next = [1, 2]
      .map((step) => reads[proto.read.index + step])
      .find((read) => read !== undefined && specifies(read, proto, protos));
    const group = next?.groups.find(
      ({ role, mentions }) =>
        (role === "at" || role === "between") &&
        mentions.every(({ kind, isAgain }) => !isAgain && (levelOf[kind] >= 2 || proto.places.length === 0)),
    );
    if (!next || !group) continue;
    const [region] = proto.places;
    if (region && !region.mention.isAgain) proto.within = region;
    proto.places = group.mentions.map((mention): Placed => ({ read: next, mention, isImplied: false }));
    proto.isJoint = proto.places.length > 1;
  }
}

function specifies(read: SentenceRead, proto: Proto, protos: readonly Proto[]): boolean {
  if (protos.some((one) => one.read === read)) return false;
  if (read.sentence.paragraph - proto.read.sentence.paragraph > 1) return false;
  const words = read.tokens.map(({ word }) => word).join(" ");
  if (
    /(?:affected|targeted|said|these|following|named) (?:cities|districts|towns|areas|regions|municipalities|locations|places)/u.test(
      words,
    )
  )
    return true;
  return (
    read.deeds.some(
      ({ deed, voice }) =>
        groupOf(proto.event) === "interception" &&
        (deed === "down" || deed === "suppress" || deed === "down-or-suppress") &&
        voice !== "attribute" &&
        voice !== "noun",
    ) &&
    /(?:^| )(?:дрон\p{L}*|беспилотник\p{L}*|бпла|цели|безпілотник\p{L}*|drones|uavs|they|these drones|the drones|аппараты|аппаратов|цілі|их|они|їх|them)(?: |$)/u.test(
      words,
    )
  );
}
