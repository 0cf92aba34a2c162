import type { Feature, Polygon } from "geojson";
import type { ClaimId } from "../../domain/claims/claim";
import type { Geometry, LngLat } from "../../domain/places/geometry";
import type { PlaceId } from "../../domain/places/place";
import type { EvidenceIndex } from "../evidence-index";
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
  const position = pointOf(id, one);
  if (!place || place.kind === "stretch" || !position) return [];
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
  const region = place?.kind === "region" ? one.regions.byIso.get(place.iso) : undefined;
  if (!place || !region) return [];
  return [
    {
      type: "Feature",
      id,
      geometry: wound(region.geometry),
      properties: { id, name: textIn(place.name, "en") },
    },
  ];
}

/** A settlement's point; for a region, one well inside it. */
function pointOf(id: PlaceId, one: EvidenceIndex): LngLat | undefined {
  const place = one.findPlace(id)?.value;
  if (place?.kind === "region") {
    const region = one.regions.byIso.get(place.iso);
    return region && labelPoint(region.geometry, townsIn(place.iso, one));
  }
  const known =
    place?.kind === "settlement" && place.geonames !== null ? one.gazetteer.find(place.geonames) : undefined;
  return known && [known.lng, known.lat];
}

/** The points of the places that lie in a region, so that its label keeps off them. */
const townsIn = (iso: string, one: EvidenceIndex): LngLat[] =>
  one.settlementsIn(iso).flatMap(({ id }) => {
    const town = pointOf(id, one);
    return town ? [town] : [];
  });

function corridorFeature(id: PlaceId, one: EvidenceIndex): Geometry["shapes"]["features"] {
  const place = one.findPlace(id)?.value;
  if (place?.kind !== "stretch") return [];
  const [from, to] = place.between.map((end) => pointOf(end, one));
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
    const town = pointOf(id, one);
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
  const feature: Feature<Polygon, { id: string; kind: "stretch" | "joint"; label: [number, number] }> = {
    type: "Feature",
    id,
    geometry: polygon,
    properties: { id, kind, label },
  };
  return feature;
}
