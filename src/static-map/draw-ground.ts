import { bboxClip, coordEach, simplify } from "@turf/turf";
import type {
  BBox,
  Feature,
  FeatureCollection,
  Geometry,
  LineString,
  Point,
  Polygon,
  Position,
} from "geojson";
import { type PageLanguage, spellings } from "../domain/language";
import type { Bounds, LngLat } from "../domain/places/geometry";
import { eastward } from "../domain/places/seam";
import { type BaseMap, type BaseName, groundGrain } from "./base-map";
import { type Frame, frameHeight, inFrame } from "./frame";
import { pathOfUnits } from "./path";

/** How far beyond the frame the ground is drawn, in frame heights: a wide screen shows that much to each side. */
const reach = { across: 1.6, down: 0.6 };

/** How far it is drawn beyond what is published, as a share of the earth, so that what is opened stands on ground. */
const margin = 0.012;

/** No more of the earth than this, to each side of the frame's middle: the page has to bring it. */
const most = { across: 0.12, down: 0.07 };

/** West to east and north to south, in the frame's units. @param published `null`: no place is drawn anywhere */
export function groundBox(frame: Frame, published: Bounds | null): BBox {
  const [west, north] = published ? inFrame(frame, [published[0], published[3]]) : [0, 0];
  const [east, south] = published ? inFrame(frame, [published[2], published[1]]) : [frame.width, frameHeight];
  const units = (share: number) => share * frame.scale;
  const [middleX, middleY] = [frame.width / 2, frameHeight / 2];
  const [left = 0, top = 0, right = 0, bottom = 0] = boxAround(frame);
  const within = (value: number, middle: number, share: number) =>
    Math.round(Math.min(middle + units(share), Math.max(middle - units(share), value)));
  return [
    within(Math.min(west - units(margin), left), middleX, most.across),
    within(Math.min(north - units(margin), top), middleY, most.down),
    within(Math.max(east + units(margin), right), middleX, most.across),
    within(Math.max(south + units(margin), bottom), middleY, most.down),
  ];
}

/** As far as a wide screen shows, in the same order: what is drawn in the browser need not be brought. */
export const boxAround = ({ width }: Frame): BBox => [
  -Math.ceil(reach.across * frameHeight),
  -Math.ceil(reach.down * frameHeight),
  Math.ceil(width + reach.across * frameHeight),
  Math.ceil((1 + reach.down) * frameHeight),
];

/**
 * By how many of the frame's units a line may be off: on most screens less than a pixel; beyond the frame, where nothing is told, more; of a
 * shore there less than of a border: it is seen by its surface.
 */
const tolerance = { within: 2, beyond: 6, shore: 3 };

/** @param base `geodata/boundaries/base.geojson` @param labels `geodata/boundaries/labels.geojson` */
export function baseMap(
  base: FeatureCollection,
  labels: FeatureCollection,
  frame: Frame,
  box: BBox,
  language: PageLanguage,
): BaseMap {
  const draw = (kind: string, isSeen: (feature: Feature) => boolean = () => true) => {
    const path = base.features
      .filter((feature) => feature.properties?.kind === kind && isSeen(feature))
      .map((feature) => pathOfUnits(ground(feature, frame, box), groundGrain))
      .join("");
    return path && `<path class="base-${kind}" d="${path}"/>`;
  };
  const isLarge = ({ properties }: Feature) => (properties?.rank ?? 0) <= 4;
  return {
    below: `<path class="base-water" d="${waterOf(box)}"/>${inGrains(draw("land"))}`,
    above: inGrains(draw("river", isLarge) + draw("region-border") + draw("lake") + draw("country-border")),
    names: labels.features.filter(isName).map((feature) => name(feature, frame, language)),
  };
}

/** Where the ground ends, as the style sheet's `inset` of the frame. */
export function groundInset(frame: Frame, [west = 0, north = 0, east = 0, south = 0]: BBox): string {
  const percent = (share: number) => `${brief(share * 100, 2)}%`;
  const { width } = frame;
  return [north / frameHeight, (width - east) / width, (frameHeight - south) / frameHeight, west / width]
    .map(percent)
    .join(" ");
}

/** Printed as a build prints a style sheet, which leaves nothing out of it. */
export const brief = (value: number, digits: number): string =>
  String(Number(value.toFixed(digits))).replace(/^(-?)0\./, "$1.");

const inGrains = (paths: string): string => paths && `<g transform="scale(${groundGrain})">${paths}</g>`;

const waterOf = ([west, north, east, south]: BBox) => `M${west} ${north}H${east}V${south}H${west}z`;

/** What is in the box of a line or a surface, in the frame's units and no finer than can be seen. */
function ground(feature: Feature, frame: Frame, box: BBox): Geometry {
  const placed = structuredClone(feature) as Feature<Polygon | LineString>;
  coordEach(placed, (position) => {
    const [lng = 0, lat = 0] = position;
    [position[0], position[1]] = inFrame(frame, [eastward(lng), lat]);
  });
  const clipped = bboxClip(placed, box).geometry;
  const beyond = clipped.type.endsWith("Polygon") ? tolerance.shore : tolerance.beyond;
  const briefly = (coordinates: Position[]) => simplified(coordinates, frame, beyond);
  switch (clipped.type) {
    case "Polygon":
      return { ...clipped, coordinates: clipped.coordinates.map(briefly) };
    case "MultiPolygon":
      return { ...clipped, coordinates: clipped.coordinates.map((rings) => rings.map(briefly)) };
    case "LineString":
      return { ...clipped, coordinates: briefly(clipped.coordinates) };
    default:
      return { ...clipped, coordinates: clipped.coordinates.map(briefly) };
  }
}

/** A line or a ring without the corners that are not missed: stretch by stretch, as it enters the frame and leaves it. */
function simplified(line: readonly Position[], frame: Frame, beyond: number): Position[] {
  const kept = line.slice(0, 1);
  for (let from = 0; from < line.length - 1; ) {
    const isWithin = isSeen(line[from], frame);
    let to = from + 1;
    while (to < line.length - 1 && isSeen(line[to], frame) === isWithin) to += 1;
    const stretch: LineString = { type: "LineString", coordinates: line.slice(from, to + 1) };
    const by = isWithin || isSeen(line[to], frame) ? tolerance.within : beyond;
    kept.push(...simplify(stretch, { tolerance: by, highQuality: true }).coordinates.slice(1));
    from = to;
  }
  return kept;
}

const isSeen = ([x = 0, y = 0]: Position = [], { width }: Frame): boolean =>
  x >= 0 && x <= width && y >= 0 && y <= frameHeight;

const isName = ({ geometry, properties }: Feature): boolean =>
  geometry.type === "Point" &&
  properties?.rank === 0 &&
  ["country", "water", "town"].includes(String(properties.kind));

function name({ geometry, properties }: Feature, frame: Frame, language: PageLanguage): BaseName {
  const spelling = spellings[language].map((each) => properties?.[`name_${each}`]).find(Boolean);
  const [x, y] = inFrame(frame, (geometry as Point).coordinates as unknown as LngLat);
  return { kind: properties?.kind, text: String(spelling ?? ""), at: [Math.round(x), Math.round(y)] };
}
