import type { DraftPlace } from "../../../draft/drafts";

/** So many are offered. */
const most = 8;

/** Where something came from, or was bound for, is not where it was. */
const elsewhere: ReadonlySet<DraftPlace["role"]> = new Set(["source", "target", "approach"]);

/** Whole countries and regions that a text names, each once, the widest first: what a claim without a place may be somewhere in. */
export function widePlaces(places: readonly DraftPlace[]): readonly DraftPlace[] {
  const wide = places.filter(({ kind, regions, role }) => {
    const isWhole = kind === "country" || (kind === "region" && regions.length <= 1);
    return isWhole && !elsewhere.has(role);
  });
  const key = ({ kind, country, regions, words }: DraftPlace) =>
    kind === "country" ? (country ?? words) : (regions[0] ?? words);
  const once = [...new Map(wide.toReversed().map((place) => [key(place), place])).values()].toReversed();
  const rank = ({ kind }: DraftPlace) => (kind === "country" ? 0 : 1);
  return once
    .sort((one, other) => rank(one) - rank(other))
    .slice(0, most)
    .map((place) => ({ ...place, isImplied: true }));
}
