import { expect, test } from "vitest";
import { archiveDataset, rowsOfDays } from "../../../src/domain/archive/archive-dataset";
import type { Fact } from "../../../src/domain/archive/facts";
import { factsFrom } from "../../../src/domain/archive/facts-from";
import type { Manifest, WordsOfReport } from "../../../src/domain/archive/manifest";
import type { Claim } from "../../../src/domain/claims/claim";
import { Index } from "../../../src/domain/dataset";
import { boundsOfClaim } from "../../../src/domain/time/window";
import { aClaim, aDataset, aPlace } from "../../fixtures/build";
import { aFact } from "../../fixtures/facts";

const licence = { name: "CC0 1.0", credit: "The weather office" };
const day = 22_431;
const noon = day * 1440 + 12 * 60;

/** A day of the archive on which this was said, beside what reports say of it. */
function shown(
  list: readonly Fact[],
  told: readonly Claim[] = [],
  words: WordsOfReport | null = null,
  posted = noon + 300,
) {
  const { facts, names } = factsFrom(list, undefined, [posted]);
  const manifest = {
    language: "en",
    names,
    sources: names.sources.map((id) => ({ id, name: `Name of ${id}`, office: null, kind: "ministry" })),
    zones: names.sources.map(() => "Europe/Kyiv"),
    places: names.places.map((id) =>
      aPlace({
        id,
        kind: "region",
        resolutions: [
          { ...aPlace({ id }).resolutions[0], mention: id, reportId: null, certainty: "certain" } as never,
        ],
      }),
    ),
    vocabulary: aDataset([]).vocabulary,
    told: {
      summaries: {
        "interception uav": ["A UAV shot down", "UAVs shot down"],
        "harm-denied -": ["No harm reported", "No harm reported"],
      },
      how: { interception: "over", "harm-denied": "in" },
      in: names.wheres.map((where) => where.map((place) => ` in ${names.places[place]}`).join()),
      over: names.wheres.map((where) => where.map((place) => ` over ${names.places[place]}`).join()),
      remarks: { "air-force launch uav": "Missiles are not in it." },
      breaksOff: "Its list may go on.",
      fewerParts: "No further parts.",
    },
    tables: [{ sourceId: "sky-ministry", licence }],
    remarks: [],
  } as unknown as Manifest;
  const front = aDataset(told);
  const dataset = archiveDataset(
    [{ facts, rows: rowsOfDays(facts, day, day), wordsOf: () => words }],
    manifest,
    front,
  );
  return {
    dataset,
    index: new Index(dataset),
    archive: dataset.claims.filter(({ id }) => id.startsWith("sky-")),
  };
}

const four = { from: noon, to: noon + 240, day } as const;

test("a claim of the archive has its figure, its hours in its source's clocks, and its licence", () => {
  const { archive, index } = shown([aFact({ ...four, figure: { kind: "at-least", value: 4, unit: "uav" } })]);
  const [claim] = archive;
  expect(claim).toMatchObject({
    sourceId: "sky-ministry",
    summary: "UAVs shot down over sky-oblast",
    figure: { kind: "at-least", value: 4, unit: "uav" },
    window: {
      clock: { start: "2031-06-01T15:00+03:00", end: "2031-06-01T19:00+03:00", precision: "minute" },
    },
  });
  expect(index.report(claim?.reportId ?? "").licence).toEqual(licence);
});

test("a denial says of what there was none, in its summary, too; one that does not say is told as before", () => {
  const denial = aFact({ ...four, event: "harm-denied", figure: null });
  const { archive } = shown([
    { ...denial, denied: ["casualties", "damage"] },
    { ...denial, to: noon + 250 },
  ]);
  expect(archive.map(({ denied, summary }) => [denied, summary])).toEqual([
    [["casualties", "damage"], "No casualties or damage reported in sky-oblast"],
    [undefined, "No harm reported in sky-oblast"],
  ]);
});

test("of denials, one of casualties is not taken for one of damage", () => {
  const denial = aFact({ ...four, event: "harm-denied", figure: null, denied: ["damage"] });
  const told = (denied: Claim["denied"]) =>
    aClaim({
      id: "seen",
      sourceId: "sky-ministry",
      event: "harm-denied",
      figure: null,
      ...(denied && { denied }),
      where: { places: [{ placeId: "sky-oblast", mention: "sky-oblast", isImplied: false }], within: null },
      window: null,
    });
  const shownWith = (denied: Claim["denied"]) => shown([denial], [told(denied)]).dataset.claims.length;
  expect([["casualties"], ["damage"], undefined].map((one) => shownWith(one as Claim["denied"]))).toEqual([
    2, 1, 1,
  ]);
});

test("every name in the day's dataset leads somewhere", () => {
  const { dataset, index } = shown([aFact(four), aFact({ ...four, places: [] })]);
  for (const claim of dataset.claims) {
    expect(index.source(claim.sourceId).id).toBe(claim.sourceId);
    expect(index.report(claim.reportId).id).toBe(claim.reportId);
    for (const naming of claim.where.places) expect(index.resolution(naming, claim.reportId)).toBeDefined();
  }
});

test("what a report of ours tells, too, is told once, with both as evidence", () => {
  const told = aClaim({
    id: "seen",
    sourceId: "sky-ministry",
    figure: { kind: "exactly", value: 3, unit: "uav" },
    where: { places: [{ placeId: "sky-oblast", mention: "sky-oblast", isImplied: false }], within: null },
    window: {
      words: null,
      clock: {
        start: "2031-06-01",
        end: "2031-06-01",
        zone: "Europe/Kyiv",
        precision: "day",
        knownFrom: null,
      },
    },
  });
  const { dataset } = shown([aFact(four)], [told]);
  expect(dataset.claims.map(({ id }) => id)).toEqual(["seen"]);
  expect(dataset.claims[0]?.evidence.map(({ kind }) => kind)).toContain("citation");
});

