import { oneMore } from "../../text/uncounted-words";
import { baseLanguage } from "../language";
import { numbersIn } from "./numbers-in";

/** The nouns of what is counted in a unit, in the singular: of English, then in each case of Russian and Ukrainian. */
type Singular = { en: string; ru: string; uk: string };

const man = "(?:а|у|ом|е|ові|і)?";
const woman = "(?:а|ы|и|у|ой|ою|е|і)";

const people: Singular = {
  en: "person|civilian|man|woman|child|boy|girl|teenager|resident|local|driver|passenger|worker|employee|soldier|serviceman|firefighter|pensioner|victim|casualty|fatality|death|injury",
  ru: `человек${man}|мужчин${woman}|женщин${woman}|реб[её]н(?:ок|ка|ку|ком|ке)|мальчик${man}|девочк${woman}|подрост(?:ок|ка|ку|ком)|жител(?:ь|я|ю|ем)|жительниц\\p{L}|водител(?:ь|я|ю|ем)|сотрудни(?:к${man}|ц\\p{L})|работни(?:к${man}|ц\\p{L})|рабоч(?:ий|его|ему|им)|пенсионер(?:к${woman}|${man})|военнослужащ(?:ий|его|ему|им)|пострадавш(?:ий|его|ая|ую)|погибш(?:ий|его|ая|ую)|ранен(?:ый|ого|ая|ую)`,
  uk: `людин${woman}|особ${woman}|чоловік${man}|жін(?:ка|ки|ку|кою|ці)|дитин${woman}|хлоп(?:ець|ця|чик${man})|дівчин(?:к)?${woman}|підліт(?:ок|ка|ку|ком)|мешкан(?:ець|ця|ка|ку|цю)|житель(?:к${woman})?|жителя|воді(?:й|я|ю|єм)|працівни(?:к${man}|ц\\p{L})|рятувальник${man}|пенсіонер(?:к${woman}|${man})|військовослужбов(?:ець|ця)|постраждал(?:ий|ого|а|у)|загибл(?:ий|ого|а|у)|поранен(?:ий|ого|а|у)`,
};

const nouns: Readonly<Record<string, Singular>> = {
  uav: {
    en: "drone|UAV|UAS|quadcopter|quadrotor|vehicle|aircraft|Shahed(?:-\\d+)?|Geran(?:-\\d+)?|target|object|device|it",
    ru: `беспилотник${man}|дрон${man}|аппарат${man}|\\p{L}*коптер${man}|самол[её]т${man}|шахед${man}|бпла|бла|объект${man}|цель`,
    uk: `безпілотник${man}|дрон${man}|апарат${man}|\\p{L}*коптер${man}|літак${man}|шахед${man}|бпла|об.?єкт${man}|ціль`,
  },
  missile: {
    en: "missile|rocket|projectile|target|it",
    ru: `ракет${woman}|снаряд${man}|цель`,
    uk: `ракет${woman}|снаряд${man}|ціль`,
  },
  aircraft: {
    en: "aircraft|plane|aeroplane|airplane|jet|fighter|bomber|helicopter|it",
    ru: `самол[её]т${man}|вертол[её]т${man}|истребител(?:ь|я|ю|ем)|бомбардировщик${man}`,
    uk: `літак${man}|гелікоптер${man}|верт(?:оліт|ольот${man})|винищувач${man}|бомбардувальник${man}`,
  },
  shell: {
    en: "shell|bomb|munition|rocket|projectile|round|it",
    ru: `снаряд${man}|авиабомб${woman}|бомб${woman}|боеприпас${man}|мин${woman}`,
    uk: `снаряд${man}|авіабомб${woman}|бомб${woman}|боєприпас${man}|мін${woman}|каб${man}`,
  },
  killed: people,
  injured: people,
  building: {
    en: "building|house|home|apartment|flat|block|school|warehouse|garage|structure|facility|it",
    ru: `дом${man}|здани(?:е|я|ю|ем|и)|домовладени(?:е|я|ю|ем|и)|строени(?:е|я|ю|ем|и)|квартир${woman}|школ${woman}|гараж${man}|склад${man}`,
    uk: `будин(?:ок|ку|ком)|будівл(?:я|і|ю|ею)|осел(?:я|і|ю|ею)|домоволодіння|споруд${woman}|квартир${woman}|школ${woman}|гараж${man}|склад${man}`,
  },
};

/** “Intercepted another”, «подавили второй»: what was done to it stands before it, and no noun behind. */
const doneTo =
  "(?<=(?<!\\p{L})(?:down|downed|intercepted|jammed|suppressed|(?:сби|подави|перехвати|уничтожи|зби|перехопи|подави|придуши|знищи)[лв]\\p{L}*)\\s+)";
const nothing = "(?!\\s+[\\p{L}\\p{N}]|[\\p{L}\\p{N}])";

