import type { Asked, Seen } from "../../engine/engine";
import { questionsOf } from "../../engine/left";
import type { WorkClaim, WorkReport } from "../../work/work";

/**
 * Questions of time and speaker whose answer may hold for every claim that asks the same of the same words. Where something was
 * is answered for each: two governors who name no place speak of two.
 */
const ofSeveral: ReadonlySet<Asked["kind"]> = new Set([
  "time-late",
  "time-carried",
  "zone-unsaid",
  "date-implausible",
  "speaker-carried",
  "speaker-missing",
]);

/** The other claims of a report that ask what one asks, by their ids. */
export function claimsAsking(
  { kind, words }: Pick<Asked, "kind" | "words">,
  claim: WorkClaim,
  { claims }: WorkReport,
  seen: Seen,
): readonly string[] {
  const asksIt = (other: WorkClaim) =>
    questionsOf(seen, other).some((one) => one.kind === kind && one.words === words);
  return claims.filter((other) => other.id !== claim.id && asksIt(other)).map(({ id }) => id);
}

/** Those of them for which an answer may be given at once. */
export const askedAlike = (
  asked: Pick<Asked, "kind" | "words">,
  claim: WorkClaim,
  report: WorkReport,
  seen: Seen,
): readonly string[] => (ofSeveral.has(asked.kind) ? claimsAsking(asked, claim, report, seen) : []);
