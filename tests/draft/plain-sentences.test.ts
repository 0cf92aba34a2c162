import { expect, test } from "vitest";
import { draft } from "../../src/draft/draft";

/** Sentences that stand alone, without a letter that only one of the two languages has. */
const told = [
  ["uk", "У четвер о 5:10 над Альфою збито 3 дрони.", "3 uav Альфою", "2031-05-29T05:10"],
  ["uk", "О 5:10 над Альфою збито 3 дрони.", "3 uav Альфою", "2031-05-30T05:10"],
  [
    "uk",
    "У четвер о 5:10 над Бетинською областю збито 3 дрони.",
    "3 uav Бетинською областю",
    "2031-05-29T05:10",
  ],
  ["uk", "У середу зранку над Альфою було знищено дрон.", "1 uav Альфою", "2031-05-28"],
  ["uk", "Над Альфою збито два ворожих дрони.", "2 uav Альфою", undefined],
  ["uk", "У неділю вночі в районі Гамми збито два «Шахеди».", "2 uav Гамми", "2031-05-24"],
  ["uk", "28 травня над Дельтою знищено ракету.", "1 missile Дельтою", "2031-05-28"],
  ["uk", "Удень 29 травня на околиці Альфи впав дрон.", "1 uav Альфи", "2031-05-29"],
  ["ru", "В четверг в 5:10 над Альфой сбито 3 дрона.", "3 uav Альфой", "2031-05-29T05:10"],
  ["ru", "В среду утром над Альфой уничтожен дрон.", "1 uav Альфой", "2031-05-28"],
  ["ru", "Поздно вечером в среду над Альфой сбито 3 дрона.", "3 uav Альфой", "2031-05-28"],
  ["ru", "В воскресенье ночью в районе Гаммы сбито два «Шахеда».", "2 uav Гаммы", "2031-05-24"],
  ["ru", "28 мая над Дельтой сбили крылатую ракету.", "1 missile Дельтой", "2031-05-28"],
] as const;

for (const [language, text, claim, start] of told) {
  test(`one plain sentence is read in its language, with its day: “${text}”`, () => {
    const drafted = draft(text, { published: "2031-05-30" });
    expect(drafted.language).toBe(language);
    expect(
      drafted.drafts.map(({ figure, unit, places }) =>
        [figure?.value, unit, ...places.map(({ words }) => words)].join(" "),
      ),
    ).toEqual([claim]);
    expect(drafted.drafts[0]?.window?.clock?.start).toBe(start);
  });
}
