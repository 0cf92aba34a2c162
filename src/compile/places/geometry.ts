import type { Feature, MultiPolygon, Polygon } from "geojson";
import type { ClaimId } from "../../domain/claims/claim";
import type { Geometry, LngLat } from "../../domain/places/geometry";
import type { PlaceId } from "../../domain/places/place";
import { type EvidenceIndex, pointOf } from "../evidence-index";
import type { PlaceYaml } from "../full-form";
import { textIn } from "../ours";
import { endOf } from "../output/corrections";
import type { ClaimEntry } from "../reading/entries";
import { labelPoint } from "./label-point";
import { corridor, outline, round, type Shape, wound } from "./shapes";

/** Where everything in evidence without problems is drawn. */
export function geometryOf(one: EvidenceIndex): Geometry {
  const outlines = new Map<string, Shape>();
  return {
    places: {
      type: "FeatureCollection",
      features: one.entries.places.flatMap(({ value }) => pointFeature(value.id, one)),
    },
    regions: {
      type: "FeatureCollection",
      features: one.entries.places.flatMap(({ value }) => areaFeature(value.id, one)),
    },
    shapes: {
      type: "FeatureCollection",
      features: [
        ...one.entries.places.flatMap(({ value }) => corridorFeature(value.id, one)),
        ...one.entries.claims.flatMap((claim) => outlineFeature(claim, one, outlines)),
      ],
    },
  };
}

function pointFeature(id: PlaceId, one: EvidenceIndex): Geometry["places"]["features"] {
  const place = one.findPlace(id)?.value;
  const position = place && labelOf(place, one);
  if (!place || !position || !hasPoint(place)) return [];
  const coordinates = position.map(round);
  return [
    {
      type: "Feature",
      id,
      geometry: { type: "Point", coordinates },
      properties: { id, kind: place.kind, name: textIn(place.name, "en") },
    },
  ];
}

function areaFeature(id: PlaceId, one: EvidenceIndex): Geometry["regions"]["features"] {
  const place = one.findPlace(id)?.value;
  const area = place && areaOf(place, one);
  if (!place || !area) return [];
  return [
    {
      type: "Feature",
      id,
      geometry: wound(area),
      properties: { id, name: textIn(place.name, "en") },
    },
  ];
}

const hasPoint = (
  place: PlaceYaml,
): place is PlaceYaml & { kind: "region" | "settlement" | "district" | "water" } =>
  ["region", "settlement", "district", "water"].includes(place.kind);

/** Of what has an area, whole. */
function areaOf(place: PlaceYaml, one: EvidenceIndex): Polygon | MultiPolygon | undefined {
  if (place.kind === "region") return one.regions.byIso.get(place.iso)?.geometry;
  if (place.kind === "country") return one.countries.get(place.iso)?.geometry;
  return place.kind === "water" ? one.seas.get(place.water)?.geometry : undefined;
}

/** A settlement's point, a district's seat; for a region or a water, a point well inside it. */
function labelOf(place: PlaceYaml, one: EvidenceIndex): LngLat | undefined {
  const area = areaOf(place, one);
  if (!area) return pointOf(place, one);
  return labelPoint(area, place.kind === "region" ? townsIn(place.iso, one) : []);
}

const pointById = (id: PlaceId, one: EvidenceIndex): LngLat | undefined => {
  const place = one.findPlace(id)?.value;
  return place && pointOf(place, one);
};

/** The points of the places that lie in a region, so that its label keeps off them. */
const townsIn = (iso: string, one: EvidenceIndex): LngLat[] =>
  one.settlementsIn(iso).flatMap((place) => {
    const town = pointOf(place, one);
    return town ? [town] : [];
  });

function corridorFeature(id: PlaceId, one: EvidenceIndex): Geometry["shapes"]["features"] {
  const place = one.findPlace(id)?.value;
  if (place?.kind !== "stretch") return [];
  const [from, to] = place.between.map((end) => pointById(end, one));
  return from && to ? [shapeFeature(id, "stretch", corridor(from, to))] : [];
}

/** Around the towns of a joint figure. One over regions has none: it would cover what no one spoke of. */
function outlineFeature(
  entry: ClaimEntry,
  one: EvidenceIndex,
  known: Map<string, Shape>,
): Geometry["shapes"]["features"] {
  const { value: claim } = entry;
  const places = claim.where.places.map(({ id }) => id);
  const isOverTowns = places.every((id) => one.findPlace(id)?.value.kind === "settlement");
  const hasParts = one.partsOf(claim.id).some((part) => !endOf(part));
  if (places.length < 2 || !isOverTowns || hasParts || endOf(entry) || !claim.figure) return [];
  const towns = places.flatMap((id) => {
    const town = pointById(id, one);
    return town ? [town] : [];
  });
  if (towns.length < 2) return [];
  const region = claim.where.within && one.findPlace(claim.where.within.id)?.value;
  const iso = region?.kind === "region" ? region.iso : "";
  // The same towns are spoken of day after day, and an outline takes milliseconds.
  const key = `${iso} ${[...places].sort().join(" ")}`;
  const shape = known.get(key) ?? outline(towns, one.regions.byIso.get(iso)?.geometry);
  known.set(key, shape);
  return [shapeFeature(claim.id, "joint", shape)];
}

function shapeFeature(id: PlaceId | ClaimId, kind: "stretch" | "joint", { polygon, label }: Shape) {
  const feature: Feature<
    Shape["polygon"],
    { id: string; kind: "stretch" | "joint"; label: [number, number] }
  > = {
    type: "Feature",
    id,
    geometry: polygon,
    properties: { id, kind, label },
  };
  return feature;
}
