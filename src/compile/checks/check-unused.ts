import { type EvidenceIndex, grouped, namingsOf, resolutionOf } from "../evidence-index";
import { type NamedYaml, type PlaceYaml, tellersOf } from "../full-form";
import { type Problem, problem } from "../problem";
import type { Entry } from "../reading/entry";
import { isRestated, mentionText } from "../reading/mention";
import { standsIn } from "../words";

/** Nothing is kept that no claim needs: it would be shown, or mislead the next editor. */
export function checkUnused(one: EvidenceIndex): Problem[] {
  const { reports, claims, repeats, places, sources, isWhole } = one.entries;
  if (!isWhole) return [];
  const tellers = [...claims, ...repeats].flatMap(({ value }) => value.evidence.flatMap(tellersOf));
  const speaking = new Set([...claims.map(({ value }) => value.source), ...tellers]);
  const used = usedNamings(one);
  const ends = stretchesByEnd(one);
  const told = new Set([...claims, ...repeats].map(({ reportId }) => reportId));
  return [
    ...reports
      .filter(({ id }) => !told.has(id))
      .map(({ id, at }) => problem("unused-report", at("claims"), id)),
    ...sources
      .filter(({ value }) => !speaking.has(value.id))
      .map(({ value, at }) => problem("unused-source", at("id"), `“${value.id}”`)),
    ...places.flatMap((place) => unusedIn(place, used, ends.get(place.value.id) ?? [], one)),
  ];
}

type Used = ReadonlyMap<string, ReadonlySet<NamedYaml>>;

/** The stretches that begin or end at a place, and the directions that lead to it, by its id. */
function stretchesByEnd({ entries: { places } }: EvidenceIndex): ReadonlyMap<string, readonly string[]> {
  const pairs = places.flatMap(({ value }) => {
    const ends = value.kind === "stretch" ? value.between : value.kind === "direction" ? [value.towards] : [];
    return [...new Set(ends)].map((end) => ({ end, id: value.id }));
  });
  const byEnd = grouped(pairs, ({ end }) => end);
  return new Map([...byEnd].map(([end, all]) => [end, all.map(({ id }) => id)]));
}

function unusedIn(
  { value: place, at }: Entry<PlaceYaml>,
  used: Used,
  stretchIds: readonly string[],
  one: EvidenceIndex,
): Problem[] {
  const own = used.get(place.id);
  const stretches = stretchIds.flatMap((id) => [...(used.get(id) ?? [])]);
  if (!own) {
    // Of the end of a stretch that nothing else names, the name may be inflected in the stretch's words.
    return stretches.length > 0 ? [] : [problem("unused-place", at("id"), `“${place.id}”`)];
  }
  return place.named.flatMap((named, index) => {
    const isUsed =
      own.has(named) ||
      stretches.some(({ as }) => isRestated(as) || isRestated(named.as) || standsIn(as, named.as));
    // Words for a report that does not exist are told of already.
    const isElsewhere = named.in && !one.findReport(named.in);
    const found = `${mentionText(named.as)} for ${place.id}${named.in ? ` in ${named.in}` : ""}`;
    return isUsed || isElsewhere ? [] : [problem("unused-naming", at("named", index, "as"), found)];
  });
}

/** The namings that claims go by, for each place that some claim names. */
function usedNamings(one: EvidenceIndex): Used {
  const used = new Map<string, Set<NamedYaml>>();
  for (const claim of one.entries.claims) {
    for (const { naming } of namingsOf(claim)) {
      const place = one.findPlace(naming.id)?.value;
      const named = place && resolutionOf(place, naming.as, claim.reportId);
      const own = used.get(naming.id) ?? new Set();
      used.set(naming.id, named ? own.add(named) : own);
    }
  }
  return used;
}
