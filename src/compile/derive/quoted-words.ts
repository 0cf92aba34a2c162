import { standsIn } from "../words";
import type { Ground } from "./ground";
import { placesIn } from "./list";
import { type Reading, readingOf } from "./place-readings";

/**
 * The words that the quote has for a place, where an editor wrote another form of them: “the Alpha region” for “Alpha Oblast”.
 * The words themselves where the quote has them, or has none that mean the same.
 */
export function quotedForm(
  words: string,
  said: readonly string[],
  isos: () => readonly string[],
  ground: Ground,
): string {
  if (said.length === 0 || said.some((text) => standsIn(text, words))) return words;
  const meant = readingOf(words, isos(), ground);
  const forms = said.flatMap((text) => placesIn(text, ground).map((found) => found.words));
  return forms.find((form) => isSame(readingOf(form, isos(), ground), meant)) ?? words;
}

const isSame = (one: Reading, other: Reading): boolean =>
  (one.kind === "region" && other.kind === "region" && one.iso === other.iso) ||
  (one.kind === "town" && other.kind === "town" && one.town.id === other.town.id);
