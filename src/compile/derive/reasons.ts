import type { Ours } from "../full-form";

/** Why words were taken for a place, by the rule that decided, in each language of the page. */
export const reasons = {
  regionName: {
    en: "The region bears this name.",
    ru: "Так называется сам регион.",
    uk: "Так називається сам регіон.",
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
} as const satisfies Record<string, Ours>;

/** @param region Its name in each language. */
export const onlyInRegion = (region: Ours): Ours => ({
  en: `The only place of this name in the region that the claim names (${region.en ?? ""}).`,
  ru: `Единственное место с таким названием в регионе, который назван в сообщении (${region.ru ?? region.en ?? ""}).`,
  uk: `Єдине місце з такою назвою в регіоні, названому в повідомленні (${region.uk ?? region.en ?? ""}).`,
});
