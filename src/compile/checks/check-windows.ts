import { dayAfter } from "../../domain/time/days";
import type { EvidenceIndex } from "../evidence-index";
import type { ClockYaml } from "../full-form";
import { type Problem, problem } from "../problem";
import { isDate, isZone, precisionOf, withOffset } from "../reading/clock-time";
import type { ClaimEntry } from "../reading/entries";

/** Clocks tell times that there are, in zones that there are, from a beginning to an end. */
export function checkWindows(one: EvidenceIndex): Problem[] {
  return one.entries.claims.flatMap((claim) => {
    const clock = clockOf(claim);
    if (!clock) return [];
    const { start, end } = clock;
    return [
      ...endProblems(claim, clock, "start"),
      ...endProblems(claim, clock, "end"),
      ...(isZone(clock.zone)
        ? []
        : [problem("bad-zone", claim.at("window", "clock", "zone"), `“${clock.zone}”`)]),
      ...(start === null && end === null
        ? [problem("clock-empty", claim.at("window", "clock"), "start: null, end: null")]
        : []),
      ...(start !== null && end !== null ? orderProblems(claim, start, end) : []),
      ...nightProblems(claim, clock),
      ...publicationProblems(claim, clock, one),
      ...(clock.known_from === claim.reportId
        ? [problem("known-from-itself", claim.at("window", "clock", "known_from"), `“${claim.reportId}”`)]
        : []),
    ];
  });
}

export const clockOf = ({ value: { window } }: ClaimEntry): ClockYaml | undefined =>
  typeof window === "object" ? window?.clock : undefined;

function endProblems(claim: ClaimEntry, clock: ClockYaml, which: "start" | "end"): Problem[] {
  const time = clock[which];
  if (time === null) return [];
  const mark = claim.at("window", "clock", which);
  const precision = precisionOf(time);
  if (!precision) return [problem("bad-time", mark, `“${time}”`)];
  const isSkipped = precision === "minute" && isZone(clock.zone) && !withOffset(time, clock.zone);
  return isSkipped ? [problem("bad-time", mark, `“${time}” was never told in ${clock.zone}`)] : [];
}

/** Nobody reports what has not begun; a day more, since days begin at different hours in the zones of the world. */
function publicationProblems(claim: ClaimEntry, { start, end }: ClockYaml, one: EvidenceIndex): Problem[] {
  const published = one.findReport(claim.reportId)?.value.published?.value;
  if (!published || !isDate(published)) return [];
  const latest = dayAfter(published);
  const [begins, ends] = [start ?? end, end].map((time) => time?.slice(0, 10) ?? "");
  const late = [
    ...(begins && isDate(begins) && begins > latest ? [`from ${begins}`] : []),
    ...(ends && isDate(ends) && ends > latest && begins !== ends ? [`until ${ends}`] : []),
  ].join(" ");
  return late === ""
    ? []
    : [problem("date-implausible", claim.at("window"), `${late}, published ${published}`)];
}

/** A night lies between a day and the next. */
function nightProblems(claim: ClaimEntry, { part, start, end }: ClockYaml): Problem[] {
  if (part !== "night") return [];
  const isOne = start !== null && end !== null && isDate(start) && isDate(end) && dayAfter(start) === end;
  return isOne
    ? []
    : [problem("clock-night", claim.at("window", "clock", "part"), `from ${start} to ${end}`)];
}

function orderProblems(claim: ClaimEntry, start: string, end: string): Problem[] {
  const [first, last] = [precisionOf(start), precisionOf(end)];
  if (!first || !last) return [];
  const found = `from ${start} to ${end}`;
  const mark = claim.at("window", "clock", "end");
  if (first !== last) return [problem("clock-precision", mark, found)];
  // A day is a stretch by itself; a minute at which it begins and ends is none.
  const isInOrder = first === "day" ? start <= end : start < end;
  return isInOrder ? [] : [problem("clock-order", mark, found)];
}
