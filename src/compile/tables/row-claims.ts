import { type Denied, deniedKinds } from "../../domain/claims/denied-kinds";
import { textIn } from "../ours";
import type { TableClaim, TablePlace } from "./claim-table";
import { between, type CellFigure, figureIn, hedged, numberIn } from "./figures";
import { type Known, type Words, wordsOf } from "./known";
import { type CellValue, isYes, type RowReader } from "./row-reader";
import type { ClaimMapping, FigureMapping, TableMapping, WhereMapping } from "./table-schema";

/** What a claim of a row says, without what it has from its row. */
export type RowClaim = Pick<
  TableClaim,
  "event" | "denied" | "figure" | "unit" | "places" | "isJoint" | "launchedFrom" | "role" | "remark"
> & {
  name: string;
  /** Of several claims by place: which of them. */
  place: string | null;
  /** The claim of the same row, or the row, that it is a part or subset of. */
  of: { name: string } | { row: string } | null;
};

const hedges = wordsOf(["exactly", "at-least", "at-most", "about", "between"]);
const roles = wordsOf(["single", "total", "part", "subset"]);

/** The claims that a row makes by one entry of the mapping: none where it says nothing of it. */
export function rowClaims(
  claim: ClaimMapping,
  mapping: TableMapping,
  row: RowReader,
  known: Known,
): RowClaim[] {
  const event = row.word(claim.event, known.events);
  const figure = figureOf(claim.figure, row, mapping.decimal ?? ".");
  const unit = row.word(claim.unit, known.units);
  const places = placesOf(claim.where, row, known, mapping.decimal ?? ".");
  const role = claim.role ? row.word({ column: claim.role }, roles) : null;
  const denied = deniedOf(claim, event.value, row, known);
  const read = [event, denied, figure, unit, places, role];
  if (read.some((part) => part?.isTold) || event.value === null) return [];
  // Where a hedge has a column, a claim may be without a figure; else an empty cell says nothing.
  const isFigureWanted = claim.figure !== undefined && !isHedged(claim.figure);
  if (isFigureWanted && figure.value === null) return [];
  const total = row.cell(claim.total);
  const launchedFrom = split(row.cell(claim.launched_from?.column), claim.launched_from?.separator);
  const said = (of: Pick<RowClaim, "figure" | "places" | "place" | "isJoint">): RowClaim => {
    const made: RowClaim = {
      name: claim.name,
      event: event.value ?? "",
      unit: unit.value,
      launchedFrom,
      role: (role?.value as TableClaim["role"] | null | undefined) ?? (claim.part_of ? "part" : "single"),
      remark: remarkText(claim),
      of: claim.part_of ? { name: claim.part_of } : total ? { row: total } : null,
      figure: of.figure,
      places: of.places,
      place: of.place,
      isJoint: of.isJoint,
    };
    if (denied.value) made.denied = denied.value;
    return made;
  };
  const all = places.value ?? [];
  if ("each" in claim.where && claim.where.each)
    return all.map(({ figure: own, id, name }) =>
      said({ figure: own ?? figure.value, places: [{ id, name }], place: id, isJoint: false }),
    );
  const joint = "joint" in claim.where && claim.where.joint ? row.cell(claim.where.joint) : "";
  const isJoint = joint === "" ? all.length > 1 : isYes(joint);
  return [
    said({ figure: figure.value, places: all.map(({ id, name }) => ({ id, name })), place: null, isJoint }),
  ];
}

/** What has to be told with a figure, in English where it is told so: tables have one column for it. */
export const remarkText = ({ remark }: ClaimMapping): string | null =>
  typeof remark === "object" ? textIn(remark, "en") : (remark ?? null);

const isHedged = (mapping: FigureMapping): mapping is Extract<FigureMapping, { hedge: string }> =>
  typeof mapping !== "string" && "hedge" in mapping;

const noFigure =
  "Write a whole number, zero or more, as in 12, 12-15, ≥ 12, ≤ 12 or ≈ 12; say `decimal` where a comma parts fractions.";

