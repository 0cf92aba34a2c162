import { levelOf } from "../read/place-group";
import type { SentenceRead } from "../read/sentence";
import type { Proto } from "./proto-claim";
import { isItem } from "./proto-event";
import { groupOf, isSameSpeaker } from "./repeats";
import { mayHold } from "./sums";
import { isOfOneStory, tieTotalsBehind } from "./total-behind";

/** Ties parts and subsets to their totals. Changes the claims it is given. */
export function tieTotals(
  protos: readonly Proto[],
  reads: readonly SentenceRead[],
  speakerOf: (proto: Proto) => string | null,
  voiceOf: (proto: Proto) => string | null,
): void {
  tieTotalsBehind(protos, (total, part) => isPart(total, part, [part], speakerOf));
  const hasParts = new Set(protos.flatMap(({ role, total }) => (role === "part" && total ? [total] : [])));
  for (const [index, proto] of protos.entries()) {
    if (!proto.figure || proto.role === "part" || proto.role === "subset" || proto.figure.kind === "between")
      continue;
    if (hasParts.has(proto)) continue;
    const { parts, isWhole } = partsAfter(protos, index, speakerOf, voiceOf);
    if (parts.length === 0) continue;
    const isOfAnother = !isWhole || proto.tie === "of-them";
    if (isOfAnother && parts.every(({ tie }) => tie === "of-them" || tie === "including")) continue;
    if (!isWhole && proto.event === "launch" && parts.some(({ event }) => event !== "launch")) {
      for (const part of parts) asSubset(part, proto);
      proto.role = "total";
      continue;
    }
    for (const part of parts) {
      part.total = proto;
      part.role = "part";
      part.kind = part.kind ?? proto.kind;
    }
    proto.role = "total";
  }
  tieDistricts(protos, reads, voiceOf);
  for (const [index, proto] of protos.entries()) {
    const previous = toldBefore(proto, protos, index);
    if (proto.role !== "single" || proto.total || !previous || previous.read !== proto.read) continue;
    if (proto.tie === "of-them" || (proto.tie === "including" && isSameThing(previous, proto))) {
      asSubset(
        proto,
        previous.role === "subset" && previous.total && proto.tie === "including" ? previous.total : previous,
      );
    }
  }
}

/** “13 were hurt as a missile hit a house, two of them badly”: of what a claim says that it is, the nearest that it may be of. */
function toldBefore(proto: Proto, protos: readonly Proto[], index: number): Proto | undefined {
  const own = protos.slice(Math.max(0, index - 6), index).filter(({ read }) => read === proto.read);
  const mayBeOf = (one: Proto) => one.tie !== "of-them" && isSameThing(one, proto);
  const alike = proto.tie === "of-them" ? own.findLast(mayBeOf) : undefined;
  return alike ?? own.at(-1);
}

/** A day's total over a region, and then the same by districts: parts of it, though not all may be told. */
function tieDistricts(
  protos: readonly Proto[],
  reads: readonly SentenceRead[],
  voiceOf: (proto: Proto) => string | null,
): void {
  for (const [index, total] of protos.entries()) {
    const near = [total.read, reads[total.read.index - 1]].find((read) => read?.windows.length);
    const isDay = (near?.windows ?? []).some(({ kind }) => kind === "days-round");
    if (
      !total.figure ||
      !isDay ||
      total.role === "part" ||
      total.role === "subset" ||
      total.places.some(({ mention }) => levelOf[mention.kind] > 1)
    )
      continue;
    let left = total.figure.value;
    for (const proto of protos.slice(index + 1)) {
      const isDistrict =
        proto.places.length > 0 && proto.places.every(({ mention }) => levelOf[mention.kind] >= 2);
      if (
        !proto.figure ||
        proto.total ||
        proto.role !== "single" ||
        !isDistrict ||
        proto.read.windows.length > 0 ||
        proto.figure.value > left
      )
        continue;
      if (
        groupOf(proto.event) !== groupOf(total.event) ||
        !isPart(total, proto, [proto], voiceOf) ||
        voiceOf(total) !== voiceOf(proto) ||
        proto.read === total.read
      )
        continue;
      proto.total = total;
      proto.role = "part";
      left -= proto.figure.value;
    }
  }
}

function asSubset(proto: Proto, total: Proto): void {
  if (!proto.figure || !total.figure || proto.figure.value > total.figure.value) return;
  proto.total = total;
  proto.role = "subset";
  proto.kind = proto.kind ?? total.kind;
  // What was attacked as a whole country is not where they were brought down.
  const isWide = total.event === "launch" && total.places.every(({ mention }) => mention.kind === "country");
  if (proto.places.length === 0 && !isWide) {
    proto.places = [...total.places];
    proto.within = total.within;
    proto.isJoint = total.isJoint;
  }
}

/** Sentences that a list may run on over. */
const reach = 6;

type Parts = { parts: Proto[]; isWhole: boolean };
const none: Parts = { parts: [], isWhole: false };

