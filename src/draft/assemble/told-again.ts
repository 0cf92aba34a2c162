import type { Draft, Words } from "../drafts";

/**
 * Figures and statements, without those statements that only tell again what another draft tells: that the drones were
 * destroyed in the places that their number's draft has from these words; or what a headline said already.
 */
export function withoutToldAgain(figures: readonly Draft[], statements: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const one of statements) {
    if (figures.some((figure) => hasItsPlacesFrom(figure, one))) continue;
    const at = kept.findIndex((other) => isSame(other, one));
    const first = kept[at];
    if (!first) kept.push(one);
    else kept[at] = { ...first, further: [...first.further, wordsOf(one)] };
  }
  return [...figures, ...kept];
}

const hasItsPlacesFrom = ({ event, further, speaker }: Draft, one: Draft): boolean =>
  event === one.event &&
  speaker?.name === one.speaker?.name &&
  further.some(({ start, end }) => start < one.end && end > one.start);

const isSame = (first: Draft, one: Draft): boolean =>
  first.event === one.event &&
  first.speaker?.name === one.speaker?.name &&
  first.quote !== one.quote &&
  first.reservation?.kind === one.reservation?.kind &&
  first.window?.words === one.window?.words &&
  placesOf(first) === placesOf(one);

const placesOf = ({ places }: Draft): string => places.map(({ words }) => words).join();

const wordsOf = ({ start, end, quote }: Draft): Words => ({ start, end, words: quote });
