import { expect, test } from "vitest";
import { compileEvidence, type Evidence, edited, good } from "./evidence-fixture";

const kindsIn = (evidence: Evidence) => compileEvidence(evidence).problems.map(({ kind }) => kind);

const gazetteer = "gazetteer/places.tsv";
const gamma = "103\tGamma\t0.4\t0.6\tPPL\tXA.01";

/** Gamma as the gazetteer would have it: somewhere else, or in another region. */
const withGamma = (lat: number, lng: number, admin1: string): Evidence =>
  edited(good, gazetteer, gamma, `103\tGamma\t${lat}\t${lng}\tPPL\t${admin1}`);

const explained = (evidence: Evidence): Evidence =>
  edited(
    evidence,
    "places.yaml",
    "geonames: 103\n  region: XA-WM",
    "geonames: 103\n  region: XA-WM\n  outside: { en: It moved., ru: Она переехала., uk: Вона переїхала. }",
  );

test("a town a kilometre outside its region’s boundary needs no explanation: boundaries are drawn for small scales", () => {
  expect(kindsIn(withGamma(-0.009, 0.6, "XA.01"))).toEqual([]);
});

test("off the coast a town may lie as far outside its region as coasts are simplified, if the gazetteer has it there", () => {
  expect(kindsIn(withGamma(-0.04, 0.6, "XA.01"))).toEqual([]);
  expect(kindsIn(withGamma(-0.13, 0.6, "XA.01"))).toEqual([]);
  expect(kindsIn(withGamma(-0.04, 0.6, "XA.02")).toSorted()).toEqual(["point-outside", "region-differs"]);
});

test("farther off the coast, and as near but in another region, a town needs an explanation", () => {
  expect(kindsIn(withGamma(-0.14, 0.6, "XA.01"))).toEqual(["point-outside"]);
  expect(kindsIn(explained(withGamma(-0.14, 0.6, "XA.01")))).toEqual([]);
  expect(kindsIn(withGamma(1, 2.01, "XA.01"))).toEqual([]);
  expect(kindsIn(withGamma(1, 2.04, "XA.01"))).toEqual(["point-outside"]);
  expect(kindsIn(explained(withGamma(1, 2.04, "XA.01")))).toEqual([]);
});

test("a town that the gazetteer has in another region needs an explanation, wherever its point lies", () => {
  expect(kindsIn(withGamma(0.4, 0.6, "XA.02"))).toEqual(["region-differs"]);
  expect(kindsIn(explained(withGamma(0.4, 0.6, "XA.02")))).toEqual([]);
});

test("a name may be any that the gazetteer knows for the place, whatever its apostrophes", () => {
  const named = (name: string) =>
    kindsIn(edited(good, "places.yaml", "name: { en: Gamma,", `name: { en: ${name},`));
  expect(named("Гамма")).toEqual([]);
  expect(named("Gamma (Westmark)")).toEqual([]);
  expect(named("Gamma’")).toEqual([]);
  expect(named("Gammas")).toEqual(["name-differs"]);
});

test("a town may be called as we spell the gazetteer’s name in English", () => {
  const spelt = edited(good, gazetteer, gamma, "103\tGammskiy\t0.4\t0.6\tPPL\tRU.01");
  const named = (name: string) =>
    kindsIn(edited(spelt, "places.yaml", "name: { en: Gamma,", `name: { en: ${name},`));
  expect(named("Gammsky")).not.toContain("name-differs");
  expect(named("Gammski")).toContain("name-differs");
});

test("a namesake known to the gazetteer under another name only is a namesake too", () => {
  expect(kindsIn(edited(good, gazetteer, "Delta'|Alphaville", "Delta'|Alpha"))).toEqual(["namesake"]);
});

test("a claim made where its region lies is within it, a stretch as well as a town", () => {
  const around = "        - { id: alpha-beta, as: Between Alpha and Beta }\n";
  const within = (id: string, words: string) =>
    kindsIn(
      edited(
        good,
        "reports/first.yaml",
        around,
        `${around}      within: { id: ${id}, as: ${words}, implied: true }\n`,
      ),
    );
  expect(within("westmark", "the Westmark")).toEqual([]);
  expect(within("eastmark", "the Eastmark")).toEqual(["not-within"]);
});
