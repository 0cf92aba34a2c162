// @vitest-environment jsdom
import { expect, test } from "vitest";
import { printFeeds } from "../../src/compile/output/feeds";
import { aClaim, aDataset } from "../fixtures/build";
import { aCorrection, correctedDay } from "../fixtures/corrected-day";

const feed = (name = "corrections.json", dataset = correctedDay) =>
  printFeeds([dataset], "2031-06-02")[name] ?? "";

/** A feed as a feed reader parses it: as XML, in which one wrong sign is the end of it. */
function atom(text: string) {
  const document = new DOMParser().parseFromString(text, "application/xml");
  expect(document.querySelector("parsererror")?.textContent).toBeUndefined();
  const textsOf = (name: string, within: ParentNode = document) =>
    [...within.querySelectorAll(name)].map((element) => element.textContent);
  return { document, textsOf };
}

test("the JSON feed tells every correction once, newest first, with reason and what was said before", () => {
  const { version, language, items } = JSON.parse(feed());
  expect([version, language]).toEqual(["https://jsonfeed.org/version/1.1", "en"]);
  expect(
    items.map(({ _skyclaims, content_text }: { _skyclaims: { claim: string }; content_text: string }) => [
      _skyclaims.claim,
      content_text,
    ]),
  ).toEqual([
    ["changed", "We misread it again.\nBefore, it said: 9 UAVs."],
    ["gone", "We misread it."],
    ["old", "We misread it.\nIn its place stands: The later word (The mayor)"],
    ["changed", "We misread it.\nBefore, it said: 8 UAVs."],
  ]);
  for (const item of items) {
    expect(item.id).toMatch(/^tag:skyclaims\.invalid,2026:/);
    expect(item.date_published).toMatch(/^2031-06-0\dT00:00:00Z$/);
  }
});

test("the Atom feed tells the same, in well-formed XML", () => {
  const { textsOf, document } = atom(feed("corrections.atom"));
  expect(textsOf("entry > id")).toEqual(JSON.parse(feed()).items.map(({ id }: { id: string }) => id));
  expect(textsOf("entry > title")[0]).toBe("Corrected: UAVs over <Alpha> & elsewhere (The mayor)");
  expect(textsOf("feed > updated")).toEqual(["2031-06-09T00:00:00Z"]);
  expect(document.querySelector("entry > link")?.getAttribute("href")).toBe("../?claim=changed&lang=en");
});

test("a feed without corrections is valid, and as old as the newest report", () => {
  const nothing = aDataset([aClaim()]);
  expect(JSON.parse(feed("corrections.json", nothing)).items).toEqual([]);
  const { textsOf } = atom(feed("corrections.atom", nothing));
  for (const wanted of ["feed > id", "feed > title", "feed > author > name"])
    expect(textsOf(wanted)).toHaveLength(1);
  expect(textsOf("feed > updated")).toEqual(["2031-06-02T00:00:00Z"]);
});

test("each language has feeds of its own, which lead to its own page", () => {
  const russian = printFeeds([{ ...correctedDay, language: "ru" }], "2031-06-02");
  expect(Object.keys(russian)).toEqual(["corrections.ru.json", "corrections.ru.atom"]);
  expect(russian["corrections.ru.atom"]).toContain('href="../ru/?claim=changed"');
  expect(russian["corrections.ru.atom"]).toContain("<title>Исправлено: ");
});

test("a later correction leaves the ids of the earlier ones as they were", () => {
  const ids = (dataset = correctedDay) =>
    JSON.parse(feed("corrections.json", dataset)).items.map(({ id }: { id: string }) => id);
  const [first, ...others] = correctedDay.claims;
  if (!first) throw new Error("There is no first claim.");
  const later = { ...first, corrections: [...first.corrections, aCorrection({ date: "2031-07-01" })] };
  expect(ids({ ...correctedDay, claims: [later, ...others] }).slice(1)).toEqual(ids());
});

test("a control character in the evidence does not break the feed", () => {
  const odd = aDataset([aClaim({ corrections: [aCorrection({ reason: "Mis\u0000read\u0008 it." })] })]);
  expect(atom(feed("corrections.atom", odd)).textsOf("entry > content")).toEqual(["Misread it."]);
});

test("a control character that parts two words leaves them apart, and the Atom feed readable", () => {
  for (const sign of ["\u000b", "\u000c", "\u001f"]) {
    const claim = aClaim({
      summary: `Over${sign}Alpha`,
      corrections: [aCorrection({ reason: `Read${sign}anew` })],
    });
    const { textsOf } = atom(feed("corrections.atom", aDataset([claim])));
    expect(textsOf("entry > title")[0]).toContain("Over Alpha");
    expect(textsOf("entry > content")[0]).toContain("Read anew");
  }
});