/** The claims after a total that are its parts: they add up to it, or the words say so. */
function partsAfter(
  protos: readonly Proto[],
  index: number,
  speakerOf: (proto: Proto) => string | null,
  voiceOf: (proto: Proto) => string | null,
): Parts {
  const total = protos[index];
  if (!total?.figure || total.cell?.bracket) return none;
  const parts: Proto[] = [];
  let sum = 0;
  let isSaid: boolean = false;
  for (let at = index + 1; at < protos.length; at++) {
    const proto = protos[at];
    if (!proto || proto.role === "subset") continue;
    if (!proto.figure || proto.read.index - total.read.index > reach || proto.total) break;
    const previous = protos[at - 1];
    const isOfPart =
      previous !== total &&
      (proto.tie === "including" || proto.tie === "of-them") &&
      previous?.read === proto.read;
    // “three over A, including two that flew on”: in the three, and not beside them.
    if (isOfPart) continue;
    if (isSaid && proto.read !== total.read && !(isItem(proto.read) && !proto.isOwnEvent)) break;
    if (!isPart(total, proto, parts, speakerOf)) {
      if (proto.read === total.read || groupOf(proto.event) !== groupOf(total.event)) continue;
      break;
    }
    if (total.event === "launch" && proto.event !== "launch" && !isOfAttack(total, proto, voiceOf)) break;
    const isTied: boolean = proto.read === total.read && isListTie(proto, isSaid);
    isSaid ||= isTied;
    if (sum + proto.figure.value > total.figure.value && !isTied) break;
    parts.push(proto);
    sum += proto.figure.value;
    if (sum === total.figure.value && !isOfSameItem(proto, protos[at + 1])) break;
  }
  const isWhole = sum === total.figure.value;
  if (parts.length === 0) return none;
  if (
    isWhole &&
    (parts.length > 1 || isSaid) &&
    (isSaid || mayHold(total, parts)) &&
    (total.event === "launch" || total.cell?.count.number.isRisen || hasPlaces(parts))
  )
    return { parts, isWhole };
  if (isSaid || followsAsList(total, parts)) return { parts, isWhole };
  // Of the UAVs that an attack was made with, some were brought down: in them, and perhaps not all.
  return total.event === "launch" &&
    sum < total.figure.value &&
    parts.every((part) => isOfAttack(total, part, voiceOf))
    ? { parts, isWhole }
    : none;
}

const isListTie = ({ tie }: Proto, isSaid: boolean): boolean =>
  tie === "colon" ||
  tie === "bracket" ||
  tie === "of-them" ||
  tie === "including" ||
  (isSaid && (tie === "comma" || tie === "and"));

const isOfSameItem = (proto: Proto, next: Proto | undefined): boolean =>
  next !== undefined &&
  next.read === proto.read &&
  next.isDistributive &&
  proto.isDistributive &&
  next.cell === proto.cell;

const hasPlaces = (parts: readonly Proto[]): boolean =>
  parts.filter(({ places }) => places.length > 0).length * 2 >= parts.length;

/**
 * “Three were destroyed over …, one over …”: a list in the next sentence, of places, where the total names none. Its
 * numbers may fall short of the total, never exceed it.
 */
function followsAsList(total: Proto, parts: readonly Proto[]): boolean {
  const [first] = parts;
  return (
    first !== undefined &&
    first.read.index === total.read.index + 1 &&
    parts.length > 1 &&
    total.places.every(({ mention }) => mention.kind === "country") &&
    parts.every(({ places, cell }) => places.length > 0 && cell !== null)
  );
}

function isPart(
  total: Proto,
  proto: Proto,
  parts: readonly Proto[],
  speakerOf: (proto: Proto) => string | null,
): boolean {
  if (!isSameThing(total, proto)) return false;
  // “another five” is beyond what was told, or told with its place; in the middle of a list, or of an attack, it is a part.
  const isBeside = proto.read !== total.read || (total.places.length > 0 && !isListTie(proto, false));
  if (
    proto.cell?.count.number.isFurther &&
    isBeside &&
    total.event !== "launch" &&
    !total.cell?.count.number.isRisen &&
    parts.length === 0
  )
    return false;
  const [one, other] = [speakerOf(total), speakerOf(proto)];
  return !(one && other && !isSameSpeaker(one, other));
}

function isSameThing(total: Proto, proto: Proto): boolean {
  const isSameKind = total.kind === null || proto.kind === null || total.kind === proto.kind;
  const isSameEvent =
    groupOf(total.event) === groupOf(proto.event) ||
    (total.event === "launch" && groupOf(proto.event) === "interception");
  return isSameKind && isSameEvent && isOfOneStory(total, proto);
}

/** Whether UAVs that were brought down are told of right after an attack, as a whole, and by who told of it. */
function isOfAttack(total: Proto, proto: Proto, voiceOf: (proto: Proto) => string | null): boolean {
  const { event, read, places } = proto;
  if (event === "launch") return false;
  if (read === total.read) return true;
  const [one, other] = [voiceOf(total), voiceOf(proto)];
  if (one && other && !isSameSpeaker(one, other)) return false;
  const isWide = places.every(({ mention }) => mention.kind === "country");
  return read.index - total.read.index <= (isWide ? 3 : 2);
}
