import type { DayRange } from "../../domain/archive/shown-period";
import { Index } from "../../domain/dataset";
import type { Geometry } from "../../domain/places/geometry";
import { language } from "../../i18n/messages";
import { datasetOfDays } from "../../load/archive-chunks";
import { takenOf } from "../../share/shared";
import type { Piece } from "../../share/streamed";
import { siteAddress } from "../address/site-address";
import { type ClaimsOf, claimsOfPeriod } from "./claims-of-period";

const everyDay: DayRange = { first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY };

/**
 * Every claim of a period that its filter shows, in a form that holds places and reports once for all claims, and so is made
 * when all are here. What is long is the words: they come a week at a time, and can be stopped.
 */
export async function* claimsWhole(
  { geometry, ...given }: ClaimsOf & { geometry: Geometry },
  print: (taken: ReturnType<typeof takenOf>) => unknown,
  signal: AbortSignal,
): AsyncGenerator<Piece> {
  const made = await claimsOfPeriod(given);
  if (!made) return;
  const { of, days, weeks, view } = made;
  for (const [at, week] of weeks.entries()) {
    if (signal.aborted) return;
    await datasetOfDays(of, week);
    yield { text: "", done: (at + 1) / (weeks.length + 1) };
  }
  const dataset = await datasetOfDays(of, days ?? everyDay);
  const shared = { view, index: new Index(dataset), geometry, openName: null };
  yield {
    text: `${JSON.stringify(print(takenOf(shared, siteAddress(), language, false)), null, 1)}\n`,
    done: 1,
  };
}
