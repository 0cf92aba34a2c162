import { expect, test } from "vitest";
import { problemText } from "../../src/compile/problem";
import { quotesOf } from "../../src/domain/claims/claim";
import { type Dataset, datasetFile, Index } from "../../src/domain/dataset";
import { languages, type PageLanguage } from "../../src/domain/language";
import { compileEvidence, type Evidence, edited, good } from "./evidence-fixture";

const first = "reports/first.yaml";

function datasetIn(language: PageLanguage, evidence: Evidence = good): Dataset {
  const { outputs, problems } = compileEvidence(evidence);
  expect(problems.map(problemText)).toEqual([]);
  return JSON.parse(outputs?.published[datasetFile(language)] ?? "null");
}

test("our words are published in every language of the page", () => {
  const summaries = languages.map((language) => new Index(datasetIn(language)).claim("north-uavs").summary);
  expect(summaries).toEqual([
    "UAVs reported shot down, jointly over three towns",
    "Сообщается о сбитых БПЛА над тремя городами вместе",
    "Повідомляється про збиті БпЛА над трьома містами разом",
  ]);
  expect(languages.map((language) => datasetIn(language).language)).toEqual([...languages]);
});

const ours = new Set(
  "language name office reason verdict summary knownFrom publisher mention regionName localNames translation restated said brief counted hedged short".split(
    " ",
  ),
);

/** The words of a vocabulary's kinds; a window's words are one text. */
const isOfTerms = (key: string, inner: unknown): boolean => key === "words" && typeof inner === "object";

/** A dataset without its words of ours: without what another language may have otherwise. */
function bones(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bones);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([key, inner]) => !ours.has(key) && !isOfTerms(key, inner));
  return Object.fromEntries(kept.map(([key, inner]) => [key, bones(inner)]));
}

test("the datasets differ in nothing but words of ours, and bear one version", () => {
  const english = bones(datasetIn("en"));
  expect(JSON.stringify(english)).toContain("7 drones were shot down over Alpha");
  expect(bones(datasetIn("ru"))).toEqual(english);
  expect(bones(datasetIn("uk"))).toEqual(english);
});

test("a word changed in one language changes the version of all", () => {
  const changed = edited(good, first, "ru: Первое сообщение", "ru: Самое первое сообщение");
  for (const language of languages)
    expect(datasetIn(language, changed).version).not.toBe(datasetIn(language).version);
  expect(datasetIn("en", changed).version).toBe(datasetIn("ru", changed).version);
});

test("a report’s words stay as they are in every language, with our translation where it is another", () => {
  const quotes = languages.map((language) =>
    quotesOf(new Index(datasetIn(language)).claim("command-point")).map(({ exact, translation }) => [
      exact,
      translation,
    ]),
  );
  expect(quotes).toEqual([
    [["a command point was found in Omega", null]],
    [["a command point was found in Omega", "в Омеге найден пункт управления"]],
    [["a command point was found in Omega", "в Омезі знайдено пункт керування"]],
  ]);
});

test("a place bears its Russian and Ukrainian names, save the one that it is called by anyway", () => {
  const names = languages.map((language) => new Index(datasetIn(language)).place("alpha-beta").localNames);
  const [ru, uk] = ["Между Альфой и Бетой", "Між Альфою та Бетою"];
  expect(names).toEqual([{ ru, uk }, { uk }, { ru }]);
});

test("what is behind a claim that nobody makes by name is in the page’s words too", () => {
  const nobody = languages.map((language) => datasetIn(language).sources.at(-1)?.name);
  expect(nobody).toEqual(["Unattributed", "Источник не назван", "Джерело не названо"]);
});

const siteIn = (languages: string): Evidence =>
  new Map([...good, ["site.yaml", `languages: ${languages}\nwrites: en\nzone: Etc/UTC\n`]]);

test("data is published in the languages that the site speaks, and in no other, however they are listed", () => {
  const files = (evidence: Evidence) => {
    const { outputs, problems } = compileEvidence(evidence);
    expect(problems.map(problemText)).toEqual([]);
    return Object.keys({ ...outputs?.published, ...outputs?.feeds }).filter((name) => /json$/.test(name));
  };
  const layers = ["places.geojson", "regions.geojson", "shapes.geojson"];
  expect(files(siteIn("[en]"))).toEqual(["dataset.json", ...layers, "corrections.json"]);
  const two = ["dataset.json", "dataset.uk.json", ...layers, "corrections.json", "corrections.uk.json"];
  expect(files(siteIn("[en, uk]"))).toEqual(two);
  expect(files(siteIn("[uk, en]"))).toEqual(two);
});

test("a language that the site does not speak is asked of nobody: a summary in the others is whole", () => {
  const evidence = edited(
    siteIn("[en]"),
    first,
    "ru: Сообщается о сбитых БПЛА над тремя городами вместе, ",
    "",
  );
  const { outputs, problems } = compileEvidence(evidence);
  expect(problems.map(problemText)).toEqual([]);
  const { claims }: Dataset = JSON.parse(outputs?.published["dataset.json"] ?? "null");
  expect(claims.find(({ id }) => id === "north-uavs")?.derived?.summary).toBeUndefined();
});
