import { type PlainWord, plainPhrase, plainWords } from "./plain-words";
import { bareForms, fullForms, type NamedRegion, wideForms } from "./region-forms";

/** Words of a text that name a region, with where they stand. */
export type RegionMention = {
  iso: string;
  start: number;
  end: number;
  /** Whether the words may as well mean the region together with the city it is called after. */
  isWide: boolean;
};

/** Finds regions by their words in English, Russian and Ukrainian, in any case and usual form. */
export type RegionWords = {
  /** The region that the words are a name of, and nothing else. */
  find: (words: string) => { iso: string; isWide: boolean } | undefined;
  /** The region whose name the words are beside others that share its noun: “Bryansk”. Alone they may be a town's. */
  bare: (words: string) => string | undefined;
  /** Every mention in a text, in its order; «Брянской и Курской областей» are two. */
  mentionsIn: (text: string) => readonly RegionMention[];
};

/** What ends a list of adjectives: “the Bryansk and Kursk regions”, «Брянской и Курской областей». */
const pluralKinds =
  /^(?:regions|oblasts|provinces|territories|krais|област(?:и|ей|ям|ями|ях|і)|областей|областям(?:и)?|областях|кра(?:я|ев|ям|ями|ях|ї|їв|їв|їв|ях)|регион(?:ы|ов|ам|ами|ах)|регіон(?:и|ів|ам|ами|ах))$/;
const joining =
  /^[\s,]*(?:(?:and|и|та|й|і|а также|а також|as well as|or|или|або)\s+)?(?:the\s+|the\s+territory of the\s+)?$/;

const longest = 6;

export function regionWords(regions: readonly NamedRegion[]): RegionWords {
  const full = new Map<string, string>();
  const adjectives = new Map<string, string>();
  // Two regions of one word: neither is taken by it.
  const enter = (words: string, iso: string, into: Map<string, string>) => {
    const plain = plainPhrase(words);
    const taken = into.get(plain);
    into.set(plain, taken !== undefined && taken !== iso ? "" : iso);
  };
  for (const region of regions) {
    for (const words of fullForms(region)) enter(words, region.iso, full);
    for (const words of bareForms(region)) enter(words, region.iso, adjectives);
  }
  const wide = new Set(wideForms());
  const isWide = (plain: string) => wide.has(plain);
  const [nouns, bare] = [byBeginning(full), byBeginning(adjectives)];
  return {
    find: (words) => {
      const plain = plainPhrase(words);
      const iso =
        full.get(plain) ??
        full.get(plain.replace(ofOffice, " region").replace(ofRegion, "$1 region")) ??
        adjectives.get(feminine.test(plain) ? plain : (ofShared.exec(plain)?.[1] ?? ""));
      return iso ? { iso, isWide: isWide(plain) } : undefined;
    },
    bare: (words) => adjectives.get(plainPhrase(words)) || undefined,
    mentionsIn: (text) => mentionsIn(text, plainWords(text), nouns, bare, isWide),
  };
}

/** “the Alpha governor” speaks for a region, and for no town. */
const ofOffice = /(?: regional)? governor$/u;
const ofRegion = /^(?:\p{L}+ )?(?:region|oblast|province) of (.+)$/u;
/** “Kursk regions”, «Київській областях»: the last of several, with the noun that they share. */
const ofShared = new RegExp(`^(.+) ${pluralKinds.source.slice(1)}`);
/** «над Калужской – 2»: an adjective that goes with «область». */
const feminine = /^\S+(?:[сц]кая|[сц]кой|[сц]кую|[сцз]ька|[сцз]ької|[сцз]ькій|[сцз]ьку|[сцз]ькою)$/u;

