import type { PlannedLabel, Point } from "../domain/places/label-plan";
import type { MapFeatures } from "../domain/places/map-features";
import type { Frame } from "./frame";
import { regionLabels } from "./region-labels";
import { type Size, sizeNames, sizes } from "./sizes";
import { townLabels } from "./town-labels";

/**
 * On which side of its dot a town's name has room in a frame of each size, as attributes for the style sheet; `alone`: on
 * none. No attribute: to its right.
 */
export type TownRoom = Partial<Record<`data-${Size}`, string>>;

/** How a label stands in frames of these sizes. */
export type LabelVariant = Omit<PlannedLabel, "boxes"> & { sizes: readonly Size[] };

export type LabelRoom = {
  /** By the id of the place, or of the joint claim, that a label is of. */
  labels: ReadonlyMap<string, readonly LabelVariant[]>;
  towns: ReadonlyMap<string, TownRoom>;
};

/** What there is room for in frames of every size. The style sheet chooses by the frame's own (`labelStyle`). */
export function labelRoom(features: MapFeatures, frame: Frame): LabelRoom {
  const labels = new Map<string, LabelVariant[]>();
  const towns = new Map<string, TownRoom>();
  for (const size of sizeNames) {
    const planned = regionLabels(features, frame, sizes[size]);
    for (const [id, label] of planned) labels.set(id, withSize(labels.get(id) ?? [], label, size));
    for (const [id, { side }] of townLabels(features, frame, sizes[size], planned)) {
      if (side !== "right") towns.set(id, { ...towns.get(id), [`data-${size}`]: side ?? "alone" });
    }
  }
  return { labels, towns };
}

function withSize(
  variants: readonly LabelVariant[],
  { isBrief, isNamed, offset, leader, root, isLeftOut }: PlannedLabel,
  size: Size,
): LabelVariant[] {
  const variant = {
    ...{ isBrief, isNamed, offset: rounded(offset), leader: leader && rounded(leader) },
    ...(root && { root: rounded(root) }),
    ...(isLeftOut && { isLeftOut }),
  };
  const same = variants.find((each) => isSame(each, variant));
  return same
    ? variants.map((each) => (each === same ? { ...each, sizes: [...each.sizes, size] } : each))
    : [...variants, { ...variant, sizes: [size] }];
}

const rounded = ([x, y]: Point): Point => [Math.round(x), Math.round(y)];

const isSame = ({ sizes: _, ...a }: LabelVariant, b: Omit<LabelVariant, "sizes">): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
