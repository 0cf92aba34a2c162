import type { Seen } from "../../engine/engine";
import { isToDecide, questionsOf } from "../../engine/left";
import { togetherWith } from "../../work/together";
import type { Work, WorkClaim, WorkReport } from "../../work/work";
import { askedAlike, claimsAsking } from "./asked-alike";
import { isHindrance } from "./still-asked";

export type ClaimAt = { report: string; claim: string };

/**
 * The claim after or before another, through all reports of a work and around.
 * @param needsAnswer only those that are to be decided: in each report first those whose questions hold others back, until none is left
 * @param putOff those that were passed by undecided: they come in their turn, however much waits for them
 */
export function nextClaim(
  work: Work,
  seen: Seen | null,
  report: string | null,
  current: string | null,
  step: 1 | -1,
  needsAnswer: boolean,
  putOff: ReadonlySet<string> = new Set(),
): ClaimAt | null {
  const all = work.reports.flatMap((one) =>
    one.claims.map((claim) => ({
      at: { report: one.id, claim: claim.id },
      isOpen: isToDecide(claim, seen),
    })),
  );
  const here = all.findIndex(({ at }) => at.claim === current);
  // From no claim, the first of the report that is shown.
  const first = all.findIndex(({ at }) => at.report === report);
  const holderIn = (id: string | null): ClaimAt | null => {
    const own = needsAnswer && step === 1 ? work.reports.find((one) => one.id === id) : undefined;
    const holder = own && holdersOf(own, seen).find((one) => one !== current && !putOff.has(one));
    return own && holder !== undefined ? { report: own.id, claim: holder } : null;
  };
  const from = all[here]?.at.report ?? report;
  const holder = holderIn(from);
  if (holder) return holder;
  const start = here === -1 ? (step === 1 ? first - 1 : first) : here;
  for (let away = 1; away <= all.length; away++) {
    const one = all[(((start + step * away) % all.length) + all.length) % all.length];
    if (!one || one.at.claim === current || (needsAnswer && !one.isOpen)) continue;
    return (one.at.report !== from && holderIn(one.at.report)) || one.at;
  }
  return null;
}

/** The claims of a report whose questions hold others back, by their ids: those that hold most first. */
function holdersOf(report: WorkReport, seen: Seen | null): readonly string[] {
  if (!seen) return [];
  return report.claims
    .map((claim) => ({ id: claim.id, held: heldBy(claim, report, seen) }))
    .filter(({ held }) => held > 0)
    .toSorted((one, other) => other.held - one.held)
    .map(({ id }) => id);
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
