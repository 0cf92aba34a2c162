import type { EvidenceIndex } from "../evidence-index";
import type { PlaceYaml, StretchYaml } from "../full-form";
import { type Problem, problem } from "../problem";
import type { Entry } from "../reading/entry";

/** A stretch has two different ends that are drawn, and lies where they do. */
export function stretchProblems(
  place: StretchYaml,
  at: Entry<PlaceYaml>["at"],
  one: EvidenceIndex,
): Problem[] {
  const ends = place.between.map((id) => one.findPlace(id)?.value);
  const notEnds = ends.flatMap((end, index) => {
    if (!end || (end.kind === "settlement" && (end.geonames !== null || end.at))) return [];
    const found = end.kind === "settlement" ? `${end.id} has no gazetteer id` : `${end.id} is a ${end.kind}`;
    return [problem("stretch-end", at("between", index), found)];
  });
  const isSame = place.between[0] === place.between[1];
  const regions = ends.map((end) => (end?.kind === "settlement" ? (end.region ?? null) : null));
  const [from, to] = regions;
  const wanted = from === to ? (from ?? null) : null;
  const isKnown = regions.every((region) => region !== null);
  return [
    ...notEnds,
    ...(isSame ? [problem("stretch-end", at("between", 1), `${place.between[1]} is both ends`)] : []),
    ...(isKnown && (place.region ?? null) !== wanted
      ? [
          problem(
            "stretch-region",
            at("region"),
            `${place.region ?? "no region"}; its ends lie in ${from} and ${to}`,
          ),
        ]
      : []),
  ];
}
