import type { Names } from "./region-names";

type Labelled = { name: Names; rank: number };
const label = (rank: number, en: string, ru: string, uk: string): Labelled => ({
  rank,
  name: { en, ru, uk },
});

/** Countries that reach into the detailed part. Short names in everyday use; no list of who recognises whom. */
export const countryNames: Record<string, Labelled> = {
  AL: label(2, "Albania", "Албания", "Албанія"),
  AM: label(2, "Armenia", "Армения", "Вірменія"),
  AT: label(2, "Austria", "Австрия", "Австрія"),
  AZ: label(2, "Azerbaijan", "Азербайджан", "Азербайджан"),
  BA: label(2, "Bosnia and Herzegovina", "Босния и Герцеговина", "Боснія і Герцеговина"),
  BG: label(1, "Bulgaria", "Болгария", "Болгарія"),
  BY: label(0, "Belarus", "Беларусь", "Білорусь"),
  CZ: label(2, "Czechia", "Чехия", "Чехія"),
  EE: label(1, "Estonia", "Эстония", "Естонія"),
  FI: label(1, "Finland", "Финляндия", "Фінляндія"),
  GE: label(1, "Georgia", "Грузия", "Грузія"),
  HR: label(2, "Croatia", "Хорватия", "Хорватія"),
  HU: label(1, "Hungary", "Венгрия", "Угорщина"),
  IT: label(2, "Italy", "Италия", "Італія"),
  KZ: label(1, "Kazakhstan", "Казахстан", "Казахстан"),
  LT: label(1, "Lithuania", "Литва", "Литва"),
  LV: label(1, "Latvia", "Латвия", "Латвія"),
  MD: label(1, "Moldova", "Молдова", "Молдова"),
  ME: label(2, "Montenegro", "Черногория", "Чорногорія"),
  MK: label(2, "North Macedonia", "Северная Македония", "Північна Македонія"),
  NO: label(1, "Norway", "Норвегия", "Норвегія"),
  PL: label(1, "Poland", "Польша", "Польща"),
  RO: label(1, "Romania", "Румыния", "Румунія"),
  RS: label(2, "Serbia", "Сербия", "Сербія"),
  RU: label(0, "Russia", "Россия", "Росія"),
  SE: label(1, "Sweden", "Швеция", "Швеція"),
  SI: label(2, "Slovenia", "Словения", "Словенія"),
  SK: label(1, "Slovakia", "Словакия", "Словаччина"),
  TM: label(2, "Turkmenistan", "Туркменистан", "Туркменістан"),
  TR: label(1, "Türkiye", "Турция", "Туреччина"),
  UA: label(0, "Ukraine", "Украина", "Україна"),
  UZ: label(2, "Uzbekistan", "Узбекистан", "Узбекистан"),
};

type Water = Labelled & { lng: number; lat: number };
const water = (lng: number, lat: number, ...names: Parameters<typeof label>): Water => ({
  lng,
  lat,
  ...label(...names),
});

/** Seas have no outline of their own in the data: where their names stand is chosen by eye. */
export const seas: Water[] = [
  water(34.3, 43.2, 0, "Black Sea", "Чёрное море", "Чорне море"),
  water(36.6, 46.1, 1, "Sea of Azov", "Азовское море", "Азовське море"),
  water(19.4, 57.2, 0, "Baltic Sea", "Балтийское море", "Балтійське море"),
  water(26.2, 59.85, 2, "Gulf of Finland", "Финский залив", "Фінська затока"),
  water(41.5, 69.6, 0, "Barents Sea", "Баренцево море", "Баренцове море"),
  water(38.2, 65.7, 1, "White Sea", "Белое море", "Біле море"),
  water(50.3, 43.4, 0, "Caspian Sea", "Каспийское море", "Каспійське море"),
];

/** Named by a point within them: the lakes' outlines bear no names. */
export const lakes: Water[] = [
  water(31.5, 60.8, 1, "Lake Ladoga", "Ладожское озеро", "Ладозьке озеро"),
  water(35.5, 61.6, 1, "Lake Onega", "Онежское озеро", "Онезьке озеро"),
  water(27.5, 58.7, 2, "Lake Peipus", "Чудское озеро", "Чудське озеро"),
  water(38.3, 58.5, 3, "Rybinsk Reservoir", "Рыбинское водохранилище", "Рибінське водосховище"),
  water(31.3, 58.3, 3, "Lake Ilmen", "Озеро Ильмень", "Озеро Ільмень"),
];
