import { expect, test } from "vitest";
import { deskEngine } from "../../../src/desk/engine/desk-engine";
import { spanRead } from "../../../src/desk/engine/span-read";
import { actionFor } from "../../../src/desk/page/text/selected-part";
import { act } from "../../../src/desk/work/act";
import { quoteSpan } from "../../../src/draft/write/quote-span";
import { placesNamed } from "../../../src/draft/write/where";
import { accepted, aWork, claimsIn, openBench } from "../desk-builders";

type Language = "en" | "ru" | "uk";

/** What is read where these words of a text are selected. */
function selecting(words: string, text: string, language: Language = "en") {
  const start = text.indexOf(words);
  return spanRead(text, { start, end: start + words.length }, { language, published: "2031-05-31" });
}

const told = (words: string, text: string, language?: Language) => {
  const { event, figure, unit, places, speaker, window, quote } = selecting(words, text, language).draft;
  return {
    event,
    figure: figure && [figure.value, figure.words],
    unit,
    places: places.map((place) => place.words),
    speaker: speaker?.words,
    when: window?.words,
    quote,
  };
};

const fragments =
  "Warden Ada North said that on 30 May fragments of a downed drone had been picked up over Gamma. Nothing burned.";

test("words that are selected are read with their whole sentence: who says it, where, when, and what happened", () => {
  const read = {
    event: "interception",
    figure: [1, "a downed drone"],
    unit: "uav",
    places: ["Gamma"],
    speaker: "Warden Ada North",
    when: "on 30 May",
  };
  expect(told("a downed drone", fragments)).toMatchObject(read);
  expect(told("downed drone", fragments)).toMatchObject(read);
});

test("where the fragments of a drone are told of, the drone is not counted", () => {
  expect(told("fragments of a downed drone", fragments)).toMatchObject({
    event: "debris",
    figure: null,
    places: ["Gamma"],
    speaker: "Warden Ada North",
  });
});

test.each([
  ["обломки беспилотника, сбитого над Гаммой, упали", "беспилотника", "ru", 1],
  ["над Гаммой сбит двадцать один дрон", "дрон", "ru", 21],
  ["уламки безпілотника, збитого над Гаммою, впали", "безпілотника", "uk", 1],
  ["seven drones were shot down over Gamma", "drones", "en", 7],
] as const)("«%s»: «%s» is as many as the words say", (clause, words, language, value) => {
  const who = {
    en: "Warden Ada North said that ",
    ru: "Губернатор Ада Норд сообщила, что ",
    uk: "Губернаторка Ада Норд повідомила, що ",
  };
  expect(selecting(words, `${who[language]}${clause}.`, language).figures[0]?.figure.value).toBe(value);
});

test.each([
  ["Drone debris lay in Gamma, Warden Ada North said.", "Drone"],
  ["No drone was seen over Gamma, Warden Ada North said.", "drone"],
  ["Drones were shot down over Gamma, Warden Ada North said.", "Drones"],
])("no number is made of words that say none: %s", (text, words) => {
  expect(selecting(words, text)).toMatchObject({ figures: [], draft: { figure: null } });
});

test("of a list, the part that is selected is read as it was drafted, without its neighbours", () => {
  const text =
    "Warden Ada North said that nine drones were shot down on 30 May: five over Gamma, and four over Westmark Oblast.";
  expect(told("four over Westmark Oblast", text)).toMatchObject({
    event: "interception",
    figure: [4, "four"],
    places: ["Westmark Oblast"],
    speaker: "Warden Ada North",
    when: "on 30 May",
    quote: "four over Westmark Oblast",
  });
});

test("a claim made by hand leaves as soon as it is accepted, where its sentence says all of it", () => {
  const engine = deskEngine(openBench());
  const { draft } = selecting("a downed drone", fragments);
  const work = accepted(act(aWork(fragments), { do: "addClaim", report: "north", draft }));
  const { seen } = engine.look(work);
  const own = work.reports[0]?.claims.find(({ by }) => by === "editor")?.id ?? "";
  expect(seen.asked.get(own)).toEqual([]);
  expect(seen.leaving.claims).toContain(own);
});

test("a figure that is selected brings what it counts", () => {
  const text = "Warden Ada North said that on 30 May three missiles were shot down over Gamma.";
  const work = aWork(text);
  const [figure] = selecting("three missiles", text).figures;
  const mended = act(work, {
    do: "setFigure",
    claim: "north-1",
    figure: figure?.figure ?? null,
    unit: "missile",
  });
  expect(mended.reports[0]?.claims[0]?.draft).toMatchObject({ figure: { value: 3 }, unit: "missile" });
});

