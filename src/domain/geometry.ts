import type { FeatureCollection, MultiPolygon, Point, Polygon } from "geojson";
import type { ClaimId } from "./claim";
import type { PlaceId } from "./place";

/** Longitude, then latitude, in degrees of WGS 84, as RFC 7946 has them. */
export type LngLat = readonly [lng: number, lat: number];

/** What the published files say of where things are: `places.geojson`, `regions.geojson`, `shapes.geojson`. */
export type Geometry = {
  /** A point for every settlement, and for every region one well inside it, where its label stands. */
  places: FeatureCollection<Point, { id: PlaceId; kind: "region" | "settlement"; name: string }>;
  /** The area of every region among the places. */
  regions: FeatureCollection<Polygon | MultiPolygon, { id: PlaceId; name: string }>;
  /**
   * Areas we made: a corridor for each stretch, by its place's id, and the outline around the settlements that
   * share a joint figure, by its claim's id. Their width means nothing. `label` is where their name may stand.
   */
  shapes: FeatureCollection<
    Polygon,
    { id: PlaceId | ClaimId; kind: "stretch" | "joint"; label: [lng: number, lat: number] }
  >;
};
