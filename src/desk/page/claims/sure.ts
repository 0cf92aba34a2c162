import type { Seen } from "../../engine/engine";
import { isTold, questionsOf } from "../../engine/left";
import { togetherWith } from "../../work/together";
import type { WorkClaim, WorkReport } from "../../work/work";

/**
 * The claims of a report, by their ids, that may be accepted by one press: undecided, nothing is asked of them, and the check lets
 * them pass, or would if what is asked of another part of their list were answered.
 */
export function sureClaims({ claims }: WorkReport, seen: Seen | null): readonly string[] {
  if (!seen) return [];
  const standing = claims.filter(({ state }) => state !== "rejected");
  const isAsked = (claim: WorkClaim) => questionsOf(seen, claim).some((one) => !isTold(one));
  const asked = new Set(standing.filter(isAsked).map(({ id }) => id));
  const waits = (id: string) => [...togetherWith(id, standing)].some((other) => asked.has(other));
  return standing
    .filter(({ id, state }) => state === "open" && !asked.has(id) && (seen.derived.has(id) || waits(id)))
    .map(({ id }) => id);
}

/** Those of them that the same sentence tells as a claim; none where that one is not among them. */
export function sureBeside(claim: WorkClaim, report: WorkReport, seen: Seen | null): readonly string[] {
  const sure = sureClaims(report, seen);
  if (!sure.includes(claim.id)) return [];
  return report.claims
    .filter((other) => other.id !== claim.id && sure.includes(other.id) && isSaidWith(claim, other, report))
    .map(({ id }) => id);
}

/** Where a sentence ends. One too many, after “Gov.” say, and less is offered than might be. */
const end = /[.!?…]["”»’)\]]*\s+["“«(\p{Lu}\d]|\n/u;

function isSaidWith({ draft: one }: WorkClaim, { draft: other }: WorkClaim, { text }: WorkReport): boolean {
  const [first, last] = one.start <= other.start ? [one, other] : [other, one];
  return first.end >= last.start || !end.test(text.slice(first.end, last.start + 1));
}
