import fc from "fast-check";
import { expect, test } from "vitest";
import { draft } from "../../src/draft/draft";

/** Regions with the words for them in a sentence: “over the Tula region”, «над Тульской областью», «над Сумщиною». */
const places = {
  en: ["Tula region", "Penza Region", "Sumy Oblast", "Krasnodar Territory", "Black Sea"],
  ru: ["Тульской областью", "Пензенской областью", "Краснодарским краем", "Республикой Крым", "Черным морем"],
  uk: ["Сумщиною", "Полтавською областю", "Київщиною", "Чорним морем", "Харківською областю"],
};
type Language = keyof typeof places;

const spelled = {
  en: ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
  ru: [
    "один",
    "два",
    "три",
    "четыре",
    "пять",
    "шесть",
    "семь",
    "восемь",
    "девять",
    "десять",
    "одиннадцать",
    "двенадцать",
  ],
  uk: [
    "один",
    "два",
    "три",
    "чотири",
    "п’ять",
    "шість",
    "сім",
    "вісім",
    "дев’ять",
    "десять",
    "одинадцять",
    "дванадцять",
  ],
};
const nouns = {
  en: ["drones", "Ukrainian UAVs"],
  ru: ["беспилотников", "украинских БПЛА"],
  uk: ["дронів", "ворожих БпЛА"],
};
const hedges = {
  en: [
    ["", "exactly"],
    ["at least ", "at-least"],
    ["more than ", "more-than"],
    ["about ", "about"],
    ["up to ", "at-most"],
  ],
  ru: [
    ["", "exactly"],
    ["не менее ", "at-least"],
    ["более ", "more-than"],
    ["около ", "about"],
  ],
  uk: [
    ["", "exactly"],
    ["щонайменше ", "at-least"],
    ["понад ", "more-than"],
    ["близько ", "about"],
  ],
} as const;
const sentences: Readonly<Record<Language, readonly ((count: string, place: string) => string)[]>> = {
  en: [
    (count, place) => `Overnight, air defences shot down ${count} over the ${place}, the army said.`,
    (count, place) => `${count} were destroyed over the ${place} on Monday.`,
  ],
  ru: [
    (count, place) => `Ночью средства ПВО сбили ${count} над ${place}, сообщил губернатор.`,
    (count, place) => `Над ${place} уничтожено ${count}.`,
  ],
  uk: [
    (count, place) => `Уночі сили ППО збили ${count} над ${place}, повідомили військові.`,
    (count, place) => `Над ${place} знищено ${count}.`,
  ],
};

const claims = fc.constantFrom<Language>("en", "ru", "uk").chain((language) =>
  fc.record({
    language: fc.constant(language),
    value: fc.integer({ min: 2, max: 2000 }).filter((value) => value < 1900),
    isSpelled: fc.boolean(),
    noun: fc.constantFrom(...nouns[language]),
    hedge: fc.constantFrom<readonly [string, string]>(...hedges[language]),
    place: fc.constantFrom(...places[language]),
    write: fc.constantFrom(...sentences[language]),
  }),
);

test("whatever sentence is written from a claim is read back as that claim", () => {
  fc.assert(
    fc.property(claims, ({ language, value, isSpelled, noun, hedge: [words, kind], place, write }) => {
      const number = (isSpelled ? spelled[language][value - 1] : undefined) ?? String(value);
      const text = write(`${words}${number} ${noun}`, place);
      const [first, ...others] = draft(text, { language }).drafts;
      expect(others).toEqual([]);
      expect(first).toMatchObject({ event: "interception", unit: "uav", figure: { kind, value } });
      expect(first?.places.map((one) => one.words)).toEqual([place]);
    }),
    { numRuns: 200 },
  );
}, 60_000);