function figureOf(
  mapping: FigureMapping | undefined,
  row: RowReader,
  decimal: "." | ",",
): CellValue<CellFigure> {
  if (mapping === undefined) return { value: null, isTold: false };
  if (typeof mapping === "string")
    return row.read(mapping, (cell) => figureIn(cell, decimal), "bad-number", noFigure);
  const number = (column: string | undefined) =>
    row.read(column, (cell) => numberIn(cell, decimal), "bad-number", noFigure);
  if (!isHedged(mapping)) {
    const [low, high] = [number(mapping.low), number(mapping.high)];
    if (low.isTold || high.isTold) return { value: null, isTold: true };
    return ranged(low.value, high.value, mapping.high, row);
  }
  const [value, high] = [number(mapping.value), number(mapping.high)];
  const cell = row.cell(mapping.hedge);
  if (cell === "" && value.value === null) return { value: null, isTold: value.isTold };
  const hedge = row.translated(mapping.hedge, cell, mapping.values, hedges);
  if ([value, high, hedge].some(({ isTold }) => isTold)) return { value: null, isTold: true };
  if (value.value === null)
    return row.fail(mapping.value, "missing-key", "a hedge without a number", noFigure);
  if (hedge.value === "between") return ranged(value.value, high.value, mapping.high ?? mapping.value, row);
  return { value: hedged(hedge.value as CellFigure["kind"], value.value), isTold: false };
}

/** One end alone is a hedge: at least, or at most. */
function ranged(
  low: number | null,
  high: number | null,
  column: string,
  row: RowReader,
): CellValue<CellFigure> {
  if (low === null && high === null) return { value: null, isTold: false };
  if (low === null) return { value: hedged("at-most", high ?? 0), isTold: false };
  if (high === null) return { value: hedged("at-least", low), isTold: false };
  const figure = between(low, high);
  if (figure) return { value: figure, isTold: false };
  return row.fail(column, "between-order", `${low} to ${high}`, "Put the lower number first.");
}

const deniesNothing = "Leave the cell empty, or correct the event.";

/** In one order, and each once. */
function deniedOf(
  { denied }: ClaimMapping,
  event: string | null,
  row: RowReader,
  known: Known,
): CellValue<readonly Denied[]> {
  const cells = split(row.cell(denied?.column), denied?.separator);
  if (!denied || event === null || cells.length === 0) return { value: null, isTold: false };
  const kinds = known.denied.get(event);
  if (!kinds)
    return row.fail(
      denied.column,
      "event-apart",
      `${denied.column}: ${cells.join("; ")}, and ${event} denies nothing`,
      deniesNothing,
    );
  const said = cells.map((cell) => row.translated(denied.column, cell, denied.values, kinds).value);
  const value = deniedKinds.filter((kind) => said.includes(kind));
  return said.includes(null) ? { value: null, isTold: true } : { value, isTold: false };
}

type PlaceWithFigure = TablePlace & { figure: CellFigure | null };

function placesOf(
  where: WhereMapping,
  row: RowReader,
  known: Known,
  decimal: "." | ",",
): CellValue<PlaceWithFigure[]> {
  const country = (code: string): PlaceWithFigure => ({ id: `country:${code}`, name: "", figure: null });
  if ("country" in where) return { value: [country(where.country)], isTold: false };
  const cells = split(row.cell(where.column), where.separator);
  if (cells.length === 0)
    return { value: where.otherwise && !where.each ? [country(where.otherwise)] : [], isTold: false };
  const names = split(row.cell(where.names), where.separator);
  const places = cells.map((cell, index): PlaceWithFigure | null => {
    const [, code = "", digits] = /^(.*?)(?::(\d[\d\s–-]*))?$/s.exec(cell) ?? [];
    const figure = digits === undefined ? null : figureIn(digits, decimal);
    const id = row.translated(where.column, code, where.values, placeWords(known));
    return id.value === null ? null : { id: id.value, name: names[index] ?? "", figure };
  });
  const isTold = places.includes(null);
  return { value: isTold ? null : places.filter((place) => place !== null), isTold };
}

/** What kind of place it is, where its code says no more, or in which region. */
const kinds = /^(?:district|settlement|region|direction|site|water)(?::[A-Z]{2}-[A-Z0-9]{1,3})?$/;

const placeWords = ({ places }: Known): Words => ({
  has: (code) => kinds.test(code) || places.has(code),
  // Asked for where a word is wrong, and not for each row.
  get told() {
    return [...places.told, "district", "settlement", "region", "direction", "site", "water"];
  },
});

function split(cell: string, separator = ";"): string[] {
  if (cell === "") return [];
  const parts = separator.trim() === "" ? cell.split(/\s+/) : cell.split(separator);
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}
