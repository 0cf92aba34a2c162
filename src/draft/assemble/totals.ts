import type { Proto } from "./proto";
import { groupOf, isSameSpeaker } from "./repeats";

/** Ties parts and subsets to their totals. Changes the claims it is given. */
export function tieTotals(protos: readonly Proto[], speakerOf: (proto: Proto) => string | null): void {
  for (const [index, proto] of protos.entries()) {
    const previous = protos[index - 1];
    if (proto.role !== "single" || proto.total || !previous || proto.read !== previous.read) continue;
    if (proto.tie === "of-them")
      asSubset(proto, previous.role === "part" || previous.role === "subset" ? previous : previous);
  }
  for (const [index, proto] of protos.entries()) {
    if (!proto.figure || proto.role === "part" || proto.role === "subset" || proto.figure.kind === "between")
      continue;
    const parts = partsAfter(protos, index, speakerOf);
    if (parts.length === 0) continue;
    for (const part of parts) {
      part.total = proto;
      part.role = "part";
      part.kind = part.kind ?? proto.kind;
    }
    proto.role = "total";
    const sum = parts.reduce((all, { figure }) => all + (figure?.value ?? 0), 0);
    if (sum !== proto.figure.value && proto.figure.kind === "exactly") {
      proto.questions.push(`parts-differ:${sum}:${proto.figure.value}`);
    }
  }
  for (const [index, proto] of protos.entries()) {
    const previous = protos[index - 1];
    if (
      proto.tie === "including" &&
      proto.role === "single" &&
      previous &&
      previous.read === proto.read &&
      isSameThing(previous, proto)
    ) {
      asSubset(proto, previous.role === "subset" && previous.total ? previous.total : previous);
    }
  }
}

function asSubset(proto: Proto, total: Proto): void {
  if (!proto.figure || !total.figure || proto.figure.value > total.figure.value) return;
  proto.total = total;
  proto.role = "subset";
  proto.kind = proto.kind ?? total.kind;
  if (proto.places.length === 0) {
    proto.places = [...total.places];
    proto.within = total.within;
    proto.isJoint = total.isJoint;
  }
}

/** Sentences that a list may run on over. */
const reach = 4;

/** The claims after a total that are its parts: they add up to it, or the words say so. */
function partsAfter(
  protos: readonly Proto[],
  index: number,
  speakerOf: (proto: Proto) => string | null,
): Proto[] {
  const total = protos[index];
  if (!total?.figure) return [];
  const parts: Proto[] = [];
  let sum = 0;
  let isSaid: boolean = false;
  for (const proto of protos.slice(index + 1)) {
    if (proto.role === "subset") continue;
    if (!proto.figure || proto.read.index - total.read.index > reach || proto.total) break;
    if (!isPart(total, proto, speakerOf)) {
      if (proto.read === total.read || groupOf(proto.event) !== groupOf(total.event)) continue;
      break;
    }
    const isTied: boolean =
      proto.read === total.read &&
      (proto.tie === "colon" ||
        proto.tie === "bracket" ||
        (isSaid && (proto.tie === "comma" || proto.tie === "and")));
    isSaid ||= isTied;
    if (sum + proto.figure.value > total.figure.value && !isTied) break;
    parts.push(proto);
    sum += proto.figure.value;
    if (sum === total.figure.value && !isMoreTied(protos, proto)) break;
  }
  if (parts.length === 0) return [];
  const isWhole = sum === total.figure.value;
  const isOne = parts.length === 1;
  if (isWhole && (!isOne || isSaid) && hasPlaces(parts)) return parts;
  if (isSaid || followsAsList(total, parts)) return parts;
  return [];
}

const isMoreTied = (protos: readonly Proto[], proto: Proto): boolean => {
  const next = protos[protos.indexOf(proto) + 1];
  return (
    next !== undefined &&
    next.read === proto.read &&
    next.isDistributive &&
    proto.isDistributive &&
    next.cell === proto.cell
  );
};

const hasPlaces = (parts: readonly Proto[]): boolean =>
  parts.filter(({ places }) => places.length > 0).length * 2 >= parts.length;

/** “Three were destroyed over …, one over …”: a list in the next sentence whose numbers lack their noun. */
function followsAsList(total: Proto, parts: readonly Proto[]): boolean {
  const [first] = parts;
  return (
    first !== undefined &&
    first.read.index === total.read.index + 1 &&
    parts.length > 1 &&
    total.places.every(({ mention }) => mention.kind === "country") &&
    parts.every(({ places, cell }) => places.length > 0 && cell !== null) &&
    parts.filter(({ cell }) => cell?.count.kind === null || cell?.count.isPartitive).length * 2 >=
      parts.length
  );
}

function isPart(total: Proto, proto: Proto, speakerOf: (proto: Proto) => string | null): boolean {
  if (!isSameThing(total, proto)) return false;
  if (proto.cell?.count.number.isFurther && proto.read !== total.read) return false;
  const [one, other] = [speakerOf(total), speakerOf(proto)];
  return !(one && other && !isSameSpeaker(one, other));
}

function isSameThing(total: Proto, proto: Proto): boolean {
  const isSameKind = total.kind === null || proto.kind === null || total.kind === proto.kind;
  const isSameEvent =
    groupOf(total.event) === groupOf(proto.event) ||
    (total.event === "launch" && groupOf(proto.event) === "interception");
  return isSameKind && isSameEvent;
}
