import type { DrawnFeature } from "./drawn-shapes";
import type { LabelFeature, LabelProperties } from "./staged-labels";

/**
 * Of a label what its layers read, in the words that it bears there: all else would be copied to the worker, and read there, for
 * nothing. `color`: of a joint figure's leader.
 */
export type ToldProperties = Pick<LabelProperties, "id" | "kind"> &
  Partial<Pick<LabelProperties, "isJoint" | "color" | "naming" | "label" | "entries" | "rest">> & {
    [key: `icon${number}` | `text${number}` | `gap${number}`]: string;
    [key: `color${number}`]: number;
  };

export type ToldLabel = DrawnFeature<ToldProperties>;

export function asTold({ type, geometry, properties }: LabelFeature): ToldLabel {
  const { id, kind, isJoint, color } = properties;
  if (kind === "leader")
    return { type, geometry, properties: { id, kind, ...(isJoint && { isJoint, color }) } };
  const { naming, label, entries, rest = "" } = properties;
  const told: ToldProperties = { id, kind, naming, label, entries, rest };
  const isInBrief = properties.isBrief && naming !== "one";
  for (let at = 0; at < entries; at++) {
    told[`icon${at}`] = properties[`icon${at}`] ?? "";
    told[`text${at}`] = (isInBrief ? properties[`brief${at}`] : properties[`text${at}`]) ?? "";
    told[`color${at}`] = properties[`color${at}`] ?? 0;
    if (at > 0) told[`gap${at}`] = isInBrief ? briefGap : (properties[`gap${at}`] ?? "");
  }
  return { type, geometry, properties: told };
}

/** In brief all entries stand in one line. */
const briefGap = "  ";
