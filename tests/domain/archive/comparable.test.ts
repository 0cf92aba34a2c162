import { expect, test } from "vitest";
import { comparableDataset, comparableIn } from "../../../src/domain/archive/comparable";
import type { Fact } from "../../../src/domain/archive/facts";
import { factsFrom } from "../../../src/domain/archive/facts-from";
import type { Manifest } from "../../../src/domain/archive/manifest";
import { runsOfParts, talliesOf } from "../../../src/domain/archive/tally";
import { comparedSources } from "../../../src/domain/comparison/compared-sources";
import { Index } from "../../../src/domain/dataset";
import { noFilter } from "../../../src/domain/filter";
import { aClaim, aDataset, aPlace, aSource, named } from "../../fixtures/build";
import { fact, firstDay, uavs } from "./imagined";

const day = (on: number) => ({ first: on, last: on });

/** What is compared of these facts, on the first day, beside what the first page tells. */
function comparedOf(
  list: readonly Fact[],
  told = aDataset([]),
  over: Partial<Parameters<typeof comparableIn>[0]> = {},
) {
  const { facts, names } = factsFrom(list);
  const manifest = {
    ...{ language: "en", names, tables: [], remarks: [], vocabulary: aDataset([]).vocabulary },
    sources: names.sources.map(aSource),
    zones: names.sources.map(() => "Etc/UTC"),
    places: names.places.map((id) => aPlace({ id })),
    told: { summaries: {}, how: {}, over: [], in: [], at: [], remarks: {}, breaksOff: "", fewerParts: "" },
  } as unknown as Manifest;
  const days = over.days ?? day(firstDay);
  const runs = runsOfParts([facts]);
  const tallies = talliesOf([facts], runs, days);
  const found = comparableIn({
    ...{ tallies, names, front: told, filter: noFilter, days, placeId: null },
    ...over,
  });
  const dataset = comparableDataset(found, [facts], runs, days, manifest, told);
  return { found, dataset, pairs: comparedSources(dataset.claims, new Index(dataset)) };
}

const governor = (over: Partial<Fact> = {}) => fact({ sourceId: "governor", figure: uavs(5), ...over });

test("of a period only what two sources count at one place is made into claims", () => {
  const { found, dataset, pairs } = comparedOf([
    fact(),
    governor(),
    fact({ places: ["borrow"] }),
    fact({ figure: { kind: "exactly", value: 1, unit: "missile" } }),
    fact({ places: ["aldwick", "borrow"], isJoint: true }),
    fact({ on: firstDay + 1 }),
  ]);
  expect(found.count).toBe(2);
  expect(dataset.claims.map(({ sourceId }) => sourceId).sort()).toEqual(["governor", "ministry"]);
  expect(pairs.map(({ sources }) => sources)).toEqual([["governor", "ministry"]]);
});

test("what the first page tells stands beside what tables tell, and is told once where both tell it", () => {
  const window = {
    words: null,
    clock: { start: "2031-01-01", end: "2031-01-01", zone: "Etc/UTC", precision: "day" },
  };
  const claim = (sourceId: string, value: number) =>
    aClaim({
      id: sourceId,
      sourceId,
      figure: uavs(value),
      window: window as never,
      where: { places: [named("aldwick")], within: null },
    });
  const told = aDataset([claim("mayor", 9), claim("ministry", 3)]);
  const { dataset, pairs } = comparedOf([fact()], told);
  expect(dataset.claims.map(({ id }) => id)).toEqual(["mayor", "ministry"]);
  expect(pairs).toHaveLength(1);
});

test("who is hidden is compared with nobody, and a place is compared by itself", () => {
  const list = [fact(), governor(), fact({ places: ["borrow"] }), governor({ places: ["borrow"] })];
  const hidden = { hiddenSources: new Set(["mayor"]), hiddenEvents: new Set<string>() };
  expect(comparedOf(list, aDataset([]), { filter: hidden }).found.count).toBe(4);
  expect(comparedOf(list, aDataset([]), { placeId: "borrow" }).dataset.claims).toHaveLength(2);
  expect(comparedOf(list, aDataset([]), { placeId: "cragside" }).found.count).toBe(0);
});
