import type { Claim } from "../domain/claims/claim";
import { type OnPublished, onPublished } from "../domain/comparison/on-published";
import type { RelationKind } from "../domain/comparison/relations";
import { claimWords } from "./claim-words";
import type { Trial } from "./trial";

const ofOther: Readonly<Record<RelationKind, string>> = {
  "part-of": "is a part of",
  updates: "stands in the place of",
  "clears-up": "clears up what is meant in",
  repeats: "gives the same figure for the same time as",
  compatible: "can hold together with",
  "not-comparable": "is not comparable with",
  contradicts: "contradicts",
};

/** Of one source nothing is decided here: what to write, a person reads off. */
const ofSame: Readonly<Partial<Record<RelationKind, string>>> = {
  repeats: "repeats (put its quote under `repeats` instead)",
  updates: "gives another figure than (does it update it? then that one is superseded `by` this)",
  "part-of": "may be a part of (`part_of`, where the source says so)",
};

/** How each draft bears on what is published, by the draft's key: a question where the same source says both. */
export function onPublishedByKey({
  compiled,
}: Trial): ReadonlyMap<string, readonly (OnPublished & { words: string })[]> {
  if (!compiled) return new Map();
  const { index, claims } = compiled;
  const own = new Set(claims.keys());
  const published = index.dataset.claims.filter(({ id }) => !own.has(id));
  return new Map(
    [...claims].map(([key, claim]) => [
      key,
      onPublished(claim, published, index).map((one) => ({
        ...one,
        words: wordsOf(one, index.claim(one.other), index),
      })),
    ]),
  );
}

function wordsOf(
  { kind, isSameSource, isOpen }: OnPublished,
  published: Claim,
  index: NonNullable<Trial["compiled"]>["index"],
): string {
  const says = (isSameSource ? ofSame[kind] : undefined) ?? ofOther[kind];
  const open = isOpen ? ", if both are of the same time" : "";
  return `${says} ${claimWords(published, index)}${open}`;
}