test("a list written from a total and its parts is read back as them", () => {
  const lists = fc
    .uniqueArray(
      fc.constantFrom(...["Тульской", "Пензенской", "Курской", "Рязанской", "Самарской", "Омской"]),
      { minLength: 2, maxLength: 6 },
    )
    .chain((names) =>
      fc.tuple(
        fc.constant(names),
        fc.array(fc.integer({ min: 1, max: 90 }), { minLength: names.length, maxLength: names.length }),
        fc.boolean(),
      ),
    );
  fc.assert(
    fc.property(lists, ([names, values, isBulleted]) => {
      const total = values.reduce((sum, value) => sum + value, 0);
      const items = names.map((name, at) => `${values[at]} – над территорией ${name} области`);
      const text = `Уничтожены ${total} беспилотников: ${isBulleted ? items.map((item) => `▫️ ${item}`).join(", ") : items.join(", ")}.`;
      const { drafts } = draft(text);
      expect(drafts.map(({ figure }) => figure?.value)).toEqual([total, ...values]);
      expect(
        drafts.slice(1).every((one) => one.total === 0 && one.role === "part" && one.questions.length === 0),
      ).toBe(true);
    }),
  );
});

const snippets = fc.constantFrom(
  ...'5|five|пять|drones|дронов|БпЛА|were shot down|сбиты|збито|над|over|Тульской областью|Kursk|,|.|:|(|)|«|»|"|“|”|\n|**|[a](https://a.b)|&nbsp;|<p>|▫️|по|из них|including|said|сообщил|губернатор|Governor|no casualties|пострадавших нет|1 000|12.30|overnight|22 мая|\u00ad|\ud83d\ude80|\u0301|ё|‘|’|--|of the|в том числе'.split(
    "|",
  ),
);
const anything = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.array(snippets, { maxLength: 80 }).map((words) => words.join(" ")),
  fc
    .array(fc.oneof(snippets, fc.string({ unit: "grapheme", maxLength: 8 })), { maxLength: 60 })
    .map((words) => words.join("")),
);

test("whatever characters it is given, it throws nothing, and all it says stands in the text", () => {
  fc.assert(
    fc.property(anything, (text) => {
      const { drafts, unread } = draft(text, { published: "2031-05-23" });
      for (const one of drafts) {
        expect(text.slice(one.start, one.end)).toBe(one.quote);
        if (one.figure) {
          expect(one.figure.start).toBeGreaterThanOrEqual(one.start);
          expect(one.figure.end).toBeLessThanOrEqual(one.end);
        }
        for (const part of [one.speaker, one.window, one.reservation, ...one.places]) {
          if (part) expect(part.start >= 0 && part.start < part.end && part.end <= text.length).toBe(true);
        }
        if (one.total !== null) expect(drafts[one.total]?.figure).toBeTruthy();
      }
      for (const { start, end } of unread) expect(start < end && end <= text.length).toBe(true);
    }),
    { numRuns: 600 },
  );
}, 60_000);

const pieces = [
  "пять дронов сбиты над Тульской областью, ",
  "over the Tula region and ",
  "five drones or ",
  "Уничтожены 9 дронов: пять – над Тульской областью, четыре – над Курской областью.\n",
  "(",
  "12 ",
  "«“",
  "no damage ",
  "[a](",
  "Governor of the ",
];

/** Milliseconds of the processor. */
function cost(text: string): number {
  const before = process.cpuUsage();
  expect(draft(text).drafts).toBeDefined();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

test("long texts without a full stop, of brackets, numbers or the same word, come to an end: four times the text takes no more than some four times as long", () => {
  for (const piece of pieces) {
    const [short, long] = [7_500, 30_000].map((letters) => piece.repeat(letters / piece.length)) as [
      string,
      string,
    ];
    // In the square it would be sixteen times; what is done within a few milliseconds tells nothing.
    const growth = (tries: number): number => {
      const least = (text: string) => Math.min(...Array.from({ length: tries }, () => cost(text)));
      // The short text after the long one, when the code is warm: it would hide a growth else.
      const most = least(long);
      return most / Math.max(least(short), 8);
    };
    // The machine has other things to do: what seems to take too long is tried again, and the least of a few counts.
    const once = growth(1);
    expect(once < 10 ? once : growth(3), piece).toBeLessThan(10);
  }
}, 60_000);
