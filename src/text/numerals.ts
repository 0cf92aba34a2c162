/** How a word adds to the number that it is a part of. */
export type Numeral = {
  value: number;
  /** “ten” stands for 1 to 19 as well: what nothing may follow. A multiplier multiplies what came before. */
  rank: "one" | "teen" | "ten" | "hundred" | "thousand";
  /** “third”: stands for one, at its place in a row. */
  isOrdinal?: true;
};

type Row = readonly [value: number, rank: Numeral["rank"], forms: string];

const english: readonly Row[] = [
  [0, "teen", "zero"],
  [1, "one", "one single"],
  [2, "one", "two"],
  [3, "one", "three"],
  [4, "one", "four"],
  [5, "one", "five"],
  [6, "one", "six"],
  [7, "one", "seven"],
  [8, "one", "eight"],
  [9, "one", "nine"],
  [10, "teen", "ten"],
  [11, "teen", "eleven"],
  [12, "teen", "twelve"],
  [13, "teen", "thirteen"],
  [14, "teen", "fourteen"],
  [15, "teen", "fifteen"],
  [16, "teen", "sixteen"],
  [17, "teen", "seventeen"],
  [18, "teen", "eighteen"],
  [19, "teen", "nineteen"],
  [20, "ten", "twenty"],
  [30, "ten", "thirty"],
  [40, "ten", "forty"],
  [50, "ten", "fifty"],
  [60, "ten", "sixty"],
  [70, "ten", "seventy"],
  [80, "ten", "eighty"],
  [90, "ten", "ninety"],
  [100, "hundred", "hundred"],
  [1000, "thousand", "thousand"],
  [12, "thousand", "dozen"],
];

/** Forms of the five to twenty and thirty: a stem in ь with the endings of its cases. */
const soft = (stem: string) => `${stem}ь ${stem}и ${stem}ью`;
const softUk = (stem: string, hard = `${stem}ь`) =>
  `${hard} ${stem}и ${stem}ьох ${stem}ьом ${stem}ьома ${stem}ьма ${stem}ьмя`;
const teens = (stem: string) => soft(`${stem}надцат`);
const teensUk = (stem: string) => softUk(`${stem}надцят`);

const russian: readonly Row[] = [
  [0, "teen", "ноль нуль"],
  [1, "one", "один одна одно одного одной одному одним одном одну одною"],
  // Of what follows: «полтора десятка», «полторы тысячи».
  [1.5, "one", "полтора полторы полутора"],
  [2, "one", "два две двух двум двумя двоих двоим"],
  [3, "one", "три трех трем тремя троих троим"],
  [4, "one", "четыре четырех четырем четырьмя"],
  [5, "one", soft("пят")],
  [6, "one", soft("шест")],
  [7, "one", "семь семи семью"],
  [8, "one", "восемь восьми восемью восьмью"],
  [9, "one", soft("девят")],
  [10, "teen", soft("десят")],
  [11, "teen", teens("один")],
  [12, "teen", teens("две")],
  [13, "teen", teens("три")],
  [14, "teen", teens("четыр")],
  [15, "teen", teens("пят")],
  [16, "teen", teens("шест")],
  [17, "teen", teens("сем")],
  [18, "teen", teens("восем")],
  [19, "teen", teens("девят")],
  [20, "ten", soft("двадцат")],
  [30, "ten", soft("тридцат")],
  [40, "ten", "сорок сорока"],
  [50, "ten", "пятьдесят пятидесяти пятьюдесятью"],
  [60, "ten", "шестьдесят шестидесяти шестьюдесятью"],
  [70, "ten", "семьдесят семидесяти семьюдесятью"],
  [80, "ten", "восемьдесят восьмидесяти восемьюдесятью"],
  [90, "ten", "девяносто девяноста"],
  [100, "hundred", "сто ста"],
  [200, "hundred", "двести двухсот двумстам двумястами двухстах"],
  [300, "hundred", "триста трехсот тремстам тремястами трехстах"],
  [400, "hundred", "четыреста четырехсот четыремстам четырьмястами"],
  [500, "hundred", "пятьсот пятисот пятистам пятьюстами"],
  [600, "hundred", "шестьсот шестисот шестистам шестьюстами"],
  [700, "hundred", "семьсот семисот семистам семьюстами"],
  [800, "hundred", "восемьсот восьмисот восьмистам восемьюстами"],
  [900, "hundred", "девятьсот девятисот девятистам девятьюстами"],
  [10, "thousand", "десяток десятка десятку десятком"],
  [12, "thousand", "дюжина дюжину дюжины"],
  [100, "thousand", "сотня сотню сотни"],
  [1000, "thousand", "тысяча тысячи тысяч тысячу тысячей тысячами"],
];

