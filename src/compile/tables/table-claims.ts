import type { Csv, CsvRow } from "../../csv/csv";
import { boundsOf } from "../../domain/time/window";
import { type Problem, shown } from "../problem";
import { type Anchor, clockOf, type ForReview, type TableClaim, type TableWindow } from "./claim-table";
import { columnsIn } from "./columns";
import { type Known, wordsOf } from "./known";
import { asDay, type DateForm, type Moment, momentIn } from "./moments";
import { httpsIn, noAddress, noDate, type TableReport } from "./reports";
import { type RowClaim, rowClaimsOf } from "./row-claims";
import { RowReader } from "./row-reader";
import { sourceIdOf, type TableMapping } from "./table-schema";

type Table = { id: string; mapping: TableMapping; main: Csv; file: string; form: DateForm };

export type TableClaims = {
  claims: readonly TableClaim[];
  reports: readonly TableReport[];
  problems: readonly Problem[];
  review: readonly ForReview[];
};

/** Every claim of a table, row by row, and the reports that it has them from. */
export function claimsOfTable(
  { id, mapping, main, file, form }: Table,
  held: ReadonlyMap<string, TableReport>,
  addresses: ReadonlyMap<number, string>,
  known: Known,
): TableClaims {
  const reports = new Map(held);
  const rows = new Set<string>();
  const claims: TableClaim[] = [];
  const byName = new Map<string, TableClaim>();
  const totals: NamedTotal[] = [];
  const isAlone = mapping.claims.length === 1;
  const sourceId = sourceIdOf(mapping);
  const reader = new RowReader(file, main.columns);
  const claimsHere = mapping.claims.map((claim) => rowClaimsOf(claim, mapping, reader, known));
  const windowHere = reader.once(columnsIn(mapping.window), () => windowOf(mapping, reader, form));
  for (const row of main.rows) {
    reader.goTo(row);
    const name = reader.cell(mapping.row) || `line-${row.line}`;
    if (rows.has(name))
      reader.fail(mapping.row ?? "", "duplicate-id", shown(name), "Give each row a name of its own.");
    rows.add(name);
    const post = reader.cell(mapping.post) || name;
    const report = reportOf(post, reports.get(post), mapping, id, reader, form, addresses);
    if (mapping.posts && !reports.has(post))
      reader.fail(
        mapping.post ?? "",
        "unknown-id",
        `no report “${post}”`,
        "Enter it in the table of reports.",
      );
    const window = windowHere();
    const anchor = anchorOf(mapping, reader, report);
    const made = claimsHere.flatMap((each) => each());
    if (reader.isWrong) continue;
    if (made.length > 0 && beginsAfter(window, report.posted)) {
      // Days may be of another zone's clocks than it was published by.
      const isLeftOut = window?.precision === "minute";
      const what = isLeftOut ? "not published" : "published with the time that it tells";
      reader.list(
        mapping.window?.start ?? "",
        `begins ${window?.start}, after its report of ${report.posted}: ${what}`,
      );
      reports.set(post, report);
      if (isLeftOut) continue;
    }
    for (const claim of made) {
      const { of } = claim;
      const own = nameOf(claim, name, isAlone);
      const table: TableClaim = {
        // Field by field: with what a row says spread into it, an object is made eight times as slowly.
        event: claim.event,
        figure: claim.figure,
        unit: claim.unit,
        places: claim.places,
        isJoint: claim.isJoint,
        launchedFrom: claim.launchedFrom,
        remark: claim.remark,
        role: isTotal(claim, made) ? "total" : claim.role,
        id: `${id}/${own}`,
        table: id,
        sourceId,
        // The report's own, so that the row's is not kept beside it.
        post: report.id,
        posted: report.posted,
        address: report.address,
        of: wholeOf(of, made, id, name, isAlone),
        window,
        anchor,
        breaksOff: report.isCut,
        acceptedAs: reader.cell(mapping.accepted) || null,
      };
      if (claim.denied) table.denied = claim.denied;
      if (of && "row" in of) totals.push({ claim: table, total: of.row, row });
      claims.push(table);
      byName.set(own, table);
    }
    // It was made for this row, or for one before: each of its rows adds to it.
    report.claims += made.length;
    reports.set(post, report);
  }
  joinTotals(totals, byName, (row, total) => {
    const column = mapping.claims[0]?.total ?? "";
    reader.goTo(row);
    if (rows.has(total)) reader.list(column, `its total, ${shown(total)}, is no claim here`);
    else reader.fail(column, "unknown-id", `no row ${shown(total)}`, "Name the row of the total.");
  });
  return {
    claims,
    reports: [...reports.values()],
    problems: reader.problems,
    review: [...reader.review, ...overfull(claims, file)],
  };
}

/** A claim with what its row names as its total. */
type NamedTotal = { claim: TableClaim; total: string; row: CsvRow };

/** A total may stand below its parts: they are joined to it when all rows are read. */
function joinTotals(
  totals: readonly NamedTotal[],
  byName: ReadonlyMap<string, TableClaim>,
  tellMissing: (row: CsvRow, total: string) => void,
): void {
  for (const { claim, total, row } of totals) {
    const whole = byName.get(total);
    if (whole) claim.of = whole.id;
    else tellMissing(row, total);
  }
}

