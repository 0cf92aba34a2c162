import type { MultiPolygon, Polygon, Position } from "geojson";
import polylabel from "polylabel";
import type { LngLat } from "../../domain/places/geometry";

/**
 * Half the width and height, in degrees, of the room that a town's mark takes from a region's label where the whole
 * region is in view. Wider than high, as labels are.
 */
const room = { width: 0.8, height: 0.15 };

/**
 * A point well inside the largest part of an area, where its name may stand: as far from its edge as from the
 * towns, whose marks and names need the room around them.
 */
export function labelPoint(area: Polygon | MultiPolygon, towns: readonly LngLat[] = []): LngLat {
  const polygons = area.type === "Polygon" ? [area.coordinates] : area.coordinates;
  const [first = [], ...others] = polygons;
  const largest = others.reduce((best, rings) => (ringArea(rings) > ringArea(best) ? rings : best), first);
  const latitudes = (largest[0] ?? []).map(([, lat = 0]) => lat);
  // A degree of longitude is shorter than one of latitude: at 60° half as long.
  const scale = Math.cos((((Math.min(...latitudes) + Math.max(...latitudes)) / 2) * Math.PI) / 180);
  const holes = towns.map(([lng, lat]): Position[] => [
    [lng - room.width, lat - room.height],
    [lng - room.width, lat + room.height],
    [lng + room.width, lat + room.height],
    [lng + room.width, lat - room.height],
  ]);
  const flat = (rings: Position[][]) =>
    rings.map((ring) => ring.map(([lng = 0, lat = 0]) => [lng * scale, lat]));
  const clear = polylabel(flat([...largest, ...holes]), 0.001);
  // Where towns leave no room, the label stands in the middle of the area as if they were not there.
  const [x, y] = clear.distance > 0 ? clear : polylabel(flat(largest), 0.001);
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
