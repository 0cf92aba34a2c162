import type { Language } from "../read/mention";

const words = {
  uk: /(?<![а-яіїєґ])(?:та|що|було|від|із|зі|про|за|й|після|також|збито|атакував|атакували|ударними|ворог|сили|дронів|області|повідомив|росіяни|вночі|над|через|її|він|вона|не|це|який|яка)(?![а-яіїєґ])/g,
  ru: /(?<![а-яіїєґ])(?:и|что|было|были|от|из|со|о|после|также|сбиты|сбито|силы|над|дронов|области|сообщил|ночью|через|ее|он|она|не|это|который|которые|средствами)(?![а-яіїєґ])/g,
};
const letters = { uk: /[іїєґ]/g, ru: /[ыэъ]/g };

/** The language of a text by its letters and commonest words; English where it has none of the others' letters. */
export function languageOf(folded: string): Language {
  const sample = folded.slice(0, 20_000);
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0;
  const cyrillic = count(/[а-яіїєґ]/g);
  if (cyrillic === 0 || count(/[a-z]/g) > cyrillic) return "en";
  return count(letters.uk) * 2 + count(words.uk) > count(letters.ru) * 2 + count(words.ru) ? "uk" : "ru";
}
