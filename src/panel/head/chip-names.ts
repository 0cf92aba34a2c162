import type { Source, SourceId } from "../../domain/claims/source";
import { initialsOf } from "../../domain/claims/told-apart";

/** A person's names before the last, which are heard, and seen where they are named in full; and what a chip shows. */
export type ChipName = readonly [before: string, short: string];

/** People by the last of their names, unless another here has the same. */
export function chipNames(sources: readonly Source[]): ReadonlyMap<SourceId, ChipName> {
  const short = sources.map(shortened);
  const people = new Map<string, number>();
  for (const [, last] of short) people.set(last, (people.get(last) ?? 0) + 1);
  return new Map(
    sources.map(({ id, name }, at): [SourceId, ChipName] => {
      const [before, last] = short[at] ?? ["", name];
      return [id, (people.get(last) ?? 0) > 1 ? ["", name] : [before, last]];
    }),
  );
}

function shortened({ name, kind }: Source): ChipName {
  const at = kind === "official" ? name.lastIndexOf(" ") : -1;
  return [name.slice(0, Math.max(0, at)), name.slice(at + 1)];
}

/** Longer names would take a line of their own wherever they stand; shorter ones are no letters of ours, which somebody else may be called by. */
const fewLetters = 24;

/**
 * The same in few letters, for where names stand beside every figure: what it is usually called in little room; where nobody
 * has said that, a long name by the first letters of its words.
 */
export function shortNames(sources: readonly Source[]): ReadonlyMap<SourceId, string> {
  const nobody = new Set(sources.filter(({ kind }) => kind === "nobody").map(({ id }) => id));
  const usual = new Map(sources.map(({ id, short }) => [id, short]));
  const short = [...chipNames(sources)].map(
    // That nobody is named is said in full: it has no letters by which it is known.
    ([id, [, name]]) =>
      [id, usual.get(id) ?? (name.length > fewLetters && !nobody.has(id) ? initialsOf(name) : name)] as const,
  );
  // Two that would be called the same are told apart by their signs alone.
  return new Map(short.filter(([, name]) => short.filter(([, other]) => other === name).length === 1));
}
