import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { quotesOf } from "../../src/domain/claims/claim";
import type { Report } from "../../src/domain/claims/report";
import { Index } from "../../src/domain/dataset";
import { claimsJsonLd } from "../../src/export/json-ld";
import type { Node } from "../../src/export/report-address";
import { printTerms, terms } from "../../src/export/terms";
import { aClaim, aDataset, aQuote, aReport } from "../fixtures/build";
import { days, filters } from "../fixtures/generated-days";
import { takenOf, takenOfPublished, visibleIn } from "./take";

const graph = (document: Node) => document["@graph"] as Node[];
const claimsIn = (document: Node) => graph(document).filter((node) => node["@type"] === "Claim");
const annotationsIn = (document: Node) => graph(document).filter((node) => node.type === "Annotation");

test("the claims in it are those that the filter lets through, and no others", () => {
  fc.assert(
    fc.property(days, filters, (dataset, filter) => {
      const taken = takenOf(dataset, filter);
      expect(claimsIn(claimsJsonLd(taken)).map(({ identifier }) => identifier)).toEqual(
        visibleIn(taken).map(({ id }) => id),
      );
    }),
  );
});

test("every quote has one annotation, whose selectors are the claim’s own words and offsets", () => {
  const words = fc.string({ unit: "grapheme", minLength: 1 });
  fc.assert(
    fc.property(words, words, words, fc.nat(), (exact, prefix, suffix, start) => {
      const quote = { ...aQuote(exact), prefix, suffix, span: { start, end: start + exact.length } };
      const [annotation, ...others] = annotationsIn(
        claimsJsonLd(takenOf(aDataset([aClaim({ evidence: [quote] })]))),
      );
      expect(others).toEqual([]);
      expect(annotation?.body).toBe("https://gazette.example/map/?claim=claim-one");
      expect(annotation?.target).toEqual({
        source: "https://gazette.example/report",
        selector: [
          { type: "TextQuoteSelector", exact, prefix, suffix },
          { type: "TextPositionSelector", start, end: start + exact.length },
        ],
      });
    }),
  );
});

test("of the first report: each quote’s annotation has the words that the claim rests on", async () => {
  const taken = await takenOfPublished();
  const exact = annotationsIn(claimsJsonLd(taken)).flatMap(({ target }) => {
    const { selector } = target as { selector?: { exact?: string }[] };
    return selector?.[0]?.exact ?? [];
  });
  expect(exact).toEqual(visibleIn(taken).flatMap((claim) => quotesOf(claim).map((quote) => quote.exact)));
  expect(exact.length).toBeGreaterThan(5);
});

test("of the first report: what nobody is named for has no author; what a governor says is his", async () => {
  const claims = claimsIn(claimsJsonLd(await takenOfPublished()));
  const authors = claims.map(({ author }) => (author as Node | undefined)?.name);
  expect(authors).toContain(undefined);
  expect(claims.find(({ author }) => (author as Node)?.["@type"] === "Person")?.author).toMatchObject({
    jobTitle: expect.stringMatching(/Governor/),
  });
});

test("where a claim appeared first is said only where the reports’ dates tell it", () => {
  const claim = aClaim({
    evidence: [aQuote(), { kind: "citation", reportId: "herald", restated: "The same." }],
  });
  const firstFor = (gazette: string | null, herald: string | null) => {
    const dated = (id: string, published: string | null) =>
      aReport({
        id,
        url: { value: `https://${id}.example/`, knownFrom: null },
        published: published ? { value: published, knownFrom: null } : null,
      });
    const dataset = { ...aDataset([claim]), reports: [dated("gazette", gazette), dated("herald", herald)] };
    return claimsIn(claimsJsonLd(takenOf(dataset)))[0]?.firstAppearance;
  };
  expect(firstFor("2031-05-30", "2031-05-31")).toEqual({ "@id": "https://gazette.example/" });
  expect(firstFor("2031-05-30", "2031-05-30")).toBeUndefined();
  expect(firstFor("2031-05-30", null)).toBeUndefined();
});

