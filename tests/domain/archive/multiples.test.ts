import { expect, test } from "vitest";
import { factsFrom } from "../../../src/domain/archive/facts-from";
import { inOrderOfCharts, multiplesBeside, multiplesOf } from "../../../src/domain/archive/multiples";
import { runsOfParts, talliesOf } from "../../../src/domain/archive/tally";
import type { Geometry } from "../../../src/domain/places/geometry";
import { fact, seeded, someFacts, uavs } from "./imagined";

const talliesIn = (facts: Parameters<typeof factsFrom>[0]) => {
  const { facts: part, names } = factsFrom(facts);
  return { names, tallies: talliesOf([part], runsOfParts([part]), null) };
};

const { names, tallies } = talliesIn([
  fact({ places: ["aldwick"], figure: uavs(3) }),
  fact({ places: ["borrow"], figure: uavs(9) }),
  fact({ places: ["cleeve"], figure: uavs(5) }),
  fact({ places: ["aldwick", "borrow"], figure: uavs(70) }),
  fact({ places: ["aldwick"], sourceId: "governor", figure: uavs(4) }),
]);

const points: Pick<Geometry, "places"> = {
  places: {
    type: "FeatureCollection",
    features: [
      ["aldwick", 0],
      ["borrow", 5],
      ["cleeve", 1],
    ].map(([id, lng]) => ({
      type: "Feature",
      properties: { id: String(id), kind: "region", name: String(id) },
      geometry: { type: "Point", coordinates: [Number(lng), 50] },
    })),
  },
};

test("of a joint figure no place has a chart, and who tells of one place alone has none beside it", () => {
  const all = multiplesOf(tallies, names);
  expect(all.map(({ source }) => names.sources[source])).toEqual(["ministry"]);
  expect(all[0]?.tallies.map(({ high }) => high).toSorted()).toEqual([3, 5, 9]);
});

test("charts stand with the largest first; beside a place, that one first and the nearest next", () => {
  const [of] = multiplesOf(tallies, names);
  const order = (placeId: string | null) =>
    inOrderOfCharts(of?.tallies ?? [], names, placeId, points).map((one) => one.placeId);
  expect(order(null)).toEqual(["borrow", "cleeve", "aldwick"]);
  expect(order("aldwick")).toEqual(["aldwick", "cleeve", "borrow"]);
  expect(order("borrow")).toEqual(["borrow", "cleeve", "aldwick"]);
});

test("beside a place stands only what is told of that place", () => {
  const all = multiplesOf(tallies, names);
  expect(multiplesBeside("cleeve", all, names)).toEqual(all);
  expect(multiplesBeside("dunmore", all, names)).toEqual([]);
});

test("no charts are ever of two sources, two events or two units", () => {
  const many = talliesIn(someFacts(400, seeded(7)));
  for (const { source, event, unit, tallies: own } of multiplesOf(many.tallies, many.names))
    for (const tally of own) expect(tally).toMatchObject({ source, event, unit });
});
