import { expect, test } from "vitest";
import { spanRead } from "../../../src/desk/engine/span-read";
import { actionFor } from "../../../src/desk/page/text/selected-part";
import { aWork, claimsIn } from "../desk-builders";

type Language = "en" | "ru" | "uk";

const [claim] = claimsIn(aWork("Seven drones were shot down over Gamma, Ada North said."));

/** The places of a claim where these words of its text are selected as its place, and what is said to hold them. */
function selecting(words: string, text: string, language: Language) {
  if (!claim) throw new Error("no claim");
  const start = text.indexOf(words);
  const span = { start, end: start + words.length };
  const read = spanRead(text, span, { language, published: "2031-05-31" });
  const action = actionFor("place", claim, text, span, read);
  if (action?.do !== "setPlaces") throw new Error("no places");
  return { places: action.places.map((place) => place.words), within: action.within?.words ?? null };
}

test.each([
  [
    "Gamma oil refinery in Russia",
    "A drone struck the Gamma oil refinery in Russia.",
    "en",
    "Gamma oil refinery",
  ],
  ["Gamma in Russia", "A drone struck Gamma in Russia.", "en", "Gamma"],
  ["завод в Гамме в России", "Дрон поразил завод в Гамме в России.", "ru", "завод в Гамме"],
  ["заводу в Гаммі в Росії", "Дрон ударив по заводу в Гаммі в Росії.", "uk", "заводу в Гаммі"],
] as const)(
  "a country behind a place says where it is, and is no second place: %s",
  (words, text, language, place) => {
    expect(selecting(words, text, language)).toMatchObject({ places: [place] });
    expect(selecting(words, text, language).within).toMatch(/^(?:Russia|России|Росії)$/u);
  },
);

test.each([
  ["Russia and Ukraine", ["Russia", "Ukraine"]],
  ["shot down in Russia", ["Russia"]],
  ["Russia", ["Russia"]],
])("a country that is told by itself is a place: %s", (words, places) => {
  const text = "Drones were shot down in Russia and Ukraine.";
  expect(selecting(words, text, "en")).toEqual({ places, within: null });
});
