import type { EvidenceIndex } from "../evidence-index";
import { tellersOf } from "../full-form";
import { testimonies } from "../output/testimony";
import { type Problem, problem } from "../problem";

/**
 * Offices change hands: whoever speaks, or tells what another says, held the office on the day of the report. A
 * day is held against what is told as finely as both are: 30 May 2031 is within an office that ended in 2031.
 */
export function checkOffices(one: EvidenceIndex): Problem[] {
  const { sources, claims } = one.entries;
  const misdated = sources.flatMap(({ value: { held }, at }) =>
    (["from", "until"] as const).flatMap((end) => {
      const day = held?.[end];
      return day === undefined || isDay(day) ? [] : [problem("bad-date", at("held", end), `“${day}”`)];
    }),
  );
  const own = claims.flatMap(({ value, reportId, at }) =>
    value.source === null ? [] : outside(value.source, reportId, at("source"), one),
  );
  const told = testimonies(one.entries).flatMap(({ reportId, evidence, at }) =>
    evidence.flatMap((piece, index) =>
      tellersOf(piece).flatMap((teller) => outside(teller, reportId, at(index, "via"), one)),
    ),
  );
  return [...misdated, ...own, ...told];
}

/** 2031, 2031-05 or 2031-05-30. */
const isDay = (text: string): boolean =>
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(text) && !Number.isNaN(Date.parse(text));

function outside(
  sourceId: string,
  reportId: string,
  mark: Parameters<typeof problem>[1],
  one: EvidenceIndex,
): Problem[] {
  const held = one.findSource(sourceId)?.value.held;
  const day = one.findReport(reportId)?.value.published?.value;
  if (!held || day === undefined) return [];
  const { from, until } = held;
  const isBefore = from !== undefined && cutTo(day, from) < cutTo(from, day);
  const isAfter = until !== undefined && cutTo(day, until) > cutTo(until, day);
  if (!isBefore && !isAfter) return [];
  const times = [from && `from ${from}`, until && `until ${until}`].filter(Boolean).join(" ");
  return [problem("office-dates", mark, `${day}; “${sourceId}” held it ${times}`)];
}

/** A day, no finer than the other. */
const cutTo = (day: string, other: string): string => day.slice(0, other.length);