/** What a claim is called within its table. */
const nameOf = (claim: RowClaim, row: string, isAlone: boolean): string =>
  `${row}${isAlone ? "" : `/${claim.name}`}${claim.place ? `/${claim.place}` : ""}`;

/** Whether other claims of its row are parts of it. */
const isTotal = ({ name }: RowClaim, made: readonly RowClaim[]): boolean =>
  made.some(({ of, figure }) => figure && of && "name" in of && of.name === name);

/** The id of the claim of the same row of which this is a part. */
function wholeOf(
  of: RowClaim["of"],
  made: readonly RowClaim[],
  table: string,
  row: string,
  isAlone: boolean,
): string | null {
  const whole = of && "name" in of ? made.find(({ name }) => name === of.name) : undefined;
  return whole ? `${table}/${nameOf(whole, row, isAlone)}` : null;
}

/** Totals of which the parts come to more: which of them is wrong nobody knows. Less may be for want of a part. */
function overfull(claims: readonly TableClaim[], file: string): ForReview[] {
  const sums = new Map<string, number>();
  for (const { of, role, figure } of claims)
    if (of !== null && role === "part") sums.set(of, (sums.get(of) ?? 0) + (figure?.low ?? 0));
  const review: ForReview[] = [];
  for (const { id, figure } of claims) {
    const [sum, most] = [sums.get(id) ?? 0, figure?.high ?? Number.POSITIVE_INFINITY];
    if (sum <= most || figure?.kind === "about") continue;
    const what = `the parts of ${id} come to ${sum}, the total to ${most}`;
    review.push({ file, line: null, column: "", what, count: 1 });
  }
  return review;
}

/** What is known of a row's report: from the table of reports, rows before, or the row itself. */
function reportOf(
  id: string,
  known: TableReport | undefined,
  mapping: TableMapping,
  table: string,
  reader: RowReader,
  form: DateForm,
  addresses: ReadonlyMap<number, string>,
): TableReport {
  const posted =
    known?.posted ??
    reader.read(mapping.posted, (cell) => momentIn(cell, form), "bad-date", noDate).value?.text ??
    null;
  const told = reader.read(mapping.address, httpsIn, "bad-url", noAddress).value;
  const address = told ?? addresses.get(Date.parse(posted ?? "")) ?? null;
  if (known && posted === known.posted && address === known.address) return known;
  const { text = null, isCut = false, claims = 0, forReview = 0 } = known ?? {};
  return { table, id, posted, address, text, isCut, claims, forReview };
}

function windowOf({ window }: TableMapping, reader: RowReader, form: DateForm): TableWindow | null {
  if (!window) return null;
  const read = (column: string) =>
    reader.read(column, (cell) => momentIn(cell, form), "bad-date", noDate).value;
  const [start, end] = [read(window.start), read(window.end)];
  if (!start && !end) return null;
  const said = precisions(window.precision, reader);
  const isNight = said.includes("night") && !said.includes("day");
  const isDay = isNight || [start?.precision, end?.precision, ...said].includes("day");
  const told = (moment: Moment | null) => moment && (isDay ? asDay(moment, form.zone).text : moment.text);
  const [from, to] = [told(start), told(end)];
  if (from && to && Date.parse(from) > Date.parse(to))
    reader.fail(
      window.end,
      "clock-order",
      `${from} to ${to}`,
      "Put what comes first into the column for the start.",
    );
  if (isNight && (!from || !to || Date.parse(to) - Date.parse(from) !== 86_400_000))
    reader.fail(window.end, "clock-night", `${from ?? "nothing"} to ${to ?? "nothing"}`, "Give both days.");
  const words = {
    start: from,
    end: to,
    zone: form.zone,
    precision: isDay ? "day" : "minute",
    part: isNight ? "night" : null,
  } as const;
  const isReckoned = reader.cell(window.reckoned) === "published";
  return { ...words, isReckoned, bounds: boundsOf(clockOf(words)) };
}

/** Nothing is reported before it began: one of the two times is wrong, and nobody knows which. */
function beginsAfter(window: TableWindow | null, posted: string | null): boolean {
  if (!window?.start || !posted?.includes("T")) return false;
  return (window.bounds.from ?? Number.NEGATIVE_INFINITY) > Date.parse(posted);
}

const finenesses = wordsOf(["minute", "night", "day"]);

const precisions = (
  columns: NonNullable<TableMapping["window"]>["precision"],
  reader: RowReader,
): (string | null)[] => (columns ?? []).map((column) => reader.word(column, finenesses).value);

function anchorOf({ anchor }: TableMapping, reader: RowReader, report: TableReport): Anchor | null {
  if (!anchor) return null;
  const offset = (column: string) =>
    reader.read(
      column,
      (cell) => (/^\d+$/.test(cell) ? Number(cell) : null),
      "bad-number",
      "Count in UTF-16 code units.",
    ).value;
  const [start, end] = [offset(anchor.start), offset(anchor.end)];
  const words = reader.cell(anchor.words);
  if (start === null || end === null || words === "" || report.text === null) return null;
  return { text: report.text, start, end, words };
}
