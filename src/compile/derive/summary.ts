import type { EventKind } from "../../domain/claims/claim";
import type { PageLanguage } from "../../domain/language";
import { inCase } from "../../gazetteer/cases";
import type { FigureYaml, NamedAs, Ours, PlaceYaml } from "../full-form";

/** What is said of an event, of one thing and of more; and whether it is over a place or in it. */
type EventWords = { one: string; other: string; where: "over" | "in" };

const said: Record<EventKind, Record<PageLanguage, EventWords>> = {
  interception: {
    en: { one: "A UAV reported intercepted", other: "UAVs reported intercepted", where: "over" },
    ru: { one: "Сообщается о перехвате БПЛА", other: "Сообщается о перехвате БПЛА", where: "over" },
    uk: {
      one: "Повідомляється про перехоплення БпЛА",
      other: "Повідомляється про перехоплення БпЛА",
      where: "over",
    },
  },
  flight: {
    en: { one: "A UAV reported in flight", other: "UAVs reported in flight", where: "over" },
    ru: { one: "Сообщается о БПЛА в полёте", other: "Сообщается о БПЛА в полёте", where: "over" },
    uk: {
      one: "Повідомляється про БпЛА в польоті",
      other: "Повідомляється про БпЛА в польоті",
      where: "over",
    },
  },
  debris: {
    en: { one: "Debris reported", other: "Debris reported", where: "in" },
    ru: { one: "Сообщается об обломках", other: "Сообщается об обломках", where: "in" },
    uk: { one: "Повідомляється про уламки", other: "Повідомляється про уламки", where: "in" },
  },
  harm: {
    en: { one: "Harm reported", other: "Harm reported", where: "in" },
    ru: { one: "Сообщается об ущербе", other: "Сообщается об ущербе", where: "in" },
    uk: { one: "Повідомляється про шкоду", other: "Повідомляється про шкоду", where: "in" },
  },
  "harm-denied": {
    en: { one: "No harm reported", other: "No harm reported", where: "in" },
    ru: { one: "Сообщается, что ущерба нет", other: "Сообщается, что ущерба нет", where: "in" },
    uk: { one: "Повідомляється, що шкоди немає", other: "Повідомляється, що шкоди немає", where: "in" },
  },
  response: {
    en: { one: "A response reported", other: "A response reported", where: "in" },
    ru: { one: "Сообщается о реагировании", other: "Сообщается о реагировании", where: "in" },
    uk: { one: "Повідомляється про реагування", other: "Повідомляється про реагування", where: "in" },
  },
  "command-point": {
    en: { one: "A command point reported", other: "A command point reported", where: "in" },
    ru: { one: "Сообщается о пункте управления", other: "Сообщается о пункте управления", where: "in" },
    uk: {
      one: "Повідомляється про пункт управління",
      other: "Повідомляється про пункт управління",
      where: "in",
    },
  },
};

/** A place as a sentence of ours names it. */
export type Told = Pick<PlaceYaml, "name" | "kind">;

/** By our words for it, where a report is only cited; by the report's own where it is not certain what they mean; or by its name. */
export function toldOf({ name, kind, named }: PlaceYaml, as: NamedAs): Told {
  if (typeof as === "object") return { name: as, kind };
  const isCertain = named.every((one) => one.as !== as || one.certainty === "certain");
  if (as === undefined || isCertain) return { name, kind };
  return { name: { en: `“${as}”`, ru: `«${as}»`, uk: `«${as}»` }, kind: "settlement" };
}

/** A sentence of ours, neutral and without numbers, from what happened and where, in each language of the page. */
export function summaryOf(
  event: EventKind,
  figure: FigureYaml | null | undefined,
  places: readonly Told[],
  within: Told | undefined,
): Ours {
  const isOne = figure?.exactly === 1;
  const sentence = (language: PageLanguage): string => {
    const words = said[event][language];
    return `${isOne ? words.one : words.other}${where(language, words.where, places, within)}`;
  };
  return { en: sentence("en"), ru: sentence("ru"), uk: sentence("uk") };
}

