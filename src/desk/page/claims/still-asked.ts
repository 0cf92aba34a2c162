import type { Asked, Seen } from "../../engine/engine";
import { openQuestions, questionKey } from "../../work/questions";
import type { Work } from "../../work/work";

/** Accepting a claim answers these; what nothing answers stands in nobody's way either. */
export const isHindrance = ({ kind, standsAgainst, answeredBy }: Asked): boolean =>
  standsAgainst === "publishing" &&
  kind !== "undecided" &&
  kind !== "proposal-only" &&
  answeredBy.some((action) => action !== "reject");

/**
 * Whether something is asked of a claim that would keep it from leaving once it is accepted.
 * @param of the work of which `seen` tells: what was answered since is asked no more
 */
export function isStillAsked(id: string, work: Work, seen: Seen | null, of: Work | null): boolean {
  const [now, then] = [claimIn(work, id), of && claimIn(of, id)];
  if (!seen || !of || !now) return false;
  const hindering = (seen.asked.get(id) ?? []).filter(isHindrance);
  const isAsSeen =
    now === then && work.places === of.places && work.speakers === of.speakers && work.sources === of.sources;
  if (isAsSeen) return hindering.length > 0;
  const open = openQuestions(now).map(questionKey);
  return hindering.some(({ kind, words }) => open.includes(`${kind}:${words}`));
}

const claimIn = ({ reports }: Work, id: string) =>
  reports.flatMap(({ claims }) => claims).find((claim) => claim.id === id) ?? null;
