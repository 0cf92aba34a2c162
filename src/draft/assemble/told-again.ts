import { deniedIn } from "../../domain/claims/denied";
import type { Draft, Words } from "../drafts";
import type { PlaceKind } from "../words/geography";

/**
 * Figures and statements, without those statements that only tell again what another draft tells: that the drones were
 * destroyed in the places that their number's draft has from these words; or what a headline said already.
 */
export function withoutToldAgain(figures: readonly Draft[], statements: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  const all = [...figures, ...statements];
  for (const one of statements) {
    if (figures.some((figure) => hasItsPlacesFrom(figure, one))) continue;
    if (isHarmAsked(one) && all.some((other) => saysWhatHarm(other, one))) continue;
    const at = kept.findIndex((other) => isSame(other, one) || isPlacedBy(other, one));
    const first = kept[at];
    if (!first) kept.push(one);
    else if (!isSame(first, one)) kept[at] = placedBy(first, one);
    else kept[at] = { ...first, further: [...first.further, wordsOf(one)] };
  }
  return [...figures, ...kept];
}

const hasItsPlacesFrom = ({ event, further, speaker }: Draft, one: Draft): boolean =>
  event === one.event &&
  speaker?.name === one.speaker?.name &&
  further.some(({ start, end }) => start < one.end && end > one.start);

/** That something fell on a house, of which it is asked what that did. */
const isHarmAsked = ({ event, questions }: Draft): boolean =>
  event === "harm" && questions.some(({ kind }) => kind === "event-unsure");

/** “Debris fell on a house. The roof was damaged”, “… There was no damage”: what it did is told. */
const saysWhatHarm = (other: Draft, asked: Draft): boolean =>
  Math.abs(other.start - asked.start) < near &&
  (other.event === "harm-denied"
    ? deniedIn([other.quote]).some((kind) => kind === "damage" || kind === "destruction")
    : (other.event === "harm" || other.event === "fire") &&
      !isHarmAsked(other) &&
      other.unit !== "killed" &&
      other.unit !== "injured");

const isSame = (first: Draft, one: Draft): boolean =>
  first.event === one.event &&
  first.speaker?.name === one.speaker?.name &&
  first.quote !== one.quote &&
  first.reservation?.kind === one.reservation?.kind &&
  first.window?.words === one.window?.words &&
  placesOf(first) === placesOf(one);

/**
 * “In the A region fragments were found. The warden told of the fragments between B and C”: the second says where the first
 * was. Nothing but their nearness ties them, so that only debris of no finer place, and of no other speaker, is meant.
 */
const isPlacedBy = (first: Draft, one: Draft): boolean =>
  first.event === "debris" &&
  one.event === "debris" &&
  first.figure === null &&
  one.start > first.end &&
  one.start - first.end < near &&
  first.speaker?.name === one.speaker?.name &&
  first.places.length <= 1 &&
  first.places.every(({ kind }) => kind === "region" || kind === "country") &&
  one.places.some(({ kind, isImplied }) => !isImplied && isFine(kind));

/** Letters: the next sentence, or the one behind it. */
const near = 400;

const isFine = (kind: PlaceKind): boolean => kind === "settlement" || kind === "unknown" || kind === "site";

function placedBy(first: Draft, one: Draft): Draft {
  const region = first.places.find(({ kind }) => kind === "region") ?? null;
  return {
    ...first,
    places: one.places,
    within: one.within ?? region,
    isJoint: one.isJoint,
    further: [...first.further, ...one.further, wordsOf(one)],
    speaker: one.speaker?.isCarried === false ? one.speaker : first.speaker,
    window: first.window ?? one.window,
    questions: [...first.questions, ...one.questions.filter(({ kind }) => kind !== "speaker-carried")],
  };
}

const placesOf = ({ places }: Draft): string => places.map(({ words }) => words).join();

const wordsOf = ({ start, end, quote }: Draft): Words => ({ start, end, words: quote });
