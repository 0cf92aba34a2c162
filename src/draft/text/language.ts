import type { Language } from "../read/mention";

/** Whole words, and beginnings with `-`, that one of the two languages has and the other has not, or seldom. */
const own = {
  uk: "та що було від із зі про й після також вночі його її він вона це який яка які з удень вдень ще збит- збил- збив- знищ- перехоп- знешкодж- безпілотн- ворож- атакував атакували ударними ворог сили дрони дронів області областю повідомив росіяни впав впала впали упав упала упали уламк- чотири п'ят- шіст- вісім дев'ят- ппо реб четвер п'ятниц- серед- неділ- понеділ- вівтор- місто село січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
  ru: "и что было были от из со о об после также ее его он она это который которые которая ещё еще сбит- сбил- уничтож- перехвач- обезврежен- беспилотн- вражеск- дроны дронов силы области областью сообщил сообщила средствами ночью ночь утром вечером днем обломк- четыре пять шесть семь восемь девять пво рэб четверг пятниц- сред- воскресень- понедельник- город село января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
};

const letter = "[а-яіїєґ]";
const anyOf = (listed: string): RegExp =>
  new RegExp(
    `(?<!${letter})(?:${listed
      .split(" ")
      .map((word) => (word.endsWith("-") ? `${word.slice(0, -1)}${letter}*` : word))
      // “о 5:10” is at what hour, and of no other language for it.
      .map((word) => (word === "о" ? "о(?! ?\\d)" : word))
      .join("|")})(?!${letter})`,
    "g",
  );

const words = { uk: anyOf(own.uk), ru: anyOf(own.ru) };
const letters = { uk: /[іїєґ]/g, ru: /[ыэъ]/g };

/** The language of a text by its letters and commonest words; English where it has none of the others' letters. */
export function languageOf(folded: string): Language {
  const sample = folded.slice(0, 20_000);
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0;
  const cyrillic = count(/[а-яіїєґ]/g);
  if (cyrillic === 0 || count(/[a-z]/g) > cyrillic) return "en";
  return count(letters.uk) * 2 + count(words.uk) > count(letters.ru) * 2 + count(words.ru) ? "uk" : "ru";
}
