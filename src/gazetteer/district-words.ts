import { plainPhrase, plainWord } from "./plain-words";
import type { NamedTown } from "./town-words";

/** What a district is called by: a raion, an okrug, a hromada. */
export type DistrictSort = "raion" | "okrug" | "hromada";

/** Words for a district: its sort, and the words that it is called after, with the noun and its like left out. */
export type DistrictWords = {
  sort: DistrictSort;
  /** “borovsk” of “Borovsk district”, «боровск» of «Боровского района»: a town's name, or what an adjective is made of. */
  after: string;
  language: "en" | "ru" | "uk";
};

const english: readonly [DistrictSort, string][] = [
  ["hromada", "(?:\\p{L}+ )?hromada|territorial community"],
  ["okrug", "(?:municipal |urban |city )?okrug|(?:urban|municipal) district"],
  ["raion", "raion|rayon|district"],
];
const slavic: readonly [DistrictSort, string][] = [
  [
    "hromada",
    "(?:(?:територіальн|міськ|селищн|сільськ|территориальн|городск|сельск|поселков)\\p{L}* )*громад\\p{L}{0,4}|[мсо]?тг",
  ],
  ["okrug", "(?:(?:муниципальн|городск|муніципальн|міськ)\\p{L}* )?округ\\p{L}{0,4}|[мг]о"],
  ["raion", "(?:(?:муниципальн|муніципальн)\\p{L}* )?район\\p{L}{0,4}|мр"],
];

const behind = (nouns: typeof english) =>
  nouns.map(([sort, noun]) => [sort, new RegExp(`^(.+?) (?:${noun})$`, "u")] as const);
const patterns = { en: behind(english), slavic: behind(slavic) };

/** Endings of an adjective in each case and number, behind what it is made of. */
const russianEnding = /((?:ск|цк))(?:ий|ого|ому|им|ом|ая|ой|ую|ою|ое|ие|их|ими)$/u;
const ukrainianEnding = /((?:ськ|цьк|зьк))(?:ий|ого|ому|им|ім|а|ої|ій|у|ою|е|і|их|ими)$/u;
const latinEnding = /((?:[st]k|zk))(?:yi|iy|yy|ii|y|i|oy|oi|aya|a)$/u;

/** The district that words name, if they are words for one: “Borovsky District”, «в Боровском районе». */
export function districtWords(words: string): DistrictWords | undefined {
  const plain = plainPhrase(words);
  const isCyrillic = /[\u0400-\u04ff]/.test(plain);
  for (const [sort, pattern] of isCyrillic ? patterns.slavic : patterns.en) {
    const before = pattern.exec(plain)?.[1];
    if (before === undefined) continue;
    const language = !isCyrillic ? "en" : ukrainianEnding.test(before) ? "uk" : "ru";
    return { sort, after: bareOf(before), language };
  }
  return undefined;
}

const bareOf = (adjective: string): string =>
  adjective.replace(ukrainianEnding, "$1").replace(russianEnding, "$1").replace(latinEnding, "$1");

