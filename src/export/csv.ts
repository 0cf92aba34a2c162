import { harmless } from "../csv/harmless";
import { type Claim, isJoint, namings, quotesOf, reportsOf, tellersOf } from "../domain/claims/claim";
import type { Figure } from "../domain/claims/figure";
import { includedAmong } from "../domain/claims/included";
import { claimsOffMap } from "../domain/places/place-claims";
import { spanDoubt } from "../domain/time/time-span";
import { type AnchorRecord, anchorRecords } from "./anchors";
import { mentionRecord, namingRecord } from "./claim-record";
import { type FilterRecord, filterRecord } from "./filter-record";
import { type Taken, takenClaims, termsOf } from "./provenance";

/** Between several values in one cell. */
export const between = " | ";

/** A cell before it is written: text is made harmless, numbers are not text. */
export type Cell = string | number | null;

/** `isIncluded`: whether a claim’s figure is included in another that is taken, too. */
type TakenRows = Taken & { isIncluded: (claim: Claim) => boolean };

const rowsOf = (taken: Taken, claims: readonly Claim[]): TakenRows => ({
  ...taken,
  isIncluded: includedAmong(claims, taken.index),
});

type Row = (claim: Claim, taken: TakenRows, hidden: Hidden) => Cell;

/** What the whole file says of its filter: in each row, since a row is what survives a spreadsheet. */
export type Hidden = Pick<FilterRecord, "shown" | "all"> & { record: FilterRecord | null };

export const several = (texts: readonly string[]): string => texts.join(between);

/** Empty where there is none at all, so that two separators do not look like a value. */
const severalOrNone = (texts: readonly (string | null)[]): string | null =>
  texts.every((text) => text === null) ? null : several(texts.map((text) => text ?? ""));

const reportsIn = (claim: Claim, { index }: Taken) => reportsOf(claim).map((id) => index.report(id));

/**
 * One row a claim. What each column means stands in docs/exports.md. A joint figure stands once, beside all its
 * places: a row is never a place's share.
 */
const columns = {
  claim_id: ({ id }) => id,
  event: ({ event }) => event,
  summary: ({ summary }) => summary,
  source_id: ({ sourceId }) => sourceId,
  source: ({ sourceId }, { index }) => index.source(sourceId).name,
  office: ({ sourceId }, { index }) => index.source(sourceId).office,
  channel: ({ channel }) => channel,
  figure_kind: ({ figure }) => figure?.kind ?? null,
  figure_low: ({ figure }) => figure && lowOf(figure),
  figure_high: ({ figure }) => figure && highOf(figure),
  figure_unit: ({ figure }) => figure?.unit ?? null,
  is_joint: (claim) => (isJoint(claim) ? "yes" : "no"),
  place_ids: ({ where }) => several(where.places.map(({ placeId }) => placeId)),
  places: ({ where }, { index }) => several(where.places.map(({ placeId }) => index.place(placeId).name)),
  mentions: (claim, taken) => severalOrNone(mentionsOf(claim, taken).map(({ mention }) => mention)),
  within_id: ({ where }) => where.within?.placeId ?? null,
  within: ({ where }, { index }) => where.within && index.place(where.within.placeId).name,
  certainty: (claim, { index }) =>
    several(namings(claim).map((naming) => namingRecord(naming, claim, index).certainty)),
  off_map: (claim, { index, isIncluded }) =>
    claimsOffMap([claim], index)[0]?.reason ?? (isIncluded(claim) ? "subset" : null),
  window_words: ({ window }) => window?.words ?? null,
  window_start: ({ window }) => window?.clock?.start ?? null,
  window_end: ({ window }) => window?.clock?.end ?? null,
  window_zone: ({ window }) => window?.clock?.zone ?? null,
  window_precision: ({ window }) => window?.clock?.part ?? window?.clock?.precision ?? null,
  reservation: ({ reservation }) => reservation?.kind ?? null,
  reservation_words: ({ reservation }) => reservation?.words ?? null,
  part_of: ({ partOf }) => partOf,
  report_ids: (claim, taken) => several(reportsIn(claim, taken).map(({ id }) => id)),
  reports: (claim, taken) => several(reportsIn(claim, taken).map(({ name }) => name)),
  report_addresses: (claim, taken) => several(reportsIn(claim, taken).flatMap(({ url }) => url?.value ?? [])),
  quotes: (claim) => several(quotesOf(claim).map(({ exact }) => exact)),
  address: (claim, { claimAddress }) => claimAddress(claim),
  data_version: (_, { index }) => index.dataset.version,
  licence: (claim, { index }) => several(termsOf([claim], index).licences),
  attribution: (claim, { index }) => termsOf([claim], index).attribution.join(" "),
  // Added later: behind the others, for whoever counts columns.
  restated_mentions: (claim, taken) =>
    severalOrNone(mentionsOf(claim, taken).map(({ restatedMention }) => restatedMention)),
  hidden_sources: (_, __, { record }) => record && several(record.hiddenSources),
  hidden_events: (_, __, { record }) => record && several(record.hiddenEvents),
  only_reports: (_, __, { record }) => record && several(record.onlyReports),
  shown_from: (_, __, { record }) => record?.span.from ?? null,
  shown_to: (_, __, { record }) => record?.span.to ?? null,
  untimed_hidden: (_, __, { record }) => (record?.isUntimedHidden ? "yes" : "no"),
  claims_shown: (_, __, { shown }) => shown,
  claims_all: (_, __, { all }) => all,
  subset_of: ({ subsetOf }) => subsetOf ?? null,
  summary_language: ({ otherLanguage }, { index }) => otherLanguage?.summary ?? index.dataset.language,
  told_by_ids: (claim) => several(tellersOf(claim)),
  told_by: (claim, { index }) => several(tellersOf(claim).map((id) => index.source(id).name)),
  remark: ({ remark }) => remark ?? null,
  text_sha256: (claim, taken) => ofAnchors(claim, taken, ({ textSha256 }) => textSha256),
  words_start: (claim, taken) => ofAnchors(claim, taken, ({ start }) => String(start)),
  words_end: (claim, taken) => ofAnchors(claim, taken, ({ end }) => String(end)),
  words_sha256: (claim, taken) => ofAnchors(claim, taken, ({ wordsSha256 }) => wordsSha256),
  denied: ({ denied }) => denied?.join(between) ?? null,
  time_doubt: (claim, { filter }) => spanDoubt(claim, filter.span),
  said_by_words: ({ saidBy }) => saidBy ?? null,
  launched_from: ({ launchedFrom }) => launchedFrom?.join(between) ?? null,
  accepted_as: ({ acceptedAs }) => acceptedAs ?? null,
} satisfies Record<string, Row>;

