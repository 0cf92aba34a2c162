import fc from "fast-check";
import { expect, test } from "vitest";
import { factsOfTables } from "../../src/compile/archive/table-facts";
import { clockOf, type TableClaim, type TableWindow } from "../../src/compile/tables/claim-table";
import { hedged } from "../../src/compile/tables/figures";
import type { ImportedTable } from "../../src/compile/tables/import-table";
import { archiveDataset } from "../../src/domain/archive/archive-dataset";
import { decodeFacts } from "../../src/domain/archive/decode-facts";
import { encodeFacts } from "../../src/domain/archive/encode-facts";
import type { FactNames } from "../../src/domain/archive/facts";
import type { Manifest } from "../../src/domain/archive/manifest";
import type { Claim } from "../../src/domain/claims/claim";
import type { Dataset } from "../../src/domain/dataset";
import { type Filter, noFilter, visibleClaims } from "../../src/domain/filter";
import { dayOf } from "../../src/domain/time/days";
import { toldIn } from "../../src/domain/time/told-in";
import { boundsOf } from "../../src/domain/time/window";
import { aDataset, aPlace, aSource } from "../fixtures/build";

const zone = "Europe/Kyiv";
const hour = fc.integer({ min: 0, max: 4 * 365 * 24 });
const clockAt = (hours: number) => new Date(Date.UTC(2027, 5, 1) + hours * 3_600_000).toISOString();
const dayAt = (hours: number) => clockAt(hours).slice(0, 10);
const base = { zone, isReckoned: false } as const;

/** As tables tell time: by the minute, open at an end or not; by days; by a night; not at all. */
const window: fc.Arbitrary<TableWindow | null> = fc
  .oneof(
    fc.constant(null),
    fc.tuple(hour, fc.nat(30), fc.constantFrom("both", "start", "end")).map(([start, length, known]) => ({
      ...base,
      start: known === "end" ? null : toldIn(Date.parse(clockAt(start)), zone),
      end: known === "start" ? null : toldIn(Date.parse(clockAt(start + length)), zone),
      precision: "minute" as const,
      part: null,
    })),
    fc.tuple(hour, fc.nat(80)).map(([start, length]) => ({
      ...base,
      start: dayAt(start),
      end: dayAt(start + length),
      precision: "day" as const,
      part: null,
    })),
    hour.map((start) => ({
      ...base,
      start: dayAt(start),
      end: dayAt(start + 24),
      precision: "day" as const,
      part: "night" as const,
    })),
  )
  .map((told) => told && { ...told, bounds: boundsOf(clockOf(told)) });

const claims: fc.Arbitrary<TableClaim[]> = fc
  .array(
    fc.record({
      sourceId: fc.constantFrom("sky-ministry", "air-force"),
      event: fc.constantFrom("interception", "flight"),
      figure: fc.option(
        fc
          .tuple(fc.constantFrom("exactly", "at-least", "at-most", "about"), fc.nat(300))
          .map(([kind, value]) => hedged(kind as "exactly", value)),
      ),
      places: fc.subarray([
        { id: "alpha", name: "" },
        { id: "beta", name: "" },
        { id: "gamma", name: "" },
      ]),
      window,
      post: fc.nat(6),
      breaksOff: fc.boolean(),
    }),
    { maxLength: 25 },
  )
  .map((list) =>
    list.map(
      ({ post, ...one }, at): TableClaim => ({
        ...one,
        id: `nights/${at}`,
        table: "nights",
        post: `${one.sourceId}-${post}`,
        posted: dayAt(post * 5000),
        address: null,
        unit: "uav",
        role: "single",
        of: null,
        isJoint: one.places.length > 1,
        launchedFrom: [],
        anchor: null,
        acceptedAs: null,
        remark: null,
      }),
    ),
  );

const tableOf = (list: readonly TableClaim[]) =>
  ({
    id: "nights",
    claims: list,
    reports: [
      ...new Map(list.map(({ post, posted }) => [post, { table: "nights", id: post, posted }])).values(),
    ],
  }) as unknown as ImportedTable;

