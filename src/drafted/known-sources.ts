import type { Files } from "../compile/compile";
import { oursOf } from "../compile/ours";
import { readWritten } from "../compile/reading/written";
import type { WrittenSource } from "../compile/schema/source-schema";
import type { PageLanguage } from "../domain/language";
import type { KnownWords } from "../draft/write/entries";
import type { KnownSource } from "../draft/write/known-sources";

/** Who is entered already, by all their names. */
export function knownSources({ yaml, folder }: Files): KnownSource[] {
  const { sources, site } = readWritten(yaml, folder);
  return knownOf(
    sources.map(({ value }) => value),
    site.writes,
  );
}

/** Sources as they are entered, by all their names. */
export function knownOf(sources: readonly WrittenSource[], writes: PageLanguage): KnownSource[] {
  const all = (words: Parameters<typeof oursOf>[0]) =>
    Object.values(oursOf(words, writes)).filter((text): text is string => !!text);
  return sources.map(({ id, name, office, kind }) => ({
    id,
    names: all(name ?? office),
    offices: all(office),
    isPerson: kind === "official" && name !== undefined,
  }));
}

/** The events and units that claims may have here. */
export function knownWords({ yaml, folder }: Files): KnownWords {
  const { terms } = readWritten(yaml, folder);
  return {
    ...(terms.ids ?? { events: [], units: [] }),
    usualUnit: (event) => terms.findEvent(event)?.unit,
  };
}