/** “Another over B”, «второй – над Б»: one more of what was named before it. */
const oneMoreSaid: Readonly<Record<string, RegExp>> = {
  en: new RegExp(
    `(?<!\\p{L})(?:${oneMore.en}|(?:the|a)\\s+(?:other|second|third|fourth|fifth|sixth))\\s+(?:[–—-]\\s+)?(?:over|above|in|near|at|on|outside|towards?|was|had|has|fell|crashed|hit|struck|shot|downed|destroyed|intercepted|jammed|suppressed)(?!\\p{L})|${doneTo}(?:${oneMore.en}|(?:the|a)\\s+(?:other|second))${nothing}`,
    "giu",
  ),
  ru: new RegExp(
    `(?<!\\p{L})(?:${oneMore.ru}|трет(?:ий|ья|ью)|четв[её]рт(?:ый|ая|ую)|пят(?:ый|ая|ую))\\s+(?:[–—-]\\s+)?(?:(?:над|в|во|на|под|около|у|близ|возле)(?!\\p{L}|\\s+(?:эт|прошл|день|дн|сутк|недел|ноч))|был|сби[тл]|уничтож|подав|перехва|упал)|${doneTo}${oneMore.ru}${nothing}`,
    "giu",
  ),
  uk: new RegExp(
    `(?<!\\p{L})(?:${oneMore.uk}|трет(?:ій|я|ю)|четверт(?:ий|а|у)|п['’]ят(?:ий|а|у))\\s+(?:[–—-]\\s+)?(?:(?:над|в|у|на|під|біля|поблизу)(?!\\p{L}|\\s+(?:ц|минул|день|дн|доб|тиж|ніч))|бу[вл]|збит|знищ|придуш|перехоп|впа)|${doneTo}${oneMore.uk}${nothing}`,
    "giu",
  ),
};

/** What “another” may be one more of, by how its words begin, in the singular and in the plural. */
const things: Readonly<Record<string, RegExp>> = begin({
  uav: "drone|uav|uas|quadcopter|quadrotor|shahed|geran|дрон|беспилотн|безпілотн|бпла|бла|шахед|аппарат|апарат|\\p{L}*коптер",
  missile: "missile|rocket|projectile|ракет|снаряд",
  aircraft:
    "aircraft|plane|aeroplane|airplane|jet|fighter|bomber|helicopter|самол[её]т(?!н)|вертол[её]т(?!н)|истребит|бомбард|літак(?!о)|гелікоп|винищ|штурмов",
  shell:
    "shell|bomb|munition|rocket|projectile|снаряд|авиабомб|авіабомб|бомб|боеприп|боєприп|каб(?:и|ів)?(?!\\p{L})",
  people: `${people.en}|people|men(?!\\p{L})|women|children|casualt|fatalit|injur|человек|люд|мужчин|женщин|ребен|ребён|дет|девоч|мальчик|подрост|жител|водител|сотрудн|работн|рабоч|пенсионер|военн|постра|погибш|ранен|особ|осіб|чолов|жін|дит|хлоп|дівч|підліт|меш|воді|праців|рятув|пенсіон|військ|загибл|поранен`,
  building:
    "building|house|home|apartment|flat|block|school|warehouse|garage|structure|facilit|дом(?:а|у|ом|е|ов|ам|ами|ах)?(?!\\p{L})|домовлад|домоволод|здани|строени|квартир|школ|гараж|склад|будин|будів|осел|споруд|шкіл",
  other:
    "attack|fire|blaze|strike|raid|assault|blast|explosion|car|vehicle|truck|bus|boat|атак|удар|нал[её]т|наліт|обстрел|обстріл|взрыв|вибух|пожар|пожеж|возгоран|машин|автом|автів|катер",
});

function begin(words: Readonly<Record<string, string>>): Readonly<Record<string, RegExp>> {
  return Object.fromEntries(
    Object.entries(words).map(([unit, stems]) => [unit, new RegExp(`(?<![\\p{L}])(?:${stems})`, "giu")]),
  );
}

type Named = { thing: string; words: string };

type IsPart = (thing: string) => boolean;

