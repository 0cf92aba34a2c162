import { expect, test } from "vitest";
import { parse } from "yaml";
import { findText } from "../../cli/evidence/find";
import { plainName } from "../../src/compile/places/gazetteer";
import { filesOf, good } from "../compile/evidence-fixture";

const files = filesOf(good);
const found = (name: string): number[] =>
  (parse(findText(files, name)) ?? []).map(({ geonames }: { geonames: number }) => geonames);

test("a name finds every place that bears it, the largest first", () => {
  expect(found("Beta")).toEqual([202, 102]);
});

test("capitals, accents and the other alphabet do not matter", () => {
  expect(found("ALPHA")).toContain(101);
  expect(found("Álpha")).toContain(101);
  expect(found("Альфа")).toContain(101);
  expect(found("Бета")).toEqual([202, 102]);
});

test("a name with an apostrophe is found with it, without it, and with another", () => {
  for (const name of ["Delta’", "Delta", "Delta'"]) expect(found(name)[0]).toBe(203);
});

test("a name in Cyrillic finds what the gazetteer has in Latin only", () => {
  expect(found("Епсилон")).toContain(204);
});

test("a misspelt name finds what it is nearest to", () => {
  expect(found("Gammo")).toContain(103);
});

test("what is found says enough to weigh it, and can be pasted under `candidates`", () => {
  const text = findText(files, "Gamma");
  expect(text).toContain("# XA-WM · population 9000 · 0.4, 0.6 · PPL · bears the name");
  expect(parse(text)).toEqual([
    {
      name: { en: "Gamma, Westmark Oblast", ru: "", uk: "" },
      geonames: 103,
      verdict: { en: "", ru: "", uk: "" },
    },
  ]);
});

test("a name that nothing bears says so", () => {
  expect(findText(files, "Xyzzy")).toBe(
    "Nothing in the gazetteer is called “Xyzzy”, or nearly so. It holds few villages.",
  );
});

test("a place in a region without a boundary is named by the gazetteer’s code", () => {
  expect(findText({ ...files, regions: "" }, "Gamma")).toContain('- name: { en: "Gamma, XA.01"');
});

test("names are compared without what spellings differ in", () => {
  for (const name of ["Beta", "beta", "Beta (Westmark)", " BETA ", "Beta’"])
    expect(plainName(name)).toBe("beta");
  expect(plainName("Орёл")).toBe(plainName("Орел"));
  expect(plainName("Alpha-Beta")).toBe(plainName("Alpha Beta"));
});

test("a region, a district and a stretch are found by their words, in any case", () => {
  expect(findText(files, "the Westmark Region")).toContain("is read as a region: Westmark Oblast (XA-WM)");
  expect(findText(files, "Alpha district")).toContain(
    "is read as a district (raion) called after Alpha, Westmark Oblast",
  );
  expect(findText(files, "between Alpha and Gamma")).toContain(
    "is read as a stretch between Alpha and Gamma",
  );
});

test("a town is found by any of its cases", () => {
  for (const name of ["Альфой", "Альфу", "Гаммы"])
    expect(found(name)[0]).toBe(name.startsWith("А") ? 101 : 103);
});
