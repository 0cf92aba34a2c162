import { countedOfDays, datasetOfDays } from "../../load/archive-chunks";
import { csvPieces } from "../../share/csv-pieces";
import type { Piece } from "../../share/streamed";
import { siteAddress } from "../address/site-address";
import { type ClaimsOf, claimsOfPeriod } from "./claims-of-period";

/** Every claim of a period that its filter shows, as one CSV, made a week at a time. */
export async function* claimsAsCsv(given: ClaimsOf, signal: AbortSignal): AsyncGenerator<Piece> {
  const made = await claimsOfPeriod(given);
  if (!made) return;
  const { of, weeks, view } = made;
  yield* csvPieces(
    {
      async *counted() {
        for (const week of weeks) if (!signal.aborted) yield countedOfDays(of, week);
      },
      async *whole() {
        for (const [at, week] of weeks.entries()) {
          if (signal.aborted) return;
          yield { dataset: await datasetOfDays(of, week), done: (at + 1) / weeks.length };
        }
      },
    },
    { view, geometry: given.front.geometry, site: siteAddress() },
  );
}
