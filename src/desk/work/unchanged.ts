import type { WorkClaim, WorkReport } from "./work";

/** The same list where nothing in it changes: what is unchanged is known by being the same object. */
export function mapped<T>(list: readonly T[], change: (one: T) => T): readonly T[] {
  const changed = list.map(change);
  return changed.every((one, index) => one === list[index]) ? list : changed;
}

/** A report with some of its claims changed; the same one where none is. */
export function withClaims(
  report: WorkReport,
  ids: readonly string[],
  change: (claim: WorkClaim) => WorkClaim,
): WorkReport {
  const claims = mapped(report.claims, (claim) => (ids.includes(claim.id) ? change(claim) : claim));
  return claims === report.claims ? report : { ...report, claims };
}
