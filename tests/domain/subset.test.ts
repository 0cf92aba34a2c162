import { expect, test } from "vitest";
import type { Claim } from "../../src/domain/claims/claim";
import { includedAmong } from "../../src/domain/claims/included";
import { comparisonsAt } from "../../src/domain/comparison/comparison";
import { relationsAmong } from "../../src/domain/comparison/relations";
import { Index } from "../../src/domain/dataset";
import { claimsAtPlace } from "../../src/domain/places/place-claims";
import { placeMarks } from "../../src/domain/places/place-mark";
import { aClaim, aDataset } from "../fixtures/build";

const four = aClaim({ id: "four", sourceId: "gazette", figure: { kind: "exactly", value: 4, unit: "uav" } });
const two = aClaim({
  ...four,
  id: "two",
  figure: { kind: "exactly", value: 2, unit: "uav" },
  subsetOf: "four",
});
const other = aClaim({ id: "other", sourceId: "herald", figure: { kind: "exactly", value: 4, unit: "uav" } });
const dataset = aDataset([four, two, other]);
const index = new Index(dataset);
const [placeId = ""] = dataset.places.map(({ id }) => id);

test("“four, including two”: the place’s mark bears the four, and the two stand on its page alone", () => {
  const [mark] = placeMarks(dataset.claims, index);
  expect(mark?.figures.map(({ claimId }) => claimId)).toEqual(["four", "other"]);
  expect(mark?.claimIds).toEqual(["four", "two", "other"]);
});

test("what is included is held against no other source’s figure", () => {
  const compared = comparisonsAt(claimsAtPlace(dataset.claims, placeId, index));
  expect(compared.map(({ claims }) => claims.map(({ id }) => id))).toEqual([["four", "other"]]);
  const related = relationsAmong(dataset.claims, index).flatMap(({ from, to }) => [from, to]);
  expect(related).not.toContain("two");
});

test("where the four are hidden, the two stand at their place: what is reported is shown somewhere", () => {
  const [mark] = placeMarks([two, other], index);
  expect(mark?.figures.map(({ claimId }) => claimId)).toEqual(["two", "other"]);
});

test("what is included in something included in the four stands only where neither is shown", () => {
  const one = aClaim({
    ...two,
    id: "one",
    figure: { kind: "exactly", value: 1, unit: "uav" },
    subsetOf: "two",
  });
  const all = [four, two, one];
  const known = new Index(aDataset(all));
  const standing = (...shown: Claim[]) => shown.filter((claim) => !includedAmong(shown, known)(claim));
  expect(standing(...all)).toEqual([four]);
  expect(standing(four, one)).toEqual([four]);
  expect(standing(two, one)).toEqual([two]);
  expect(standing(one)).toEqual([one]);
});
