import fc from "fast-check";
import { expect, test } from "vitest";
import { harmless } from "../../src/csv/harmless";
import type { Report } from "../../src/domain/claims/report";
import { noFilter } from "../../src/domain/filter";
import { between, claimsCsv } from "../../src/export/csv";
import { aClaim, aDataset, aQuote, aReport, hours, named } from "../fixtures/build";
import { days, filters } from "../fixtures/generated-days";
import { rowsOf } from "./read-csv";
import { takenOf, takenOfPublished, visibleIn } from "./take";

test("it has one row for each claim that the filter lets through, in the dataset’s order", () => {
  fc.assert(
    fc.property(days, filters, (dataset, filter) => {
      const taken = takenOf(dataset, filter);
      expect(rowsOf(claimsCsv(taken)).map(({ claim_id }) => claim_id)).toEqual(
        visibleIn(taken).map(({ id }) => id),
      );
    }),
  );
});

test("figures, places and times read back as they were said", () => {
  fc.assert(
    fc.property(days, filters, (dataset, filter) => {
      const taken = takenOf(dataset, filter);
      const rows = rowsOf(claimsCsv(taken));
      for (const [at, { figure, where, window }] of visibleIn(taken).entries()) {
        const row = rows[at];
        expect(row?.figure_kind).toBe(figure?.kind ?? "");
        if (figure && figure.kind !== "between") {
          const ends = [row?.figure_low, row?.figure_high].filter((end) => end !== "");
          expect(ends).toEqual(Array(ends.length).fill(String(figure.value)));
          expect(ends).toHaveLength(figure.kind === "exactly" || figure.kind === "about" ? 2 : 1);
        }
        expect(row?.place_ids.split(between)).toEqual(where.places.map(({ placeId }) => placeId));
        expect(row?.window_start).toBe(window?.clock?.start ?? "");
      }
    }),
  );
});

test("whatever a report’s words are, they come back as they were, or with an apostrophe that makes them harmless", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (summary, exact) => {
      const taken = takenOf(aDataset([aClaim({ summary, evidence: [aQuote(exact)] })]));
      const [row] = rowsOf(claimsCsv(taken));
      expect(row?.summary).toBe(harmless(summary));
      expect(row?.quotes).toBe(harmless(exact));
    }),
  );
});

test.each(["=1+1", "+7", "-7", "@sum", "\tx", "\rx", "＝1"])(
  "a cell that a spreadsheet would run (%j) is made text",
  (summary) => {
    const [row] = rowsOf(claimsCsv(takenOf(aDataset([aClaim({ summary })]))));
    expect(row?.summary).toBe(`'${summary}`);
  },
);

test("hedges are kept: what a speaker leaves open is left open", () => {
  const figures = [
    { kind: "at-least", value: 5, unit: "uav" },
    { kind: "at-most", value: 6, unit: "uav" },
    { kind: "between", low: 3, high: 4, unit: "uav" },
    { kind: "about", value: 20, unit: "uav" },
  ] as const;
  const claims = figures.map((figure, at) => aClaim({ id: `claim-${at}`, figure }));
  const rows = rowsOf(claimsCsv(takenOf(aDataset(claims))));
  expect(rows.map((row) => [row.figure_kind, row.figure_low, row.figure_high])).toEqual([
    ["at-least", "5", ""],
    ["at-most", "", "6"],
    ["between", "3", "4"],
    ["about", "20", "20"],
  ]);
});

test("a joint figure stands once, beside all its places", () => {
  const claim = aClaim({
    figure: { kind: "exactly", value: 1011, unit: "uav" },
    where: { places: ["alpha", "beta"].map((id) => named(id)), within: named("gamma") },
  });
  const [row, ...others] = rowsOf(claimsCsv(takenOf(aDataset([claim]))));
  expect(others).toEqual([]);
  expect(row).toMatchObject({ is_joint: "yes", place_ids: "alpha | beta", within_id: "gamma" });
});

test("of the first report: a row has the governor’s figure, his office, his words and where they stand", async () => {
  const taken = await takenOfPublished();
  const row = rowsOf(claimsCsv(taken)).find(
    ({ source_id, figure_low }) => source_id === "shapsha" && figure_low === "11",
  );
  expect(row).toMatchObject({
    figure_kind: "exactly",
    figure_high: "11",
    figure_unit: "uav",
    data_version: taken.index.dataset.version,
  });
  expect(row?.office).toMatch(/Kaluga/);
  expect(row?.quotes).not.toBe("");
  expect(row?.report_addresses).toContain("https://");
});

