import type { EventKind } from "../../domain/claims/claim";
import type { Denied } from "../../domain/claims/denied-kinds";
import type { PageLanguage } from "../../domain/language";
import { deniedText, formFor } from "../../domain/vocabulary";
import { inCase } from "../../gazetteer/cases";
import type { FigureYaml, NamedAs, Ours, PlaceYaml } from "../full-form";
import type { Terms } from "../reading/terms";
import { deniedTerm, slotsIn, wordsIn } from "../vocabulary";

/** A place as a sentence of ours names it. */
export type Told = Pick<PlaceYaml, "name" | "kind"> & {
  /** Whether it stands for no place at all: the report does not say where. */
  isUnsaid?: boolean;
};

/** By our words for it, where a report is only cited; by the report's own where it is not certain what they mean; or by its name. */
export function toldOf(place: PlaceYaml, as: NamedAs): Told {
  const { name, kind, named } = place;
  if (place.kind === "unnamed" && place.count === 0) return { name, kind, isUnsaid: true };
  if (typeof as === "object") return { name: as, kind };
  const isCertain = named.every((one) => one.as !== as || one.certainty === "certain");
  if (as === undefined || isCertain) return { name, kind };
  return { name: { en: `“${as}”`, ru: `«${as}»`, uk: `«${as}»` }, kind: "settlement" };
}

/** Made once: of each claim, they would take longer than all else that is read off it. */
const formats: Readonly<Record<PageLanguage, Intl.NumberFormat>> = {
  en: new Intl.NumberFormat("en"),
  ru: new Intl.NumberFormat("ru"),
  uk: new Intl.NumberFormat("uk"),
};

/** A number of the category that each of our languages has for many. */
const many = 5;

/**
 * A sentence of ours, neutral and without numbers, from what happened and where, in each language of the page.
 * @param denied Of what there was none: who denies that anybody was hurt has not denied damage.
 */
export function summaryOf(
  terms: Terms,
  event: EventKind,
  figure: FigureYaml | null | undefined,
  places: readonly Told[],
  within: Told | undefined,
  denied: readonly Denied[] = [],
): Ours {
  const how = terms.findEvent(event)?.place ?? "in";
  const isOne = figure?.exactly === 1;
  const sentence = (language: PageLanguage): string =>
    (deniedText(deniedTerm(terms, event, language), "name", denied, language) ??
      happened(terms, event, figure?.unit, isOne, language)) + where(language, how, places, within);
  return { en: sentence("en"), ru: sentence("ru"), uk: sentence("uk") };
}

/**
 * The beginning of a summary: what happened. It bears no number: of one thing it speaks as of one, of all else as of many.
 * @param unit left out where nothing is counted: then the event is named, and no unit, since nobody says of what it was
 */
export function happened(
  terms: Terms,
  event: EventKind,
  unit: string | undefined,
  isOne: boolean,
  language: PageLanguage,
): string {
  const term = terms.findEvent(event);
  const counted = terms.findUnit(unit ?? "");
  const words = term && wordsIn(term, language);
  const isOfUnit = slotsIn(words?.summary ?? "").length > 0;
  const said = (isOfUnit && unit === undefined ? words?.name : words?.summary) ?? event;
  const forms = counted && wordsIn(counted, language)?.forms;
  const filled = said.replace(/\{(\w+)\}/g, (_, slot) =>
    formFor(forms?.[slot] ?? "", isOne ? 1 : many, formats[language]),
  );
  return filled.charAt(0).toLocaleUpperCase(language) + filled.slice(1);
}

/** Its end: where it was. Empty where no place is named. */
export function where(
  language: PageLanguage,
  how: "over" | "in",
  places: readonly Told[],
  within: Told | undefined,
): string {
  const [only, ...others] = places;
  if (!only || (others.length === 0 && only.isUnsaid)) return "";
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

/** The end of a summary of what was launched: at what, and not from where. */
export function aimedAt(language: PageLanguage, places: readonly Told[]): string {
  if (places.length === 0) return "";
  const words = { en: " at ", ru: ", цель — ", uk: ", ціль — " } as const;
  return words[language] + places.map((place) => nameIn(place, language)).join(", ");
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
