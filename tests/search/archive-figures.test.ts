import { expect, test } from "vitest";
import { viewFound } from "../../src/app/view-found";
import { factsFrom } from "../../src/domain/archive/facts-from";
import type { Manifest } from "../../src/domain/archive/manifest";
import { toldFigures } from "../../src/domain/archive/told-figures";
import { noFilter } from "../../src/domain/filter";
import { noNames, searchIn } from "../../src/domain/search/search";
import { searchInArchive } from "../../src/domain/search/search-archive";
import { fact, firstDay, uavs } from "../domain/archive/imagined";
import { aClaim, aDataset, aPlace, aSource, named } from "../fixtures/build";

const { facts, names } = factsFrom([
  fact({ figure: uavs(1204) }),
  fact({ figure: uavs(7) }),
  fact({ on: firstDay + 1, figure: uavs(7) }),
  fact({ on: firstDay + 2, figure: { kind: "between", low: 3, high: 7, unit: "uav" } }),
  fact({ on: firstDay + 3, figure: null }),
]);
const manifest = {
  language: "en",
  names,
  sources: names.sources.map((id) => ({ id, name: `Name of ${id}`, office: null, kind: "ministry" })),
  zones: names.sources.map(() => "Etc/UTC"),
  places: names.places.map((id) => aPlace({ id, name: `The ${id}` })),
  vocabulary: aDataset([]).vocabulary,
  told: {
    summaries: { "interception uav": ["A UAV shot down", "UAVs shot down"] },
    ...{ how: {}, in: [], over: [], remarks: {}, breaksOff: "", fewerParts: "" },
  },
  ...{ tables: [], remarks: [] },
} as unknown as Manifest;

const archive = {
  ...{ places: [], sources: [], days: [], silent: [] },
  figures: (value: number) => toldFigures(value, [facts], manifest),
};
const nothing = { places: [], claims: [] };
const found = (query: string) =>
  searchInArchive(
    archive,
    nothing,
    new Set(),
    noNames,
  )(query).figures.map(({ figure, day }) => [
    "value" in figure ? figure.value : [figure.low, figure.high],
    day,
  ]);

test("claims of the archive are found by their number, the newest first, either end of a range too", () => {
  const days = found("7").map(([, day]) => day);
  expect(found("7").map(([number]) => number)).toEqual([[3, 7], 7, 7]);
  expect(days).toEqual([...days].sort().reverse());
  expect(found("8")).toEqual([]);
});

test("a number is one however its thousands are parted", () => {
  for (const query of ["1204", "1,204", "1 204", "1.204"])
    expect([query, found(query).length]).toEqual([query, 1]);
});

test("words beside it have to be told of the claim", () => {
  expect(found("7 UAVs")).toHaveLength(3);
  expect(found("7 missiles")).toEqual([]);
});

test("a day is no number", () => {
  expect(found("7 June")).toEqual([]);
});

test("a claim that is found so opens on its day", () => {
  const target = { kind: "archive-claim", id: "one", day: "2031-06-01" } as const;
  expect(viewFound(target, { filter: noFilter, period: null }, aDataset([]))).toMatchObject({
    claimId: "one",
    period: { kind: "day", day: "2031-06-01" },
  });
});

test("of what is shown a number is found by its thousands, too, and a source by its usual name", () => {
  const claim = aClaim({
    id: "many",
    figure: { kind: "exactly", value: 1204, unit: "uav" },
    sourceId: "sky",
  });
  const dataset = aDataset([claim]);
  const sources = [{ ...aSource("sky"), name: "Ministry of Skies", short: "Sky MoD" }];
  const search = searchIn({ ...dataset, sources });
  expect(search("1,204").claims.map(({ id }) => id)).toEqual(["many"]);
  expect(search("MoD").sources.map(({ id }) => id)).toEqual(["sky"]);
});

test.each(["over Alphatown", "в Alphatown", "біля Alphatown", "Alphatown"])(
  "little words before a place are no part of its name: %s",
  (query) => {
    const dataset = aDataset(
      [aClaim({ where: { places: [named("alpha")], within: null } })],
      [aPlace({ id: "alpha", name: "Alphatown" })],
    );
    expect(searchIn(dataset)(query).places.map(({ id }) => id)).toEqual(["alpha"]);
  },
);