const ukrainian: readonly Row[] = [
  [0, "teen", "нуль"],
  [1, "one", "один одна одне одно одного однієї одній одному одним одну однією"],
  [1.5, "one", "півтора півтори"],
  [2, "one", "два дві двох двом двома"],
  [3, "one", "три трьох трьом трьома"],
  [4, "one", "чотири чотирьох чотирьом чотирма"],
  [5, "one", softUk("п'ят")],
  [6, "one", `${softUk("шіст", "шість")} шести`],
  [7, "one", "сім семи сімох сімом сьома сімома"],
  [8, "one", "вісім восьми вісьмох вісьмом вісьма вісьмома"],
  [9, "one", softUk("дев'ят")],
  [10, "teen", softUk("десят")],
  [11, "teen", teensUk("оди")],
  [12, "teen", teensUk("два")],
  [13, "teen", teensUk("три")],
  [14, "teen", teensUk("чотир")],
  [15, "teen", teensUk("п'ят")],
  [16, "teen", teensUk("шіст")],
  [17, "teen", teensUk("сім")],
  [18, "teen", teensUk("вісім")],
  [19, "teen", teensUk("дев'ят")],
  [20, "ten", softUk("двадцят")],
  [30, "ten", softUk("тридцят")],
  [40, "ten", "сорок сорока"],
  [50, "ten", "п'ятдесят п'ятдесяти п'ятдесятьма п'ятдесятьох"],
  [60, "ten", "шістдесят шістдесяти шістдесятьма шістдесятьох"],
  [70, "ten", "сімдесят сімдесяти сімдесятьма сімдесятьох"],
  [80, "ten", "вісімдесят вісімдесяти вісімдесятьма вісімдесятьох"],
  [90, "ten", "дев'яносто дев'яноста"],
  [100, "hundred", "сто ста"],
  [200, "hundred", "двісті двохсот двомстам двомастами"],
  [300, "hundred", "триста трьохсот трьомстам"],
  [400, "hundred", "чотириста чотирьохсот"],
  [500, "hundred", "п'ятсот п'ятисот"],
  [600, "hundred", "шістсот шестисот"],
  [700, "hundred", "сімсот семисот"],
  [800, "hundred", "вісімсот восьмисот"],
  [900, "hundred", "дев'ятсот дев'ятисот"],
  [10, "thousand", "десяток десятка десятку десятком"],
  [12, "thousand", "дюжина дюжину дюжини"],
  [100, "thousand", "сотня сотню сотні"],
  [1000, "thousand", "тисяча тисячі тисяч тисячу тисячею тисячами"],
];

type Few = readonly (readonly [number, string])[];

/** «Двое», of people mostly. */
const collective: Readonly<Record<"ru" | "uk", Few>> = {
  ru: [
    [2, "двое двойняшки"],
    [3, "трое"],
    [4, "четверо четверых четверым"],
    [5, "пятеро пятерых"],
    [6, "шестеро шестерых"],
    [7, "семеро семерых"],
    [8, "восьмеро восьмерых"],
    [9, "девятеро"],
    [10, "десятеро десятерых"],
  ],
  uk: [
    [2, "двоє"],
    [3, "троє"],
    [4, "четверо"],
    [5, "п'ятеро"],
    [6, "шестеро"],
    [7, "семеро"],
    [8, "восьмеро"],
    [9, "дев'ятеро"],
    [10, "десятеро"],
  ],
};

