import { plainPhrase } from "../../gazetteer/plain-words";
import type { GazetteerPlace } from "../places/gazetteer";
import type { Ground } from "./ground";

/** What words may mean, as boundaries and gazetteer know it. */
export type Reading =
  | { kind: "region"; iso: string }
  /** A region, or the region and its city together: a person has to say. */
  | { kind: "wide"; iso: string }
  | {
      kind: "town";
      town: GazetteerPlace;
      bearers: readonly GazetteerPlace[];
      by: "only-in-region" | "only-in-gazetteer";
    }
  | { kind: "stretch"; ends: readonly [string, string] }
  | { kind: "several"; towns: readonly GazetteerPlace[] }
  /** The claim names other regions than those in which a town bears the name. */
  | { kind: "elsewhere"; towns: readonly GazetteerPlace[] }
  | { kind: "unknown" };

/**
 * @param isos The regions that the claim names: they decide between namesakes, and nothing else does.
 */
export function readingOf(words: string, isos: readonly string[], ground: Ground): Reading {
  const region = ground.regionWords.find(words);
  if (region) return { kind: region.isWide ? "wide" : "region", iso: region.iso };
  const ends = endsIn(words);
  if (ends) return { kind: "stretch", ends };
  const bearers = ground.townWords.find(words);
  const admin1 = new Set(isos.map((iso) => ground.regions.byIso.get(iso)?.properties.admin1));
  const within = bearers.filter((town) => admin1.has(town.admin1));
  const [only, ...others] = within.length > 0 ? within : bearers;
  if (!only) return { kind: "unknown" };
  // The claim names a region, and who bears the name lies elsewhere: nothing says that it is meant.
  if (isos.length > 0 && within.length === 0) return { kind: "elsewhere", towns: bearers };
  if (others.length > 0) return { kind: "several", towns: within.length > 0 ? within : bearers };
  return {
    kind: "town",
    town: only,
    bearers,
    by: bearers.length > 1 || isos.length > 0 ? "only-in-region" : "only-in-gazetteer",
  };
}

const between = [
  /^between\s+(?:the\s+(?:\p{Ll}+\s+)*(?:of\s+)?)?(\p{Lu}.*?)\s+and\s+(?:the\s+(?:\p{Ll}+\s+)*(?:of\s+)?)?(\p{Lu}.*)$/iu,
  /^между\s+(?:\p{Ll}+\s+)*(\p{Lu}.*?)\s+и\s+(?:\p{Ll}+\s+)*(\p{Lu}.*)$/u,
  /^між\s+(?:\p{Ll}+\s+)*(\p{Lu}.*?)\s+(?:і|й|та)\s+(?:\p{Ll}+\s+)*(\p{Lu}.*)$/u,
];

/** The two ends of “between A and B”. */
function endsIn(words: string): readonly [string, string] | undefined {
  const small = words.charAt(0).toLowerCase() + words.slice(1);
  for (const pattern of between) {
    const [, from, to] = pattern.exec(small) ?? [];
    if (from && to) return [from, to];
  }
  return undefined;
}

/** Whether the same words, whatever their capitals and “the”. */
export const sameWords = (a: string, b: string): boolean => plainPhrase(a) === plainPhrase(b);
