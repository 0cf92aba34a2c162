import { type DistrictWords, districtWords } from "../../gazetteer/district-words";
import { plainPhrase } from "../../gazetteer/plain-words";
import type { GazetteerPlace } from "../places/gazetteer";
import { numbersIn } from "../reading/numbers-in";
import type { Ground } from "./ground";

/** What words may mean, as boundaries and gazetteer know it. */
export type Reading =
  | { kind: "region"; iso: string }
  /** A region, or the region and its city together: a person has to say. */
  | { kind: "wide"; iso: string }
  | { kind: "country"; iso: string }
  | { kind: "water"; water: string }
  | ({ kind: "town" } & TownReading)
  /** Drawn at the town that it is called after. */
  | ({ kind: "district"; words: DistrictWords } & TownReading)
  | { kind: "stretch"; ends: readonly [string, string] }
  | { kind: "direction"; towards: string }
  | { kind: "unnamed"; count: number }
  | { kind: "several"; towns: readonly GazetteerPlace[] }
  /** Bare words in a list of regions' names: the town, or the region that is called after it. */
  | { kind: "town-or-region"; iso: string; towns: readonly GazetteerPlace[] }
  /** The claim names other regions than those in which a town bears the name. */
  | { kind: "elsewhere"; towns: readonly GazetteerPlace[] }
  | { kind: "unknown" };

/** The one town that is left, of which, and what decided. */
export type TownReading = {
  town: GazetteerPlace;
  bearers: readonly GazetteerPlace[];
  by: "only-in-region" | "only-in-country" | "only-in-gazetteer" | "only-in-europe";
};

/**
 * @param isos The regions, or countries, that the claim names: they decide between namesakes, and nothing else does.
 */
export function readingOf(words: string, isos: readonly string[], ground: Ground): Reading {
  const region = ground.regionWords.find(words);
  if (region) return { kind: region.isWide ? "wide" : "region", iso: region.iso };
  const area = areaOf(words, ground);
  if (area) return area;
  const ends = endsIn(words);
  if (ends) return { kind: "stretch", ends };
  const towards = towardsIn(words);
  if (towards !== undefined) return { kind: "direction", towards };
  const count = unnamedIn(words);
  if (count !== undefined) return { kind: "unnamed", count };
  const foreign = ground.foreignRegionWords;
  const district = districtWords(words);
  if (district) {
    // “Harju district” may be a region of another country; so may nothing that we hold be.
    const found = districtOf(district, isos, ground);
    if (found.kind !== "unknown") return found;
  }
  const own = ground.townWords.find(words);
  // “the town of Alpha”, «города Альфа»: no name, unless the gazetteer has it so.
  const here = own.length > 0 ? own : ground.townWords.find(withoutNoun(words));
  const towns = isAbroad(isos, ground)
    ? [...new Set([...ground.gazetteer.bearingAbroad(words), ...here])]
    : here;
  if (towns.length > 0) return townOf(towns, isos, ground);
  const abroad = foreign.find(words);
  return abroad ? { kind: "region", iso: abroad.iso } : { kind: "unknown" };
}

const withoutNoun = (words: string): string => words.replace(townNoun, "");
const townNoun =
  /^(?:the\s+)?(?:(?:city|town|village|settlement|hamlet)\s+of\s+|(?:город\p{L}{0,3}|сел(?:о|а|е|у|ом|ах|ам|ами)|пос[её]л\p{L}+|дерев\p{L}+|пгт|хутор\p{L}{0,3}|станиц\p{L}+|міст\p{L}{1,3}|селищ\p{L}+|смт)\s+|(?:г|с|пос|дер|м)\.\s*)|\s+(?:city|town|village)$/iu;

/** A sea, a country, or a region abroad that is called one: with a noun, or where no town bears the name. */
function areaOf(words: string, ground: Ground): Reading | undefined {
  const water = ground.seaWords.find(words);
  if (water) return { kind: "water", water };
  const country = ground.countryWords.find(words);
  if (country) return { kind: "country", iso: country };
  if (!mayBeForeign.test(plainPhrase(words))) return undefined;
  const foreign = ground.foreignRegionWords.find(words);
  return foreign && !foreign.isBare ? { kind: "region", iso: foreign.iso } : undefined;
}

/** Nouns of regions that our own three countries do not have: what names a district there is looked for there first. */
const mayBeForeign =
  /(?:voivodeship|province|county|region|canton|prefecture|department|oblast|воеводств|воєводств|област|уезд|повіт|провинци|провінці|жупани|жупані|земл|регион|регіон)\p{L}*/u;

const isOwn = (country: string, { regions }: Ground): boolean =>
  regions.own.some(({ properties }) => properties.country === country);

/** Whether the claim names where it was, and that is in none of the countries whose every town we have. */
const isAbroad = (isos: readonly string[], ground: Ground): boolean =>
  isos.length > 0 && isos.every((iso) => !isOwn(iso.slice(0, 2), ground));

