import { isStanding } from "../claims/claim";
import type { Dataset } from "../dataset";
import { dayOfClaim, rowsOfDays, withClaimsOfDays } from "./archive-dataset";
import type { Facts } from "./facts";
import type { Manifest } from "./manifest";
import { claimsOfRows } from "./row-claims";
import { type DayRange, dayNumber } from "./shown-period";
import { toldOnce } from "./told-once";

/** How many claims of how many published reports a period's tallies do not have, and of which days they are. */
export type NotTallied = { claims: number; reports: number; first: string; last: string };

/**
 * What published reports say of a period, and no table of the archive says too.
 * @param days `null`: all
 * @returns `null` where the tallies have all of it
 */
export function notTallied(
  front: Dataset,
  parts: readonly Facts[],
  manifest: Manifest,
  days: DayRange | null,
): NotTallied | null {
  const { first, last } = days ?? { first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY };
  const claims = withClaimsOfDays(front, first, last).claims.filter(isStanding);
  const own = [...new Set(claims.flatMap((claim) => dayOfClaim(claim, front) ?? []))].sort();
  const archive = own.flatMap((day) =>
    parts.flatMap((facts) => {
      const rows = rowsOfDays(facts, dayNumber(day), dayNumber(day));
      return claimsOfRows({ facts, rows, wordsOf: () => null }, manifest).claims;
    }),
  );
  const evidence = new Map(toldOnce(claims, archive).map((claim) => [claim.id, claim.evidence.length]));
  const left = claims.filter(({ id, evidence: alone }) => evidence.get(id) === alone.length);
  const leftDays = left.flatMap((claim) => dayOfClaim(claim, front) ?? []).sort();
  const [from, to] = [leftDays[0], leftDays.at(-1)];
  if (from === undefined || to === undefined) return null;
  const reports = new Set(left.map(({ reportId }) => reportId)).size;
  return { claims: left.length, reports, first: from, last: to };
}
