import type { EvidenceIndex } from "../evidence-index";
import type { DistrictYaml, PlaceYaml, SettlementYaml } from "../full-form";
import { allTexts, textIn } from "../ours";
import type { Areas } from "../places/areas";
import { bears, type GazetteerPlace, plainName } from "../places/gazetteer";
import { kilometresOutside, type Region, tooFarOutside } from "../places/regions";
import { type Problem, problem } from "../problem";
import type { Entry } from "../reading/entry";
import { suggestion } from "../reading/nearest";
import { stretchProblems } from "./stretch-problems";

/** Every place is where, and what, the gazetteer and the boundaries say. */
export function checkPlaces(one: EvidenceIndex): Problem[] {
  return one.entries.places.flatMap((entry) => placeProblems(entry, one));
}

function placeProblems({ value: place, at }: Entry<PlaceYaml>, one: EvidenceIndex): Problem[] {
  switch (place.kind) {
    case "region": {
      const region = one.regions.byIso.get(place.iso);
      return region ? regionNameProblems(place, at, region) : [regionUnknown(one, place.iso, at("iso"))];
    }
    case "settlement":
      return settlementProblems(place, at, one);
    case "stretch":
      return stretchProblems(place, at, one);
    case "country":
      return one.countries.get(place.iso) ? [] : [areaUnknown(place.iso, at("iso"), one.countries)];
    case "water":
      return one.seas.get(place.water) ? [] : [areaUnknown(place.water, at("water"), one.seas)];
    case "district":
      return districtProblems(place, at, one);
    case "direction":
    case "unnamed":
      return [];
  }
}

type At = Entry<PlaceYaml>["at"];

function areaUnknown(id: string, mark: ReturnType<At>, areas: Areas): Problem {
  const ids = areas.all().map((area) => area.id);
  return problem("area-unknown", mark, `“${id}”${suggestion(id, ids)}`);
}

/** A district is drawn at its seat, which lies in its region. */
function districtProblems(place: DistrictYaml, at: At, one: EvidenceIndex): Problem[] {
  const region = place.region ? one.regions.byIso.get(place.region) : undefined;
  const problems = place.region && !region ? [regionUnknown(one, place.region, at("region"))] : [];
  if (place.seat === null) return [...problems, ...typedProblems(place, at, region, one)];
  const seat = one.gazetteer.find(place.seat);
  if (!seat) return [...problems, problem("geonames-unknown", at("seat"), String(place.seat))];
  const isElsewhere = region && seat.admin1 !== region.properties.admin1;
  const found = `${place.region}; the gazetteer has ${seat.name} in ${seat.admin1}`;
  return isElsewhere ? [...problems, problem("region-differs", at("region"), found)] : problems;
}

/** Coordinates that were typed lie in the region that was written. */
function typedProblems(
  place: SettlementYaml | DistrictYaml,
  at: At,
  region: Region | undefined,
  { regions }: EvidenceIndex,
): Problem[] {
  if (!place.at || !region || ("outside" in place && place.outside)) return [];
  const outside = tooFarOutside([place.at.lng, place.at.lat], region, false, regions);
  if (outside === null) return [];
  const found = `(${place.at.lat}, ${place.at.lng}) is ${outside.toFixed(1)} km outside ${region.properties.iso}`;
  return [problem("point-outside", at("at"), found)];
}

function regionUnknown(one: EvidenceIndex, iso: string, mark: ReturnType<At>): Problem {
  return problem(
    "region-unknown",
    mark,
    `“${iso}”${suggestion(
      iso,
      one.regions.own.map(({ properties }) => properties.iso),
    )}`,
  );
}

function regionNameProblems(
  place: Extract<PlaceYaml, { kind: "region" }>,
  at: At,
  region: Region,
): Problem[] {
  const names = Object.values(region.properties.name);
  const own = allTexts(place.name).map(plainName);
  const found = `${place.iso} is ${names.join(", ")}`;
  const isId = place.geonames === undefined || place.geonames === region.properties.geonames;
  return [
    ...(names.map(plainName).some((name) => own.includes(name))
      ? []
      : [problem("name-differs", at("name"), `“${textIn(place.name, "en")}”; ${found}`)]),
    ...(isId
      ? []
      : [
          problem(
            "name-differs",
            at("geonames"),
            `${found}, ${region.properties.geonames}, not ${place.geonames}`,
          ),
        ]),
  ];
}

function settlementProblems(place: SettlementYaml, at: At, one: EvidenceIndex): Problem[] {
  const region = place.region ? one.regions.byIso.get(place.region) : undefined;
  const problems = place.region && !region ? [regionUnknown(one, place.region, at("region"))] : [];
  if (place.geonames === null) return [...problems, ...typedProblems(place, at, region, one)];
  if (place.at) problems.push(problem("typed-needless", at("at"), `GeoNames ${place.geonames}`));
  const known = one.gazetteer.find(place.geonames);
  if (!known) return [...problems, problem("geonames-unknown", at("geonames"), String(place.geonames))];
  if (!ownNames(place).some((name) => bears(known, name))) {
    const names = [known.name, ...known.alternates].slice(0, 8).join(", ");
    problems.push(
      problem("name-differs", at("name"), `“${textIn(place.name, "en")}”; ${known.id} is ${names}`),
    );
  }
  return region ? [...problems, ...regionProblems(place, at, region, known, one)] : problems;
}

function regionProblems(
  place: SettlementYaml,
  at: At,
  region: Region,
  known: GazetteerPlace,
  one: EvidenceIndex,
): Problem[] {
  const { iso, admin1 } = region.properties;
  const isElsewhere = known.admin1 !== admin1;
  const point = [known.lng, known.lat] as const;
  if (place.outside) {
    if (isElsewhere || kilometresOutside(point, region) > 0) return [];
    return [
      problem(
        "outside-needless",
        at("outside"),
        `${known.name} lies in ${iso}, and the gazetteer says so too`,
      ),
    ];
  }
  const outside = tooFarOutside(point, region, !isElsewhere, one.regions);
  const theirs = one.regions.byAdmin1.get(known.admin1)?.properties.iso ?? "no region of ours";
  return [
    ...(isElsewhere
      ? [
          problem(
            "region-differs",
            at("region"),
            `${place.region} is ${admin1}; the gazetteer has ${known.name} in ${known.admin1} (${theirs})`,
          ),
        ]
      : []),
    ...(outside !== null
      ? [
          problem(
            "point-outside",
            at("region"),
            `${known.name} (${known.lat}, ${known.lng}) is ${outside.toFixed(1)} km outside ${iso}`,
          ),
        ]
      : []),
  ];
}

/** Its English name, by which the gazetteer's is romanised; where there is none, those there are. */
const ownNames = ({ name }: SettlementYaml): string[] => (name.en === undefined ? allTexts(name) : [name.en]);
