import type { MapFeatures } from "../domain/places/map-features";
import type { Frame } from "./frame";
import { type RegionLabel, regionLabels } from "./region-labels";
import { type Size, sizeNames, sizes } from "./sizes";
import { type TownLabel, townLabels } from "./town-labels";

/**
 * What a label has no room for in a frame of each size, as attributes for the style sheet: of a region `unnamed` and
 * `short`, of a town the side of its dot, or `alone`. No attribute: all of it, or to the right of its dot.
 */
export type LabelRoom = Partial<Record<`data-${Size}`, string>>;

/** By the id of the place that a label is of. The style sheet chooses by the frame's size (`labelStyle`). */
export function labelRoom(features: MapFeatures, frame: Frame): ReadonlyMap<string, LabelRoom> {
  const rooms = new Map<string, LabelRoom>();
  const note = (id: string, size: Size, words: string) => {
    if (words) rooms.set(id, { ...rooms.get(id), [`data-${size}`]: words });
  };
  for (const size of sizeNames) {
    const regions = regionLabels(features, frame, sizes[size]);
    for (const [id, label] of regions) note(id, size, ofRegion(label));
    for (const [id, label] of townLabels(features, frame, sizes[size], regions))
      note(id, size, ofTown(label));
  }
  return rooms;
}

const ofRegion = ({ isNamed, isShort }: RegionLabel): string =>
  [...(isNamed ? [] : ["unnamed"]), ...(isShort ? ["short"] : [])].join(" ");

const ofTown = ({ side }: TownLabel): string => (side === "right" ? "" : (side ?? "alone"));
