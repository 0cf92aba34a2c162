import { expect, test } from "vitest";
import { readCsv } from "../../src/csv/csv";
import { factsFrom } from "../../src/domain/archive/facts-from";
import type { Manifest } from "../../src/domain/archive/manifest";
import { tallyPlaces } from "../../src/domain/archive/period-view";
import { runsOfParts, talliesOf } from "../../src/domain/archive/tally";
import { talliesCsv, talliesGeoJson } from "../../src/export/tally-rows";
import { fact, firstDay, uavs } from "../domain/archive/imagined";

const { facts, names } = factsFrom([
  fact({ figure: uavs(5) }),
  fact({ figure: uavs(7) }),
  fact({ on: firstDay + 1, figure: { kind: "at-least", value: 9, unit: "uav" } }),
  fact({ places: ["borrow"], figure: null }),
]);

const taken = {
  manifest: {
    names,
    version: "0123456789ab",
    sources: [{ id: "ministry", name: "=Ministry", office: null, kind: "ministry" }],
    language: "en",
    tables: [{ sourceId: "ministry", licence: { name: "CC BY 4.0", credit: "The Imagined Archive" } }],
  } as unknown as Manifest,
  period: "2031-01",
  places: tallyPlaces(talliesOf([facts], runsOfParts([facts]), null), names).places,
  nameOf: (id: string) => id.toUpperCase(),
  geometry: {
    places: {
      type: "FeatureCollection" as const,
      features: [
        {
          type: "Feature" as const,
          geometry: { type: "Point" as const, coordinates: [1, 2] },
          properties: { id: "aldwick", kind: "settlement" as const, name: "Aldwick" },
        },
      ],
    },
    regions: { type: "FeatureCollection" as const, features: [] },
    shapes: { type: "FeatureCollection" as const, features: [] },
  },
  address: "https://map.example/?period=2031-01",
  filter: null,
};

test("a row has both ends, what is left out, whose sum it is and whose data", () => {
  const [first, second] = readCsv(talliesCsv(taken)).rows.map(({ cells }) => cells);
  expect(first?.get("tally_low")).toBe("7");
  expect(first?.get("tally_high")).toBe("12");
  expect(first?.get("left_out_hedged")).toBe("1");
  expect(first?.get("tallied_by")).toMatch(/^Skyclaims/);
  expect(first?.get("credit")).toBe("The Imagined Archive CC BY 4.0");
  expect(second?.get("tally_low")).toBe("");
  expect(second?.get("claims")).toBe("1");
});

test("no cell is a formula to a spreadsheet", () => {
  expect(readCsv(talliesCsv(taken)).rows[0]?.cells.get("source")).toBe("'=Ministry");
});

test("in GeoJSON each place has its tallies, and none a place that nobody knows", () => {
  const { features } = talliesGeoJson(taken);
  expect(features.map(({ geometry }) => geometry?.type ?? null)).toEqual(["Point", null]);
  expect(features[0]?.properties?.tallies[0]).toMatchObject({ tally_low: 7, tally_high: 12 });
});

test("whom to name for places and shapes stands in both files, beside the table's own credit and licence", () => {
  const [row] = readCsv(talliesCsv(taken)).rows;
  expect(row?.cells.get("attribution")).toMatch(/GeoNames .*CC BY 4\.0.*Natural Earth/);
  const file = talliesGeoJson(taken);
  expect(file).toMatchObject({
    language: "en",
    licence: ["CC BY 4.0"],
    attribution: [/GeoNames/, /Natural Earth/, /The Imagined Archive/].map((words) =>
      expect.stringMatching(words),
    ),
    filter: null,
  });
});

test("what was hidden is said in every row, and in GeoJSON once", () => {
  const filter = {
    hiddenSources: ["a", "b"],
    hiddenEvents: ["fire"],
    onlyReports: [],
    span: { from: null, to: null },
    isUntimedHidden: false,
    shown: 4,
    all: 9,
  };
  const cells = readCsv(talliesCsv({ ...taken, filter })).rows.map((row) => row.cells);
  expect(cells.map((row) => [row.get("hidden_sources"), row.get("hidden_events")])).toEqual(
    cells.map(() => ["a | b", "fire"]),
  );
  expect(talliesGeoJson({ ...taken, filter })).toMatchObject({ filter: { shown: 4, all: 9 } });
});
