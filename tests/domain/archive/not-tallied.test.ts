import { expect, test } from "vitest";
import { factsFrom } from "../../../src/domain/archive/facts-from";
import { repeatedOn } from "../../../src/domain/archive/held";
import type { Manifest } from "../../../src/domain/archive/manifest";
import { notTallied } from "../../../src/domain/archive/not-tallied";
import { isGap } from "../../../src/domain/archive/period-view";
import { aClaim, aDataset, aPlace, aReport, aSource, named } from "../../fixtures/build";
import { aFact } from "../../fixtures/facts";

const day = 22_431;
const [before, of] = ["2031-05-31", "2031-06-01"];
const { facts, names } = factsFrom([
  aFact({ day, from: day * 1440, to: (day + 1) * 1440, figure: { kind: "exactly", value: 7, unit: "uav" } }),
]);
const manifest = {
  language: "en",
  names,
  sources: names.sources.map(aSource),
  zones: names.sources.map(() => "Etc/UTC"),
  places: names.places.map((id) => aPlace({ id })),
  vocabulary: aDataset([]).vocabulary,
  told: { summaries: {}, how: {}, over: [], in: [], at: [], remarks: {}, breaksOff: "", fewerParts: "" },
  tables: [{ sourceId: "sky-ministry", licence: { name: "CC0 1.0", credit: "The weather office" } }],
  remarks: [],
} as unknown as Manifest;

/** What reports say, published on these days; nobody tells when it was. */
function front() {
  const claims = [
    aClaim({ id: "told", reportId: "one", window: null, sourceId: names.sources[0] ?? "" }),
    aClaim({ id: "alone", reportId: "one", window: null, sourceId: "mayor" }),
    aClaim({ id: "earlier", reportId: "two", window: null, sourceId: "mayor" }),
  ].map((claim) =>
    claim.id === "told"
      ? {
          ...claim,
          event: names.events[0] as never,
          figure: { kind: "exactly" as const, value: 7, unit: "uav" as never },
          where: {
            ...claim.where,
            places: (names.wheres[0] ?? []).map((at) => named(names.places[at] ?? "")),
          },
        }
      : claim,
  );
  const published = (value: string) => ({ ...aReport().published, value }) as never;
  return {
    ...aDataset(claims),
    reports: [
      aReport({ id: "one", published: published(of) }),
      aReport({ id: "two", published: published(before) }),
    ],
  };
}

const only = { first: day, last: day };

test("what reports say of a period and no table does is in no tally; what both say is", () => {
  expect(notTallied(front(), [facts], manifest, only)).toEqual({
    ...{ claims: 1, reports: 1, first: of, last: of },
  });
});

test("without tables all that reports say is left", () => {
  expect(notTallied(front(), [], manifest, only)?.claims).toBe(2);
});

test("of all of time it is of all their days", () => {
  expect(notTallied(front(), [facts], manifest, null)).toEqual({
    ...{ claims: 2, reports: 2, first: before, last: of },
  });
});

test("of other days there is nothing to say", () => {
  expect(notTallied(front(), [facts], manifest, { first: day + 1, last: day + 30 })).toBeNull();
});

test("days without a report are a gap; days with one are none, though no claim is of them", () => {
  const counts = { first: day, sources: [{ claims: [0, 0], reports: [0, 1] }] };
  expect(isGap(counts, only)).toBe(true);
  expect(isGap(counts, { first: day, last: day + 1 })).toBe(false);
  expect(isGap(counts, { first: day - 3000, last: day - 3000 })).toBe(true);
  expect(isGap(counts, { first: day + 9, last: day + 9 })).toBe(true);
});

test("how many claims of a day repeat what reports say is told before it is opened", () => {
  const years = [
    { file: "of-the-day", days: [day, day] },
    { file: "of-later", days: [day + 1, day + 9] },
  ];
  const factsOf = (file: string) => {
    expect(file).toBe("of-the-day");
    return facts;
  };
  const of = { ...manifest, years } as unknown as Manifest;
  const told = { ...front(), reports: [...front().reports, aReport()] };
  expect(repeatedOn("2031-06-01", of, told, factsOf)).toBe(1);
  expect(repeatedOn("2031-06-01", of, aDataset([]), factsOf)).toBe(0);
});
