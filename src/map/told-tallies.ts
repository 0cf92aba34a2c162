import type { Bounds, LngLat } from "../domain/places/geometry";
import { isWhole } from "../domain/places/label-plan";
import { isLabel, type MapFeatures } from "../domain/places/map-features";
import type { PlaceId } from "../domain/places/place";
import { isWithinMap, type SeenLabel } from "./labels-seen";
import type { Size } from "./use-size";

/** A place of whose tallies the map may have no room to tell. */
export type TallyAt = { id: PlaceId; at: LngLat };

/** The places that have tallies; none where claims are shown, all of which the map tells. */
export const talliesOf = ({ features }: MapFeatures): readonly TallyAt[] =>
  features.flatMap(({ geometry, properties }) =>
    isLabel(properties) && isWhole(properties) && geometry.type === "Point"
      ? [{ id: properties.id, at: geometry.coordinates as unknown as LngLat }]
      : [],
  );

/** From a day to its year: what stands at these places is the day's still, and no tally is placed yet. */
export function isOfBefore(labels: readonly SeenLabel[], tallies: readonly TallyAt[]): boolean {
  const tallied = new Set(tallies.map(({ id }) => id));
  return labels.some(({ id, isTally }) => !isTally && tallied.has(id));
}

type Told = {
  tallies: readonly TallyAt[];
  view: Bounds;
  /** What stands on the map. */
  labels: readonly SeenLabel[];
  size: Size;
  /** What has an arrow at the edge. */
  arrows: ReadonlySet<PlaceId>;
  /** What is outside of the view, or has been left out of it. */
  missing: Iterable<PlaceId>;
};

/** How many places neither a label nor an arrow tells of: of those in view, and of those that are told to be out of it. */
export function countUntold({ tallies, view, labels, size, arrows, missing }: Told): number {
  const [west, south, east, north] = view;
  const untold = new Set(missing);
  for (const { id, at } of tallies)
    if (at[0] >= west && at[0] <= east && at[1] >= south && at[1] <= north) untold.add(id);
  for (const { id, ...box } of labels) if (isWithinMap(box, size)) untold.delete(id);
  for (const id of arrows) untold.delete(id);
  return untold.size;
}
