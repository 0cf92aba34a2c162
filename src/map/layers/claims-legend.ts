import type { LegendEntry } from "../legend";

/** What is drawn by the layers of `claims.ts`; a file of its own, since the page has it before it has the map. */
export const claimsLegend: readonly LegendEntry[] = [
  {
    id: "claimed",
    layerIds: [
      "region-area",
      "region-outline",
      "region-label",
      "region-title",
      "region-counts",
      "region-figures",
      "region-sources",
    ],
    swatch: "area",
  },
  { id: "probable-area", layerIds: ["region-outline-probable"], swatch: "area-dashed" },
  { id: "settlement", layerIds: ["settlement-mark", "settlement-halo"], swatch: "dot" },
  { id: "probable-settlement", layerIds: ["settlement-probable"], swatch: "ring-dashed" },
  { id: "joint", layerIds: ["joint-area", "joint-outline"], swatch: "outline" },
  { id: "stretch", layerIds: ["stretch-area", "stretch-outline", "stretch-label"], swatch: "corridor" },
];
