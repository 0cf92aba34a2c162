import type { Source, SourceId } from "../../domain/claims/source";

/** As many as are taken in at a glance; one more is no list of its own. */
const mostChips = 8;

/**
 * The sources that stand as chips: all of few, and of many those that make most of the claims, whatever is hidden, so
 * that a chip does not move from under the hand that presses it. In the order given.
 */
export function mostSaying(
  sources: readonly Source[],
  counts: ReadonlyMap<SourceId, number>,
): readonly Source[] {
  if (sources.length <= mostChips + 1) return sources;
  const countOf = ({ id }: Source) => counts.get(id) ?? 0;
  const chosen = new Set(sources.toSorted((a, b) => countOf(b) - countOf(a)).slice(0, mostChips));
  return sources.filter((source) => chosen.has(source));
}
