import { isEndedBy } from "../time/over-by";
import { type Facts, finenesses, noMoment } from "./facts";

const minute = finenesses.indexOf("minute");

/**
 * The first moment after a row's time, as its words and the law of publication leave it. Hours that were told stay as told. Where
 * the words tell no end, nothing is cut here: such a row is tallied by nobody, other than filters and bars, which end it
 * (`publicationWithin`). A midnight of UTC cuts nothing: so a publication is kept of which the day alone is known.
 */
export function latestOf({ from, to, fineness, report, posted }: Latest, row: number): number {
  const said = to[row] ?? noMoment;
  if (fineness[row] === minute) return said;
  const published = posted[report[row] ?? 0] ?? noMoment;
  // A beginning that is not known is before all moments, as numbers are compared.
  const cuts = isEndedBy(published, from[row] ?? noMoment, said) && isTimeOfDay(published);
  return cuts ? published : said;
}

type Latest = Pick<Facts, "from" | "to" | "fineness" | "report" | "posted">;

/** Whether a moment of publication is more than a day. */
export const isTimeOfDay = (posted: number): boolean => posted !== noMoment && posted % 1440 !== 0;
