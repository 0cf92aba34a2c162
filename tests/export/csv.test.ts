import fc from "fast-check";
import { expect, test } from "vitest";
import { between, byteOrderMark, type Column, claimsCsv, csvColumns, harmless } from "../../src/export/csv";
import { aClaim, aDataset, aQuote, named } from "../fixtures/build";
import { days, filters } from "../fixtures/generated-days";
import { takenOf, takenOfPublished, visibleIn } from "./take";

/** A reader of RFC 4180, written from the RFC and not from the writer. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') cell += text[++at];
      else isQuoted = false;
    } else if (sign === '"' && cell === "") isQuoted = true;
    else if (sign === ",") {
      row.push(cell);
      cell = "";
    } else if (sign === "\r" && text[at + 1] === "\n") {
      rows.push([...row, cell]);
      row = [];
      cell = "";
      at++;
    } else cell += sign;
  }
  if (cell !== "" || row.length > 0) throw new Error("The last line is not ended.");
  return rows;
}

type Row = Record<Column, string>;

function rowsOf(csv: string): Row[] {
  expect(csv.startsWith(byteOrderMark)).toBe(true);
  const [head, ...rows] = parseCsv(csv.slice(1));
  expect(head).toEqual(csvColumns);
  for (const row of rows) expect(row).toHaveLength(csvColumns.length);
  return rows.map((row) => Object.fromEntries(csvColumns.map((column, at) => [column, row[at]])) as Row);
}

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