function mentionsIn(
  text: string,
  words: readonly PlainWord[],
  full: Names,
  adjectives: Names,
  isWide: (plain: string) => boolean,
): RegionMention[] {
  const found: RegionMention[] = [];
  let at = 0;
  while (at < words.length) {
    const hit = longestAt(words, at, full);
    if (hit) {
      const [first, last] = [words[at], words[at + hit.length - 1]];
      found.push({ iso: hit.iso, start: first?.start ?? 0, end: last?.end ?? 0, isWide: isWide(hit.plain) });
      at += hit.length;
      continue;
    }
    const list = nounFirstAt(text, words, at, full, adjectives) ?? listAt(text, words, at, adjectives);
    found.push(...list.mentions);
    at += Math.max(1, list.length);
  }
  return found;
}

/** Names, and of how many words those are at most that begin with a word: most words of a text begin none. */
type Names = { isoOf: ReadonlyMap<string, string>; reach: ReadonlyMap<string, number> };

function byBeginning(isoOf: ReadonlyMap<string, string>): Names {
  const reach = new Map<string, number>();
  for (const name of isoOf.keys()) {
    const words = name.split(" ");
    const first = words[0] ?? "";
    reach.set(first, Math.max(reach.get(first) ?? 0, words.length));
  }
  return { isoOf, reach };
}

function longestAt(words: readonly PlainWord[], at: number, { isoOf, reach }: Names) {
  // A word of a text may hold a hyphen, and so be two of a name's.
  const most = reach.get(words[at]?.plain.split(" ")[0] ?? "") ?? 0;
  for (let length = Math.min(longest, most, words.length - at); length > 0; length--) {
    const plain = words
      .slice(at, at + length)
      .map((word) => word.plain)
      .join(" ");
    const iso = isoOf.get(plain);
    if (iso) return { iso, length, plain };
  }
  return undefined;
}

/** “the border regions of Bryansk and Belgorod”: each name is a region's, since the words say so. */
function nounFirstAt(
  text: string,
  words: readonly PlainWord[],
  at: number,
  full: Names,
  adjectives: Names,
): { mentions: RegionMention[]; length: number } | null {
  if (!nounOf.test(words[at]?.plain ?? "") || words[at + 1]?.plain !== "of") return null;
  const mentions: RegionMention[] = [];
  let next = at + 2;
  for (;;) {
    const from = next + (/^(?:and|or|the)$/.test(words[next]?.plain ?? "") ? 1 : 0);
    const hit = longestAt(words, from, full) ?? longestAt(words, from, adjectives);
    const [before, first] = [words[next - 1], words[from]];
    const isJoined = mentions.length === 0 || joining.test(text.slice(before?.end, first?.start));
    if (!hit || !first || !isJoined) break;
    const end = words[from + hit.length - 1]?.end ?? 0;
    mentions.push({ iso: hit.iso, start: first.start, end, isWide: false });
    next = from + hit.length;
  }
  return mentions.length > 0 ? { mentions, length: next - at } : null;
}

const nounOf = /^(?:regions|oblasts|provinces)$/;

/** Adjectives that share the noun behind the last of them. */
function listAt(
  text: string,
  words: readonly PlainWord[],
  at: number,
  adjectives: Names,
): { mentions: RegionMention[]; length: number } {
  const mentions: RegionMention[] = [];
  let next = at;
  for (;;) {
    const joins = /^(?:and|и|та|й|і|the)$/.test(words[next]?.plain ?? "") && mentions.length > 0 ? 1 : 0;
    const from = next + joins;
    const hit = longestAt(words, from, adjectives);
    const [before, first] = [words[next - 1], words[from]];
    const isJoined = mentions.length === 0 || joining.test(text.slice(before?.end, first?.start));
    if (!hit || !isJoined || !first) break;
    mentions.push({
      iso: hit.iso,
      start: first.start,
      end: words[from + hit.length - 1]?.end ?? 0,
      isWide: false,
    });
    next = from + hit.length;
  }
  const noun = words[next];
  const last = mentions.at(-1);
  if (mentions.length < 2 || !noun || !last || !pluralKinds.test(noun.plain))
    return { mentions: [], length: 0 };
  last.end = noun.end;
  return { mentions, length: next + 1 - at };
}
