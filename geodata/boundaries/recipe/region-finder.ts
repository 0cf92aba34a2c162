import { booleanPointInPolygon, pointToPolygonDistance } from "@turf/turf";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import type { RegionProperties } from "./admin1";
import { bounds } from "./bounds";

export type Area = Feature<Polygon | MultiPolygon, RegionProperties>;

type Point = { lng: number; lat: number; country: string };

/** Kilometres: towns on the coast and on border rivers lie this far outside their simplified region at most. */
const nearEnough = 15;
/** Degrees around a region's box in which a place may be near enough to it. */
const margin = 0.4;

/** Finds the ISO code of the region that a place lies in; outside of all, that of the nearest of its country. */
export function regionFinder(regions: readonly Area[]): (place: Point) => string | undefined {
  const boxed = regions.map((region) => ({ region, box: bounds(region.geometry.coordinates) }));
  return ({ lng, lat, country }) => {
    const around = boxed.filter(
      ({ box: [west, south, east, north] }) =>
        lng > west - margin && lng < east + margin && lat > south - margin && lat < north + margin,
    );
    const isOwn = ({ region }: (typeof boxed)[number]) => {
      const own = region.properties.country;
      return own === country || (own === "RS" && country === "XK");
    };
    const own = around.filter(isOwn).map(({ region }) => region);
    const holding = own.find((region) => booleanPointInPolygon([lng, lat], region));
    if (holding) return holding.properties.iso;
    const byDistance = own
      .map((region) => ({
        iso: region.properties.iso,
        away: pointToPolygonDistance([lng, lat], region, { units: "kilometers" }),
      }))
      .sort((a, b) => a.away - b.away);
    const [nearest] = byDistance;
    return nearest && nearest.away <= nearEnough ? nearest.iso : undefined;
  };
}
