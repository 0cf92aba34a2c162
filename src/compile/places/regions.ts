import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import { pointToPolygonDistance } from "@turf/point-to-polygon-distance";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import type { LngLat } from "../../domain/places/geometry";
import { type Problem, problem } from "../problem";
import { isFit, unfitIn } from "../reading/characters";

type RegionProperties = {
  iso: string;
  country: string;
  /** What the gazetteer calls it: RU.25. */
  admin1: string;
  geonames: number | null;
  name: Record<string, string>;
};

export type Region = Feature<Polygon | MultiPolygon, RegionProperties>;

type Lookup<K, V> = Pick<ReadonlyMap<K, V>, "get" | "has">;

export type Regions = {
  byIso: Lookup<string, Region>;
  byAdmin1: Lookup<string, Region>;
  byGeonames: Lookup<number, Region>;
  /** Those of the countries whose every town the gazetteer has. */
  own: readonly Region[];
  /** Those of the rest of Europe: asked for only where words name none of the others. */
  wider: () => readonly Region[];
  problems: readonly Problem[];
};

/** Regions that know those of a wider file, too, which is read when something is not found among the own. */
export const withWiderRegions = (own: Regions, wider: () => Regions): Regions => ({
  ...own,
  byIso: behind(own.byIso, () => wider().byIso),
  byAdmin1: behind(own.byAdmin1, () => wider().byAdmin1),
  byGeonames: behind(own.byGeonames, () => wider().byGeonames),
  wider: () => wider().own,
});

const behind = <K, V>(own: Lookup<K, V>, wider: () => Lookup<K, V>): Lookup<K, V> => ({
  get: (key) => own.get(key) ?? wider().get(key),
  has: (key) => own.has(key) || wider().has(key),
});

/** Never throws: what cannot be read is a problem. */
export function parseRegions(file: string, text: string): Regions {
  const features = featuresIn(text);
  const regions = (features ?? []).filter(isRegion);
  const unfit = regions.filter(({ properties: { name } }) => !Object.values(name).every(isFit));
  const problems =
    features && regions.length === features.length && regions.length > 0
      ? []
      : [
          problem(
            "boundaries-unreadable",
            { file, line: 1, column: 1 },
            features ? "a feature is not a region" : "no features",
          ),
        ];
  return {
    own: regions,
    wider: () => [],
    byIso: new Map(regions.map((region) => [region.properties.iso, region])),
    byAdmin1: new Map(regions.map((region) => [region.properties.admin1, region])),
    byGeonames: new Map(
      regions.flatMap((region) => (region.properties.geonames ? [[region.properties.geonames, region]] : [])),
    ),
    problems: [
      ...problems,
      ...unfit.flatMap(({ properties: { name } }) =>
        unfitIn(file, Object.values(name).join("\n"), { file, line: 1, column: 1 }),
      ),
    ],
  };
}

function featuresIn(text: string): unknown[] | undefined {
  try {
    const collection: unknown = JSON.parse(text);
    const features = (collection as { features?: unknown } | null)?.features;
    return Array.isArray(features) ? features : undefined;
  } catch {
    return undefined;
  }
}

function isRegion(feature: unknown): feature is Region {
  const { type, properties, geometry } = (feature ?? {}) as Partial<Region>;
  return (
    type === "Feature" &&
    typeof properties?.iso === "string" &&
    typeof properties.admin1 === "string" &&
    typeof properties.name === "object" &&
    properties.name !== null &&
    ((geometry?.type === "Polygon" && isListOf(isRing)(geometry.coordinates)) ||
      (geometry?.type === "MultiPolygon" && isListOf(isListOf(isRing))(geometry.coordinates)))
  );
}

const isListOf =
  (isOne: (value: unknown) => boolean, least = 1) =>
  (value: unknown): boolean =>
    Array.isArray(value) && value.length >= least && value.every(isOne);

const isPosition = (value: unknown): boolean =>
  Array.isArray(value) && value.length >= 2 && value.every(Number.isFinite);

/** Four positions at the least, as the last is the first again. */
const isRing = isListOf(isPosition, 4);

/** A place that was typed, or whose record says another region, may lie this far outside a boundary that is drawn for small scales. */
const toleranceKilometres = 2;

/**
 * What the outlines of coasts may err by: they are simplified to vertices 1.35 to 8 km apart, and lose islands of 6 to 12 km² and
 * less. In as many kilometres the recipe gives a coastal place to the region that it lies nearest to (`recipe/region-finder.ts`).
 */
const coastKilometres = 15;

/**
 * How far outside a region a point lies that is too far outside it, in kilometres; `null` where it is not. A place that its own
 * record has in that region may lie off its coast as far as coasts are simplified: outside of all regions, never in another.
 * @param isOfRecord whether the gazetteer has the place in that region
 */
export function tooFarOutside(
  point: LngLat,
  region: Region,
  isOfRecord: boolean,
  regions: Pick<Regions, "own" | "wider">,
): number | null {
  const outside = kilometresOutside(point, region);
  if (outside <= toleranceKilometres) return null;
  const isOffCoast =
    isOfRecord &&
    outside <= coastKilometres &&
    ![...regions.own, ...regions.wider()].some((other) => booleanPointInPolygon([...point], other));
  return isOffCoast ? null : outside;
}

/** How far a point lies outside a region, in kilometres; 0 inside it. */
export function kilometresOutside([lng, lat]: LngLat, region: Region): number {
  const point = [lng, lat];
  if (booleanPointInPolygon(point, region)) return 0;
  return Math.max(0, pointToPolygonDistance(point, region, { units: "kilometers" }));
}
