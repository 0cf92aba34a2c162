/** How a legend's sample looks; the panel draws it in the theme's colours. */
export type Swatch =
  | "area"
  | "area-dashed"
  | "dot"
  | "ring-dashed"
  | "outline"
  | "corridor"
  | "wash"
  | "border";

export type LegendId =
  | "claimed"
  | "probable-area"
  | "settlement"
  | "probable-settlement"
  | "district"
  | "country"
  | "joint"
  | "stretch";

/** What a reader is told of layers that are drawn. */
export type LegendEntry = {
  id: LegendId /** The layers that it explains, by their ids. */;
  layers: RegExp;
  swatch: Swatch;
};