export type Column = keyof typeof columns;
export const csvColumns = Object.keys(columns) as readonly Column[];

const ofAnchors = (claim: Claim, { index }: Taken, field: (anchor: AnchorRecord) => string | null) =>
  severalOrNone(anchorRecords(claim, index).map(field));

const mentionsOf = (claim: Claim, { index }: Taken) =>
  claim.where.places.map((naming) => mentionRecord(naming, claim, index));

/** What a speaker who says "at most" leaves open below is left open here, too. */
export const lowOf = (figure: Figure): number | null =>
  figure.kind === "between" ? figure.low : figure.kind === "at-most" ? null : figure.value;
export const highOf = (figure: Figure): number | null =>
  figure.kind === "between" ? figure.high : figure.kind === "at-least" ? null : figure.value;

/** Tells Excel that it is UTF-8: without, it reads Cyrillic as something else. Other readers pass over it. */
export const byteOrderMark = "\uFEFF";

/** RFC 4180. */
export function claimsCsv(taken: Taken): string {
  const record = filterRecord(taken);
  const shown = takenClaims(taken).length;
  return claimsCsvHead + claimsCsvRows(taken, { record, shown, all: record?.all ?? shown });
}

/** Columns that hold numbers; the others hold text. */
export const numberColumns: ReadonlySet<Column> = new Set<Column>([
  "figure_low",
  "figure_high",
  "claims_shown",
  "claims_all",
]);

/** The same table as `claimsCsv`, column by column, for forms that hold values as they are. */
export function claimsColumns(taken: Taken): ReadonlyMap<Column, readonly Cell[]> {
  const record = filterRecord(taken);
  const claims = takenClaims(taken);
  const hidden = { record, shown: claims.length, all: record?.all ?? claims.length };
  const rows = rowsOf(taken, claims);
  return new Map(
    csvColumns.map((column) => [
      column,
      claims.map((claim) => (columns[column] as Row)(claim, rows, hidden)),
    ]),
  );
}

const printedLine = (cells: readonly Cell[]): string => `${cells.map(printed).join(",")}\r\n`;

export const claimsCsvHead: string = byteOrderMark + printedLine(csvColumns);

/**
 * The rows of some claims, which may be a part of a file.
 * @param hidden of the whole file: each row says it
 */
export function claimsCsvRows(taken: Taken, hidden: Hidden): string {
  const claims = takenClaims(taken);
  const rows = rowsOf(taken, claims);
  return claims
    .map((claim) => printedLine(csvColumns.map((column) => (columns[column] as Row)(claim, rows, hidden))))
    .join("");
}

function printed(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const text = harmless(cell);
  return /[",;|\p{Cc}]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
