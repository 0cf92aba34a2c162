import type { EvidenceIndex } from "../evidence-index";
import type { DistrictYaml, NamedYaml, PlaceYaml, SettlementYaml } from "../full-form";
import type { GazetteerPlace } from "../places/gazetteer";
import { type Problem, problem } from "../problem";
import type { Entry } from "../reading/entry";
import { mentionIn, mentionText } from "../reading/mention";

/** What words were taken for is one of the things weighed, and every namesake was weighed. */
export function checkResolutions(one: EvidenceIndex): Problem[] {
  return one.entries.places.flatMap(({ value: place, at }) =>
    place.named.flatMap((named, index) => {
      const here: Entry<PlaceYaml>["at"] = (...path) => at("named", index, ...path);
      return [
        ...certaintyProblems(place, named, here),
        ...clearedUpProblems(named, here),
        ...candidateProblems(place, named, here, one),
        ...(place.kind === "settlement" ? namesakeProblems(place, named, here, one) : []),
      ];
    }),
  );
}

type At = Entry<PlaceYaml>["at"];

function certaintyProblems(place: PlaceYaml, { as, certainty, candidates }: NamedYaml, at: At): Problem[] {
  const isNowhere = isPoint(place) && geonamesOf(place) === null && !place.at;
  if (certainty === "unresolved" && !isNowhere) {
    return [problem("unresolved-drawn", at("certainty"), `${mentionText(as)} for ${place.id}`)];
  }
  if (certainty !== "unresolved" && isNowhere) {
    return [
      problem("resolved-nowhere", at("certainty"), `${mentionText(as)} is ${certainty} for ${place.id}`),
    ];
  }
  if (certainty === "probable" && !candidates?.length)
    return [problem("probable-alone", at("certainty"), mentionText(as))];
  return [];
}

/** Only another report than that which the words stand in can clear them up; and then they are not unresolved. */
function clearedUpProblems(named: NamedYaml, at: At): Problem[] {
  if (!named.cleared_up_by) return [];
  const found =
    named.in === named.cleared_up_by ? `both are ${named.in}` : !named.in ? "no “in”" : "unresolved";
  const isFine = named.in && named.in !== named.cleared_up_by && named.certainty !== "unresolved";
  return isFine ? [] : [problem("cleared-up", at("cleared_up_by"), found)];
}

function candidateProblems(
  place: PlaceYaml,
  { candidates }: NamedYaml,
  at: At,
  one: EvidenceIndex,
): Problem[] {
  if (!candidates?.length) return [];
  const unknown = candidates.flatMap(({ name, geonames }, index) => {
    if (geonames === null || one.gazetteer.find(geonames) || one.regions.byGeonames.has(geonames)) return [];
    return [
      problem("candidate-unknown", at("candidates", index, "geonames"), `${geonames} for “${name.en}”`),
    ];
  });
  const own =
    place.kind === "region" ? one.regions.byIso.get(place.iso)?.properties.geonames : geonamesOf(place);
  const isAmong = !own || candidates.some(({ geonames }) => geonames === own);
  return isAmong
    ? unknown
    : [
        ...unknown,
        problem("candidate-self", at("candidates"), `no candidate has the id ${own} of ${place.id}`),
      ];
}

function namesakeProblems(
  place: SettlementYaml,
  { as, candidates }: NamedYaml,
  at: At,
  one: EvidenceIndex,
): Problem[] {
  // An id that the gazetteer does not know is told of already; by it, even the place itself would be a namesake.
  if (place.geonames !== null && !one.gazetteer.find(place.geonames)) return [];
  const words = mentionIn(as, place, "en");
  const weighed = new Set([place.geonames, ...(candidates ?? []).map(({ geonames }) => geonames)]);
  return one.gazetteer
    .bearing(words)
    .filter(({ id }) => !weighed.has(id))
    .map((namesake) => problem("namesake", at("as"), `“${words}” is also ${described(namesake, one)}`));
}

function described({ id, name, admin1, population }: GazetteerPlace, one: EvidenceIndex): string {
  const region = one.regions.byAdmin1.get(admin1)?.properties;
  const where = region ? `${region.name.en} (${region.iso})` : admin1;
  return `${id} ${name}, ${where}, population ${population}`;
}

const isPoint = (place: PlaceYaml): place is SettlementYaml | DistrictYaml =>
  place.kind === "settlement" || place.kind === "district";

function geonamesOf(place: PlaceYaml): number | null {
  if (place.kind === "settlement") return place.geonames;
  return place.kind === "district" ? place.seat : null;
}
