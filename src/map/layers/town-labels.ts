/** Beside a town's dot: the sides on which its label may stand, the first that is free, as the renderer calls them. */
export const townSides = [
  { anchor: "left", across: 1, down: 0 },
  { anchor: "right", across: -1, down: 0 },
  { anchor: "top", across: 0, down: 1 },
  { anchor: "bottom", across: 0, down: -1 },
  { anchor: "top-left", across: 1, down: 1 },
  { anchor: "bottom-left", across: 1, down: -1 },
] as const;

/** How far from the dot, in shares of the type's size. */
export const townOffset = 0.75;

/** The type's size in CSS pixels, by zoom. */
export const townSizes = [
  [5, 11.5],
  [8, 14],
] as const;

/** The layers whose labels stand so. */
export const townLayers = ["settlement-mark", "settlement-probable"];
