import { bboxClip, coordEach, simplify } from "@turf/turf";
import type { BBox, Feature, FeatureCollection, Geometry, LineString, Point, Polygon } from "geojson";
import { type PageLanguage, spellings } from "../src/domain/language";
import type { LngLat } from "../src/domain/places/geometry";
import type { BaseMap, BaseName } from "../src/static-map/base-map";
import { type Frame, frameHeight, inFrame } from "../src/static-map/frame";
import { pathOfUnits } from "../src/static-map/path";

/** How far beyond the frame the ground is drawn: a wide screen shows this many frame heights to each side. */
export const reach = { across: 1.1, down: 0.35 };

/** By how many of the frame's units a line may be off: on most screens less than a pixel. */
const tolerance = 1;

/** @param base `geodata/boundaries/base.geojson` @param labels `geodata/boundaries/labels.geojson` */
export function baseMap(
  base: FeatureCollection,
  labels: FeatureCollection,
  frame: Frame,
  language: PageLanguage,
): BaseMap {
  const box: BBox = [
    -reach.across * frameHeight,
    -reach.down * frameHeight,
    frame.width + reach.across * frameHeight,
    (1 + reach.down) * frameHeight,
  ];
  const draw = (kind: string, isSeen: (feature: Feature) => boolean = () => true) => {
    const path = base.features
      .filter((feature) => feature.properties?.kind === kind && isSeen(feature))
      .map((feature) => pathOfUnits(ground(feature, frame, box)))
      .join("");
    return path && `<path class="base-${kind}" d="${path}"/>`;
  };
  const isLarge = ({ properties }: Feature) => (properties?.rank ?? 0) <= 4;
  return {
    below: draw("land"),
    above: draw("river", isLarge) + draw("region-border") + draw("lake") + draw("country-border"),
    names: labels.features.filter(isName).map((feature) => name(feature, frame, language)),
  };
}

/** What is in the box of a line or a surface, in the frame's units and no finer than can be seen. */
function ground(feature: Feature, frame: Frame, box: BBox): Geometry {
  const placed = structuredClone(feature) as Feature<Polygon | LineString>;
  coordEach(placed, (position) => {
    [position[0], position[1]] = inFrame(frame, position as unknown as LngLat);
  });
  return simplify(bboxClip(placed, box), { tolerance, highQuality: true, mutate: true }).geometry;
}

const isName = ({ geometry, properties }: Feature): boolean =>
  geometry.type === "Point" &&
  properties?.rank === 0 &&
  ["country", "water", "town"].includes(String(properties.kind));

function name({ geometry, properties }: Feature, frame: Frame, language: PageLanguage): BaseName {
  const spelling = spellings[language].map((each) => properties?.[`name_${each}`]).find(Boolean);
  const [x, y] = inFrame(frame, (geometry as Point).coordinates as unknown as LngLat);
  return { kind: properties?.kind, text: String(spelling ?? ""), at: [Math.round(x), Math.round(y)] };
}
