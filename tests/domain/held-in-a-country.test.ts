import { expect, test } from "vitest";
import { Index } from "../../src/domain/dataset";
import { claimsAtPlace } from "../../src/domain/places/place-claims";
import { placeMarks } from "../../src/domain/places/place-mark";
import { aClaim, aDataset, aPlace, named } from "../fixtures/build";

const markland = aPlace({ id: "markland", kind: "country" });
const gamma = aPlace({ id: "gamma", kind: "settlement" });
const several = aPlace({ id: "several", kind: "unnamed" });

const marked = (placeId: string) => {
  const claims = [
    aClaim({ figure: null, event: "hit", where: { places: [named(placeId)], within: named("markland") } }),
  ];
  const index = new Index(aDataset(claims, [gamma, several, markland]));
  return {
    marks: placeMarks(claims, index).map((mark) => mark.placeId),
    at: claimsAtPlace(claims, "markland", index).map(({ bearing }) => bearing),
  };
};

test("of a place in a country nothing is said of the country as a whole", () => {
  expect(marked("gamma")).toEqual({ marks: ["gamma"], at: [] });
});

test("for places of a country that nobody names the country stands", () => {
  expect(marked("several")).toEqual({ marks: ["markland"], at: ["around"] });
});