test("what a report of ours tells of a day was over when the archive's report of it was published", () => {
  const whole = { from: day * 1440 - 180, to: day * 1440 + 1260, day, fineness: "day" } as const;
  const morning = day * 1440 + 5 * 60;
  const [alone] = shown([aFact(whole)], [], null, morning).archive;
  expect(alone && boundsOfClaim(alone)?.to).toBe(morning * 60_000);
  const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
  const clock = { start: date, end: date, zone: "Europe/Kyiv", precision: "day", knownFrom: null } as const;
  const told = aClaim({
    sourceId: "sky-ministry",
    figure: alone?.figure ?? null,
    where: alone?.where ?? { places: [], within: null },
    window: { words: "that day", clock },
  });
  const { dataset, archive } = shown([aFact(whole)], [told], null, morning);
  expect(archive).toEqual([]);
  expect(dataset.claims.map((claim) => boundsOfClaim(claim)?.to)).toEqual([morning * 60_000]);
});

test("of two that may be what a report tells, neither is taken for it: none is lost", () => {
  const told = aClaim({
    id: "seen",
    sourceId: "sky-ministry",
    figure: { kind: "exactly", value: 3, unit: "uav" },
    where: { places: [{ placeId: "sky-oblast", mention: "sky-oblast", isImplied: false }], within: null },
    window: null,
  });
  const { dataset } = shown([aFact(four), aFact({ ...four, from: noon + 240, to: noon + 300 })], [told]);
  expect(dataset.claims).toHaveLength(3);
});

test("a total of which only some parts are told says why they are fewer than it, and is not said to be of their places alone", () => {
  const figure = (value: number) => ({ kind: "exactly", value, unit: "uav" }) as const;
  const { archive, index } = shown([
    aFact({ ...four, places: [], role: "total", figure: figure(10), breaksOff: true }),
    aFact({ ...four, role: "part", figure: figure(6), of: 0 }),
    aFact({ ...four, places: ["cloud-oblast"], role: "part", figure: figure(3), of: 0 }),
  ]);
  const total = archive.find(({ figure }) => figure?.kind === "exactly" && figure.value === 10);
  expect(total?.where.places).toEqual([]);
  expect(total?.remainder).toEqual({ value: 1, reason: "Its list may go on." });
  expect(index.partsOf(total?.id ?? "")).toHaveLength(2);
});

test("claims that say the same have names of their own, and keep them when another day's come", () => {
  const same = [aFact(four), aFact(four)];
  const ids = (list: readonly Fact[]) => shown(list).archive.map(({ id }) => id);
  expect(new Set(ids(same)).size).toBe(2);
  expect(ids([...same, aFact({ ...four, day: day + 1, to: noon + 2000 })])).toEqual(ids(same));
});

test("the words' place in a text that is not here is told once its file is", () => {
  const words: WordsOfReport = {
    table: 0,
    id: "one",
    posted: "2031-06-01T20:00+03:00",
    address: "https://example.org/1",
    text: "ab".repeat(32),
    claims: [{ row: 0, id: "nights/one", at: [10, 20, "0123456789abcdef"] }],
  };
  const { archive, index } = shown([aFact(four)], [], words);
  expect(archive[0]?.evidence[0]).toMatchObject({
    anchor: { text: words.text, span: { start: 10, end: 20 } },
  });
  expect(index.report(archive[0]?.reportId ?? "").url?.value).toBe("https://example.org/1");
});

test("what its table tells of a claim beyond its facts is told with it: from where, by what rule, from what its time is reckoned", () => {
  const words = {
    table: 0,
    id: "post",
    posted: null,
    address: null,
    text: null,
    claims: [{ row: 0, id: "one", from: ["Alphatown"], accepted: "no list", isReckoned: true }],
  } as const;
  const [claim] = shown([aFact({ ...four })], [], words).archive;
  expect(claim).toMatchObject({ launchedFrom: ["Alphatown"], acceptedAs: "no list" });
  expect(claim?.derived?.window).toEqual({ rule: "publication", from: "published" });
  const [bare] = shown([aFact({ ...four })]).archive;
  expect(bare).not.toHaveProperty("acceptedAs");
  expect(bare?.derived).not.toHaveProperty("window");
});

test("a total is of its parts’ places where they make it up; where they leave something over nobody tells where that was", () => {
  const part = { ...four, role: "part", of: 0 } as const;
  const said = (total: number) =>
    shown([
      aFact({ ...four, places: [], role: "total", figure: { kind: "exactly", value: total, unit: "uav" } }),
      aFact({ ...part, places: ["alder"], figure: { kind: "exactly", value: 5, unit: "uav" } }),
      aFact({ ...part, places: ["birch"], figure: { kind: "exactly", value: 4, unit: "uav" } }),
    ]).archive.find(({ figure }) => figure?.kind === "exactly" && figure.value === total);
  expect(said(9)?.where.places.map(({ placeId }) => placeId)).toEqual(["alder", "birch"]);
  expect(said(20)?.where.places).toEqual([]);
  expect(said(20)?.remainder?.value).toBe(11);
  expect(said(20)?.derived).not.toHaveProperty("where");
});
