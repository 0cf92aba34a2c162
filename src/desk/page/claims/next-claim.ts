import type { Seen } from "../../engine/engine";
import type { Work } from "../../work/work";

export type ClaimAt = { report: string; claim: string };

/**
 * The claim after or before another, through all reports of a work and around.
 * @param needsAnswer only those that nobody has decided on, or whose questions let nothing be published
 */
export function nextClaim(
  work: Work,
  seen: Seen | null,
  report: string | null,
  current: string | null,
  step: 1 | -1,
  needsAnswer: boolean,
): ClaimAt | null {
  const all = work.reports.flatMap(({ id, claims }) =>
    claims.map((claim) => ({
      at: { report: id, claim: claim.id },
      isOpen:
        claim.state === "open" ||
        (claim.state === "accepted" &&
          (seen?.asked.get(claim.id) ?? []).some(({ standsAgainst }) => standsAgainst === "publishing")),
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
