import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Dataset, datasetFile } from "../../src/domain/dataset";
import { languages, type PageLanguage } from "../../src/domain/language";

/** What a number stands before, by the form that goes with it; of words that have but one form, nothing is asked. */
const forms: Record<PageLanguage, Partial<Record<Intl.LDMLPluralRule, readonly string[]>>> = {
  en: { one: ["UAV", "drone"], other: ["UAVs", "drones"] },
  ru: { one: ["беспилотник"], few: ["беспилотника"], many: ["беспилотников"] },
  uk: { one: ["безпілотник"], few: ["безпілотники"], many: ["безпілотників"] },
};

/** Each number that is followed by a word in a form that does not go with it. */
function disagreements(text: string, language: PageLanguage): readonly string[] {
  const rule = new Intl.PluralRules(language);
  const all = Object.values(forms[language]).flat();
  return [...text.matchAll(/(?<![\d:,])(\d+) (\p{Letter}+)/gu)]
    .filter(([, count, word = ""]) => {
      const right = forms[language][rule.select(Number(count))];
      return all.includes(word) && !right?.includes(word);
    })
    .map(([found]) => found);
}

for (const language of languages) {
  const dataset: Dataset = JSON.parse(readFileSync(`public/data/${datasetFile(language)}`, "utf8"));
  test(`our words for what a report says count rightly in ${language}`, () => {
    const restated = dataset.claims.flatMap(({ summary, evidence }) => [
      summary,
      ...evidence.flatMap((piece) => (piece.kind === "citation" ? [piece.restated] : [])),
    ]);
    expect(restated.flatMap((text) => disagreements(text, language))).toEqual([]);
  });
}

test("a summary speaks of one where its figure is one", () => {
  const dataset: Dataset = JSON.parse(readFileSync("public/data/dataset.json", "utf8"));
  const ones = dataset.claims.filter(({ figure }) => figure?.kind === "exactly" && figure.value === 1);
  expect(ones.length).toBeGreaterThan(0);
  expect(ones.filter(({ summary }) => summary.startsWith("UAVs")).map(({ id }) => id)).toEqual([]);
});

test("a form that does not go with its number is noticed", () => {
  expect(disagreements("between 08:00 and 12:00, 1 UAVs; 21 UAV; 2 UAVs", "en")).toEqual([
    "1 UAVs",
    "21 UAV",
  ]);
  expect(disagreements("2 беспилотников, 21 беспилотник, 6 беспилотников", "ru")).toEqual([
    "2 беспилотников",
  ]);
  expect(disagreements("3 безпілотники, 11 безпілотник", "uk")).toEqual(["11 безпілотник"]);
});