/** What was named last of all that things may be one more of. */
function namedLast(text: string, isPart: IsPart = () => true): Named | null {
  let last: (Named & { index: number }) | null = null;
  for (const [thing, pattern] of Object.entries(things)) {
    const found = isPart(thing)
      ? [...text.matchAll(pattern)].filter(({ index }) => !isNameAt(text, index, thing)).at(-1)
      : undefined;
    if (!found || (last && found.index < last.index)) continue;
    const words = /^[\p{L}’'-]+/u.exec(text.slice(found.index))?.[0] ?? found[0];
    last = { thing, words, index: found.index };
  }
  return last;
}

/** «Школьный», “Carlton”: a name, and no school and no car; what flies may bear one. */
const isNameAt = (text: string, index: number, thing: string): boolean =>
  (thing === "people" || thing === "building" || thing === "other") &&
  /^\p{Lu}\p{Ll}/u.test(text.slice(index)) &&
  /\p{L}[^.!?\n]*$/u.test(text.slice(0, index));

const more = `(?:one\\s+more|ещ[её]\\s+од(?:ин|на|ного|ну)|ще\\s+од(?:ин|на|ного|ну)|${Object.values(oneMore).join("|")})`;
const lead = `^[^\\p{L}]*(?:(?:and|but|with|и|а|та|й|і)\\s+)?(?:(?:the|a)\\s+)?(?:${more}|other|second)\\s+(?:[–—-]\\s+)?(?:(?:was|had|has|been|reportedly|later|был\\p{L}*|бу[влт]\\p{L}*)\\s+)*`;
const ofAir = new RegExp(
  `${lead}(?:over|above|shot|downed|intercepted|jammed|suppressed|crashed|над|понад|сби[тл]|перехва|подав|упал|зби[твл]|перехоп|придуш|впа)`,
  "iu",
);
const ofBody = new RegExp(
  `${lead}(?:killed|injured|wounded|hurt|died|погиб|ранен|пострад|уби|загин|поранен|постражд|вби)`,
  "iu",
);

/** What alone “another” may be one more of, by what its own words tell: shot down, or over a town, was nobody who was hurt before. */
function mayBe(words: string): IsPart {
  if (ofAir.test(words)) return (thing) => thing !== "people" && thing !== "building" && thing !== "other";
  return ofBody.test(words) ? (thing) => thing === "people" : (thing) => thing !== "other";
}

const thingOf = (unit: string): string => (unit === "killed" || unit === "injured" ? "people" : unit);

/** Whether what was named last before “another” is of the unit, or nothing is: “missiles hit A; another hit B” is no UAV. */
function isNamedLast(text: string, index: number, unit: string): boolean {
  const isPart = mayBe(text.slice(index));
  // Told of nothing else, it may be one more of an attack or a fire, too.
  const isAny = isPart("people") && isPart("building");
  const last = isAny ? namedLast(text.slice(0, index)) : namedLast(text.slice(0, index), isPart);
  return last === null || last.words.search(things[thingOf(unit)] ?? /$^/u) === 0;
}

/**
 * What words that begin with “another”, or “one more”, are one more of, as the text before them has it, where that is not
 * the unit; `null` where it is, or where nothing says what.
 *
 * @param before The text before the words.
 */
export function oneMoreOfOther(quote: string, before: string, unit: string): string | null {
  if (!begins.test(quote)) return null;
  const own = nouns[unit] ? unit : unit.replace(/^.*-/, "");
  if (!things[thingOf(own)] || isNamed(quote, own)) return null;
  const line = before.slice(before.lastIndexOf("\n") + 1).slice(-400);
  // “… in the attack, another over B”: an attack is nothing that is counted beside what flies.
  const last = namedLast(line, mayBe(quote));
  return last && last.words.search(things[thingOf(own)] ?? /$^/u) !== 0 ? last.words : null;
}

const begins = new RegExp(`^[^\\p{L}]*(?:(?:and|и|а|та|й|і)\\s+)?${more}(?!\\p{L})`, "iu");

/** Whether words name what is counted in a unit themselves. */
const isNamed = (quote: string, unit: string): boolean => quote.search(things[thingOf(unit)] ?? /$^/u) >= 0;

const article = "(?:an?|another|the|his|her|its)";

/**
 * Whether words tell of one without a number: “a drone was shot down”, “another”, «сбит беспилотник»; not «три дрона».
 *
 * @param unit `null`: whatever is counted
 */
export function isOneSaid(text: string, unit: string | null, language: string): boolean {
  if (unit === null) return Object.keys(nouns).some((each) => isOneSaid(text, each, language));
  const base = baseLanguage(language);
  const own = nouns[unit] ?? nouns[unit.replace(/^.*-/, "")];
  if (!own || !(base === "en" || base === "ru" || base === "uk")) return false;
  const said = [...text.matchAll(oneMoreSaid[base] ?? /$^/gu)];
  if (said.some(({ index }) => isNamedLast(text, index, nouns[unit] ? unit : unit.replace(/^.*-/, ""))))
    return true;
  const before = base === "en" ? `(?:(?<![\\p{L}])${article}\\s+(?:[\\p{L}\\d’'-]+\\s+){0,5}|(?=it\\s))` : "";
  const pattern = new RegExp(`(?<![\\p{L}])${before}(?:${own[base]})(?![\\p{L}])`, "giu");
  const numbers = numbersIn(text, base);
  return [...text.matchAll(pattern)].some(
    ({ index }) =>
      !numbers.some(
        ({ end }) => end <= index && /^(?:[\s-]+[\p{L}’'-]+){0,3}[\s-]+$/u.test(text.slice(end, index)),
      ),
  );
}
