import type { Asked, Seen } from "../engine/engine";
import { speakerChoice } from "../work/who";
import type { Work, WorkClaim } from "../work/work";

/** What the words for who speaks are asked, and who says whom they mean has answered. */
const ofSpeaker: ReadonlySet<Asked["kind"]> = new Set([
  "speaker-unknown",
  "speaker-surname",
  "speaker-carried",
]);

/**
 * What the check has told of a work, without the questions that were answered since: what is answered is asked no more from the
 * moment of the answer on, however long the check takes. What has to be looked up stays until it was.
 * @param of the work of which it tells
 */
export function answeredSince(seen: Seen | null, of: Work | null, work: Work): Seen | null {
  if (!seen || !of || of === work) return seen;
  const before = new Map(claimsIn(of).map((claim) => [claim.id, claim]));
  const asked = new Map(seen.asked);
  for (const claim of claimsIn(work)) {
    const all = asked.get(claim.id) ?? [];
    const left = all.filter((one) => !isAnswered(one, claim, before.get(claim.id), of, work));
    if (left.length < all.length) asked.set(claim.id, left);
  }
  return { ...seen, asked };
}

const claimsIn = ({ reports }: Work): readonly WorkClaim[] => reports.flatMap(({ claims }) => claims);

function isAnswered(
  { kind, words }: Asked,
  claim: WorkClaim,
  was: WorkClaim | undefined,
  of: Work,
  work: Work,
): boolean {
  const key = `${kind}:${words}`;
  if (claim.answered.includes(key) && !was?.answered.includes(key)) return true;
  const { speaker } = claim.draft;
  if (!ofSpeaker.has(kind) || speaker === null) return false;
  const said = speakerChoice(work, speaker.name);
  return said !== undefined && said.source !== speakerChoice(of, speaker.name)?.source;
}
