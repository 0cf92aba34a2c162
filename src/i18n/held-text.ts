import type { Source } from "../domain/claims/source";
import { dateFormat } from "./formats";
import { form, m } from "./messages";

/** “in office from May 2030 to 2031”: each end as finely as it was told. */
export function heldText({ from, until }: NonNullable<Source["held"]>): string {
  if (from === undefined) return m.held.until({ until: toldDay(until ?? "") });
  return until === undefined
    ? m.held.from({ from: toldDay(from) })
    : m.held.both({ from: toldDay(from), until: toldDay(until) });
}

/** 2031, 2031-05 or 2031-05-30. In digits where a month's name would have to be declined. */
function toldDay(day: string): string {
  const month = form().startsWith("en") ? "long" : "2-digit";
  const style: Intl.DateTimeFormatOptions = {
    year: "numeric",
    ...(day.length > 4 && { month }),
    ...(day.length > 7 && { day: "numeric" }),
  };
  // A year alone is a number, which some languages would write with its noun.
  return day.length === 4 ? day : dateFormat(style, "UTC").format(Date.parse(day));
}
