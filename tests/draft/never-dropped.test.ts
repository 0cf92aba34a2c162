import fc from "fast-check";
import { expect, test } from "vitest";
import { draft } from "../../src/draft/draft";

const flying = {
  en: ["a drone", "drones", "a cruise missile", "fragments of a drone", "the debris"],
  ru: ["беспилотник", "дроны", "крылатая ракета", "обломки БПЛА", "фрагменты дрона"],
  uk: ["безпілотник", "дрони", "крилата ракета", "уламки дрона", "рештки БпЛА"],
};
/** Of imagined towns and of regions, with whatever leads to them. */
const places = {
  en: ["over Alderton", "near the town of Birchley", "between Alderton and Birchley", "in the Tula region"],
  ru: ["в городе Ольховск", "над Тульской областью", "между Ольховском и Берёзовом", "близ Ольховска"],
  uk: ["у місті Вільхове", "над Сумщиною", "між Вільховим і Березовим", "поблизу Вільхового"],
};
/** Some are in the vocabulary, most are not. */
const told = {
  en: [
    "were met with silence",
    "frightened the geese",
    "lit up the sky",
    "was discovered",
    "fell",
    "may return",
  ],
  ru: ["напугали гусей", "осветили небо", "обнаружены", "упали", "вызвали споры", "могут вернуться"],
  uk: ["налякали гусей", "осяяли небо", "знайдено", "впали", "викликали суперечки", "можуть повернутися"],
};
const opening = { en: ["", "Yesterday ", "The warden wrote that "], ru: ["", "Вчера "], uk: ["", "Вчора "] };

const plain = { en: "The market opened late.", ru: "Рынок открылся поздно.", uk: "Ринок відкрився пізно." };

test.each(["en", "ru", "uk"] as const)(
  "a sentence with a word for what flies, or for its debris, and a place is drafted from or listed as unread (%s)",
  (language) => {
    const parts = fc.tuple(
      fc.constantFrom(...opening[language]),
      fc.constantFrom(...flying[language]),
      fc.constantFrom(...told[language]),
      fc.constantFrom(...places[language]),
      fc.boolean(),
    );
    fc.assert(
      fc.property(parts, fc.boolean(), ([open, what, did, where, isPlaceFirst], isAmong) => {
        const words = `${open}${isPlaceFirst ? `${where} ${what} ${did}` : `${what} ${did} ${where}`}.`;
        const sentence = words.charAt(0).toUpperCase() + words.slice(1);
        const text = isAmong ? `${plain[language]} ${sentence} ${plain[language]}` : sentence;
        const { drafts, unread } = draft(text, { language, published: "2031-05-31" });
        const start = text.indexOf(sentence);
        const end = start + sentence.length;
        const kept = [...unread, ...drafts.flatMap((one) => [one, ...one.further])];
        expect(
          kept.some((one) => one.start < end && one.end > start),
          sentence,
        ).toBe(true);
      }),
      { numRuns: 150 },
    );
  },
);

test("an attempt is no sentence to be asked about where the next one says what came of it", () => {
  const attempt = "There was an attempt to carry out attacks with drones in the Tula region.";
  const { drafts, unread } = draft(`${attempt} Air defences shot down 5 drones over the Tula region.`, {
    language: "en",
  });
  expect(drafts.map(({ event }) => event)).toEqual(["interception"]);
  expect(unread).toEqual([]);
  expect(draft(attempt, { language: "en" }).unread.map(({ words }) => words)).toEqual([attempt]);
});
