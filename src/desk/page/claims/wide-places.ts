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

/**
 * The one of them that a claim without a place may be somewhere in: the region that its speaker speaks for, the only place, or the
 * only country. `null`: there is none, or nobody knows which.
 */
export function widestFor(wide: readonly DraftPlace[], speaker: string | null): DraftPlace | null {
  const own = wide.filter(({ words }) => speaker !== null && isSaidIn(words, speaker));
  const countries = wide.filter(({ kind }) => kind === "country");
  return [own, wide, countries].find(({ length }) => length === 1)?.[0] ?? null;
}

/** Whether a name stands among other words, in whatever case: «Альфийской областью» in «губернатор Альфийской области». */
function isSaidIn(name: string, words: string): boolean {
  const [first = ""] = name
    .toLowerCase()
    .split(/\P{L}+/u)
    .filter((word) => word !== "" && word !== "the");
  const stem = first.slice(0, Math.max(4, first.length - 3));
  return (
    stem !== "" &&
    words
      .toLowerCase()
      .split(/\P{L}+/u)
      .some((word) => word.startsWith(stem))
  );
}
