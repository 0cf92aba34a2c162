import { expect, test } from "vitest";
import type { Claim } from "../../src/domain/claims/claim";
import type { Place } from "../../src/domain/places/place";
import { framedOf, frameStyle } from "../../src/site/framed";
import { boxIn, frameAround, homeFrame, ratioOf } from "../../src/static-map/frame";
import { aClaim, aDataset, aGeometry, aPlace, named } from "../fixtures/build";

function framedFor(claim: Partial<Claim>, place: Place) {
  const dataset = aDataset([aClaim(claim)], [place]);
  return framedOf(dataset, aGeometry(dataset));
}

test("a page whose only claim names no place on any map has an empty map of some land, with numbers alone", () => {
  const unnamed = aPlace({ id: "somewhere", kind: "unnamed" });
  const framed = framedFor({ where: { places: [named("somewhere")], within: null } }, unnamed);
  expect(framed.frame).toEqual(homeFrame(null));
  expect(frameStyle(framed)).not.toMatch(/NaN|Infinity/);
  expect(framed.box.every(Number.isFinite)).toBe(true);
});

test("a town by itself, in no region that is known, stands in the middle of some land", () => {
  const town = aPlace({ id: "lone", kind: "settlement" });
  const framed = framedFor({ where: { places: [named("lone")], within: null } }, town);
  expect(frameStyle(framed)).not.toMatch(/NaN|Infinity/);
  expect(JSON.stringify(boxIn(framed.frame, framed.frame))).not.toContain("NaN");
  expect(ratioOf(framed.frame)).toBeCloseTo(1);
});

test("towns in a row from west to east have land to the north and south of them", () => {
  expect(ratioOf(homeFrame([30, 50, 37.2, 50]))).toBeCloseTo(2);
});

test("what covers enough is framed as closely as it is", () => {
  expect(homeFrame([30, 50, 40, 60])).toEqual(frameAround([30, 50, 40, 60]));
});