/** The towns that lie in one of the regions or countries. */
export function within(towns: readonly GazetteerPlace[], isos: readonly string[], ground: Ground) {
  const admin1 = new Set(isos.map((iso) => ground.regions.byIso.get(iso)?.properties.admin1));
  const countries = new Set(isos.filter((iso) => !iso.includes("-")));
  return towns.filter((town) => admin1.has(town.admin1) || countries.has(town.admin1.slice(0, 2)));
}

function townOf(bearers: readonly GazetteerPlace[], isos: readonly string[], ground: Ground): Reading {
  const inside = within(bearers, isos, ground);
  const [only, ...others] = inside.length > 0 ? inside : bearers;
  if (!only) return { kind: "unknown" };
  // The claim names a region, and who bears the name lies elsewhere: nothing says that it is meant.
  if (isos.length > 0 && inside.length === 0) return { kind: "elsewhere", towns: bearers };
  if (others.length > 0) return { kind: "several", towns: inside.length > 0 ? inside : bearers };
  const isDecided = bearers.length > 1 || isos.length > 0;
  if (isDecided) {
    const by = isos.every((iso) => !iso.includes("-")) ? "only-in-country" : "only-in-region";
    return { kind: "town", town: only, bearers, by };
  }
  if (!isOwn(only.admin1.slice(0, 2), ground))
    return { kind: "town", town: only, bearers, by: "only-in-europe" };
  // What the gazetteer of the rest of Europe calls by the same name keeps it from being the only one.
  const abroad = ground.gazetteer.widerNamed(only.name);
  if (abroad.length > 0) return { kind: "several", towns: [only, ...abroad] };
  return { kind: "town", town: only, bearers, by: "only-in-gazetteer" };
}

function districtOf(district: DistrictWords, isos: readonly string[], ground: Ground): Reading {
  const named = ground.districtTowns(district.after);
  const all = named.map(({ town }) => town);
  if (all.length === 0) return { kind: "unknown" };
  // Towns that give one adjective are all offered: how near or large one is decides nothing without being asked.
  const inside = within(all, isos, ground);
  // A district that is called by the name itself, and by no adjective, is the district of who bears it.
  const byName = named.flatMap(({ town, rank }) => (rank === 0 && inside.includes(town) ? [town] : []));
  const [only, ...others] = isAdjective.test(district.after) ? [] : byName;
  const reading =
    only && others.length === 0
      ? ({ kind: "town", town: only, bearers: all, by: "only-in-region" } as const)
      : townOf(all, isos, ground);
  return reading.kind === "town" ? { ...reading, kind: "district", words: district } : reading;
}

const isAdjective = /(?:ск|цк|ськ|цьк|зьк|[st]k|zk)$/u;

const between = [
  /^between\s+(?:the\s+(?:\p{Ll}+\s+)*(?:of\s+)?)?(\p{Lu}.*?)\s+and\s+(?:the\s+(?:\p{Ll}+\s+)*(?:of\s+)?)?(\p{Lu}.*)$/iu,
  /^между\s+(?:\p{Ll}+\s+)*(\p{Lu}.*?)\s+и\s+(?:\p{Ll}+\s+)*(\p{Lu}.*)$/u,
  /^між\s+(?:\p{Ll}+\s+)*(\p{Lu}.*?)\s+(?:і|й|та)\s+(?:\p{Ll}+\s+)*(\p{Lu}.*)$/u,
];

const small = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** The two ends of “between A and B”. */
function endsIn(words: string): readonly [string, string] | undefined {
  for (const pattern of between) {
    const [, from, to] = pattern.exec(small(words)) ?? [];
    if (from && to) return [from, to];
  }
  return undefined;
}

const towardsPattern =
  /^(?:(?:flying |heading |en route |moving )?(?:in the direction of|in direction of|towards?|heading for|en route to)|(?:по\s+)?(?:в\s+)?(?:направлени(?:и|ю)|сторону)(?:\s+на)?|курсом на|(?:у|в)\s+(?:напрямку|напрямі|бік)(?:\s+на)?)\s+(?:the\s+)?(.*\p{Lu}.*)$/u;

/** What “towards A” leads to. */
const towardsIn = (words: string): string | undefined => towardsPattern.exec(small(words))?.[1];

const unnamedPattern =
  /^(?:(?:over|in|across|над|в|во|у)\s+)?(?:the\s+)?([\p{L}\d-]+)\s+(?:\p{Ll}+\s+)?(?:regions|oblasts|provinces|districts|communities|hromadas|регион\p{L}*|област\p{L}*|район\p{L}*|субъект\p{L}*|регіон\p{L}*|громад\p{L}*)$/u;

/** How many regions “eight regions” are. */
function unnamedIn(words: string): number | undefined {
  const number = unnamedPattern.exec(small(words))?.[1];
  if (number === undefined) return undefined;
  return ["en", "ru", "uk"].flatMap((language) => numbersIn(number, language))[0]?.value;
}

/** Whether the same words, whatever their capitals and “the”. */
export const sameWords = (a: string, b: string): boolean => plainPhrase(a) === plainPhrase(b);
