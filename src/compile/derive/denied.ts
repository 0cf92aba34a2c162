import type { PageLanguage } from "../../domain/language";

const people =
  /(?<!\p{L})(?:casualt|injur|victim|fatalit|deaths?(?!\p{L})|wounded|hurt|killed|dead(?!\p{L})|nobody|no one|пострада|погиб|жертв|ранен|травм|никто|постражд|загиб|загин|поранен|ніхто)/iu;
const things = /(?<!\p{L})(?:damage|destruct|разруш|поврежд|ущерб|руйнув|пошкодж|збитк)/iu;

type Said = Readonly<Record<PageLanguage, string>>;

const nobody: Said = {
  en: "Nobody reported killed or injured",
  ru: "Сообщается, что погибших или пострадавших нет",
  uk: "Повідомляється, що загиблих чи постраждалих немає",
};
const nothing: Said = {
  en: "No damage reported",
  ru: "Сообщается, что повреждений нет",
  uk: "Повідомляється, що пошкоджень немає",
};

/** Of which harm words say that there was none, where they name one kind alone: of the other they say nothing. */
export function deniedIn(said: readonly string[]): Said | undefined {
  const [isOfPeople, isOfThings] = [people, things].map((kind) => said.some((words) => kind.test(words)));
  if (isOfPeople === isOfThings) return undefined;
  return isOfPeople ? nobody : nothing;
}