test("a part points at its total, and claims that cannot both hold at each other", () => {
  const figure = (value: number) => ({ kind: "exactly" as const, value, unit: "uav" as const });
  const window = {
    words: "in the night",
    clock: {
      start: "2031-05-30T00:00+03:00",
      end: "2031-05-30T06:00+03:00",
      zone: "Europe/Moscow",
      precision: "minute" as const,
      knownFrom: null,
    },
  };
  const one = aClaim({ id: "one", figure: figure(7), window });
  const other = aClaim({ id: "other", sourceId: "ministry", figure: figure(9), window });
  const claims = claimsIn(
    claimsJsonLd(takenOf(aDataset([one, other, aClaim({ id: "part", partOf: "one" })]))),
  );
  const at = (id: string) => claims.find(({ identifier }) => identifier === id);
  const link = (id: string) => ({ "@id": `https://gazette.example/map/?claim=${id}` });
  expect(at("one")?.["sky:contradicts"]).toEqual([link("other")]);
  expect(at("other")?.["sky:contradicts"]).toEqual([link("one")]);
  expect(at("part")?.["sky:partOf"]).toEqual([link("one")]);
});

/** Every key in a document, however deep. */
const keysIn = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.flatMap(keysIn)
    : value !== null && typeof value === "object"
      ? Object.entries(value).flatMap(([key, inner]) => [key, ...keysIn(inner)])
      : [];

/** What schema.org defines among what we use, as of its version 29. */
const schemaOrg =
  "Claim Dataset appearance author citation claimInterpreter creditText datePublished firstAppearance identifier inLanguage jobTitle license maxValue minValue name publisher sameAs spatialCoverage temporalCoverage text unitText url value version".split(
    " ",
  );
const annotationModel =
  "id type motivation body target source selector exact prefix suffix start end value language".split(" ");

test("every term is JSON-LD’s, schema.org’s, Web Annotation’s, or one of ours that is documented", () => {
  fc.assert(
    fc.property(days, filters, (dataset, filter) => {
      const document = claimsJsonLd(takenOf(dataset, filter));
      for (const node of graph(document)) {
        const known = node.type === "Annotation" ? annotationModel : schemaOrg;
        const unknown = keysIn(node).filter(
          (key) =>
            !key.startsWith("@") &&
            !known.includes(key) &&
            !(key.startsWith("sky:") && key.slice(4) in terms),
        );
        expect(unknown).toEqual([]);
      }
    }),
  );
});

test("the published vocabulary is what the code says", () => {
  expect(readFileSync("public/terms.jsonld", "utf8")).toBe(printTerms());
});

test("no node is named twice", () => {
  fc.assert(
    fc.property(days, (dataset) => {
      const ids = graph(claimsJsonLd(takenOf(dataset))).map((node) => node["@id"] ?? node.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(new Index(dataset).dataset.claims.length).toBeLessThanOrEqual(ids.length);
    }),
  );
});

test("our word for a place of a report that is only cited is a term of its own", () => {
  const placeFor = (text: Report["text"]) => {
    const dataset = { ...aDataset([aClaim()]), reports: [aReport({ text })] };
    const [claim] = claimsIn(claimsJsonLd(takenOf(dataset)));
    return (claim?.spatialCoverage as Node[] | undefined)?.[0];
  };
  expect(placeFor(null)).toMatchObject({ "sky:restatedMention": "the alpha" });
  expect(placeFor(null)).not.toHaveProperty("sky:mention");
  expect(placeFor(aReport().text)).toMatchObject({ "sky:mention": "the alpha" });
  expect(placeFor(aReport().text)).not.toHaveProperty("sky:restatedMention");
});

test("a claim whose figure another includes leads to it, and is in the language that it was written in", () => {
  const two = aClaim({ id: "two", subsetOf: "four", otherLanguage: { summary: "uk" } });
  const [, found] = claimsIn(claimsJsonLd(takenOf(aDataset([aClaim({ id: "four" }), two]))));
  expect(found?.["sky:subsetOf"]).toEqual({ "@id": "https://gazette.example/map/?claim=four" });
  expect(found?.["sky:partOf"]).toBeUndefined();
  expect(found?.inLanguage).toBe("uk");
});
