import type { Proto } from "./assemble/proto-claim";
import { isHabit, uncountable } from "./assemble/statements";
import type { Draft, Unread } from "./drafts";
import { isName } from "./read/no-count";
import { numberAt } from "./read/numbers";
import type { SentenceRead } from "./read/sentence";
import type { Plain } from "./text/plain";
import { words } from "./told-words";

export const unreadCut = ({ read, cell, from }: Proto, plain: Plain): Unread => ({
  ...words(plain, read.tokens[cell?.from ?? from]?.start ?? 0, read.sentence.end),
  reason: "cut-off",
});

/** Sentences with a number of something, or a deed of the vocabulary, of which nothing was drafted. */
export function unreadOf(
  reads: readonly SentenceRead[],
  plain: Plain,
  drafts: readonly Draft[],
  protos: readonly Proto[],
): Unread[] {
  const drafted = new Set(protos.map(({ read }) => read));
  return reads.flatMap((read): Unread[] => {
    const span = words(plain, read.sentence.start, read.sentence.end);
    const isDrafted =
      drafted.has(read) ||
      drafts.some((one) =>
        [one, ...one.further].some(({ start, end }) => start < span.end && end > span.start),
      );
    if (isDrafted) return [];
    const hasCount = read.counts.some(
      ({ kind }) => kind !== "place" && kind !== "time" && kind !== "measure",
    );
    const hasDeed = read.deeds.some(({ deed }) => deed !== "flight" && deed !== "debris");
    const mayHold =
      hasCount ||
      (hasDeed && hasNumber(read)) ||
      isUncounted(read) ||
      (hasDeed && isHabit(read)) ||
      isSaid(read);
    return mayHold ? [{ ...span, reason: hasCount ? "number" : "vocabulary" }] : [];
  });
}

/** “Crews intercepted hostile drones”: how many, and where, nobody says. */
const isUncounted = ({ deeds, tokens }: SentenceRead): boolean =>
  deeds.some(({ deed, voice }) => deed === "down" && voice !== "noun") &&
  tokens.some(({ word }) => uncountable.test(word));

/** “The warden said that fragments of a drone that was shot down were found”: who speaks, and that something happened. */
const isSaid = ({ deeds, attributions }: SentenceRead): boolean =>
  attributions.some(({ actor }) => actor !== null) &&
  deeds.some(({ deed, voice }) => deed !== "flight" && deed !== "debris" && voice !== "noun");

/** Whether a number stands in it that is no time, name or measure, as in “half of the 60 were jammed”. */
function hasNumber({ tokens, counts, windows }: SentenceRead): boolean {
  return tokens.some((_, at) => {
    const number = numberAt(tokens, at);
    return (
      number !== null &&
      !isName(tokens, number) &&
      !windows.some(({ from, to }) => at >= from && at < to) &&
      !counts.some(({ from, to }) => at >= from && at < to)
    );
  });
}
