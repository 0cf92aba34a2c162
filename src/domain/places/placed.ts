import type { ClaimId } from "../claims/claim";
import { type Bounds, boundsOfAll, type Geometry, type LngLat } from "./geometry";
import type { PlaceId } from "./place";
import { inOnePiece } from "./seam";

/** What something covers on a map, and where its mark stands. Longitudes go on eastward across the date line. */
export type Placed = { bounds: Bounds; at: LngLat };

/** What both cover; of none, nothing at all. */
export const unionOf = (all: readonly { bounds: Bounds }[]): Bounds =>
  all.reduce<Bounds>(
    ([west, south, east, north], { bounds }) => [
      Math.min(west, bounds[0]),
      Math.min(south, bounds[1]),
      Math.max(east, bounds[2]),
      Math.max(north, bounds[3]),
    ],
    [Infinity, Infinity, -Infinity, -Infinity],
  );

const known = new WeakMap<Geometry, ReadonlyMap<PlaceId | ClaimId, Placed>>();

/** Of every place, and of every outline by its claim, what it covers. Reckoned once for a geometry. */
export function placedIn(geometry: Geometry): ReadonlyMap<PlaceId | ClaimId, Placed> {
  const placed = known.get(geometry) ?? reckoned(geometry);
  known.set(geometry, placed);
  return placed;
}

const middleOf = ([west, south, east, north]: Bounds): LngLat => [(west + east) / 2, (south + north) / 2];

function reckoned({ places, regions, shapes }: Geometry): ReadonlyMap<PlaceId | ClaimId, Placed> {
  const placed = new Map<PlaceId | ClaimId, Placed>();
  for (const { geometry, properties } of places.features) {
    const [lng = 0, lat = 0] = inOnePiece(geometry).coordinates;
    placed.set(properties.id, { bounds: [lng, lat, lng, lat], at: [lng, lat] });
  }
  for (const { geometry, properties } of [...regions.features, ...shapes.features]) {
    const feature = { type: "Feature" as const, geometry: inOnePiece(geometry), properties: null };
    const bounds = boundsOfAll([{ features: [feature] }]);
    const label = "label" in properties ? properties.label : undefined;
    // A country has no point of its own: in the middle of what it covers nothing is drawn.
    const at = placed.get(properties.id)?.at ?? label ?? (bounds && middleOf(bounds));
    if (bounds && at) placed.set(properties.id, { bounds, at });
  }
  return placed;
}
