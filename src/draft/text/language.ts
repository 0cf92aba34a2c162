import type { Language } from "../read/place-element";

/** The language of a text by its letters; English where it has none of the others'. */
export function languageOf(folded: string): Language {
  const sample = folded.slice(0, 20_000);
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0;
  const cyrillic = count(/[а-яіїєґ]/g);
  const latin = count(/[a-z]/g);
  if (latin > cyrillic) return "en";
  if (cyrillic === 0) return "en";
  return count(/[іїєґ]/g) + count(/(?<=[а-я])'(?=[а-яєї])/g) > count(/[ыэъё]/g) ? "uk" : "ru";
}
