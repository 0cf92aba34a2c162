import { countryOf } from "../../gazetteer/area-names";
import type { DraftSpeaker } from "../drafts";
import { latinName } from "../words/latin";
import { isSameName, isSameWord } from "../words/same-word";

/** A source that is entered already, by all its names in every language, and its offices. */
export type KnownSource = {
  id: string;
  names: readonly string[];
  offices?: readonly string[];
  isPerson: boolean;
};

/** A speaker as one of the known sources; or as one to be entered. By a surname alone a person has to confirm it. */
export type SourceRead = { id: string; isKnown: boolean; by: "name" | "surname" };

/** The known source that a speaker's words name, if exactly one is; or an id for one that has to be entered. */
export function sourceOf(
  speaker: Pick<DraftSpeaker, "words" | "name">,
  language: "en" | "ru" | "uk",
  known: readonly KnownSource[],
): SourceRead {
  const said = stemsOf([speaker.words, speaker.name, latinName(speaker.name, language)].join(" "));
  const [only, ...others] = fullestNamed(said, known);
  if (only && others.length === 0) return { id: only.id, isKnown: true, by: "name" };
  const surnamed = known.filter(
    ({ names, isPerson }) =>
      isPerson && names.some((name) => holds(said, stemsOf(name).slice(-1), isSameName)),
  );
  const [one] = surnamed;
  if (!only && one && surnamed.length === 1) return { id: one.id, isKnown: true, by: "surname" };
  return { id: slugOf(latinName(speaker.name, language)), isKnown: false, by: "name" };
}

/**
 * Whose name is in the words, unless a fuller one holds it: “Latvia” is not named in “Latvia's defence ministry” where that is
 * known, nor is it in “Latvia's rescue service”, which is another.
 */
function fullestNamed(said: readonly string[], known: readonly KnownSource[]): readonly KnownSource[] {
  const ofCountryAlone = said.every(isCountryStem);
  const named = known.flatMap((source) => {
    const same = source.isPerson ? isSameName : isSameWord;
    const found = source.names
      .map(stemsOf)
      .filter((name) => holds(said, name, same) && (ofCountryAlone || !name.every(isCountryStem)))
      .map((name) => new Set(said.filter((one) => name.some((word) => isAlike(one, word, same)))))
      .sort((a, b) => b.size - a.size)[0];
    return found ? [{ source, found }] : [];
  });
  const isHeld = (one: Set<string>, other: Set<string>) =>
    one.size < other.size && [...one].every((word) => other.has(word));
  return named
    .filter(({ found }) => !named.some((other) => isHeld(found, other.found)))
    .map(({ source }) => source);
}

/**
 * The known source that a speaker's words may well mean, for an editor to confirm: the one that they name, or the only one
 * whose names and offices hold all of the words. “The defense ministry” may be that of any country; that of another is none.
 */
export function nearestSource(
  speaker: Pick<DraftSpeaker, "words" | "name">,
  language: "en" | "ru" | "uk",
  known: readonly KnownSource[],
): string | null {
  const read = sourceOf(speaker, language, known);
  if (read.isKnown) return read.id;
  const said = stemsOf(speaker.words);
  if (said.length < 2) return null;
  const near = known.filter(({ names, offices = [] }) =>
    holds(stemsOf([...names, ...offices].join(" ")), said),
  );
  return near.length === 1 ? (near[0]?.id ?? null) : null;
}

const isCountryStem = (stem: string): boolean => stem.startsWith("=");

const little = /^(?:the|of|and|for|in|a)$/;
const stemsOf = (text: string): string[] =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("ё", "е")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !little.test(word))
    .map((word) => {
      const country = forcesOf[word] ?? countryOf(word);
      return country === null ? americanSpelling(word) : `=${country}`;
    });

/** Letters that stand for the armed forces of a country: «Повітряні сили ЗСУ» are those of Ukraine. */
const forcesOf: Readonly<Record<string, string>> = { зсу: "UA", всу: "UA" };

/** “Defence” and “Defense”, “Centre” and “Center” are the same word. */
const americanSpelling = (word: string): string =>
  word
    .replace(/^(.{3,})ence$/, "$1ense")
    .replace(/^(.{3,})tre$/, "$1ter")
    .replace(/^(.{3,})our$/, "$1or");

/** Whether each of the words is said, in whatever case: all letters but the ending are the same. */
const holds = (said: readonly string[], wanted: readonly string[], same = isSameWord): boolean =>
  wanted.length > 0 && wanted.every((word) => said.some((one) => isAlike(one, word, same)));

const isAlike = (one: string, other: string, same: typeof isSameWord): boolean =>
  same(one, other, Math.max(4, Math.min(one.length, other.length) - 2));

/** An id of small Latin letters, digits and hyphens; “source” where the name gives none. */
export const slugOf = (text: string): string =>
  text
    .normalize("NFD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60)
    .replace(/-+$/, "") || "source";