/** Where a text names districts: an adjective or a name before the noun, or what stands for it («МО»); several may share one. */
export const districtMention =
  /(?<![\p{L}-])(?:\p{Lu}[\p{L}’'ʼ-]*(?:ск|цк|ськ|цьк|зьк)\p{L}{1,4}(?:,\s+|\s+(?:и|та|й|і)\s+)?\s*)+(?:(?:муниципальн|городск|территориальн|муніципальн|міськ|селищн|сільськ|територіальн)\p{L}*\s+)*(?:(?:район|округ|громад)\p{L}{0,4}|(?:МО|ГО|МР|[МСО]?ТГ)(?!\p{L}))|(?<![\p{L}-])\p{Lu}[\p{L}’'-]*\s+(?:(?:municipal|urban|city|territorial)\s+)?(?:district|raion|rayon|okrug|hromada)(?![\p{L}])/gu;

/** A town that a district may be called after: the lower the rank, the nearer its name is to the district's. */
export type Namesake<T> = { town: T; rank: number };
/** What districts called after a town are made of: «боровск» after Borovsk, «калужск» after Kaluga. */
export type DistrictTowns<T> = { calledAfter: (after: string) => readonly Namesake<T>[] };

export function districtTowns<T extends NamedTown>(towns: readonly T[]): DistrictTowns<T> {
  const index = new Map<string, Map<T, number>>();
  for (const town of towns) {
    for (const name of [town.name, ...town.alternates]) {
      for (const [rank, stem] of [...stemsOf(plainWord(name))].entries()) {
        const bearers = index.get(stem) ?? new Map<T, number>();
        bearers.set(town, Math.min(rank, bearers.get(town) ?? rank));
        index.set(stem, bearers);
      }
    }
  }
  return {
    calledAfter: (after) =>
      [...(index.get(irregular[after] ?? after) ?? [])]
        .map(([town, rank]) => ({ town, rank }))
        .sort((a, b) => a.rank - b.rank || a.town.id - b.town.id),
  };
}

/** Adjectives that no rule makes of the town's name, which stands behind them as `plainWord` has it. */
const irregular: Readonly<Record<string, string>> = {
  запорізьк: "запоріжжя",
  запорожск: "запорожье",
  криворізьк: "кривий ріг",
  криворожск: "кривой рог",
  роменськ: "ромни",
  роменск: "ромны",
  білоцерківськ: "біла церква",
  белоцерковск: "белая церковь",
  чернівецьк: "чернівці",
  великолукск: "великие луки",
  старооскольск: "старый оскол",
};

/** The name itself, and what an adjective is made of it by: «Жуковка» → «жуковск», «Дятьково» → «дятьковск». */
function stemsOf(name: string): ReadonlySet<string> {
  if (/[^\p{L} ]/u.test(name)) return new Set([name]);
  if (/^[\u0400-\u04ff]/.test(name)) return new Set([name, ...russianStems(name), ...ukrainianStems(name)]);
  return new Set([name, ...latinStems(name)]);
}

const cut = (name: string, letters: number): string => name.slice(0, name.length - letters);

function russianStems(name: string): string[] {
  if (/(?:ск|цк)$/.test(name)) return [name];
  if (/(?:ск|цк)(?:ий|ая|ое|ой)$/.test(name)) return [cut(name, 2)];
  if (/(?:ий|ый|ая|ое|ой)$/.test(name))
    return [`${cut(name, 2)}инск`, `${cut(name, 2)}овск`, `${cut(name, 2)}енск`];
  if (/ец$/.test(name)) return [`${name}к`];
  if (/[гк][аи]$/.test(name)) {
    const [stem, root] = [cut(name, 1), cut(name, 2)];
    return [`${root}жск`, `${root}ск`, `${stem}инск`, `${stem}овск`, `${root}овск`];
  }
  if (/[аеи]я$/.test(name)) return ["йск", "ск", "инск"].map((end) => cut(name, 1) + end);
  if (/[аеоыияую]$/.test(name))
    return ["ск", "инск", "овск", "евск", "енск"].map((end) => cut(name, 1) + end);
  if (/[ьй]$/.test(name)) return [`${cut(name, 1)}ск`, `${name}ск`, `${cut(name, 2)}ск`];
  return [`${name}ск`, `${name}овск`, `${name}инск`];
}

function ukrainianStems(name: string): string[] {
  if (/(?:ськ|цьк)$/.test(name)) return [name];
  if (/(?:ськ|цьк|зьк)(?:ий|а|е)$/.test(name)) return [name.replace(/(?:ий|а|е)$/, "")];
  if (/ець$/.test(name)) return [`${cut(name, 1)}ьк`];
  if (/ці$/.test(name)) return [`${cut(name, 2)}ецьк`, `${cut(name, 1)}ьк`];
  if (/га$|г$/.test(name)) return [name.replace(/га?$/, "зьк")];
  if (/[оеє]ве$/.test(name)) return [name.replace(/[оеє]ве$/, "івськ"), `${cut(name, 1)}ськ`];
  if (/к[аи]$/.test(name)) return [`${cut(name, 2)}ськ`, `${cut(name, 1)}инськ`, `${cut(name, 2)}ківськ`];
  if (/[аеії]я$/.test(name)) return ["йськ", "ськ", "їнськ"].map((end) => cut(name, 1) + end);
  if (/[аеєоиіїяую]$/.test(name)) return ["ськ", "инськ", "івськ", "їнськ"].map((end) => cut(name, 1) + end);
  if (/к$/.test(name)) return [`${cut(name, 1)}цьк`, `${name}івськ`];
  if (/ж$/.test(name)) return [`${cut(name, 1)}зьк`];
  if (/й$/.test(name)) return [`${cut(name, 1)}йськ`];
  return [`${name}ськ`, `${name}івськ`];
}

function latinStems(name: string): string[] {
  if (/sk$/.test(name)) return [name];
  if (/sk(?:y|yi|iy|oy)$/.test(name)) return [name.replace(/(?:yi|iy|oy|y)$/, "")];
  if (/k[ay]$/.test(name)) return [`${cut(name, 2)}sk`, `${cut(name, 1)}insk`, `${cut(name, 1)}ynsk`];
  if (/[aei][iyj]a$/.test(name)) return [`${cut(name, 1)}sk`];
  if (/[aeiouy]$/.test(name)) return ["sk", "insk", "ynsk", "ovsk", "ivsk"].map((end) => cut(name, 1) + end);
  if (/ts$/.test(name)) return [`${name}k`];
  return [`${name}sk`, `${name}ovsk`];
}