function where(
  language: PageLanguage,
  how: "over" | "in",
  places: readonly Told[],
  within: Told | undefined,
): string {
  const [only, ...others] = places;
  if (!only) return "";
  if (others.length > 0) {
    const areRegions = places.every(({ kind }) => kind === "region");
    const around = within ? ` ${placed(language, "in", within)}` : "";
    return ` ${several(language, how, places.length, areRegions)}${around}`;
  }
  if (only.kind === "unnamed") return ` ${unnamed[language][how]}`;
  if (isDeclined(only)) return ` ${placed(language, how, only)}`;
  const name = nameIn(only, language);
  // A town's name is not declined by rule in a sentence of ours: it stands behind a colon as it is.
  if (language === "en" && only.kind === "settlement") return ` ${how} ${name}`;
  return `: ${name}`;
}

/** Without their number: a summary bears none but the claim's. */
const unnamed = {
  en: { over: "over regions that are not named", in: "in regions that are not named" },
  ru: { over: "над неназванными регионами", in: "в неназванных регионах" },
  uk: { over: "над неназваними регіонами", in: "у неназваних регіонах" },
} as const;

/** What has a noun in its name, or is one, by rules that know it: a town's name has neither. */
const isDeclined = ({ kind }: Told): boolean => ["region", "country", "water", "district"].includes(kind);

/** The place's name, as our words for it in the language have it, or the English. */
const nameIn = ({ name }: Told, language: PageLanguage): string =>
  name[language] ?? name.en ?? Object.values(name)[0] ?? "";

function placed(language: PageLanguage, how: "over" | "in", place: Told): string {
  const name = nameIn(place, language);
  if (language === "en") return `${how} ${name}`;
  // Without a name in the language nothing can be declined.
  if (place.name[language] === undefined) return `(${name})`;
  if (how === "over") return `над ${inCase(name, language, "instrumental")}`;
  const declined = inCase(name, language, "locative");
  if (language === "uk") return `в ${declined}`;
  return `${/^[ВФ][^аеёиоуыэюя]/u.test(declined) ? "во" : "в"} ${declined}`;
}

const numbers = {
  en: ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
  ru: {
    over: ["двумя", "тремя", "четырьмя", "пятью", "шестью", "семью", "восемью", "девятью", "десятью"],
    in: ["двух", "трёх", "четырёх", "пяти", "шести", "семи", "восьми", "девяти", "десяти"],
  },
  uk: {
    over: ["двома", "трьома", "чотирма", "п’ятьма", "шістьма", "сьома", "вісьма", "дев’ятьма", "десятьма"],
    in: ["двох", "трьох", "чотирьох", "п’яти", "шести", "семи", "восьми", "дев’яти", "десяти"],
  },
} as const;

/** More than ten are not counted: a summary bears no number of its own. */
function several(language: PageLanguage, how: "over" | "in", count: number, areRegions: boolean): string {
  if (language === "en") {
    const many = numbers.en[count - 2] ?? "several";
    return `${how} ${many} ${areRegions ? "regions" : "places"} together`;
  }
  if (language === "ru") {
    const many = numbers.ru[how][count - 2] ?? (how === "over" ? "несколькими" : "нескольких");
    const noun = areRegions ? { over: "регионами", in: "регионах" } : { over: "местами", in: "местах" };
    return `${how === "over" ? "над" : "в"} ${many} ${noun[how]} вместе`;
  }
  const many = numbers.uk[how][count - 2] ?? (how === "over" ? "кількома" : "кількох");
  const noun = areRegions ? { over: "регіонами", in: "регіонах" } : { over: "місцями", in: "місцях" };
  return `${how === "over" ? "над" : "у"} ${many} ${noun[how]} разом`;
}
