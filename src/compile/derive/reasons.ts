import type { Ours } from "../full-form";

/** Why words were taken for a place, by the rule that decided, in each language of the page. */
export const reasons = {
  regionName: {
    en: "The region bears this name.",
    ru: "Так называется сам регион.",
    uk: "Так називається сам регіон.",
  },
  wideWords: {
    en: "Some reports name it by words that may also mean the region together with the city it is called after, which is a region of its own. None says whether a figure covers the city.",
    ru: "В некоторых сообщениях стоят слова, которые могут означать и регион вместе с одноимённым городом — отдельным регионом. Ни в одном не сказано, относится ли число и к городу.",
    uk: "У деяких повідомленнях стоять слова, які можуть означати й регіон разом з однойменним містом — окремим регіоном. У жодному не сказано, чи стосується число й міста.",
  },
  regionForm: {
    en: "A form of the region’s name, which no other region bears.",
    ru: "Форма названия этого региона; другие регионы так не называются.",
    uk: "Форма назви цього регіону; інші регіони так не називаються.",
  },
  citedRegion: {
    en: "Reports that are only cited here give figures by region; this is the region of that name.",
    ru: "Сообщения, которые здесь лишь пересказаны, приводят числа по регионам; это регион с таким названием.",
    uk: "Повідомлення, які тут лише переказано, наводять числа за регіонами; це регіон із такою назвою.",
  },
  onlyInGazetteer: {
    en: "The only place of this name in the gazetteer.",
    ru: "Единственное место с таким названием в географическом справочнике.",
    uk: "Єдине місце з такою назвою в географічному довіднику.",
  },
  countryName: {
    en: "The country bears this name.",
    ru: "Так называется сама страна.",
    uk: "Так називається сама країна.",
  },
  countryPart: {
    en: "The words name no more than a part of the country, and where that ends nobody says: the country stands for it.",
    ru: "Названа лишь часть страны, а где её граница, не сказано: вместо неё указана страна.",
    uk: "Названо лише частину країни, а де її межа, не сказано: замість неї вказано країну.",
  },
  waterName: {
    en: "The sea bears this name.",
    ru: "Так называется само море.",
    uk: "Так називається саме море.",
  },
  onlyInEurope: {
    en: "No place in Russia, Ukraine or Belarus that the gazetteer holds bears this name, and only this one in the rest of Europe.",
    ru: "В справочнике нет места с таким названием в России, Украине и Беларуси, и лишь одно в остальной Европе.",
    uk: "У довіднику немає місця з такою назвою в Росії, Україні та Білорусі, і лише одне в решті Європи.",
  },
  direction: {
    en: "Only where it led is said, and not how far it came: it stands at no point of the map.",
    ru: "Сказано лишь, куда это направлялось, но не где было: точки на карте у этого нет.",
    uk: "Сказано лише, куди це прямувало, але не де було: точки на карті в цього немає.",
  },
  unnamed: {
    en: "The report says how many they are, and names none of them.",
    ru: "В сообщении сказано, сколько их, но ни один не назван.",
    uk: "У повідомленні сказано, скільки їх, але жодного не названо.",
  },
  stretch: {
    en: "Both ends are named. Where between them is not said, so the whole stretch is drawn; its width means nothing.",
    ru: "Названы оба конца. Где именно между ними, не сказано, поэтому изображён весь отрезок; его ширина ничего не означает.",
    uk: "Названо обидва кінці. Де саме між ними, не сказано, тому зображено весь відтинок; його ширина нічого не означає.",
  },
  taken: {
    en: "Taken. It lies in the region that the report names.",
    ru: "Принято. Находится в регионе, названном в сообщении.",
    uk: "Прийнято. Розташоване в регіоні, названому в повідомленні.",
  },
  notTaken: {
    en: "Not taken. It lies in another region.",
    ru: "Не принято. Находится в другом регионе.",
    uk: "Не прийнято. Розташоване в іншому регіоні.",
  },
  chosenByEditors: {
    en: "Chosen by the editors among the places of this name; the report’s words alone do not decide.",
    ru: "Выбрано редакторами из мест с таким названием; одних слов сообщения для этого недостаточно.",
    uk: "Обрано редакторами серед місць із такою назвою; самих слів повідомлення для цього недостатньо.",
  },
  chosen: { en: "Taken as probable.", ru: "Принято как вероятное.", uk: "Прийнято як імовірне." },
  notChosen: { en: "Not taken.", ru: "Не принято.", uk: "Не прийнято." },
} as const satisfies Record<string, Ours>;

/** @param town The town that a district is called after, in each language. */
export const calledAfter = (town: Ours): Ours => ({
  en: `Called after ${town.en ?? ""}. Its boundary is not held here, so it is drawn at that town; where in it is not said.`,
  ru: `Название — по населённому пункту ${town.ru ?? town.en ?? ""}. Границ здесь нет, поэтому показан этот пункт; где именно, не сказано.`,
  uk: `Назва — від населеного пункту ${town.uk ?? town.en ?? ""}. Меж тут немає, тому показано цей пункт; де саме, не сказано.`,
});

/** @param country Its name in each language. */
export const onlyInCountry = (country: Ours): Ours => ({
  en: `The only place of this name in the country that the claim names (${country.en ?? ""}), as far as the gazetteer holds it.`,
  ru: `Единственное место с таким названием в стране, которая названа в сообщении (${country.ru ?? country.en ?? ""}), из имеющихся в справочнике.`,
  uk: `Єдине місце з такою назвою в країні, названій у повідомленні (${country.uk ?? country.en ?? ""}), з наявних у довіднику.`,
});

/** @param region Its name in each language. */
export const onlyInRegion = (region: Ours): Ours => ({
  en: `The only place of this name in the region that the claim names (${region.en ?? ""}).`,
  ru: `Единственное место с таким названием в регионе, который назван в сообщении (${region.ru ?? region.en ?? ""}).`,
  uk: `Єдине місце з такою назвою в регіоні, названому в повідомленні (${region.uk ?? region.en ?? ""}).`,
});
