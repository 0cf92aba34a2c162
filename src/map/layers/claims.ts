import type { ExpressionSpecification, LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Theme } from "../../theme/tokens";
import type { ShapeProperties } from "../drawn-shapes";
import { namedFigures, sourceColor } from "./claim-labels";
import { stagedLayers } from "./staged";
import { townOffset, townSides, townSizes } from "./town-labels";
import { regular } from "./type";

/** Everything that is reported, as `mapFeatures` makes it. Ids are place ids. */
export const claimsSource = "claims";

const isKind = (kind: ShapeProperties["kind"]): ExpressionSpecification => ["==", ["get", "kind"], kind];
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
    {
      id: "country-outline",
      type: "line",
      source: claimsSource,
      filter: isKind("country"),
      layout: { "line-join": "round" },
      paint: { ...outline, "line-width": byState(3.5, 3, 2.2) },
    },
  ];
}

/** What we drew ourselves around or between towns. It is not a border: soft, and in its source's colour. */
export function shapeLayers(theme: Theme): LayerSpecification[] {
  const joint = {
    "line-color": sourceColor(theme, "color"),
    "line-width": byState(3, 2.5, 1.5),
    "line-opacity": byState(1, 1, 0.75),
  };
  return [
    {
      // Of towns: regions that share a figure have areas of their own.
      id: "joint-area",
      type: "fill",
      source: claimsSource,
      filter: ["all", isKind("joint"), ["in", ["geometry-type"], ["literal", ["Polygon", "MultiPolygon"]]]],
      paint: { "fill-color": sourceColor(theme, "color"), "fill-opacity": byState(0.2, 0.15, 0.08) },
    },
    {
      // From place to place, across what no place covers: thinner than what is around them.
      id: "joint-line",
      type: "line",
      source: claimsSource,
      filter: isKind("joint-line"),
      paint: {
        "line-color": sourceColor(theme, "color"),
        "line-width": byState(1.5, 1.5, 1),
        "line-opacity": byState(1, 1, 0.6),
      },
    },
    {
      id: "joint-outline",
      type: "line",
      source: claimsSource,
      filter: ["all", isKind("joint"), isCertain],
      paint: joint,
    },
    {
      id: "joint-outline-probable",
      type: "line",
      source: claimsSource,
      filter: ["all", isKind("joint"), isProbable],
      paint: { ...joint, "line-dasharray": dashes },
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
  const beside = {
    "text-field": namedFigures(theme),
    "text-font": regular,
    "text-size": [
      "interpolate",
      ["linear"],
      ["zoom"],
      ...townSizes.flat(),
    ] as unknown as ExpressionSpecification,
    "text-justify": "auto" as const,
  };
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
      ...beside,
      "text-variable-anchor": townSides.map(({ anchor }) => anchor),
      "text-radial-offset": townOffset,
      "text-optional": true,
    },
    paint: text,
  });
  return [
    {
      // A wash without an edge, and no dot: somewhere in the district, of which we have no boundary. Darker than an area, in
      // which it mostly lies.
      id: "district-area",
      type: "circle",
      source: claimsSource,
      filter: isKind("district"),
      paint: {
        "circle-radius": ["interpolate", ["exponential", 1.6], ["zoom"], 4, 9, 6, 16, 8, 34, 11, 90],
        "circle-color": byState(theme.selected, theme.selected, theme.claimedLine),
        "circle-opacity": ["case", isSelected, 1, isHighlighted, 0.95, isPossible, 0.15, 0.4],
        "circle-blur": 0.45,
      },
    },
    {
      id: "district-label",
      type: "symbol",
      source: claimsSource,
      filter: isKind("district"),
      layout: {
        ...beside,
        "text-variable-anchor": ["center", "top", "bottom", "left", "right"],
        "text-optional": true,
      },
      paint: text,
    },
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
    ...stagedLayers(theme, text),
  ];
}
