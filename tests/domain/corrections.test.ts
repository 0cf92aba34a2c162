import { expect, test } from "vitest";
import type { Claim, Correction } from "../../src/domain/claims/claim";
import { correctionRecords } from "../../src/domain/claims/corrections";
import { totalOf } from "../../src/domain/claims/total";
import { Index } from "../../src/domain/dataset";
import { claimCounts, isFiltering, noFilter, visibleClaims } from "../../src/domain/filter";
import { claimsAtPlace } from "../../src/domain/places/place-claims";
import { aClaim, aDataset, named } from "../fixtures/build";

const correction = (kind: Correction["kind"], over: Partial<Correction> = {}): Correction => ({
  date: "2031-06-08",
  kind,
  reason: "We misread it.",
  before: null,
  by: null,
  ...over,
});

const at = (placeId: string) => ({ places: [named(placeId)], within: null });
const uavs = (value: number) => ({ kind: "exactly" as const, value, unit: "uav" as const });
const part = (id: string, placeId: string, over: Partial<Claim> = {}) =>
  aClaim({ id, partOf: "total", figure: uavs(5), where: at(placeId), ...over });
const total = (over: Partial<Claim> = {}) =>
  aClaim({
    id: "total",
    figure: uavs(10),
    where: { places: [named("alpha"), named("beta")], within: null },
    ...over,
  });
const withdrawn = { corrections: [correction("withdrawn")] };

test("a changed claim is shown; a withdrawn and a superseded one count nowhere", () => {
  const dataset = aDataset([
    aClaim({ id: "changed", corrections: [correction("changed", { before: "Something else." })] }),
    aClaim({ id: "withdrawn", ...withdrawn }),
    aClaim({ id: "superseded", corrections: [correction("superseded", { by: "changed" })] }),
  ]);
  expect(visibleClaims(dataset, noFilter).map(({ id }) => id)).toEqual(["changed"]);
  expect([...claimCounts(dataset).bySource.values()]).toEqual([1]);
  expect(isFiltering(dataset, noFilter)).toBe(false);
});

test("of two corrections that were made to a claim on one day, the later one comes first", () => {
  const twice = [correction("changed", { before: "One." }), correction("withdrawn")];
  const records = correctionRecords(aDataset([aClaim({ corrections: twice })]));
  expect(records.map(({ number, correction: { kind } }) => [number, kind])).toEqual([
    [2, "withdrawn"],
    [1, "changed"],
  ]);
});

const termsOf = (id: string, claims: readonly Claim[]) => {
  const index = new Index(aDataset(claims));
  return totalOf(index.claim(id), index)?.parts.map((each) => each.id);
};

test("a part that no longer stands is none of its total’s terms, nor shown as one", () => {
  const claims = [total(), part("one", "alpha", withdrawn), part("two", "beta")];
  expect(termsOf("total", claims)).toEqual(["two"]);
  expect(termsOf("two", claims)).toEqual(["two"]);
  expect(termsOf("one", claims)).toBeUndefined();
});

test("a total that no longer stands keeps the terms that it had", () => {
  const claims = [total(withdrawn), part("one", "alpha", withdrawn), part("two", "beta", withdrawn)];
  expect(termsOf("total", claims)).toEqual(["one", "two"]);
  expect(termsOf("one", claims)).toEqual(["one", "two"]);
});

test("a total is no longer left to a part that has fallen: it stands at that place again, as shared", () => {
  const dataset = aDataset([total(), part("one", "alpha", withdrawn), part("two", "beta")]);
  const index = new Index(dataset);
  const bearing = (placeId: string) =>
    claimsAtPlace(visibleClaims(dataset, noFilter), placeId, index).map(({ claim, bearing }) => [
      claim.id,
      bearing,
    ]);
  expect(bearing("alpha")).toEqual([["total", "joint"]]);
  expect(bearing("beta")).toEqual([["two", "own"]]);
});
