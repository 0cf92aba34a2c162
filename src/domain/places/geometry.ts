import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon } from "geojson";
import type { ClaimId } from "../claims/claim";
import type { PlaceId } from "./place";

/** Longitude, then latitude, in degrees of WGS 84, as RFC 7946 has them. */
export type LngLat = readonly [lng: number, lat: number];

/** What the published files say of where things are: `places.geojson`, `regions.geojson`, `shapes.geojson`. */
export type Geometry = {
  /**
   * A point for every settlement; for every district its seat; and for every region and water one well inside it, where its
   * label stands. A country has none: what is said of all of it stands at no point.
   */
  places: FeatureCollection<
    Point,
    { id: PlaceId; kind: "region" | "settlement" | "district" | "water"; name: string }
  >;
  /** The area of every region, country and water among the places. */
  regions: FeatureCollection<Polygon | MultiPolygon, { id: PlaceId; name: string }>;
  /**
   * Areas we made: a corridor for each stretch, by its place's id, and the outline around the settlements that
   * share a joint figure, by its claim's id; in several parts, where they lie far apart. Their width means nothing.
   * `label` is where their name may stand.
   */
  shapes: FeatureCollection<
    Polygon | MultiPolygon,
    { id: PlaceId | ClaimId; kind: "stretch" | "joint"; label: [lng: number, lat: number] }
  >;
};

/** West, south, east, north, in degrees. */
export type Bounds = [west: number, south: number, east: number, north: number];

/** What these features cover together; `null` where there is nothing. */
export function boundsOfAll(collections: readonly { features: readonly Feature[] }[]): Bounds | null {
  const bounds: Bounds = [Infinity, Infinity, -Infinity, -Infinity];
  const visit = (coordinates: unknown): void => {
    if (!Array.isArray(coordinates)) return;
    if (typeof coordinates[0] !== "number") {
      coordinates.forEach(visit);
      return;
    }
    const [lng, lat] = coordinates as unknown as LngLat;
    bounds[0] = Math.min(bounds[0], lng);
    bounds[1] = Math.min(bounds[1], lat);
    bounds[2] = Math.max(bounds[2], lng);
    bounds[3] = Math.max(bounds[3], lat);
  };
  for (const { features } of collections) {
    for (const { geometry } of features) if ("coordinates" in geometry) visit(geometry.coordinates);
  }
  return Number.isFinite(bounds[0]) ? bounds : null;
}