/** Cells as a reader takes them who ends them at this sign, and takes quotation marks at a cell's start alone. */
const cellsEndedBy = (sign: string, csv: string) =>
  csv
    .slice(1)
    .split(/[\r\n\v\f\u0085\u2028\u2029]/)
    .flatMap((line) => line.split(sign).map((cell) => cell.replace(/^[\s\p{C}"]+/u, "")));

test.each([
  "a;=1+1",
  'a;"=1+1"',
  "a; @sum",
  "a\u000b=1+1",
  "\u0000=1+1",
  "\u001f+7",
  " =1",
  "a\t-7",
  "a | =1",
  "a\n=1",
])("no reader finds a formula in %j, by whatever sign it ends a cell", (summary) => {
  const csv = claimsCsv(takenOf(aDataset([aClaim({ summary, evidence: [aQuote(`x${summary}`)] })])));
  for (const sign of [",", ";", "\t", "|"])
    expect(cellsEndedBy(sign, csv).filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
});

test("a reader with semicolons is given no formula by any text whatever", () => {
  const text = fc.string({
    unit: fc.constantFrom("a", ";", "=", "+", "-", '"', " ", "\t", "\n", "\u0000", "\u000b", "'", "|"),
  });
  fc.assert(
    fc.property(text, text, (summary, exact) => {
      const csv = claimsCsv(takenOf(aDataset([aClaim({ summary, evidence: [aQuote(exact)] })])));
      expect(cellsEndedBy(";", csv).filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
    }),
  );
});

test("a dash in a sentence stays as it was written", () => {
  for (const exact of ["Over Alpha, - he said", "Over Alpha - and Beta", "a=b", "5-7; so he said"])
    expect(harmless(exact)).toBe(exact);
});

test("our word for a place of a report that is only cited is not among the report’s", () => {
  const claim = aClaim({ where: { places: [named("alpha"), named("beta")], within: null } });
  const rowFor = (text: Report["text"]) =>
    rowsOf(claimsCsv(takenOf({ ...aDataset([claim]), reports: [aReport({ text })] })))[0];
  expect(rowFor(null)).toMatchObject({ mentions: "", restated_mentions: "the alpha | the beta" });
  expect(rowFor(aReport().text)).toMatchObject({ mentions: "the alpha | the beta", restated_mentions: "" });
});

test("a figure that another includes says in which, and a summary in which language it is", () => {
  const total = aClaim({ id: "four" });
  const two = aClaim({ id: "two", subsetOf: "four", otherLanguage: { summary: "uk" } });
  const rows = rowsOf(claimsCsv(takenOf(aDataset([total, two]))));
  expect(rows.map(({ subset_of, summary_language }) => [subset_of, summary_language])).toEqual([
    ["", "en"],
    ["four", "uk"],
  ]);
});

test("a row that the map leaves out, or shows as doubtful, says so and why", () => {
  const figure = (value: number) => ({ kind: "exactly", value, unit: "uav" }) as const;
  const four = aClaim({ id: "four", figure: figure(4), window: hours("12:00", "16:00") });
  const claims = [
    four,
    aClaim({ ...four, id: "two", figure: figure(2), subsetOf: "four" }),
    aClaim({ ...four, id: "long", window: hours("08:00", "20:00") }),
    aClaim({ ...four, id: "whenever", window: null }),
  ];
  const span = { from: Date.parse("2031-05-30T12:00+03:00"), to: Date.parse("2031-05-30T16:00+03:00") };
  const rows = rowsOf(claimsCsv(takenOf(aDataset(claims), { ...noFilter, span })));
  expect(rows.map(({ claim_id, off_map, time_doubt }) => [claim_id, off_map, time_doubt])).toEqual([
    ["four", "", ""],
    ["two", "subset", ""],
    ["long", "", "reaches-beyond"],
    ["whenever", "", "may-lie-outside"],
  ]);
});

test("a figure that is included in a hidden one is on the map, and its row says nothing else", () => {
  const figure = (value: number) => ({ kind: "exactly", value, unit: "uav" }) as const;
  const four = aClaim({ id: "four", event: "flight", figure: figure(4) });
  const claims = [four, aClaim({ id: "two", figure: figure(2), subsetOf: "four" })];
  const [row] = rowsOf(
    claimsCsv(takenOf(aDataset(claims), { ...noFilter, hiddenEvents: new Set(["flight"]) })),
  );
  expect([row?.claim_id, row?.off_map]).toEqual(["two", ""]);
});
