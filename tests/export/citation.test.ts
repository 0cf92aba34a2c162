import fc from "fast-check";
import { expect, test } from "vitest";
import { bibtex, type Citation, citedAuthors, cslItem, cslJson, latexText } from "../../src/export/citation";
import { readBibtex } from "./read-bibtex";

const citation = (over: Partial<Citation> = {}): Citation => ({
  id: "skyclaims-alpha-0123456789ab",
  title: "Alpha. Who says what",
  note: "Reported, not verified.",
  version: "0123456789ab",
  issued: "2031-05-30",
  accessed: "2031-06-02",
  address: "https://gazette.example/map/?place=alpha&lang=en&data=0123456789ab",
  language: "en",
  ...over,
});

const text = fc.string({ unit: fc.constantFrom(..."aЖ ї{}\\~^#$%&_\"'@,=«…\n") });
const single = (words: string) => words.replace(/\s+/g, " ");

test("whatever is in a title or note, BibTeX reads it back sign by sign", () => {
  fc.assert(
    fc.property(text, text, (title, note) => {
      const { fields } = readBibtex(bibtex(citation({ title, note })));
      expect(fields.title).toBe(single(title));
      expect(fields.note).toBe(single(note));
    }),
  );
});

test("BibTeX says who, when, which version, and where, looked at on which day", () => {
  const { type, id, fields } = readBibtex(bibtex(citation()));
  expect([type, id]).toEqual(["misc", "skyclaims-alpha-0123456789ab"]);
  expect(fields).toMatchObject({
    author: citedAuthors,
    year: "2031",
    date: "2031-05-30",
    version: "0123456789ab",
    url: "https://gazette.example/map/?place=alpha&lang=en&data=0123456789ab",
    urldate: "2031-06-02",
    langid: "english",
  });
});

test("what is not known is left out: a version that is not kept has no date, and a citation may do without a day", () => {
  const bare = citation({ issued: null, accessed: null });
  expect(Object.keys(readBibtex(bibtex(bare)).fields)).toEqual(
    "author title version howpublished note url langid".split(" "),
  );
  expect(cslItem(bare)).not.toHaveProperty("issued");
  expect(cslItem(bare)).not.toHaveProperty("accessed");
});

test("an address cannot end its field", () => {
  const { fields } = readBibtex(bibtex(citation({ address: "https://gazette.example/a}b{c\\d e" })));
  expect(fields.url).toBe("https://gazette.example/a%7Db%7Bc%5Cd%20e");
});

test("CSL JSON has no field that its schema lacks, and each is of the kind that it wants", () => {
  const [item, ...others] = JSON.parse(cslJson(citation()));
  expect(others).toEqual([]);
  // Of csl-data.json, version 1.0.2, those that we write.
  const kinds: Record<string, (value: unknown) => boolean> = {
    id: isText,
    type: (value) => value === "dataset",
    title: isText,
    author: (names) => Array.isArray(names) && names.every(({ literal }) => isText(literal)),
    publisher: isText,
    version: isText,
    issued: isDate,
    accessed: isDate,
    URL: isText,
    language: isText,
    note: isText,
  };
  expect(Object.keys(item).sort()).toEqual(Object.keys(kinds).sort());
  for (const [field, value] of Object.entries(item)) expect(kinds[field]?.(value), field).toBe(true);
  expect(item.issued).toEqual({ "date-parts": [[2031, 5, 30]] });
});

test("CSL JSON holds the same text as it was given", () => {
  fc.assert(
    fc.property(text, (title) => {
      expect(JSON.parse(cslJson(citation({ title })))[0].title).toBe(title);
    }),
  );
});

test("a sign that LaTeX would take for a command is set as itself", () => {
  expect(latexText("50 % of A_B & {C}")).toBe("50 \\% of A\\_B \\& {\\textbraceleft}C{\\textbraceright}");
});

function isText(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}

function isDate(value: unknown): boolean {
  const [parts, ...others] = (value as { "date-parts": unknown[] })["date-parts"];
  return others.length === 0 && Array.isArray(parts) && parts.length === 3 && parts.every(Number.isInteger);
}
