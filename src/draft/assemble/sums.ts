import { levelOf } from "../read/place-group";
import type { Placed, Proto } from "./proto-claim";

/** Asks where the parts of a total are not what it says. */
export function askOfSums(protos: readonly Proto[]): void {
  const sums = new Map<Proto, number>();
  for (const { role, total, figure } of protos) {
    if (role === "part" && total && figure) sums.set(total, (sums.get(total) ?? 0) + figure.value);
  }
  for (const [{ figure, questions, event, read }, sum] of sums) {
    // A day's total, or an attack's, need not be told in full.
    const isOpen = event === "launch" || read.windows.some(({ kind }) => kind === "days-round");
    if (figure?.kind === "exactly" && sum !== figure.value && !(isOpen && sum < figure.value)) {
      questions.push(`parts-differ:${sum}:${figure.value}`);
    }
  }
}

/**
 * Whether figures that add up to another may be its parts by where they are. “Two over A, one over B and one over C”: the
 * two are over A, and the others beside it; that one and one are two is chance.
 */
export function mayHold(total: Proto, parts: readonly Proto[]): boolean {
  // What was launched at a place may be brought down on the way.
  if (total.event === "launch" || total.places.some(isOfRegions)) return true;
  const isBeside = ({ mention }: Placed) =>
    !mention.isAgain &&
    total.places.every(
      ({ mention: whole }) => levelOf[whole.kind] >= levelOf[mention.kind] && whole.name !== mention.name,
    );
  return (
    total.places.length === 0 || !parts.every(({ places }) => places.length > 0 && places.every(isBeside))
  );
}

/** “Over the Central Federal District”: it has regions within it, and is called one. */
const isOfRegions = ({ read, mention: { from, to } }: Placed): boolean =>
  read.tokens.slice(from, to).some(({ word }) => /^(?:federal|федеральн\S+)$/u.test(word));
