import type { MultiPolygon, Polygon, Position } from "geojson";
import polylabel from "polylabel";
import type { LngLat } from "../../src/domain/geometry";

/** A point well inside the largest part of an area, where its name may stand. */
export function labelPoint(area: Polygon | MultiPolygon): LngLat {
  const polygons = area.type === "Polygon" ? [area.coordinates] : area.coordinates;
  const [first = [], ...others] = polygons;
  const largest = others.reduce((best, rings) => (ringArea(rings) > ringArea(best) ? rings : best), first);
  const latitudes = (largest[0] ?? []).map(([, lat = 0]) => lat);
  // A degree of longitude is shorter than one of latitude: at 60° half as long.
  const scale = Math.cos((((Math.min(...latitudes) + Math.max(...latitudes)) / 2) * Math.PI) / 180);
  const flat = largest.map((ring) => ring.map(([lng = 0, lat = 0]) => [lng * scale, lat]));
  const [x, y] = polylabel(flat, 0.001);
  return [x / scale, y];
}

/** In degrees squared, scaled by latitude: enough to tell which of an area's parts is the largest. */
function ringArea([ring = []]: readonly Position[][]): number {
  const twice = ring.reduce((sum, [lng = 0, lat = 0], index) => {
    const [nextLng = 0, nextLat = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + lng * nextLat - nextLng * lat;
  }, 0);
  return Math.abs(twice / 2) * Math.cos(((ring[0]?.[1] ?? 0) * Math.PI) / 180);
}
