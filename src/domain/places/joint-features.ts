import type { Geometry as Shape } from "geojson";
import type { Claim } from "../claims/claim";
import type { Figure } from "../claims/figure";
import type { Geometry, LngLat } from "./geometry";
import { aroundAreas } from "./joint-areas";
import { clearPoint, linesAcross, middleOfLongest, northmost } from "./joint-outline";
import { colorOf, entriesOf, entryProperties } from "./label-entries";
import type { Drawn, JointKind, MapFeatures, MapProperties } from "./map-properties";
import type { MarkFigure } from "./place-mark";
import { inOnePiece } from "./seam";

/** Where a joint figure belongs: around what it is of, lines between what lies apart, and the point that it is given for. */
type Outline = { of: JointKind; around: Shape; lines: Shape | null; at: LngLat };

/**
 * The outline of places that share a figure, with lines between those that lie apart; and the figure on it. Nothing of what has
 * neither an outline of ours nor areas: its figure stands in lists alone.
 */
export function jointFeatures(claim: Claim, drawn: Drawn): MapFeatures["features"] {
  const outline = aroundTowns(claim, drawn) ?? aroundRegions(claim, drawn);
  if (!claim.figure || !outline) return [];
  const properties = propertiesOf(claim, claim.figure, outline.of, drawn);
  const feature = (geometry: Shape, kind: MapProperties["kind"]): MapFeatures["features"][number] => ({
    type: "Feature",
    geometry,
    properties: { ...properties, kind },
  });
  const { around, lines, at } = outline;
  return [
    feature(around, "joint"),
    ...(lines ? [feature(lines, "joint-line")] : []),
    feature(inOnePiece({ type: "Point", coordinates: [...at] }), "joint-label"),
  ];
}

function propertiesOf(claim: Claim, figure: Figure, of: JointKind, drawn: Drawn) {
  const { sources, number, jointOf, brieflyJointOf, isPossible } = drawn;
  const { id, sourceId, event } = claim;
  const count = claim.where.places.length;
  const told: MarkFigure = {
    ...{ claimId: id, sourceId, event, figure },
    isCorrected: claim.corrections.length > 0,
    isPossible: isPossible(claim),
  };
  // As beside the name of a place that is only probably meant.
  const isProbable = drawn.isProbable(claim);
  const mark = isProbable ? "?" : "";
  const entries = entriesOf({ figures: [told], said: [] }, sources, drawn).map((entry) => ({
    ...entry,
    brief: `${brieflyJointOf(entry.brief, count, of)}${mark}`,
  }));
  return {
    ...{ id, isProbable, label: `${jointOf(count, of)}${mark}`, color: colorOf(sources.get(sourceId)) },
    ...entryProperties(entries, sources, number),
  };
}

/** As it was published: one outline, or a ring around each where they lie far apart. */
function aroundTowns({ id, where }: Claim, { geometry }: Drawn): Outline | null {
  const outline = geometry.shapes.features.find(({ properties }) => properties.id === id)?.geometry;
  if (!outline) return null;
  const pointsOf = (ids: ReadonlySet<string>) =>
    geometry.places.features
      .filter(({ properties }) => ids.has(properties.id))
      .map((feature) => feature.geometry.coordinates as unknown as LngLat);
  const towns = new Set(where.places.map(({ placeId }) => placeId));
  const lines = outline.type === "Polygon" ? null : linesAcross(outline, () => pointsOf(towns));
  const near = where.within ? new Set([...towns, where.within.placeId]) : towns;
  const at =
    outline.type === "Polygon" ? clearPoint(outline, pointsOf(near)) : lines && middleOfLongest(lines);
  return at && { of: "towns", around: inOnePiece(outline), lines, at };
}

/** Their own borders, but for those between them. */
function aroundRegions({ where }: Claim, { geometry, marks }: Drawn): Outline | null {
  const ids = new Set(where.places.map(({ placeId }) => placeId));
  const areas = [...ids].flatMap((id) => areaOf(id, geometry) ?? []);
  if (areas.length < ids.size) return null;
  const isOfRegions = marks.every(({ placeId, kind }) => !ids.has(placeId) || kind === "region");
  const { edges, lines } = aroundAreas(areas);
  const at = lines ? middleOfLongest(lines) : northmost(edges);
  return at && { of: isOfRegions ? "regions" : "places", around: edges, lines, at };
}

function areaOf(id: string, { regions }: Geometry) {
  const known =
    areas.get(regions.features) ??
    new Map(regions.features.map(({ geometry, properties }) => [properties.id, geometry]));
  areas.set(regions.features, known);
  return known.get(id);
}

const areas = new WeakMap<object, ReadonlyMap<string, Geometry["regions"]["features"][number]["geometry"]>>();
