import { readFileSync } from "node:fs";
import { sourceMarks } from "../../src/domain/claims/source";
import { type Dataset, Index } from "../../src/domain/dataset";
import { claimCounts, type Filter, noFilter, visibleClaims } from "../../src/domain/filter";
import { coverOf } from "../../src/domain/places/cover";
import type { Bounds, Geometry } from "../../src/domain/places/geometry";
import { homeView } from "../../src/domain/places/home-view";
import { mapFeatures } from "../../src/domain/places/map-features";
import { jointGroups, placeMarks } from "../../src/domain/places/place-mark";
import { messages } from "../../src/i18n/compiled/en";
import { capitalized, m, number, speak } from "../../src/i18n/messages";
import { type DrawnClaims, drawnClaims } from "../../src/map/drawn-claims";
import type { Named } from "../../src/map/layers";

speak("en", messages);

/** What the floor draws first: no more is in its page. */
export type FloorData = { features: DrawnClaims; named: Named; home: Bounds };

/** What its map is told by an interaction: each of these may stay as it is. */
export type MapChange = { select?: string | null; look?: Bounds; features?: DrawnClaims };

/** What its map is told when a place is chosen, what is hidden, or all is shown again. */
export type FloorChanges = {
  places: Readonly<Record<string, MapChange>>;
  close: MapChange;
  hideSource: MapChange;
  hideEvent: MapChange;
  showAll: MapChange;
};

/** What the page works out in the browser from the published data, worked out beforehand, by the same functions. */
export function floorData(dataFolder: string): { first: FloorData; changes: FloorChanges } {
  const read = (file: string) => JSON.parse(readFileSync(`${dataFolder}/${file}`, "utf8"));
  const index = new Index(read("dataset.json") as Dataset);
  const { dataset } = index;
  const geometry: Geometry = {
    places: read("places.geojson"),
    regions: read("regions.geojson"),
    shapes: read("shapes.geojson"),
  };
  const home = homeView(index, geometry).bounds;
  if (!home) throw new Error("The floor has nothing to draw.");
  const featuresOf = (filter: Filter): DrawnClaims => {
    const claims = visibleClaims(dataset, filter);
    return drawnClaims(
      mapFeatures({
        marks: placeMarks(claims, index),
        groups: jointGroups(claims, index),
        geometry,
        sources: sourceMarks(dataset.sources),
        labelOf: ({ placeId, mention, isProbable }) =>
          capitalized((isProbable && mention) || index.place(placeId).name),
        vocabulary: dataset.vocabulary,
        number,
        isPossible: () => false,
        isProbable: () => false,
        jointOf: (count) => m.townsTogether({ count }),
        brieflyJointOf: (figure, count) => m.figureForTowns({ figure, count }),
      }),
    );
  };
  const claims = visibleClaims(dataset, noFilter);
  const [source] = dataset.sources;
  const [event] = claimCounts(dataset).byEvent.keys();
  const withoutSource = { ...noFilter, hiddenSources: new Set(source ? [source.id] : []) };
  const places = placeMarks(claims, index).flatMap(({ placeId }): [string, MapChange][] => {
    const look = coverOf({ place: placeId, claim: null }, claims, index, geometry);
    return look ? [[placeId, { select: placeId, look }]] : [];
  });
  return {
    first: {
      features: featuresOf(noFilter),
      home,
      named: {
        iso: dataset.places.flatMap(({ iso }) => iso ?? []),
        geonames: dataset.places.flatMap(({ geonames }) => geonames ?? []),
      },
    },
    changes: {
      places: Object.fromEntries(places),
      close: { select: null, look: home },
      hideSource: { features: featuresOf(withoutSource) },
      hideEvent: { features: featuresOf({ ...withoutSource, hiddenEvents: new Set(event ? [event] : []) }) },
      showAll: { features: featuresOf(noFilter) },
    },
  };
}
