// @vitest-environment jsdom
import fc from "fast-check";
import { expect, test } from "vitest";
import { fixedHeight, frameAddress } from "../../src/embed/attributes";
import { embedHeights } from "../../src/share/snippet";
import { parseViewState } from "../../src/url/view-state";

const reading =
  (attributes: Record<string, string>) =>
  (name: string): string | null =>
    attributes[name] ?? null;

const site = "https://map.example/some/where/embed.js";
const addressOf = (attributes: Record<string, string>, surrounding = "") =>
  frameAddress(reading(attributes), site, surrounding)?.href ?? null;

test("without a word about it, the map is where the script came from", () => {
  expect(addressOf({})).toBe("https://map.example/some/where/?embed=1&lang=en");
  expect(addressOf({ src: "https://other.example/map/" })).toBe("https://other.example/map/?embed=1&lang=en");
});

test("the attributes make the address that the snippet has", () => {
  const attributes = {
    place: "alpha",
    hide: "mayor, ministry",
    "hide-events": "debris",
    report: "article-one, article-two, No Id!",
    theme: "dark",
    lang: "uk",
    map: "still",
    data: "0123456789ab",
  };
  expect(addressOf(attributes)).toBe(
    "https://map.example/some/where/uk/?embed=1&place=alpha&hide=mayor,ministry&hide-events=debris&report=article-one,article-two&theme=dark&map=still&data=0123456789ab",
  );
});

test("the map speaks the language of the page around it, where it can", () => {
  expect(addressOf({}, "ru-RU")).toContain("/ru/?");
  expect(addressOf({ lang: "en" }, "ru")).toContain("/some/where/?embed=1&lang=en");
  for (const lang of ["ua", "uk_UA", "UK"]) {
    expect(addressOf({ lang })).toContain("/uk/?");
    expect(addressOf({}, lang)).toContain("/uk/?");
  }
  expect(addressOf({}, "fr")).toContain("/some/where/?embed=1&lang=en");
});

test("nothing but a web address is ever put into the frame", () => {
  for (const src of [
    "javascript:alert(1)",
    "data:text/html,hello",
    "file:///etc/passwd",
    "https://",
    "blob:x",
  ]) {
    expect([src, addressOf({ src })]).toEqual([src, null]);
  }
});

// jsdom parses addresses slowly, and a machine may be busy.
test("whatever the attributes hold, the address is the map’s own and says nothing that they do not mean", {
  timeout: 30_000,
}, () => {
  const names = ["place", "claim", "hide", "hide-events", "report", "theme", "lang", "map", "data"];
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...names), fc.string({ unit: "binary" })), (attributes) => {
      const address = frameAddress(reading(attributes), site, "");
      expect(address?.href).toMatch(/^https:\/\/map\.example\/some\/where\/((ru|uk)\/)?\?embed=1/);
      const known = [
        "embed",
        "place",
        "claim",
        "hide",
        "hide-events",
        "report",
        "theme",
        "lang",
        "map",
        "data",
      ];
      expect([...(address?.searchParams.keys() ?? [])].filter((key) => !known.includes(key))).toEqual([]);
      const { placeId } = parseViewState(address?.search ?? "");
      expect(placeId === null || placeId === attributes.place).toBe(true);
    }),
  );
});

test("a height is what the author says, within bounds; without one it follows the content", () => {
  expect(
    [{}, { height: "" }, { height: "high" }].map((attributes) => fixedHeight(reading(attributes))),
  ).toEqual([null, null, null]);
  expect(["480", "1", "1e9"].map((height) => fixedHeight(reading({ height })))).toEqual([
    480,
    embedHeights.least,
    embedHeights.most,
  ]);
});
