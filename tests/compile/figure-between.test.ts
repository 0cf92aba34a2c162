import { expect, test } from "vitest";
import { problemText } from "../../src/compile/problem";
import { compileEvidence, good } from "./evidence-fixture";

/** What is wrong with a claim of five to seven, or of another figure, whose words these are. */
const problemsOf = (quote: string, figure: string, language = "en"): string[] => {
  const report = `language: ${language}\npublished: 2031-06-01\nclaims:\n  - { source: north, event: interception, figure: ${figure}, where: Alpha, quote: "${quote}" }\n`;
  const files = new Map([...good, ["reports/short.yaml", report], ["texts/short.txt", `${quote}.`]]);
  return compileEvidence(files).problems.map(problemText);
};

test.each([
  ["5-7 drones were shot down over Alpha", "{ between: [5, 7], unit: uav }", "en"],
  ["5–7 drones were shot down over Alpha", "{ between: [5, 7], unit: uav }", "en"],
  ["Two or three dozen drones were shot down over Alpha", "{ between: [24, 36], unit: uav }", "en"],
  ["Сбиты 5-7 дронов над Альфой", "{ between: [5, 7], unit: uav }", "ru"],
  ["Сбиты два или три десятка дронов над Альфой", "{ between: [20, 30], unit: uav }", "ru"],
  ["Збито два чи три десятки дронів над Альфою", "{ between: [20, 30], unit: uav }", "uk"],
  ["Збито 5 або 7 дронів над Альфою", "{ between: [5, 7], unit: uav }", "uk"],
])("both numbers that one is between count what follows the second: %s", (quote, figure, language) => {
  expect(problemsOf(quote, figure, language)).toEqual([]);
});

test.each([
  ["В 5-м районе сбиты дроны над Альфой", "{ exactly: 5, unit: uav }", "ru"],
  ["A 9M331 shot drones down over Alpha", "{ exactly: 9, unit: uav }", "en"],
  ["У 5-му районі збито дрони над Альфою", "{ exactly: 5, unit: uav }", "uk"],
])("a number that one thing of many is called by is no figure: %s", (quote, figure, language) => {
  expect(problemsOf(quote, figure, language).join("\n")).toContain("figure-not-quoted");
});
