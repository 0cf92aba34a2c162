import { inOneGo } from "../bits";
import { ByteReader, Mangled } from "./byte-reader";
import { type Facts, noMoment, none } from "./facts";
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
 * The facts that `encodeFacts` wrote.
 * @throws Mangled for any other bytes, soon: no number in them is believed beyond what they can hold
 */
export const decodeFacts = (bytes: Uint8Array): Facts => inOneGo(decodingFacts(bytes));

/** The same, column by column: a page reads on with each step when it has time. */
export function* decodingFacts(bytes: Uint8Array): Generator<void, Facts> {
  const { form, body } = bodyOf(bytes);
  yield;
  const length = body.unsigned();
  const reports = body.unsigned();
  // A row, and a report, has a byte at the least.
  if (length > body.left || reports > body.left) throw new Mangled("it has more rows than bytes");
  const plane = () => body.plane(length);
  const [source, event, unit, hedge, role, marks] = planes.map(plane) as Six<Uint8Array<ArrayBuffer>>;
  const where = readWheres(body, length);
  yield;
  const low = readLows(body, length);
  yield;
  const high = readHighs(body, low);
  yield;
  const report = readReports(body, length, reports);
  yield;
  const posted = readMoments(body, reports);
  const times = readTimes(body, report, reports);
  yield;
  const of = readTotals(body, report, role, reports);
  const denied = form === "denying" ? body.plane(length) : null;
  if (body.left > 0) throw new Mangled("there is more than it says");
  if (denied?.every((kinds) => kinds === none)) throw new Mangled("it is of a form that it has no use for");
  const said = { where, source, event, unit, hedge, low, high, denied };
  return { length, ...said, ...times, role, marks, of, report, posted };
}

function readWheres(body: ByteReader, length: number): Uint32Array {
  const where = new Uint32Array(length);
  for (let row = 0, value = 0; row < length; row++) where[row] = value = most32(value + body.signed());
  return where;
}

function readLows(body: ByteReader, length: number): Uint32Array {
  const low = new Uint32Array(length);
  for (let row = 0; row < length; row++) low[row] = most32(body.unsigned());
  return low;
}

function readHighs(body: ByteReader, low: Uint32Array): Uint32Array {
  const high = new Uint32Array(low.length);
  for (let row = 0; row < low.length; row++) high[row] = most32((low[row] ?? 0) + body.signed());
  return high;
}

function readReports(body: ByteReader, length: number, reports: number): Uint32Array {
  const report = new Uint32Array(length);
  for (let row = 0, value = 0; row < length; row++) {
    report[row] = value = value + body.signed();
    if (value < 0 || value >= reports) throw new Mangled("a row is of no report");
  }
  return report;
}

type Six<T> = [T, T, T, T, T, T];

const forms = Object.keys(heads) as FactsForm[];

function bodyOf(bytes: Uint8Array): { form: FactsForm; body: ByteReader } {
  const form = forms.find((one) => heads[one].every((byte, at) => bytes[at] === byte));
  const start = heads.plain.length + 4;
  if (form === undefined || bytes.length < start)
    throw new Mangled("it is no file of facts that this page knows");
  const sum = new DataView(bytes.buffer, bytes.byteOffset).getUint32(start - 4, true);
  const body = bytes.subarray(start);
  if (checksum(body) !== sum) throw new Mangled("its bytes are not those that were written");
  return { form, body: new ByteReader(body) };
}

function most32(value: number): number {
  if (value < 0 || value > 0xffffffff) throw new Mangled("a number is out of its column’s range");
  return value;
}

function readTimes(body: ByteReader, report: Uint32Array, reports: number): Stretch {
  const length = report.length;
  const isThere = new Uint8Array(reports);
  for (let row = 0; row < length; row++) isThere[report[row] ?? 0] = 1;
  const present: number[] = [];
  for (let number = 0; number < reports; number++) if (isThere[number] === 1) present.push(number);
  const ofReport = readStretches(body, present.length);
  const positionOf = new Uint32Array(reports);
  present.forEach((number, position) => {
    positionOf[number] = position;
  });
  const isOwn = body.plane(length);
  let own = 0;
  for (let row = 0; row < length; row++) own += isOwn[row] === 1 ? 1 : 0;
  const ofRow = readStretches(body, own);
  const times = stretches(length);
  for (let row = 0, next = 0; row < length; row++) {
    const [all, at] = isOwn[row] === 1 ? [ofRow, next++] : [ofReport, positionOf[report[row] ?? 0] ?? 0];
    times.from[row] = all.from[at] ?? noMoment;
    times.to[row] = all.to[at] ?? noMoment;
    times.fineness[row] = all.fineness[at] ?? 0;
    times.day[row] = all.day[at] ?? -1;
  }
  return times;
}

const stretches = (length: number) => ({
  from: new Int32Array(length),
  to: new Int32Array(length),
  fineness: new Uint8Array(length),
  day: new Int32Array(length),
});

function readStretches(body: ByteReader, length: number): Stretch {
  const { from, day } = stretches(length);
  const fineness = body.plane(length);
  const to = readMoments(body, length);
  for (let at = 0, before = 0; at < length; at++) {
    const end = to[at] ?? noMoment;
    from[at] = readMoment(body, end === noMoment ? before : end);
    if (from[at] !== noMoment) before = from[at] ?? 0;
  }
  for (let at = 0; at < length; at++)
    day[at] = likelyDay(from[at] ?? noMoment, to[at] ?? noMoment) + body.signed();
  return { from, to, fineness, day };
}

function readMoments(body: ByteReader, length: number): Int32Array {
  const moments = new Int32Array(length);
  for (let at = 0, before = 0; at < length; at++) {
    const moment = readMoment(body, before);
    moments[at] = moment;
    if (moment !== noMoment) before = moment;
  }
  return moments;
}

function readMoment(body: ByteReader, base: number): number {
  const written = body.unsigned();
  if (written === 0) return noMoment;
  const by = written - 1;
  return base + (by % 2 === 1 ? -(by + 1) / 2 : by / 2);
}

function readTotals(body: ByteReader, report: Uint32Array, role: Uint8Array, reports: number): Int32Array {
  const totals = new TotalsOfReports(report, role, reports);
  const of = new Int32Array(report.length);
  for (let row = 0; row < report.length; row++) {
    const written = body.unsigned();
    if (written === 0) of[row] = -1;
    else {
      const away = (written - 2) / 2;
      const total =
        written % 2 === 1
          ? totals.rowAt((written - 1) / 2, report[row] ?? 0)
          : row + (away % 2 === 1 ? -(away + 1) / 2 : away / 2);
      if (total < 0 || total >= report.length) throw new Mangled("a part has no total");
      of[row] = total;
    }
  }
  return of;
}
