import { isSaidAlike, speakerChoice } from "./who";
import type { Work } from "./work";

/** A work with the words for its speakers, in the order in which they came to it: none is taken out, whatever becomes of its claims. */
export function withVoices(work: Work): Work {
  const voices = [...(work.voices ?? [])];
  const known = new Set(voices);
  for (const { claims } of work.reports)
    for (const { draft } of claims) {
      const name = draft.speaker?.name;
      if (name === undefined || known.has(name)) continue;
      known.add(name);
      if (!voices.some((one) => isSaidAlike(one, name))) voices.push(name);
    }
  return voices.length === (work.voices?.length ?? 0) ? work : { ...work, voices };
}

/** Words for a speaker, and the source that they are read as; `null`: nobody by name. */
export type Heard = { name: string; source: string | null };

/**
 * Which mark each source has: that of the words by which the work first had it. Those that are read as it by themselves go
 * before those of which an editor has said so, and these stand in the order in which it was said.
 */
export function marksByVoice(work: Work, heard: readonly Heard[]): ReadonlyMap<string, number> {
  const { voices = [], speakers } = withVoices(work);
  const at = (name: string) => voices.findIndex((one) => isSaidAlike(one, name));
  const read = heard
    .filter(({ name }) => speakerChoice(work, name) === undefined)
    .toSorted((one, other) => at(one.name) - at(other.name));
  const said = speakers.map(({ said: name, source }) => ({ name, source }));
  const marks = new Map<string, number>();
  for (const { name, source } of [...read, ...said])
    if (source !== null && !marks.has(source) && at(name) >= 0) marks.set(source, at(name));
  return marks;
}
