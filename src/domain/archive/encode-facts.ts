import { ByteWriter } from "./byte-writer";
import { type Facts, noMoment } from "./facts";
import {
  checksum,
  type FactsForm,
  heads,
  likelyDay,
  planes,
  type Stretch,
  TotalsOfReports,
} from "./facts-form";

/**
 * Facts as bytes, to be compressed as they are: the same facts give the same bytes. What rows of one report have in common, its
 * time, is told once; all else as the difference from the row before, or from what it most often is.
 */
export function encodeFacts(facts: Facts): Uint8Array<ArrayBuffer> {
  const { length, where, low, high, report } = facts;
  const reports = facts.posted.length;
  const body = new ByteWriter();
  body.unsigned(length);
  body.unsigned(reports);
  for (const plane of planes) body.plane(facts[plane]);
  for (let row = 0; row < length; row++) body.signed((where[row] ?? 0) - (where[row - 1] ?? 0));
  for (let row = 0; row < length; row++) body.unsigned(low[row] ?? 0);
  for (let row = 0; row < length; row++) body.signed((high[row] ?? 0) - (low[row] ?? 0));
  for (let row = 0; row < length; row++) body.signed((report[row] ?? 0) - (report[row - 1] ?? 0));
  writeMoments(body, facts.posted);
  writeTimes(body, facts, reports);
  writeTotals(body, facts, reports);
  if (facts.denied) body.plane(facts.denied);
  return withHead(facts.denied ? "denying" : "plain", body.written());
}

function withHead(form: FactsForm, body: Uint8Array): Uint8Array<ArrayBuffer> {
  const file = new ByteWriter();
  file.plane(heads[form]);
  const sum = checksum(body);
  file.plane(Uint8Array.of(sum, sum >>> 8, sum >>> 16, sum >>> 24));
  file.plane(body);
  return file.written();
}

/** Each report's time, which is that of its first row; then that of the rows whose time is another. */
function writeTimes(body: ByteWriter, facts: Facts, reports: number): void {
  const first = new Int32Array(reports).fill(-1);
  for (let row = facts.length - 1; row >= 0; row--) first[facts.report[row] ?? 0] = row;
  const isOwn = Uint8Array.from(facts.report, (report, row) =>
    isSame(facts, row, first[report] ?? 0) ? 0 : 1,
  );
  writeStretches(
    body,
    facts,
    [...first].filter((row) => row >= 0),
  );
  body.plane(isOwn);
  writeStretches(
    body,
    facts,
    [...isOwn.keys()].filter((row) => isOwn[row] === 1),
  );
}

const isSame = ({ from, to, fineness, day }: Stretch, one: number, other: number): boolean =>
  from[one] === from[other] &&
  to[one] === to[other] &&
  fineness[one] === fineness[other] &&
  day[one] === day[other];

function writeStretches(
  body: ByteWriter,
  { from, to, fineness, day }: Stretch,
  rows: readonly number[],
): void {
  body.plane(Uint8Array.from(rows, (row) => fineness[row] ?? 0));
  writeMoments(
    body,
    rows.map((row) => to[row] ?? noMoment),
  );
  let before = 0;
  for (const row of rows) {
    // Against its own end; where that is not known, against the last that was.
    const moment = from[row] ?? noMoment;
    const end = to[row] ?? noMoment;
    writeMoment(body, moment, end === noMoment ? before : end);
    if (moment !== noMoment) before = moment;
  }
  for (const row of rows)
    body.signed((day[row] ?? -1) - likelyDay(from[row] ?? noMoment, to[row] ?? noMoment));
}

/** Each against the last before it that is known. */
function writeMoments(body: ByteWriter, moments: Iterable<number>): void {
  let before = 0;
  for (const moment of moments) {
    writeMoment(body, moment, before);
    if (moment !== noMoment) before = moment;
  }
}

/** 0: not known; else the difference, on either side of zero, and one. */
function writeMoment(body: ByteWriter, moment: number, base: number): void {
  const by = moment - base;
  body.unsigned(moment === noMoment ? 0 : 1 + (by < 0 ? -2 * by - 1 : 2 * by));
}

/** 0: none; odd: which total of its own report; even: how many rows away. */
function writeTotals(body: ByteWriter, { of, report, role }: Facts, reports: number): void {
  const totals = new TotalsOfReports(report, role, reports);
  for (const [row, total] of of.entries()) {
    const position = total < 0 ? -1 : totals.positionOf(total, report[row] ?? 0);
    const away = total - row;
    if (total < 0) body.unsigned(0);
    else if (position >= 0) body.unsigned(2 * position + 1);
    else body.unsigned(2 * (away < 0 ? -2 * away - 1 : 2 * away) + 2);
  }
}
