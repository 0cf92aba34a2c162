/** The ground of the static map, as the build draws it. */
export type BaseMap = {
  /** As SVG markup: what lies below what is reported. */
  below: string;
  /** As SVG markup: what lies above it, waters and borders. */
  above: string;
  names: readonly BaseName[];
};

/** A country, a sea or one of the largest towns. */
export type BaseName = {
  kind: "country" | "water" | "town";
  text: string;
  /** In the frame's units. */
  at: readonly [x: number, y: number];
};

/** The ground as SVG markup, in the order of the live map's layers. */
export type Ground = Omit<BaseMap, "names"> & { names: string };

/**
 * How many of the frame's units a step of the ground's paths is: their numbers are shorter, and nothing is off by more than what
 * a line may be off anyway.
 */
export const groundGrain = 2;
