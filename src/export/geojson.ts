import type { Feature, FeatureCollection, Geometry as Shape } from "geojson";
import { type Claim, namings } from "../domain/claims/claim";
import { includedAmong } from "../domain/claims/included";
import type { Index } from "../domain/dataset";
import type { PlaceKind } from "../domain/places/place";
import {
  type Bearing,
  claimsByPlace,
  claimsOffMap,
  type OffMap,
  type PlaceClaim,
} from "../domain/places/place-claims";
import { type PlaceMark, placeMarks } from "../domain/places/place-mark";
import { type SpanDoubt, spanDoubt, type TimeSpan } from "../domain/time/time-span";
import { inTimeOrder } from "../domain/time/window";
import { claimRecord, mentionRecord } from "./claim-record";
import { type FlatFigures, flatFigures } from "./flat-figures";
import { provenance, type Taken, takenClaims } from "./provenance";

/** `timeDoubt`: what keeps it from being read as one of just the time that was chosen; `null`: nothing. */
type ClaimRecord = ReturnType<typeof claimRecord> & { timeDoubt: SpanDoubt | null };

/**
 * A claim at a place. `figure` is what is said of the place itself; a figure that it only shares, or that is said of
 * a stretch of which it is an end, stands in `sharedFigure`, so that nobody adds it up place by place.
 */
export type ClaimAtPlace = ClaimRecord & { bearing: Bearing; sharedFigure: Claim["figure"] };

/** A marked place with what is said of it; or, without a geometry, a claim that no place's mark stands for. */
export type ExportProperties = FlatFigures & (PlaceProperties | ClaimProperties);

type PlaceProperties = {
  type: "place";
  id: string;
  kind: PlaceKind;
  /** What the geometry is: of a district it is its seat, and no point at which anything was said to be. */
  geometryIs: "area" | "point" | "corridor" | "seat";
  name: string;
  mention: string | null;
  restatedMention: string | null;
  certainty: "certain" | "probable";
  claims: readonly ClaimAtPlace[];
};

type ClaimProperties = {
  type: "claim";
  id: string;
  reason: OffMap["reason"] | "not-drawn";
  claims: readonly ClaimRecord[];
};

export type ExportFeature = Feature<Shape | null, ExportProperties>;

/** RFC 7946, with foreign members that say where it is from. */
export type ClaimsGeoJson = FeatureCollection<Shape | null, ExportProperties> & ReturnType<typeof provenance>;

export function claimsGeoJson(taken: Taken): ClaimsGeoJson {
  const { index } = taken;
  const { span } = taken.filter;
  const claims = takenClaims(taken);
  const byPlace = claimsByPlace(claims, index);
  const isIncluded = includedAmong(claims, index);
  const shapeOf = shapesIn(taken);
  const places = placeMarks(claims, index).flatMap((mark): ExportFeature[] => {
    const geometry = shapeOf(mark);
    if (!geometry) return [];
    const at = byPlace.get(mark.placeId) ?? [];
    // What is included in another figure beside it would be read as one more, as on the map.
    const counted = at.filter(({ claim }) => !isIncluded(claim));
    const properties = {
      ...placeProperties(mark, at, index, span),
      ...flatFigures(ownOf(counted), index.dataset.vocabulary),
    };
    return [{ type: "Feature", id: mark.placeId, geometry, properties }];
  });
  const drawn = new Set(places.flatMap(({ properties }) => properties.claims.map(({ id }) => id)));
  const reasons = new Map(claimsOffMap(claims, index).map(({ claim, reason }) => [claim.id, reason]));
  const beside = claims
    .filter(({ id }) => !drawn.has(id))
    .map(
      (claim): ExportFeature => ({
        type: "Feature",
        id: claim.id,
        geometry: null,
        properties: {
          type: "claim",
          id: claim.id,
          reason: reasons.get(claim.id) ?? "not-drawn",
          claims: [recordOf(claim, index, span)],
          ...flatFigures([claim], index.dataset.vocabulary),
        },
      }),
    );
  return { type: "FeatureCollection", ...provenance(taken), features: [...places, ...beside] };
}

const isOwn = (bearing: Bearing) => bearing === "own" || bearing === "around";

const ownOf = (at: readonly PlaceClaim[]): readonly Claim[] =>
  inTimeOrder(at.flatMap(({ claim, bearing }) => (isOwn(bearing) ? [claim] : [])));

const recordOf = (claim: Claim, index: Index, span: TimeSpan): ClaimRecord => ({
  ...claimRecord(claim, index),
  timeDoubt: spanDoubt(claim, span),
});

function atPlace({ claim, bearing }: PlaceClaim, index: Index, span: TimeSpan): ClaimAtPlace {
  const record = recordOf(claim, index, span);
  return {
    ...record,
    bearing,
    figure: isOwn(bearing) ? record.figure : null,
    sharedFigure: isOwn(bearing) ? null : record.figure,
  };
}

function placeProperties(
  mark: PlaceMark,
  at: readonly PlaceClaim[],
  index: Index,
  span: TimeSpan,
): ExportProperties {
  return {
    type: "place",
    id: mark.placeId,
    kind: mark.kind,
    geometryIs: geometryIs[mark.kind] ?? "point",
    name: index.place(mark.placeId).name,
    ...markMention(mark, at, index),
    certainty: mark.isProbable ? "probable" : "certain",
    claims: at.map((each) => atPlace(each, index, span)),
  };
}

/** The word that the mark bears beside the place's name, by whose it is. */
function markMention({ placeId, mention }: PlaceMark, at: readonly PlaceClaim[], index: Index) {
  if (mention === null) return { mention: null, restatedMention: null };
  const isReports = at.some(({ claim }) =>
    namings(claim).some(
      (naming) => naming.placeId === placeId && mentionRecord(naming, claim, index).mention === mention,
    ),
  );
  return isReports ? { mention, restatedMention: null } : { mention: null, restatedMention: mention };
}

const geometryIs: Partial<Record<PlaceKind, PlaceProperties["geometryIs"]>> = {
  country: "area",
  region: "area",
  water: "area",
  settlement: "point",
  district: "seat",
  stretch: "corridor",
};

/** Nothing finer than the words: a region is its area, a town a point, a stretch the corridor that we drew. */
function shapesIn({ geometry }: Taken): (mark: PlaceMark) => Shape | null {
  const layers = {
    country: geometry.regions,
    region: geometry.regions,
    water: geometry.regions,
    settlement: geometry.places,
    district: geometry.places,
    stretch: geometry.shapes,
  };
  const byKind = new Map(
    Object.entries(layers).map(([kind, { features }]) => [
      kind,
      new Map<string, Shape>(features.map((feature) => [feature.properties.id, feature.geometry])),
    ]),
  );
  return ({ kind, placeId }) => byKind.get(kind)?.get(placeId) ?? null;
}
