import type { Asked, Seen } from "../../engine/engine";
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

/** The other claims of a report that ask what one asks, by their ids: an answer may be given for all of them at once. */
export function askedAlike(
  { kind, words }: Pick<Asked, "kind" | "words">,
  claim: WorkClaim,
  { claims }: WorkReport,
  seen: Seen,
): readonly string[] {
  if (!ofSeveral.has(kind)) return [];
  const asksIt = ({ id }: WorkClaim) =>
    (seen.asked.get(id) ?? []).some((one) => one.kind === kind && one.words === words);
  return claims
    .filter((other) => other.id !== claim.id && other.state !== "rejected" && asksIt(other))
    .map(({ id }) => id);
}
