import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import baseUrl from "../../geodata/boundaries/base.geojson?url";
import labelsUrl from "../../geodata/boundaries/labels.geojson?url";
import type { PageLanguage } from "../domain/language";
import type { Theme } from "../theme/tokens";
import { asData, type DrawnClaims } from "./drawn-claims";
import { layers, type Named } from "./layers";
import { baseLabelsSource, baseSource } from "./layers/basemap";
import { claimsSource } from "./layers/claims";
import { labelSources } from "./layers/staged";

// MapLibre resolves addresses in its worker, whose own address is another: only absolute ones mean the same there.
const absolute = (url: string) => new URL(url, document.baseURI).href;

/**
 * The whole style: every source and layer from the start, so that afterwards only data and feature state change.
 * It names no address but our own origin's.
 */
export const mapStyle = (
  theme: Theme,
  named: Named,
  claims: DrawnClaims,
  language: PageLanguage,
): StyleSpecification => ({
  version: 8,
  sources: {
    // Tiles no deeper than the data: past these zooms they would only be cut finer, not drawn better.
    [baseSource]: { type: "geojson", data: absolute(baseUrl), maxzoom: 7, tolerance: 0.3, buffer: 32 },
    [baseLabelsSource]: { type: "geojson", data: absolute(labelsUrl), maxzoom: 7 },
    ...Object.fromEntries(
      [claimsSource, ...labelSources].map((source) => [
        source,
        { type: "geojson" as const, data: asData(claims[source]), promoteId: "id", maxzoom: 9 },
      ]),
    ),
  },
  layers: layers(theme, named, language),
});
