import type { Ours } from "../../compile/full-form";
import { oursOf } from "../../compile/ours";
import { siteOf } from "../../compile/reading/written";
import type { PageLanguage } from "../../domain/language";
import { plainPhrase } from "../../gazetteer/plain-words";
import type { KnownPlace, PlaceChoice } from "../work/work";
import { pathOf, type Site } from "./site";
import { placesIn } from "./work-places";

/** A place that reports of the site call by words of their own, and how sure it is that they mean it. */
export type NamedOnSite = { is: KnownPlace; certainty: "certain" | "probable"; reason: Ours | null };

type Names = ReadonlyMap<string, readonly NamedOnSite[]>;
const known = new WeakMap<Site, Names>();

/** What the site's reports mean by words, in whichever language: a gazetteer knows nothing of “Gammo”, and the site does. */
export function namedOnSite(words: string, site: Site): readonly NamedOnSite[] {
  const names = known.get(site) ?? namesIn(site);
  known.set(site, names);
  return names.get(plainPhrase(words)) ?? [];
}

const asOnSite: Ours = {
  en: "So another report on this site calls it. Of that it is said:",
  ru: "Так это место названо в другом сообщении на этом сайте. О том сказано:",
  uk: "Так це місце названо в іншому повідомленні на цьому сайті. Про те сказано:",
};

/** Why words are taken for the place that the site's own reports call so: as its page says; `null`: it has not said. */
export function reasonOnSite({ words, is }: PlaceChoice, site: Site): Ours | null {
  const own = namedOnSite(words, site).find((one) => JSON.stringify(one.is) === JSON.stringify(is));
  if (!own?.reason) return null;
  const told = Object.entries(own.reason).map(([language, reason]) => [
    language,
    `${asOnSite[language as PageLanguage]} ${reason}`,
  ]);
  return Object.fromEntries(told) as Ours;
}

function namesIn(site: Site): Names {
  const names = new Map<string, NamedOnSite[]>();
  const { writes } = siteOf(site.files.yaml.get(pathOf(site, "site.yaml")) ?? "");
  for (const { iso, geonames, kind, named = [] } of placesIn(
    site.files.yaml.get(pathOf(site, "places.yaml")) ?? "",
  )) {
    const is = kind === "region" && iso ? { iso } : kind === "settlement" && geonames ? { geonames } : null;
    for (const { as, certainty, reason } of is ? named : []) {
      if (!is || (certainty !== "certain" && certainty !== "probable")) continue;
      for (const word of wordsIn(as)) {
        const phrase = plainPhrase(word);
        const others = (names.get(phrase) ?? []).filter(
          (one) => JSON.stringify(one.is) !== JSON.stringify(is),
        );
        names.set(phrase, [...others, { is, certainty, reason: oursIn(reason, writes) }]);
      }
    }
  }
  return names;
}

const oursIn = (reason: unknown, writes: PageLanguage): Ours | null =>
  typeof reason === "string" || (typeof reason === "object" && reason !== null)
    ? oursOf(reason as string | Ours, writes)
    : null;

const wordsIn = (as: unknown): readonly string[] =>
  typeof as === "string"
    ? [as]
    : typeof as === "object" && as !== null
      ? Object.values(as).filter((one) => typeof one === "string")
      : [];
