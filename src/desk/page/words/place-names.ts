import type { PageLanguage } from "../../../domain/language";
import type { Seen } from "../../engine/engine";

/** What a claim's words for a place are called in the desk's language; `null` while nobody knows. */
export type PlaceName = (claim: string, words: string) => string | null;

type Names = ReadonlyMap<string, string>;
const known = new WeakMap<Seen, Names>();

/** Places by name, as the check has read them. What one claim's words mean holds for the same words in all of its report. */
export function placeNamesIn(seen: Seen | null, language: PageLanguage): PlaceName {
  if (!seen) return () => null;
  let names = known.get(seen);
  if (!names) {
    names = namesIn(seen, language);
    known.set(seen, names);
  }
  const all = names;
  // Of words that are in question still, nobody knows.
  const isOpen = (claim: string, words: string) =>
    (seen.asked.get(claim) ?? []).some(
      (one) => one.words === words && one.answeredBy.includes("choosePlace"),
    );
  return (claim, words) =>
    isOpen(claim, words)
      ? null
      : (all.get(`${claim} ${words}`) ?? all.get(`${reportOf(claim)} ${words}`) ?? null);
}

/** Of a claim's id, REPORT-N. */
const reportOf = (claim: string): string => claim.replace(/-\d+$/, "");

function namesIn({ derived, shown }: Seen, language: PageLanguage): Names {
  const dataset = shown?.datasets.find((one) => one.language === language);
  const inLanguage = new Map(dataset?.places.map(({ id, name }) => [id as string, name]));
  const names = new Map<string, string>();
  for (const [claim, { places }] of derived) {
    const known = places.filter(({ certainty }) => certainty !== "unresolved");
    for (const { words } of known) {
      // Words that mean a region and its city together have the names of both.
      const told = known.flatMap((one) => (one.words === words ? (inLanguage.get(one.id) ?? one.name) : []));
      names.set(`${claim} ${words}`, told.join(" + "));
      names.set(`${reportOf(claim)} ${words}`, told.join(" + "));
    }
  }
  return names;
}

/** Whether words are a name and nothing else, in whatever case: «Альфийской областью» is «Альфийская область». */
export function isNameItself(words: string, name: string): boolean {
  const [said, named] = [words, name].map(stems);
  return said?.length === named?.length && (said ?? []).every((stem, at) => isSame(stem, named?.[at] ?? ""));
}

const stems = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll("ё", "е")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && word !== "the");

/** In Latin letters no word is declined. */
function isSame(one: string, other: string): boolean {
  if (one === other) return true;
  const length = Math.max(3, Math.min(one.length, other.length) - 2);
  return (
    /^\p{Script=Cyrillic}/u.test(one) &&
    Math.abs(one.length - other.length) <= 3 &&
    one.slice(0, length) === other.slice(0, length)
  );
}
