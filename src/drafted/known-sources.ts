import type { Files } from "../compile/compile";
import { oursOf } from "../compile/ours";
import { readWritten } from "../compile/reading/written";
import type { KnownWords } from "../draft/write/entries";
import type { KnownSource } from "../draft/write/known-sources";

/** Who is entered already, by all their names. */
export function knownSources({ yaml, folder }: Files): KnownSource[] {
  const { sources, site } = readWritten(yaml, folder);
  return sources.map(({ value: { id, name, office, kind } }) => ({
    id,
    names: Object.values(oursOf(name ?? office, site.writes)).filter((text): text is string => !!text),
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
