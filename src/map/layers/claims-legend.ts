import type { LegendEntry } from "../legend";

/** What is drawn by the layers of `claims.ts`; a file of its own, since the page has it before it has the map. */
export const claimsLegend: readonly LegendEntry[] = [
  {
    id: "claimed",
    layers: /^(region-area|region-outline|label-figures-\d+|label-name-\d+|leader-\d+)$/,
    swatch: "area",
  },
  { id: "probable-area", layers: /^region-outline-probable$/, swatch: "area-dashed" },
  { id: "settlement", layers: /^settlement-(mark|halo)$/, swatch: "dot" },
  { id: "probable-settlement", layers: /^settlement-probable$/, swatch: "ring-dashed" },
  { id: "district", layers: /^district-(area|label)$/, swatch: "wash" },
  { id: "country", layers: /^country-outline$/, swatch: "border" },
  { id: "joint", layers: /^joint-(area|outline|outline-probable|line)$/, swatch: "outline" },
  { id: "stretch", layers: /^stretch-(area|outline|label)$/, swatch: "corridor" },
];
