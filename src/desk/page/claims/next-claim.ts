import type { Seen } from "../../engine/engine";
import { isToDecide, questionsOf } from "../../engine/left";
import { togetherWith } from "../../work/together";
import type { Work, WorkClaim, WorkReport } from "../../work/work";
import { askedAlike, claimsAsking } from "./asked-alike";
import { isHindrance } from "./still-asked";

export type ClaimAt = { report: string; claim: string };

/**
 * The claim after or before another, through all reports of a work and around.
 * @param needsAnswer only those that are to be decided; in each report first those whose questions hold others back
 */
export function nextClaim(
  work: Work,
  seen: Seen | null,
  report: string | null,
  current: string | null,
  step: 1 | -1,
  needsAnswer: boolean,
): ClaimAt | null {
  const all = work.reports.flatMap((one) =>
    (needsAnswer ? holdersFirst(one, seen) : one.claims).map((claim) => ({
      at: { report: one.id, claim: claim.id },
      isOpen: isToDecide(claim, seen),
    })),
  );
  const here = all.findIndex(({ at }) => at.claim === current);
  // From no claim, the first of the report that is shown.
  const first = all.findIndex(({ at }) => at.report === report);
  const start = here === -1 ? (step === 1 ? first - 1 : first) : here;
  for (let away = 1; away <= all.length; away++) {
    const one = all[(((start + step * away) % all.length) + all.length) % all.length];
    if (one && (!needsAnswer || one.isOpen) && one.at.claim !== current) return one.at;
  }
  return null;
}

/** A report's claims, those first whose questions hold most others back; the others stay in their order. */
function holdersFirst(report: WorkReport, seen: Seen | null): readonly WorkClaim[] {
  if (!seen) return report.claims;
  const held = new Map(report.claims.map((claim) => [claim.id, heldBy(claim, report, seen)]));
  const of = ({ id }: WorkClaim) => held.get(id) ?? 0;
  return report.claims.toSorted((one, other) => of(other) - of(one));
}

/**
 * How many other claims of a report wait for what is asked of one: those that leave with it alone, as totals and their parts do,
 * and those that ask the same.
 */
function heldBy(claim: WorkClaim, report: WorkReport, seen: Seen): number {
  if (!isToDecide(claim, seen)) return 0;
  const asked = questionsOf(seen, claim).filter(isHindrance);
  if (asked.length === 0) return 0;
  const standing = report.claims.filter(({ state }) => state !== "rejected");
  const alike = asked.flatMap((one) => (one.isShared ? claimsAsking : askedAlike)(one, claim, report, seen));
  const held = new Set([...togetherWith(claim.id, standing), ...alike]);
  held.delete(claim.id);
  return held.size;
}
