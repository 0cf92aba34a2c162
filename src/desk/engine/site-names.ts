import { plainPhrase } from "../../gazetteer/plain-words";
import type { KnownPlace } from "../work/work";
import { pathOf, type Site } from "./site";
import { placesIn } from "./work-places";

/** A place that reports of the site call by words of their own, and how sure it is that they mean it. */
export type NamedOnSite = { is: KnownPlace; certainty: "certain" | "probable" };

type Names = ReadonlyMap<string, readonly NamedOnSite[]>;
const known = new WeakMap<Site, Names>();

/** What the site's reports mean by words, in whichever language: a gazetteer knows nothing of “Gammo”, and the site does. */
export function namedOnSite(words: string, site: Site): readonly NamedOnSite[] {
  const names = known.get(site) ?? namesIn(site);
  known.set(site, names);
  return names.get(plainPhrase(words)) ?? [];
}

function namesIn(site: Site): Names {
  const names = new Map<string, NamedOnSite[]>();
  for (const { iso, geonames, kind, named = [] } of placesIn(
    site.files.yaml.get(pathOf(site, "places.yaml")) ?? "",
  )) {
    const is = kind === "region" && iso ? { iso } : kind === "settlement" && geonames ? { geonames } : null;
    for (const { as, certainty } of is ? named : []) {
      if (!is || (certainty !== "certain" && certainty !== "probable")) continue;
      for (const word of wordsIn(as)) {
        const phrase = plainPhrase(word);
        const others = (names.get(phrase) ?? []).filter(
          (one) => JSON.stringify(one.is) !== JSON.stringify(is),
        );
        names.set(phrase, [...others, { is, certainty }]);
      }
    }
  }
  return names;
}

const wordsIn = (as: unknown): readonly string[] =>
  typeof as === "string"
    ? [as]
    : typeof as === "object" && as !== null
      ? Object.values(as).filter((one) => typeof one === "string")
      : [];
