import type { PlannedLabel, Point } from "../domain/places/label-plan";
import type { MapFeatures } from "../domain/places/map-features";
import { type Frame, frameHeight, percentOf } from "./frame";
import { regionLabels } from "./region-labels";
import { type Size, sizeNames, sizes } from "./sizes";
import { townLabels } from "./town-labels";

/**
 * On which side of its dot a town's name has room in a frame of each size, as attributes for the style sheet; `alone`: on
 * none. No attribute: to its right.
 */
export type TownRoom = Partial<Record<`data-${Size}`, string>>;

/**
 * How a label stands in frames of these sizes. `root`: of a joint figure, the point of its outline from which it is measured, as
 * shares of the frame from its own point: as the frame grows it keeps to its outline.
 */
export type LabelVariant = Omit<PlannedLabel, "boxes" | "root"> & {
  sizes: readonly Size[];
  root?: { x: string; y: string };
};

export type LabelRoom = {
  /** By the id of the place, or of the joint claim, that a label is of. */
  labels: ReadonlyMap<string, readonly LabelVariant[]>;
  towns: ReadonlyMap<string, TownRoom>;
  /** What sources say of a town, by its id, where there is room for it. */
  townFigures: ReadonlyMap<string, readonly TownFigures[]>;
};

/** The middle of a town's figures in frames of these sizes, from its dot in CSS pixels. */
export type TownFigures = { sizes: readonly Size[]; at: Point };

/** What there is room for in frames of every size. The style sheet chooses by the frame's own (`labelStyle`). */
export function labelRoom(features: MapFeatures, frame: Frame): LabelRoom {
  const labels = new Map<string, LabelVariant[]>();
  const towns = new Map<string, TownRoom>();
  const townFigures = new Map<string, readonly TownFigures[]>();
  for (const size of sizeNames) {
    const planned = regionLabels(features, frame, sizes[size]);
    for (const [id, label] of planned)
      labels.set(id, withSize(labels.get(id) ?? [], variantOf(label, frame, sizes[size]), size));
    for (const [id, { side, figures }] of townLabels(features, frame, sizes[size], planned)) {
      if (figures)
        townFigures.set(
          id,
          withSize(townFigures.get(id) ?? [], { at: figures.map(Math.round) as unknown as Point }, size),
        );
      if (side !== "right") towns.set(id, { ...towns.get(id), [`data-${size}`]: side ?? "alone" });
    }
  }
  return { labels, towns, townFigures };
}

function variantOf(
  { isBrief, isNamed, offset, leader, root = [0, 0], isLeftOut }: PlannedLabel,
  frame: Frame,
  height: number,
): Omit<LabelVariant, "sizes"> {
  const pixels = height / frameHeight;
  const fromRoot = ([x, y]: Point): Point => [Math.round(x - root[0]), Math.round(y - root[1])];
  return {
    ...{ isBrief, isNamed, offset: fromRoot(offset), leader: leader && fromRoot(leader) },
    ...((root[0] !== 0 || root[1] !== 0) && {
      root: percentOf(frame, [root[0] / pixels, root[1] / pixels]),
    }),
    ...(isLeftOut && { isLeftOut }),
  };
}

function withSize<V extends { sizes: readonly Size[] }>(
  variants: readonly V[],
  variant: Omit<V, "sizes">,
  size: Size,
): V[] {
  const same = variants.find(({ sizes: _, ...each }) => JSON.stringify(each) === JSON.stringify(variant));
  return same
    ? variants.map((each) => (each === same ? { ...each, sizes: [...each.sizes, size] } : each))
    : [...variants, { ...variant, sizes: [size] } as unknown as V];
}
