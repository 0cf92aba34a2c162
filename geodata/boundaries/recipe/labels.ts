/** The points that names stand at. */
import { bboxClip, booleanPointInPolygon } from "@turf/turf";
import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon, Position } from "geojson";
import polylabel from "polylabel";
import { type Language, localName } from "../../../src/gazetteer/romanise";
import { englishTownName, townNames } from "../../../src/gazetteer/town-names";
import { detailed, type RegionProperties } from "./admin1";
import type { WorldPlace } from "./gazetteer";
import { countryNames, lakes, seas } from "./label-names";
import type { Layers } from "./layers";
import { namesByHand } from "./names-by-hand";
import type { Names } from "./region-names";
import { cityRegions, isCapital, mercator, type RankedTown, rankedTowns } from "./towns";

export type LabelProperties = {
  kind: "country" | "region" | "town" | "water";
  id?: string | number;
  name_en: string;
  name_ru?: string;
  name_uk?: string;
  rank: number;
  capital?: true;
};
export type LabelFeature = Feature<Point, LabelProperties>;
type Area = Polygon | MultiPolygon;

export function makeLabels(
  { regions, base, countries }: Layers,
  places: WorldPlace[],
): FeatureCollection<Point, LabelProperties> {
  const features = [
    ...countryLabels(countries),
    ...regions.features.map(({ geometry, properties }) => regionLabel(geometry as Area, properties)),
    ...waterLabels(
      base.features
        .filter(({ properties }) => properties.kind === "lake")
        .map(({ geometry }) => geometry as Area),
    ),
    ...rankedTowns(places).map(townLabel),
  ];
  return { type: "FeatureCollection", features };
}

/** Elsewhere GeoNames' name is no romanisation of a name in these languages. */
const localLanguage: Record<string, Language> = { RU: "ru", UA: "uk" };

const flat = ({ en, ru, uk }: Names) => ({ name_en: en, name_ru: ru, name_uk: uk });

function point([lng = 0, lat = 0]: Position, properties: LabelProperties): LabelFeature {
  const coordinates = [Number(lng.toFixed(3)), Number(lat.toFixed(3))];
  return { type: "Feature", properties, geometry: { type: "Point", coordinates } };
}

/** In the middle of what the map shows of the country: a name in Siberia would help nobody. */
function countryLabels(countries: Layers["countries"]): LabelFeature[] {
  return countries.flatMap(({ geometry, properties: { country: id } }) => {
    const label = countryNames[id];
    const at = label && innerPoint(polygons(bboxClip(geometry as Area, [...detailed]).geometry as Area));
    return at ? [point(at, { kind: "country", id, ...flat(label.name), rank: label.rank })] : [];
  });
}

/** Rank 1 where the region is a city: the town's label says the same. */
function regionLabel(geometry: Area, { iso, admin1, name }: RegionProperties): LabelFeature {
  const rank = cityRegions.includes(admin1) ? 1 : 0;
  return point(innerPoint(polygons(geometry)) ?? [0, 0], { kind: "region", id: iso, ...flat(name), rank });
}

function waterLabels(outlines: Area[]): LabelFeature[] {
  const inLakes = lakes.map(({ lng, lat, name, rank }) => {
    const outline = outlines.find((area) => booleanPointInPolygon([lng, lat], area));
    if (!outline) throw new Error(`No lake lies at ${lng}, ${lat}, where ${name.en} should be.`);
    return point(innerPoint(polygons(outline)) ?? [lng, lat], { kind: "water", ...flat(name), rank });
  });
  return [
    ...seas.map(({ lng, lat, name, rank }) => point([lng, lat], { kind: "water", ...flat(name), rank })),
    ...inLakes,
  ];
}

function townLabel({ place, rank }: RankedTown): LabelFeature {
  const { id, name, alternates, country, lng, lat } = place;
  const language = localLanguage[country];
  const local = language && localName(name, alternates, language);
  const known = townNames[id] ?? namesByHand.get(id);
  const byRule = { name_en: englishTownName(name, country), ...(local && { [`name_${language}`]: local }) };
  const properties: LabelProperties = {
    ...{ kind: "town", id },
    ...(known ? flat(known) : byRule),
    rank,
    ...(isCapital(place) && { capital: true }),
  };
  return point([lng, lat], properties);
}

function polygons(area: Area): Position[][][] {
  return area.type === "Polygon" ? [area.coordinates] : area.coordinates;
}

/** The point furthest from any edge, as seen on the map, of the part where that is furthest. */
function innerPoint(parts: Position[][][]): Position | undefined {
  const found = parts
    .filter((rings) => rings[0] && rings[0].length > 3)
    .map((rings) =>
      polylabel(
        rings.map((ring) => ring.map(([lng = 0, lat = 0]) => [lng, mercator(lat)])),
        0.01,
      ),
    )
    .sort((a, b) => b.distance - a.distance)[0];
  return found && [found[0] ?? 0, latitude(found[1] ?? 0)];
}

const latitude = (y: number) => (Math.atan(Math.exp((y * Math.PI) / 180)) * 360) / Math.PI - 90;
