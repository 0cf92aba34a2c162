import type { Source, SourceId } from "../../domain/claims/source";

/** A person's names before the last, which are heard, and seen where they are named in full; and what a chip shows. */
export type ChipName = readonly [before: string, short: string];

/** People by the last of their names, unless another here has the same. */
export function chipNames(sources: readonly Source[]): ReadonlyMap<SourceId, ChipName> {
  const short = sources.map(shortened);
  const isShared = (last: string) => short.filter(([, other]) => other === last).length > 1;
  return new Map(
    sources.map(({ id, name }, at): [SourceId, ChipName] => {
      const [before, last] = short[at] ?? ["", name];
      return [id, isShared(last) ? ["", name] : [before, last]];
    }),
  );
}

function shortened({ name, kind }: Source): ChipName {
  const at = kind === "official" ? name.lastIndexOf(" ") : -1;
  return [name.slice(0, Math.max(0, at)), name.slice(at + 1)];
}
