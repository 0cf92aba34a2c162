import { isJoint } from "../domain/places/joint-surroundings";
import type { MapProperties } from "../domain/places/map-features";
import type { DrawnFeature } from "./drawn-shapes";
import type { StagedLabel } from "./staged-labels";

/**
 * Of a label what its layers read, in the words that it bears there: all else would be copied to the worker, and read there, for
 * nothing. `isJoint`: its figure is of several places together; then `color` is that of its line.
 */
export type ToldProperties = Pick<MapProperties, "id"> &
  Pick<StagedLabel, "kind"> &
  Partial<Pick<StagedLabel, "naming"> & Pick<MapProperties, "label" | "entries" | "rest" | "color">> & {
    isJoint?: true;
    [key: `icon${number}` | `text${number}` | `gap${number}`]: string;
    [key: `color${number}`]: number;
  };

export type ToldLabel = DrawnFeature<ToldProperties>;

/** A label as the map is told it. */
export function asTold({ kind, geometry, says, isBrief, naming }: StagedLabel): ToldLabel {
  const { id, color, label, entries, rest = "" } = says;
  const feature = (properties: ToldProperties): ToldLabel => ({ type: "Feature", geometry, properties });
  if (kind === "leader")
    return feature({ id, kind, ...(isJoint({ properties: says }) && { isJoint: true, color }) });
  const told: ToldProperties = { id, kind, naming, label, entries, rest };
  const isInBrief = isBrief && naming !== "one";
  for (let at = 0; at < entries; at++) {
    told[`icon${at}`] = says[`icon${at}`] ?? "";
    told[`text${at}`] = (isInBrief ? says[`brief${at}`] : says[`text${at}`]) ?? "";
    told[`color${at}`] = says[`color${at}`] ?? 0;
    if (at > 0) told[`gap${at}`] = isInBrief ? briefGap : (says[`gap${at}`] ?? "");
  }
  return feature(told);
}

/** In brief all entries stand in one line. */
const briefGap = "  ";
