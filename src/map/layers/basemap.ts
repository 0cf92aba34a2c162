import type { ExpressionSpecification, LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { type PageLanguage, spellings } from "../../domain/language";
import type { Theme } from "../../theme/tokens";
import { italic, regular, semibold } from "./type";

/** `geodata/boundaries/base.geojson`: features told apart by `kind`. */
export const baseSource = "base";
/** `geodata/boundaries/labels.geojson`: points with names and a rank. */
export const baseLabelsSource = "base-labels";

const isKind = (kind: string): ExpressionSpecification => ["==", ["get", "kind"], kind];

/** The ground on which claims are drawn: quiet enough that whatever is coloured is a claim. */
export function groundLayers(theme: Theme): LayerSpecification[] {
  return [
    { id: "water", type: "background", paint: { "background-color": theme.water } },
    {
      id: "land",
      type: "fill",
      source: baseSource,
      filter: isKind("land"),
      paint: { "fill-color": theme.land, "fill-outline-color": theme.waterLine },
    },
  ];
}

export function riverLayers(theme: Theme): LayerSpecification[] {
  return [
    {
      id: "river",
      type: "line",
      source: baseSource,
      // Natural Earth's rank, 2 the greatest: at the scale of a country small rivers are noise.
      filter: ["all", isKind("river"), ["<=", ["get", "rank"], ["step", ["zoom"], 5, 6, 6, 7, 9]]],
      layout: { "line-cap": "round", "line-join": "round" },
      paint: {
        "line-color": theme.waterLine,
        "line-width": ["interpolate", ["linear"], ["zoom"], 4, 0.6, 9, 2.2],
      },
    },
  ];
}

/** An oblast's area takes in its lakes, but nothing was reported of a lake. */
export function lakeLayers(theme: Theme): LayerSpecification[] {
  return [
    {
      id: "lake",
      type: "fill",
      source: baseSource,
      filter: isKind("lake"),
      paint: { "fill-color": theme.water, "fill-outline-color": theme.waterLine },
    },
  ];
}

export function regionBorderLayers(theme: Theme): LayerSpecification[] {
  return [
    {
      id: "region-border",
      type: "line",
      source: baseSource,
      filter: isKind("region-border"),
      paint: {
        "line-color": theme.regionBorder,
        "line-width": ["interpolate", ["linear"], ["zoom"], 4, 0.7, 8, 1.3],
      },
    },
  ];
}

export function countryBorderLayers(theme: Theme): LayerSpecification[] {
  return [
    {
      id: "country-border",
      type: "line",
      source: baseSource,
      filter: isKind("country-border"),
      layout: { "line-join": "round" },
      paint: {
        "line-color": theme.countryBorder,
        "line-width": ["interpolate", ["linear"], ["zoom"], 3, 0.7, 8, 1.8],
      },
    },
  ];
}

/**
 * Names of what lies around. They give way to the claims' own labels, which are placed first, and leave out
 * what a claim already names.
 * @param named what claims name: regions by ISO 3166-2 codes, towns by GeoNames ids, seas by names in the page's language
 * @param language of the names, as far as the base map has them
 */
export function contextLabels(
  theme: Theme,
  named: { iso: readonly string[]; geonames: readonly number[]; waters?: readonly string[] },
  language: PageLanguage,
): LayerSpecification[] {
  const name: ExpressionSpecification = [
    "coalesce",
    ...spellings[language].map((each): ExpressionSpecification => ["get", `name_${each}`]),
  ];
  const halo = { "text-halo-color": theme.halo, "text-halo-width": 1.2 };
  return [
    {
      id: "water-label",
      type: "symbol",
      source: baseLabelsSource,
      filter: ["all", isKind("water"), ["!", ["in", name, ["literal", [...(named.waters ?? [])]]]]],
      layout: {
        "text-field": name,
        "text-font": italic,
        "text-size": 12,
        "text-max-width": 6,
        "text-letter-spacing": 0.08,
      },
      paint: { "text-color": theme.waterInk, "text-halo-color": theme.water, "text-halo-width": 1 },
    },
    {
      id: "region-name",
      type: "symbol",
      source: baseLabelsSource,
      minzoom: 5,
      filter: ["all", isKind("region"), ["!", ["in", ["get", "id"], ["literal", [...named.iso]]]]],
      layout: {
        "text-field": name,
        "text-font": regular,
        "text-size": ["interpolate", ["linear"], ["zoom"], 5, 10, 8, 13],
        "text-max-width": 7,
        "text-letter-spacing": 0.02,
      },
      paint: { "text-color": theme.mapQuiet, ...halo, "text-halo-color": theme.land },
    },
    {
      id: "town-name",
      type: "symbol",
      source: baseLabelsSource,
      filter: [
        "all",
        isKind("town"),
        ["!", ["in", ["get", "id"], ["literal", [...named.geonames]]]],
        ["<=", ["get", "rank"], ["step", ["zoom"], 0, 5, 1, 6, 2, 7, 3, 8, 4]],
      ],
      layout: {
        "text-field": name,
        "text-font": regular,
        "text-size": ["interpolate", ["linear"], ["zoom"], 4, 10.5, 8, 13],
        "text-variable-anchor": ["left", "right", "top", "bottom"],
        "text-radial-offset": 0.4,
        "text-justify": "auto",
        "icon-image": "town",
        "icon-size": 0.5,
        // Smaller is placed first: where names collide, the greater town keeps its own.
        "symbol-sort-key": ["get", "rank"],
      },
      paint: { "text-color": theme.mapQuiet, ...halo, "text-halo-color": theme.land },
    },
    {
      id: "country-name",
      type: "symbol",
      source: baseLabelsSource,
      maxzoom: 7,
      filter: isKind("country"),
      layout: {
        "text-field": name,
        "text-font": semibold,
        "text-transform": "uppercase",
        "text-letter-spacing": 0.14,
        "text-size": ["interpolate", ["linear"], ["zoom"], 3, 10, 6, 13],
        "text-max-width": 8,
      },
      paint: { "text-color": theme.mapQuiet, ...halo, "text-halo-color": theme.land },
    },
  ];
}
