import { countryNames } from "./label-names";
import type { Names } from "./region-names";

const names = (en: string, ru: string, uk: string): Names => ({ en, ru, uk });

/** Countries without a label on the base map. Short names in everyday use; no list of who recognises whom. */
const unlabelled: Record<string, Names> = {
  AD: names("Andorra", "Андорра", "Андорра"),
  BE: names("Belgium", "Бельгия", "Бельгія"),
  CH: names("Switzerland", "Швейцария", "Швейцарія"),
  CN: names("China", "Китай", "Китай"),
  CY: names("Cyprus", "Кипр", "Кіпр"),
  DE: names("Germany", "Германия", "Німеччина"),
  DK: names("Denmark", "Дания", "Данія"),
  ES: names("Spain", "Испания", "Іспанія"),
  FO: names("Faroe Islands", "Фарерские острова", "Фарерські острови"),
  FR: names("France", "Франция", "Франція"),
  GB: names("United Kingdom", "Великобритания", "Велика Британія"),
  GR: names("Greece", "Греция", "Греція"),
  IE: names("Ireland", "Ирландия", "Ірландія"),
  IS: names("Iceland", "Исландия", "Ісландія"),
  KP: names("North Korea", "КНДР", "КНДР"),
  LI: names("Liechtenstein", "Лихтенштейн", "Ліхтенштейн"),
  LU: names("Luxembourg", "Люксембург", "Люксембург"),
  MC: names("Monaco", "Монако", "Монако"),
  MN: names("Mongolia", "Монголия", "Монголія"),
  MT: names("Malta", "Мальта", "Мальта"),
  NL: names("Netherlands", "Нидерланды", "Нідерланди"),
  PT: names("Portugal", "Португалия", "Португалія"),
  SM: names("San Marino", "Сан-Марино", "Сан-Марино"),
  VA: names("Vatican City", "Ватикан", "Ватикан"),
};

/** By ISO 3166-1 code. */
export const namesOfCountries: Readonly<Record<string, Names>> = {
  ...unlabelled,
  ...Object.fromEntries(Object.entries(countryNames).map(([code, { name }]) => [code, name])),
};
