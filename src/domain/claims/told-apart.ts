import type { Dataset } from "../dataset";
import { type Source, type SourceId, type SourceMark, sourceMarks } from "./source";

/**
 * The mark of each source of a dataset. Signs repeat after twenty-four: where two that speak here have the same one, the
 * letters of their names stand beside it, on the map and wherever the sign stands.
 */
export function toldApart({
  sources,
  claims,
}: Pick<Dataset, "sources" | "claims">): ReadonlyMap<SourceId, SourceMark> {
  const marks = sourceMarks(sources);
  const speaking = new Set(claims.map(({ sourceId }) => sourceId));
  const bySign = new Map<string, Source[]>();
  for (const source of sources) {
    const mark = marks.get(source.id);
    if (!mark || !speaking.has(source.id)) continue;
    const sign = `${mark.shape} ${mark.colorIndex}`;
    bySign.set(sign, [...(bySign.get(sign) ?? []), source]);
  }
  const initials = new Map(
    [...bySign.values()]
      .filter((alike) => alike.length > 1)
      .flatMap((alike) => {
        const letters = lettersOf(alike.map(({ name }) => name));
        return alike.map(({ id }, at) => [id, letters[at] ?? ""] as const);
      }),
  );
  return new Map(
    [...marks].map(([id, mark]) => {
      const letters = initials.get(id);
      return [id, letters === undefined ? mark : { ...mark, initials: letters }];
    }),
  );
}

/** The shortest letters by which all of these names can be told apart; where none do, they are numbered. */
function lettersOf(names: readonly string[]): readonly string[] {
  const ways = [initialsOf, (name: string) => lastOf(name, 3), (name: string) => lastOf(name, 6)];
  for (const way of ways) {
    const letters = names.map(way);
    if (new Set(letters).size === names.length) return letters;
  }
  return names.map((name, at) => `${initialsOf(name)}${at + 1}`);
}

/** Three at most, and none of "of": "Ministry of Defence of Alphaland" is MDA. */
export function initialsOf(name: string): string {
  const words = wordsOf(name);
  const long = words.filter((word) => word.length > 2);
  return (long.length > 0 ? long : words)
    .slice(0, 3)
    .map((word) => word.charAt(0).toUpperCase())
    .join("");
}

const lastOf = (name: string, length: number): string => (wordsOf(name).at(-1) ?? name).slice(0, length);

const wordsOf = (name: string): readonly string[] => name.match(/[\p{L}\p{N}]+/gu) ?? [];
