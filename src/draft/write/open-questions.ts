import type { Draft } from "../drafts";
import type { SourceRead } from "./known-sources";
import type { NewSource } from "./new-source";
import type { EntryQuestion } from "./questions";
import { scalar } from "./scalar";

const ofOne = (text: string): EntryQuestion => ({ text, isShared: false });
const ofAll = (text: string): EntryQuestion => ({ text, isShared: true });

/** Who says it, where the words for them leave it open. */
export function speakerQuestions(
  { speaker }: Draft,
  source: SourceRead | null,
  newSources: ReadonlyMap<string, NewSource>,
): EntryQuestion[] {
  if (!speaker || !source)
    return [ofOne("who says it? No speaker was found; null says that the report names nobody.")];
  if (!source.isKnown)
    return [
      ofAll(
        `who is “${newSources.get(source.id)?.words}”? Nobody in sources.yaml is known by these words: put an id of it here, or enter ${source.id} at its end.\n${newSources.get(source.id)?.toCopy}`,
      ),
    ];
  if (source.by === "surname")
    return [ofAll(`is “${speaker.words}” the one who is entered as ${source.id}? Only the surname says so.`)];
  return [];
}

/** A part of a figure that no claim was made of. */
export function totalQuestions({ total, role }: Draft, isFit: readonly boolean[]): EntryQuestion[] {
  if (total === null || isFit[total]) return [];
  return [ofOne(`it is said to be a ${role} of a figure that was left out: does it stand alone?`)];
}

/** Hours of no zone are nobody’s. */
export function windowQuestions({ window }: Draft): EntryQuestion[] {
  const clock = window?.clock;
  // A minute at which something was is no stretch, and is not written.
  return window && clock?.precision === "minute" && clock.zone === null && clock.start !== clock.end
    ? [
        ofAll(
          `which zone's clocks are meant by “${window.words}”? Until it is said, its hours are left out.\n  window: { words: ${scalar(window.words)}, clock: { start: ${clock.start}, end: ${clock.end}, zone: … } }`,
        ),
      ]
    : [];
}
