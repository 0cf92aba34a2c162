import { type Denied, deniedKinds } from "../../domain/claims/denied-kinds";
import { textIn } from "../ours";
import { shown } from "../problem";
import type { TableClaim, TablePlace } from "./claim-table";
import { columnsIn } from "./columns";
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

/**
 * Made ready once for a table: the claims that the row at which its reader is makes by one entry of the mapping; none where it
 * says nothing of it.
 */
export function rowClaimsOf(
  claim: ClaimMapping,
  { decimal = "." }: TableMapping,
  row: RowReader,
  known: Known,
): () => RowClaim[] {
  const { where } = claim;
  const figureHere = row.once(columnsIn(claim.figure), () => figureOf(claim.figure, row, decimal));
  const placesHere = row.once(columnsIn(where), () => placesOf(where, row, known, decimal));
  const remark = remarkText(claim);
  // Where a hedge has a column, a claim may be without a figure; else an empty cell says nothing.
  const isFigureWanted = claim.figure !== undefined && !isHedged(claim.figure);
  return () => {
    const event = row.word(claim.event, known.events);
    const figure = figureHere();
    const unit = row.word(claim.unit, known.units);
    const places = placesHere();
    const role = claim.role ? row.word({ column: claim.role }, roles) : null;
    const denied = deniedOf(claim, event.value, row, known);
    const isTold = event.isTold || denied.isTold || figure.isTold || unit.isTold || places.isTold;
    if (isTold || role?.isTold || event.value === null || places.value === null) return [];
    if (isFigureWanted && figure.value === null) return [];
    const total = row.cell(claim.total);
    const made: RowClaim = {
      name: claim.name,
      event: event.value,
      unit: unit.value,
      launchedFrom: split(row.cell(claim.launched_from?.column), claim.launched_from?.separator),
      role: (role?.value as TableClaim["role"] | null | undefined) ?? (claim.part_of ? "part" : "single"),
      remark,
      of: claim.part_of ? { name: claim.part_of } : total ? { row: total } : null,
      figure: figure.value,
      places: places.value.places,
      place: null,
      isJoint: false,
    };
    if (denied.value) made.denied = denied.value;
    const { figures } = places.value;
    if ("each" in where && where.each) {
      const shared = figures.length > 1 && figure.value !== null ? figures.indexOf(null) : -1;
      if (shared >= 0) {
        row.fail(
          where.column,
          "missing-key",
          `${made.places[shared]?.id} without a figure of its own`,
          notEach,
        );
        return [];
      }
      return made.places.map((place, at) => ({
        ...made,
        figure: figures[at] ?? figure.value,
        places: [place],
        place: place.id,
      }));
    }
    const joint = "joint" in where && where.joint ? row.cell(where.joint) : "";
    made.isJoint = joint === "" ? made.places.length > 1 : isYes(joint);
    return [made];
  };
}

/** What has to be told with a figure, in English where it is told so: tables have one column for it. */
export const remarkText = ({ remark }: ClaimMapping): string | null =>
  typeof remark === "object" ? textIn(remark, "en") : (remark ?? null);

const notEach =
  "One figure stands for several places: write that of each behind it, as in UA-12:4, or leave out `each`, and it is of all of them together.";

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

/** The places that a cell names, and of each the figure that stands with it. */
type CellPlaces = { places: readonly TablePlace[]; figures: readonly (CellFigure | null)[] };

const country = (code: string): CellPlaces => ({
  places: [{ id: `country:${code}`, name: "" }],
  figures: [null],
});

function placesOf(
  where: WhereMapping,
  row: RowReader,
  known: Known,
  decimal: "." | ",",
): CellValue<CellPlaces> {
  if ("country" in where) return { value: country(where.country), isTold: false };
  const cells = split(row.cell(where.column), where.separator);
  if (cells.length === 0 && where.otherwise && !where.each)
    return { value: country(where.otherwise), isTold: false };
  const names = split(row.cell(where.names), where.separator);
  const places: TablePlace[] = [];
  const figures: (CellFigure | null)[] = [];
  for (const [index, cell] of cells.entries()) {
    const [, code = "", digits] = /^(.*?)(?::(\d[\d\s–-]*))?$/s.exec(cell) ?? [];
    const { value: id } = row.translated(where.column, code, where.values, placeWords(known), noPlace);
    if (id === null) continue;
    const figure = digits === undefined ? null : figureIn(digits, decimal);
    if (digits !== undefined && figure === null)
      return row.fail(where.column, "bad-number", `${where.column}: ${shown(cell)}`, noFigure);
    places.push({ id, name: names[index] ?? "" });
    figures.push(figure);
  }
  const isTold = places.length < cells.length;
  return { value: isTold ? null : { places, figures }, isTold };
}

/** What kind of place it is, where its code says no more, or in which region. */
const kinds = /^(?:district|settlement|region|direction|site|water)(?::[A-Z]{2}-[A-Z0-9]{1,3})?$/;

const noPlace =
  "Write its code, which `npm run geodata -- find NAME` tells; or say under `where` in the mapping what its words mean (`values`), and what stands between several (`separator`).";

const placeWords = ({ places }: Known): Words => ({
  has: (code) => kinds.test(code) || places.has(code),
  // Asked for where a word is wrong, and not for each cell.
  get told() {
    return [...places.told, "district", "settlement", "region", "direction", "site", "water"];
  },
  meant: (code) => {
    const capital = code.toUpperCase();
    return code !== capital && places.has(capital) ? `; did you mean “${capital}”?` : "";
  },
});

/** Of a cell that is empty one list for all. */
const nothing: readonly string[] = [];

function split(cell: string, separator = ";"): readonly string[] {
  if (cell === "") return nothing;
  const parts = separator.trim() === "" ? cell.split(/\s+/) : cell.split(separator);
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}
