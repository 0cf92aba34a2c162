import { type Case, namingsOf, resolutionOf } from "./case";
import { type Problem, problem } from "./problem";
import type { NamedYaml } from "./schemas";

/** Nothing is kept that no claim needs: it would be shown, or mislead the next editor. */
export function checkUnused(one: Case): Problem[] {
  const { claims, places, sources, isWhole } = one.entries;
  if (!isWhole) return [];
  const speaking = new Set(claims.map(({ value }) => value.source));
  const named = usedNamings(one);
  const ends = new Set(
    places.flatMap(({ value }) => (value.kind === "stretch" && named.has(value.id) ? value.between : [])),
  );
  return [
    ...sources
      .filter(({ value }) => !speaking.has(value.id))
      .map(({ value, at }) => problem("unused-source", at("id"), `“${value.id}”`)),
    ...places
      .filter(({ value }) => !ends.has(value.id))
      .flatMap(({ value, at }) => {
        const used = named.get(value.id);
        if (!used) return [problem("unused-place", at("id"), `“${value.id}”`)];
        return value.named.flatMap((one, index) =>
          used.has(one)
            ? []
            : [problem("unused-naming", at("named", index, "as"), `“${one.as}” for ${value.id}`)],
        );
      }),
  ];
}

/** The namings that claims go by, for each place that some claim names. */
function usedNamings(one: Case): ReadonlyMap<string, ReadonlySet<NamedYaml>> {
  const used = new Map<string, Set<NamedYaml>>();
  for (const claim of one.entries.claims) {
    for (const { naming } of namingsOf(claim)) {
      const place = one.findPlace(naming.id)?.value;
      const named = place && resolutionOf(place, naming.as, claim.reportId);
      if (named) used.set(naming.id, (used.get(naming.id) ?? new Set()).add(named));
    }
  }
  return used;
}
