import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { PageLanguage } from "../domain/language";
import type { Theme } from "../theme/tokens";
import {
  contextLabels,
  countryBorderLayers,
  groundLayers,
  lakeLayers,
  regionBorderLayers,
  riverLayers,
} from "./layers/basemap";
import { areaLayers, markLayers, outlineLayers, shapeLayers } from "./layers/claims";
import { figureLayers, nameLayers } from "./layers/staged";

/** What has a label of its own among the claims, so that the base map does not name it a second time. */
export type Named = {
  iso: readonly string[];
  geonames: readonly number[];
  /** Seas, by their names in the page's language. */
  waters?: readonly string[];
};

/** Everything we draw, bottom to top. This list is the only place where order is decided. */
export const layers = (theme: Theme, named: Named, language: PageLanguage): LayerSpecification[] => [
  ...groundLayers(theme),
  ...areaLayers(theme),
  ...riverLayers(theme),
  ...regionBorderLayers(theme),
  ...outlineLayers(theme),
  // Above what lines run across them: the borders of oblasts cut straight through Ladoga and Onega.
  ...lakeLayers(theme),
  ...countryBorderLayers(theme),
  ...shapeLayers(theme),
  ...contextLabels(theme, named, language),
  ...markLayers(theme),
];

/**
 * Layers that a click is looked up in, first found first: a joint figure before the towns beside it, a town before the
 * region that it lies in, and an outline before what it runs across.
 */
export const clickableLayers: readonly string[] = [
  ...figureLayers,
  "settlement-probable",
  "settlement-mark",
  "district-label",
  "district-area",
  "stretch-area",
  "stretch-label",
  ...nameLayers,
  "joint-outline",
  "joint-outline-probable",
  "joint-line",
  "region-area",
  "country-outline",
];