/** What a page has of a table when it has read all of its columns. */
function onPage(list: readonly TableClaim[]): Dataset {
  const { names, years } = factsOfTables([tableOf(list)], ({ id }) => id);
  const parts = years.map(({ facts }) => {
    const read = decodeFacts(encodeFacts(facts));
    return { facts: read, rows: [...read.where.keys()], wordsOf: () => null };
  });
  return archiveDataset(parts, manifestOf(names), aDataset([]));
}

const manifestOf = (names: FactNames) =>
  ({
    language: "en",
    names,
    sources: names.sources.map(aSource),
    zones: names.sources.map(() => zone),
    places: names.places.map((id) => aPlace({ id })),
    vocabulary: aDataset([]).vocabulary,
    told: { summaries: {}, how: {}, over: [], in: [], at: [], remarks: {}, breaksOff: "", fewerParts: "" },
    tables: [],
    remarks: [],
  }) as unknown as Manifest;

/** A row of a table as a claim, one by one: what columns are held against. */
function asClaim({ window, figure, unit, places, sourceId, event }: TableClaim): Claim {
  const value = figure?.low ?? figure?.high ?? 0;
  return {
    sourceId,
    event,
    figure: figure && { kind: figure.kind as "exactly", value, unit: unit ?? "" },
    where: { places: places.map(({ id }) => ({ placeId: id, mention: "", isImplied: false })), within: null },
    window: window && { words: null, clock: clockOf(window) },
    corrections: [],
    evidence: [],
    reportId: "",
  } as unknown as Claim;
}

/** What two claims have to have in common to be one: who says what, how much, where and when. */
const said = (claim: Claim) =>
  JSON.stringify([
    claim.sourceId,
    claim.event,
    claim.figure,
    claim.where.places.map(({ placeId }) => placeId).sort(),
    dayOf(claim),
    claim.window?.clock ? boundsOf(claim.window.clock) : null,
  ]);

const filters: fc.Arbitrary<Filter> = fc.record({
  hiddenSources: fc.subarray(["sky-ministry", "air-force"]).map((ids) => new Set(ids)),
  hiddenEvents: fc.subarray(["interception", "flight"]).map((ids) => new Set(ids)),
  onlyReports: fc.constant(noFilter.onlyReports),
  span: fc
    .tuple(fc.option(hour), fc.nat(9000))
    .map(([start, length]) =>
      start === null
        ? { from: null, to: null }
        : { from: Date.parse(clockAt(start)), to: Date.parse(clockAt(start + length + 1)) },
    ),
  isUntimedHidden: fc.boolean(),
});

test("columns and claims say the same under every filter", () => {
  fc.assert(
    fc.property(claims, filters, (list, filter) => {
      const rows = { ...aDataset([]), claims: list.map(asClaim) };
      const expected = visibleClaims(rows, filter).map(said).sort();
      expect(visibleClaims(onPage(list), filter).map(said).sort()).toEqual(expected);
    }),
  );
});

test("every claim of the archive has a name of its own", () => {
  fc.assert(
    fc.property(claims, (list) => {
      const ids = onPage(list).claims.map(({ id }) => id);
      expect(new Set(ids).size).toBe(list.length);
      expect(ids.every((id) => id.length <= 80 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toBe(true);
    }),
  );
});

test("the same claims give the same bytes, in whatever order their table has them", () => {
  const again = (one: TableClaim): TableClaim => ({
    ...one,
    id: `${one.id}/again`,
    figure: hedged("about", 7),
  });
  const written = (list: readonly TableClaim[]) =>
    factsOfTables([tableOf(list)], ({ id }) => id).years.map(({ facts, claims: rows }) => ({
      bytes: encodeFacts(facts),
      ids: rows.map(({ id }) => id),
    }));
  fc.assert(
    fc.property(claims, (list) => {
      // Twice of one report, place and time: what is told apart by nothing but its name.
      const twice = list.flatMap((one) => [one, again(one)]);
      expect(written(twice.toReversed())).toEqual(written(twice));
    }),
  );
});
