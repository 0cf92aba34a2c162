import { readFileSync } from "node:fs";
import { sourceMarks } from "../../src/domain/claims/source";
import { type Dataset, Index } from "../../src/domain/dataset";
import { noFilter, visibleClaims } from "../../src/domain/filter";
import type { Geometry } from "../../src/domain/places/geometry";
import { type MapFeatures, mapFeatures } from "../../src/domain/places/map-features";
import { jointGroups, placeMarks } from "../../src/domain/places/place-mark";
import { messages } from "../../src/i18n/compiled/en";
import { capitalized, m, number, speak } from "../../src/i18n/messages";
import type { Named } from "../../src/map/layers";

speak("en", messages);

export type FloorData = { features: MapFeatures; named: Named };

/** What the page works out in the browser from the published data, worked out beforehand, by the same functions. */
export function floorData(dataFolder: string): FloorData {
  const read = (file: string) => JSON.parse(readFileSync(`${dataFolder}/${file}`, "utf8"));
  const index = new Index(read("dataset.json") as Dataset);
  const { dataset } = index;
  const geometry: Geometry = {
    places: read("places.geojson"),
    regions: read("regions.geojson"),
    shapes: read("shapes.geojson"),
  };
  const claims = visibleClaims(dataset, noFilter);
  return {
    features: mapFeatures({
      marks: placeMarks(claims, index),
      groups: jointGroups(claims, index),
      geometry,
      sources: sourceMarks(dataset.sources),
      labelOf: ({ placeId, mention }) => capitalized(mention ?? index.place(placeId).name),
      vocabulary: dataset.vocabulary,
      number,
      isPossible: () => false,
      jointOf: (count) => m.townsTogether({ count }),
    }),
    named: {
      iso: dataset.places.flatMap(({ iso }) => iso ?? []),
      geonames: dataset.places.flatMap(({ geonames }) => geonames ?? []),
    },
  };
}
