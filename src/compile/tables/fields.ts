import { printedCell } from "../../csv/csv";
import { harmless } from "../../csv/harmless";
import type { TableClaim } from "./claim-table";
import type { ImportedTable } from "./import-table";
import type { TableReport } from "./reports";
import { languageOfReports } from "./table-language";

/** A column of a published table: what kind of value it holds, what it means, and what a row has in it. */
export type Field<T> = {
  type: "text" | "number" | "yes-no" | "moment";
  about: string;
  /** A moment is in milliseconds since 1970. */
  of: (one: T, table: ImportedTable) => string | number | boolean | null;
};

const text = <T>(about: string, of: Field<T>["of"]): Field<T> => ({ type: "text", about, of });
const number = <T>(about: string, of: Field<T>["of"]): Field<T> => ({ type: "number", about, of });
const yesNo = <T>(about: string, of: Field<T>["of"]): Field<T> => ({ type: "yes-no", about, of });
const moment = <T>(about: string, of: Field<T>["of"]): Field<T> => ({ type: "moment", about, of });

/** Several values in one cell. */
const several = (values: readonly string[]): string | null => values.join("|") || null;

/** By name, in order. docs/archive.md says the same, and a test compares them. */
export const claimFields: Readonly<Record<string, Field<TableClaim>>> = {
  claim_id: text("`TABLE/ROW`, and what else tells it from the row's other claims", ({ id }) => id),
  table: text("the table: whose licence and credit hold", ({ table }) => table),
  source_id: text("who speaks", ({ sourceId }) => sourceId),
  event: text(
    "what is said to have happened; `downed-or-suppressed`: shot down or neutralised, and nobody says which",
    ({ event }) => event,
  ),
  figure_kind: text(
    "how the speaker hedged the number: `exactly`, `at-least`, `at-most`, `about`, `between`; empty: no figure",
    ({ figure }) => figure?.kind ?? null,
  ),
  figure_low: number(
    "the number, or the lower of two; empty for `at-most`",
    ({ figure }) => figure?.low ?? null,
  ),
  figure_high: number(
    "the number, or the higher of two; empty for `at-least`",
    ({ figure }) => figure?.high ?? null,
  ),
  figure_unit: text("what is counted: `uav`, `missile`, …", ({ figure, unit }) => (figure ? unit : null)),
  role: text("`single`, `total`, or `part` or `subset` of `of_claim`", ({ role }) => role),
  of_claim: text("that claim; empty for a part whose total waits for review", ({ of }) => of),
  place_ids: text(
    "ISO 3166-2 of regions, `country:XX`, `water:NAME`, or what kind of place; empty: no place is named. Of a launch: what it was launched at",
    ({ places }) => several(places.map(({ id }) => id)),
  ),
  places: text("the table's words for them, in the same order", ({ places }) =>
    places.some(({ name }) => name !== "") ? several(places.map(({ name }) => name)) : null,
  ),
  is_joint: yesNo("the figure is of all these places together, and none's alone", ({ isJoint }) => isJoint),
  launched_from: text("of a launch: from where, by name", ({ launchedFrom }) => several(launchedFrom)),
  window_start: text(
    "when it began (ISO 8601), in the clocks of `window_zone`, as finely as it is known",
    ({ window }) => window?.start ?? null,
  ),
  window_end: text("when it ended; of days, the last one", ({ window }) => window?.end ?? null),
  window_zone: text("the time zone", ({ window }) => window?.zone ?? null),
  window_precision: text(
    "`minute`; `day`, somewhere in these days; or `night`, the one between them",
    ({ window }) => window?.part ?? window?.precision ?? null,
  ),
  window_reckoned: yesNo(
    "it is reckoned from the date of publication (“last night”)",
    ({ window }) => window?.isReckoned ?? null,
  ),
  earliest: moment(
    "the first moment that the window leaves open, in UTC; empty: not known",
    ({ window }) => window?.bounds.from ?? null,
  ),
  latest: moment("the first moment after it", ({ window }) => window?.bounds.to ?? null),
  report: text("the report, as the table names it", ({ post }) => post),
  posted: text("when it was published", ({ posted }) => posted),
  address: text("where it stands", ({ address }) => address),
  breaks_off: yesNo(
    "only the report's beginning is held, so that a list in it may lack its end",
    ({ breaksOff }) => breaksOff,
  ),
  accepted_as: text("by what rule a claim that a machine read was accepted", ({ acceptedAs }) => acceptedAs),
  text_sha256: text("SHA-256 of the report's text, which is not here", ({ anchor }) => anchor?.text ?? null),
  words_start: number(
    "where in that text the words stand, in UTF-16 code units",
    ({ anchor }) => anchor?.start ?? null,
  ),
  words_end: number("where they end", ({ anchor }) => anchor?.end ?? null),
  words_sha256: text(
    "the first 16 digits of the SHA-256 of these words",
    ({ anchor }) => anchor?.words ?? null,
  ),
  remark: text("what has to be told wherever the figure is", ({ remark }) => remark),
  licence: text("of the table's claims", (_, { mapping }) => mapping.licence.name),
  credit: text("whom to name", (_, { mapping }) => mapping.licence.credit),
  denied: text(
    "of `harm-denied`: what there was none of, `casualties`, `damage`, …; empty: no kind is named",
    ({ denied }) => several(denied ?? []),
  ),
};

/** A report that is held, also one of which there is no claim. */
export const reportFields: Readonly<Record<string, Field<TableReport>>> = {
  table: text("the table", ({ table }) => table),
  report: text("the report, as its claims name it", ({ id }) => id),
  posted: text("when it was published", ({ posted }) => posted),
  address: text("where it stands", ({ address }) => address),
  text_sha256: text("SHA-256 of its text, where a machine read it", ({ text: hash }) => hash),
  breaks_off: yesNo("only its beginning is held", ({ isCut }) => isCut),
  claims: number("how many claims of it are here", ({ claims }) => claims),
  for_review: number(
    "how many claims and unread sentences of it wait for a person, and are not here",
    ({ forReview }) => forReview,
  ),
  language: text("the language of its text (BCP 47), where the table says it", (_, { mapping }) =>
    languageOfReports(mapping),
  ),
};

/** What a table publishes: a row with its table. */
export type Row<T> = { one: T; table: ImportedTable };

/** As CSV: yes and no, moments in ISO 8601, and no cell that a spreadsheet would run. */
export function printRows<T>(fields: Readonly<Record<string, Field<T>>>, rows: readonly Row<T>[]): string {
  const cells = Object.values(fields).map(cellPrinter);
  const lines = rows.map((row) => cells.map((cell) => cell(row)).join(","));
  return [Object.keys(fields).map(printedCell).join(","), ...lines, ""].join("\n");
}

/** Prints a column's cells one after the other. Mostly a cell has what that above it has, and is not printed anew. */
function cellPrinter<T>(field: Field<T>): (row: Row<T>) => string {
  let above: ReturnType<Field<T>["of"]> = null;
  let cell = "";
  return ({ one, table }) => {
    const value = field.of(one, table);
    if (value !== above) {
      above = value;
      cell = printedCell(printed(field, value));
    }
    return cell;
  };
}

function printed({ type }: Pick<Field<never>, "type">, value: string | number | boolean | null): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (type === "moment") return new Date(Number(value)).toISOString().replace(".000Z", "Z");
  return typeof value === "string" ? harmless(value) : String(value);
}

export const claimRows = (tables: readonly ImportedTable[]): Row<TableClaim>[] =>
  tables.flatMap((table) => table.claims.map((one) => ({ one, table })));