const ordinal: Readonly<Record<"en" | "ru" | "uk", Few>> = {
  en: [
    [2, "second"],
    [3, "third"],
    [4, "fourth"],
    [5, "fifth"],
    [6, "sixth"],
  ],
  ru: [
    [2, "второй второго вторая вторую"],
    [3, "третий третьего третья третью"],
    [4, "четвертый четвертого"],
    [5, "пятый пятого"],
    [6, "шестой шестого"],
  ],
  uk: [
    [2, "другий другого"],
    [3, "третій третього третя"],
    [4, "четверта четвертий четвертого"],
    [5, "п'ятий п'ятого"],
    [6, "шостий шостого"],
  ],
};

/** Numerals by their form, in small letters, with е for ё and a plain apostrophe. No form of a language means two numbers. */
export type Numerals = ReadonlyMap<string, Numeral>;

const tableOf = (rows: readonly Row[], few: Few, ordinals: Few): Numerals =>
  new Map<string, Numeral>([
    ...rows.flatMap(([value, rank, forms]) => entries(forms, { value, rank })),
    ...few.flatMap(([value, forms]) => entries(forms, { value, rank: "one" })),
    ...ordinals.flatMap(([value, forms]) => entries(forms, { value, rank: "one", isOrdinal: true })),
  ]);

const tables: Readonly<Record<string, Numerals>> = {
  en: tableOf(english, [], ordinal.en),
  ru: tableOf(russian, collective.ru, ordinal.ru),
  uk: tableOf(ukrainian, collective.uk, ordinal.uk),
};
const none: Numerals = new Map();

/** Those of a language; none of one whose words are not known here. */
export const numeralsOf = (language: string): Numerals => tables[language] ?? none;

/** Every numeral of the three languages: a text may quote another. No form means two numbers. */
export const numerals: Numerals = new Map(Object.values(tables).flatMap((table) => [...table]));

/** “Tens”, that stand for ten each behind a number only: «два десятки», «пять десятков». */
export const tens = /^десятк(?:и|ов|ами|ам|ах)$|^десятків$/u;

/** “Dozens”, behind a number: «пять дюжин». */
export const dozens = /^(?:dozens?|дюжин(?:[аыуи]|ами|ам|ах)?)$/u;

/** “Hundreds”, that stand for a hundred each behind a number only: «две сотни», «2 сотен». */
export const hundreds = /^сот(?:ни|ен|ню)$|^сот(?:ні|ень)$/u;

/** «Полдесятка», “half-dozen”: a half of what is counted by. */
const halved = /^(?:пол|пів)(?:десятка|дюжин[ыи]|сотни|сотні|тысячи|тисячі)$|^half-(?:a-)?dozen$/u;

/** «Полтора», «пів», «полтора-два»: a number that is not whole, or that begins with one. */
export const isBroken = (word: string): boolean =>
  halved.test(word) || /^(?:полтор[аы]|полутора|півтор[аи]|пол|пів)(?:-\p{L}+)?$/u.test(word);

/** What may be the second case of one, as behind «около», or several that nobody counted: «тысячи», «сотні». */
export const isOneOrSeveral = (word: string): boolean =>
  /^(?:тысячи|тисячі|сотни|сотні|дюжин[ыи])$/u.test(word);

/** Several of what is counted by: «тысяч», «сотнями». */
export const isSeveral = (word: string): boolean =>
  /^(?:тысяч(?:|ами)|тисяч(?:|ами)|сотен|сотень)$/u.test(word);

function entries(forms: string, numeral: Numeral): [string, Numeral][] {
  return forms.split(" ").map((form) => [form, numeral]);
}
