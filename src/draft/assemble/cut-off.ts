import type { SentenceRead } from "../read/sentence";
import type { Proto } from "./proto-claim";

/**
 * Takes the last item of a list away where the text breaks off in it: «…, по три – над терр». What it would have said is
 * not known. @returns the claims that are whole, and those that are not
 */
export function withoutCutOff(
  protos: readonly Proto[],
  reads: readonly SentenceRead[],
): { whole: Proto[]; cut: Proto[] } {
  const last = reads.at(-1);
  const end = last?.tokens.at(-1);
  const isOpen =
    last !== undefined && end !== undefined && (end.kind !== "sign" || /^[,:;–—(*_-]$/.test(end.text));
  if (!isOpen) return { whole: [...protos], cut: [] };
  const cut = protos.filter((proto) => isCut(proto, last, protos));
  return { whole: protos.filter((proto) => !cut.includes(proto)), cut };
}

function isCut(
  { read, cell, places, tie, isOwnEvent }: Proto,
  last: SentenceRead,
  protos: readonly Proto[],
): boolean {
  if (
    read !== last ||
    !cell ||
    (isOwnEvent && places.length === 0 && tie === "comma") ||
    cell.to !== read.tokens.length
  )
    return false;
  const isListed = tie === "colon" || tie === "comma" || tie === "and";
  const isFirst = protos.find((one) => one.read === read)?.cell === cell;
  if (!isListed || isFirst) return false;
  // A list whose other items have places, and this one not, or one whose name breaks off.
  const hasOthers = protos.some((one) => one.read === read && one.cell !== cell && one.places.length > 0);
  if (places.length === 0) return hasOthers;
  const mention = places.at(-1)?.mention;
  return (
    hasOthers &&
    mention !== undefined &&
    mention.to === read.tokens.length &&
    mention.kind === "unknown" &&
    mention.regions.length === 0
  );
}
