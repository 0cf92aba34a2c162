import fc from "fast-check";
import { expect, test } from "vitest";
import { noFilter } from "../../src/domain/filter";
import { between, claimsCsv } from "../../src/export/csv";
import { type FilterRecord, filterRecord } from "../../src/export/filter-record";
import { claimsGeoJson } from "../../src/export/geojson";
import { claimsJsonLd } from "../../src/export/json-ld";
import type { Taken } from "../../src/export/provenance";
import type { Node } from "../../src/export/report-address";
import { aClaim, aDataset, hours } from "../fixtures/build";
import { days, filters } from "../fixtures/generated-days";
import { rowsOf } from "./read-csv";
import { takenOf, visibleIn } from "./take";

const parts = (cell: string) => (cell === "" ? [] : cell.split(between));

/** What a reader of the CSV learns of the filter; `null`: nothing was hidden. */
function fromCsv(taken: Taken): FilterRecord | null {
  const [row] = rowsOf(claimsCsv(taken));
  if (!row || row.claims_shown === row.claims_all) return null;
  return {
    hiddenSources: parts(row.hidden_sources),
    hiddenEvents: parts(row.hidden_events) as unknown as FilterRecord["hiddenEvents"],
    onlyReports: parts(row.only_reports),
    span: { from: row.shown_from || null, to: row.shown_to || null },
    isUntimedHidden: row.untimed_hidden === "yes",
    shown: Number(row.claims_shown),
    all: Number(row.claims_all),
  };
}

/** The same from JSON-LD, each key as its context makes an address of it. */
function fromJsonLd(taken: Taken): FilterRecord | null {
  const document = JSON.parse(JSON.stringify(claimsJsonLd(taken))) as Node;
  const [dataset] = document["@graph"] as Node[];
  const filter = dataset?.["sky:filter"] as Record<string, never> | undefined;
  if (!filter) return null;
  for (const key of Object.keys(filter)) expect(key).toMatch(/^sky:/);
  return {
    hiddenSources: filter["sky:hiddenSource"] ?? [],
    hiddenEvents: filter["sky:hiddenEvent"] ?? [],
    onlyReports: filter["sky:onlyReport"] ?? [],
    span: { from: filter["sky:from"]?.["@value"] ?? null, to: filter["sky:to"]?.["@value"] ?? null },
    isUntimedHidden: filter["sky:isUntimedHidden"] ?? false,
    shown: filter["sky:shownClaims"] ?? 0,
    all: filter["sky:allClaims"] ?? 0,
  };
}

test("what was hidden reads back alike from every format", () => {
  fc.assert(
    fc.property(days, filters, (dataset, filter) => {
      const taken = takenOf(dataset, filter);
      const record = filterRecord(taken);
      expect(JSON.parse(JSON.stringify(claimsGeoJson(taken))).filter).toEqual(record);
      expect(fromJsonLd(taken)).toEqual(record);
      // A file without rows has nothing to say it beside; its name does.
      if (visibleIn(taken).length > 0) expect(fromCsv(taken)).toEqual(record);
    }),
  );
});

test("the time that was chosen is told by clock and zone, not as a number without a unit", () => {
  const claims = [
    aClaim({ id: "one", window: hours("08:00", "12:00") }),
    aClaim({ id: "two", window: hours("20:00", "22:00") }),
  ];
  const span = { from: Date.parse("2031-05-30T07:00+03:00"), to: Date.parse("2031-05-30T13:00+03:00") };
  expect(filterRecord(takenOf(aDataset(claims), { ...noFilter, span }))).toEqual({
    hiddenSources: [],
    hiddenEvents: [],
    onlyReports: [],
    span: { from: "2031-05-30T04:00:00Z", to: "2031-05-30T10:00:00Z" },
    isUntimedHidden: false,
    shown: 1,
    all: 2,
  });
});
