import type {
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import type { MapProperties } from "../../domain/places/map-features";
import type { Theme } from "../../theme/tokens";
import { allFigures, countsOnly, figureCounts, figuresOnly, namedFigures, sourceColor } from "./claim-labels";
import { regular, semibold } from "./type";

/** Everything that is reported, as `mapFeatures` makes it. Ids are place ids. */
export const claimsSource = "claims";

const isKind = (kind: MapProperties["kind"]): ExpressionSpecification => ["==", ["get", "kind"], kind];
const isProbable: ExpressionSpecification = ["==", ["get", "isProbable"], true];
const isCertain: ExpressionSpecification = ["!=", ["get", "isProbable"], true];
/** An area's outline is its own, but across the date line, where it would have the cut in it. */
const isEdge: ExpressionSpecification = [
  "any",
  isKind("region-edge"),
  ["all", isKind("region"), ["!=", ["get", "isCut"], true]],
];
/** What only may belong to the chosen time is hollow. */
const isPossible: ExpressionSpecification = ["==", ["get", "isPossible"], true];
const isState = (name: "selected" | "highlighted"): ExpressionSpecification => [
  "boolean",
  ["feature-state", name],
  false,
];
const isSelected = isState("selected");
const isHighlighted = isState("highlighted");

const byState = <T extends string | number>(
  selected: T,
  highlighted: T,
  plain: T,
): ExpressionSpecification => ["case", isSelected, selected, isHighlighted, highlighted, plain];

/** On a phone even figures would run into the neighbours': from here on there is room for a few. */
const tightFiguresFrom = 3.6;

/** From here on there is room for spaces between figures, or for the words that say how many there are. */
const figureCountsFrom = 4.2;

/** Nearer, they are wider than a source's figures side by side: up to there it is said how many there are. */
const regionFiguresFrom = 4.6;

const dashes = [2.5, 1.8];

/** One wash for all: depth of colour would set figures of different sources and windows against each other. */
export function areaLayers(theme: Theme): LayerSpecification[] {
  return [
    {
      id: "region-area",
      type: "fill",
      source: claimsSource,
      filter: isKind("region"),
      paint: {
        "fill-color": byState(theme.selected, theme.selected, theme.claimed),
        "fill-opacity": [
          "case",
          isSelected,
          0.95,
          isHighlighted,
          0.8,
          isPossible,
          0.12,
          isProbable,
          0.5,
          0.8,
        ],
      },
    },
  ];
}

/** Above the borders, which they follow. */
export function outlineLayers(theme: Theme): LayerSpecification[] {
  const outline = {
    "line-color": byState(theme.ink, theme.ink, theme.claimedLine),
    "line-width": byState(2, 1.8, 1.2),
  };
  return [
    {
      id: "region-outline",
      type: "line",
      source: claimsSource,
      filter: ["all", isEdge, isCertain],
      layout: { "line-join": "round" },
      paint: outline,
    },
    {
      id: "region-outline-probable",
      type: "line",
      source: claimsSource,
      filter: ["all", isEdge, isProbable],
      layout: { "line-join": "round" },
      paint: { ...outline, "line-dasharray": dashes },
    },
  ];
}

/** What we drew ourselves around or between towns. It is not a border: soft, and in its source's colour. */
export function shapeLayers(theme: Theme): LayerSpecification[] {
  return [
    {
      id: "joint-area",
      type: "fill",
      source: claimsSource,
      filter: isKind("joint"),
      paint: { "fill-color": sourceColor(theme, "color"), "fill-opacity": 0.08 },
    },
    {
      id: "joint-outline",
      type: "line",
      source: claimsSource,
      filter: isKind("joint"),
      paint: { "line-color": sourceColor(theme, "color"), "line-width": 1.5, "line-opacity": 0.75 },
    },
    {
      id: "stretch-area",
      type: "fill",
      source: claimsSource,
      filter: isKind("stretch"),
      paint: { "fill-color": sourceColor(theme, "color0"), "fill-opacity": byState(0.45, 0.4, 0.25) },
    },
    {
      id: "stretch-outline",
      type: "line",
      source: claimsSource,
      filter: isKind("stretch"),
      paint: { "line-color": sourceColor(theme, "color0"), "line-width": byState(3, 2.5, 1.2) },
    },
  ];
}

/**
 * Towns, and every label that belongs to a claim. Labels are placed from the last to the first: a region's figures
 * before towns, and the name of a stretch where towns leave room.
 */
export function markLayers(theme: Theme): LayerSpecification[] {
  const text = {
    "text-color": theme.mapInk,
    "text-halo-color": theme.halo,
    "text-halo-width": 1.6,
    "text-halo-blur": 0.4,
  };
  const regionLabel = (id: string, field: ExpressionSpecification): SymbolLayerSpecification => ({
    id,
    type: "symbol",
    source: claimsSource,
    filter: isKind("region-label"),
    layout: {
      "text-field": field,
      "text-font": semibold,
      "text-size": ["interpolate", ["linear"], ["zoom"], 4, 11, 5.5, 13, 8, 17],
      "text-max-width": 12,
      "text-line-height": 1.25,
      // A figure that a collision hides is a claim that the map keeps from its reader.
      "text-allow-overlap": true,
      "icon-allow-overlap": true,
    },
    paint: text,
  });
  const settlement = (
    id: string,
    filter: ExpressionSpecification,
    image: string | ExpressionSpecification,
  ): LayerSpecification => ({
    id,
    type: "symbol",
    source: claimsSource,
    filter: ["all", isKind("settlement"), filter],
    layout: {
      "icon-image": image,
      "icon-allow-overlap": true,
      "icon-size": ["interpolate", ["linear"], ["zoom"], 4, 0.65, 8, 1],
      "text-field": namedFigures(theme),
      "text-font": regular,
      "text-size": ["interpolate", ["linear"], ["zoom"], 5, 11.5, 8, 14],
      "text-variable-anchor": ["left", "right", "top", "bottom", "top-left", "bottom-left"],
      "text-radial-offset": 0.75,
      "text-justify": "auto",
      "text-optional": true,
    },
    paint: text,
  });
  return [
    {
      id: "stretch-label",
      type: "symbol",
      source: claimsSource,
      minzoom: 6.2,
      filter: isKind("stretch-label"),
      layout: {
        "text-field": namedFigures(theme),
        "text-font": regular,
        "text-size": 12,
        "text-max-width": 12,
        "text-variable-anchor": ["top-right", "bottom-left", "right", "left", "top", "bottom"],
        "text-radial-offset": 1.2,
        "text-justify": "auto",
      },
      paint: text,
    },
    {
      id: "settlement-halo",
      type: "circle",
      source: claimsSource,
      filter: isKind("settlement"),
      paint: {
        "circle-radius": byState(13, 12, 0),
        "circle-color": theme.accent,
        "circle-opacity": byState(0.25, 0.2, 0),
        "circle-stroke-color": theme.accent,
        "circle-stroke-width": byState(2, 1.5, 0),
      },
    },
    settlement("settlement-mark", isCertain, ["case", isPossible, "settlement-possible", "settlement"]),
    settlement("settlement-probable", isProbable, "probable"),
    regionTitle(regionLabel("region-title", ["get", "label"])),
    { ...regionLabel("region-sources", countsOnly(theme)), maxzoom: tightFiguresFrom },
    {
      ...belowPoint(regionLabel("region-figures", figuresOnly(theme))),
      minzoom: tightFiguresFrom,
      maxzoom: figureCountsFrom,
    },
    {
      ...belowPoint(regionLabel("region-counts", figureCounts(theme))),
      minzoom: figureCountsFrom,
      maxzoom: regionFiguresFrom,
    },
    { ...belowPoint(regionLabel("region-label", allFigures(theme))), minzoom: regionFiguresFrom },
  ];
}

/** Figures hang from the region's point, so that its name can stand on it. */
const belowPoint = (label: SymbolLayerSpecification): SymbolLayerSpecification => ({
  ...label,
  layout: { ...label.layout, "text-anchor": "top", "text-padding": 0 },
});

/**
 * A region's name above its figures, where it stands on no other's figures or name: unlike them, it may be left out.
 * Off the point, or it would collide with its own figures and never be seen.
 */
const regionTitle = (label: SymbolLayerSpecification): SymbolLayerSpecification => ({
  ...label,
  minzoom: tightFiguresFrom,
  filter: ["all", isKind("region-label"), [">", ["get", "entries"], 0]],
  layout: {
    ...label.layout,
    "text-anchor": "bottom",
    "text-offset": [0, -0.2],
    "text-padding": 0,
    "text-max-width": 20,
    "text-allow-overlap": false,
  },
});