test("of what no word says there is nothing to say yes to: it is on no map before somebody has said what happened", () => {
  const engine = deskEngine(openBench());
  const text = "Warden Ada North said that on 30 May seven drones over Gamma were of blue paint.";
  const { draft } = selecting("seven drones over Gamma", text);
  expect(draft.questions.map(({ kind }) => kind)).toContain("event-unsure");
  const work = act(aWork(text), { do: "addClaim", report: "north", draft });
  const own = claimsIn(work).find(({ by }) => by === "editor");
  if (!own) throw new Error("no claim by hand");
  const { seen } = engine.look(work);
  const asked = seen.asked.get(own.id)?.find(({ kind }) => kind === "event-unsure");
  expect(asked?.answeredBy).toEqual(["setEvent", "reject"]);
  expect(seen.derived.has(own.id)).toBe(false);
  const said = act(work, { do: "setEvent", claim: own.id, event: "flight" });
  expect(engine.look(said).seen.derived.has(own.id)).toBe(true);
});

test.each([
  [
    "A guild drone operation on 30 May struck the mill in Gamma, Warden Ada North said.",
    "guild drone operation",
  ],
  ["A drone attack on Gamma was told of by Warden Ada North.", "A drone attack"],
])("what is done with drones counts none: %s", (text, words) => {
  expect(selecting(words, text)).toMatchObject({ figures: [], draft: { figure: null } });
});

const heard =
  "Two bangs were heard near the mill in Gamma at 3am, Warden Ada North reported, while Bo West said the mill had come under attack from drones.";

test.each([
  ["Two bangs were heard near the mill in Gamma at 3am", heard, "en"],
  [
    "над Гаммой слышали два хлопка",
    "Губернатор Ада Норд сообщила, что над Гаммой слышали два хлопка, а Бо Вест заявил, что дроны атаковали Бету.",
    "ru",
  ],
  [
    "над Гаммою чули два хлопки",
    "Губернаторка Ада Норд повідомила, що над Гаммою чули два хлопки, а Бо Вест заявив, що дрони атакували Бету.",
    "uk",
  ],
] as const)("what happened is asked, not taken from another's clause: %s", (words, text, language) => {
  const { draft } = selecting(words, text, language);
  expect(draft.questions.map(({ kind }) => kind)).toContain("event-unsure");
  expect(draft).toMatchObject({ figure: null, quote: words });
});

test("where the selected words themselves say what happened, it is not asked", () => {
  const words = "the mill had come under attack from drones";
  const { draft } = selecting(words, heard);
  expect(draft.event).toBe("hit");
  expect(selecting("drones were shot down", "Late on 30 May drones were shot down.").draft).toMatchObject({
    event: "interception",
    questions: [],
  });
});

test.each([
  [
    "fragments",
    "Warden Ada North wrote: “Three drones were shot down over Gamma”, and fragments, according to Mayor Bo West, fell on a house.",
    "fragments, according to Mayor Bo West, fell",
    "en",
  ],
  [
    "обломки",
    "Губернатор Ада Норд написала: «Над Гаммой сбиты три дрона», а обломки, по словам мэра Бо Веста, упали на дом.",
    "обломки, по словам мэра Бо Веста, упали",
    "ru",
  ],
  [
    "уламки",
    "Губернаторка Ада Норд написала: «Над Гаммою збито три дрони», а уламки, за словами мера Бо Веста, впали на будинок.",
    "уламки, за словами мера Бо Веста, впали",
    "uk",
  ],
] as const)(
  "no place is taken from another's words, and the quote ends where they begin: %s",
  (words, text, quote, language) => {
    const { draft } = selecting(words, text, language);
    expect(draft).toMatchObject({ event: "debris", places: [], quote });
    const span = quoteSpan(draft, placesNamed(draft, [], text), [], text);
    expect(text.slice(span.start, span.end)).toBe(quote);
  },
);

test("“the source” that is selected as who speaks is taken in the words by which the text has named it", () => {
  const told =
    "A Ministry of Lamps security service source told The Lantern about it. “Two drones struck a mill in Alpha,” the source said.";
  const work = aWork(told);
  const [claim] = claimsIn(work);
  if (!claim) throw new Error("no claim");
  const speakerFor = (words: string) => {
    const start = told.indexOf(words);
    const span = { start, end: start + words.length };
    const action = actionFor(
      "speaker",
      claim,
      told,
      span,
      spanRead(told, span, { language: "en", published: null }),
    );
    return action?.do === "setSpeaker" ? action.speaker?.words : null;
  };
  expect(speakerFor("the source")).toBe("A Ministry of Lamps security service source");
  expect(speakerFor("The Lantern")).toBe("The Lantern");
});
