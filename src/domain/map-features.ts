import type { Feature, FeatureCollection, Geometry as Shape } from "geojson";
import type { Claim } from "./claim";
import { figureSigns } from "./figure";
import { type Bounds, boundsOfAll, type Geometry } from "./geometry";
import type { PlaceId } from "./place";
import type { PlaceMark } from "./place-mark";
import { type SourceId, type SourceMark, sourceColorCount } from "./source";

/** How many entries ("● 11") a label has room for; a place with more ends in an ellipsis, and its page has all. */
export const labelEntries = 6;

/**
 * Only what the layers read; everything else about a place is looked up by id. `icon0`, `text0` and `color0` to
 * `…5` are the entries of its label: a source's shape, its figure ("" where it gives none), its colour's index.
 */
export type MapProperties = {
  /** A place's id, on every feature of the place: its area and its label are highlighted together. */
  id: string;
  kind: "region" | "region-label" | "settlement" | "stretch" | "stretch-label" | "joint";
  isProbable: boolean;
  label: string;
  /** How many entries there are; `labelEntries + 1` if there is no room for all. */
  entries: number;
  /** Of a joint figure's outline: its source's colour. */
  color: number;
} & { [key: `icon${number}` | `text${number}`]: string; [key: `color${number}`]: number };

export type MapFeatures = FeatureCollection<Shape, MapProperties>;

export type Drawn = {
  marks: readonly PlaceMark[];
  groups: readonly Claim[];
  geometry: Geometry;
  sources: ReadonlyMap<SourceId, SourceMark>;
  /** What a place is called on the map, by its name or by the report's word for it. */
  labelOf: (mark: PlaceMark) => string;
  number: Intl.NumberFormat;
};

const colorOf = (mark: SourceMark | undefined) => mark?.colorIndex ?? sourceColorCount;

/** The image that stands for a source in a label: its shape and its colour's index. */
const iconOf = (mark: SourceMark | undefined) => `source-${mark?.shape ?? "ring"}-${colorOf(mark)}`;

function labelProperties(mark: PlaceMark, { sources, number, labelOf }: Drawn) {
  const entries = mark.sourceIds.flatMap((sourceId) => {
    const own = mark.figures.filter((each) => each.sourceId === sourceId);
    // A town without a figure of its own bears its name only: a shape beside its dot would look like another dot.
    const none = mark.kind === "settlement" ? [] : [""];
    const texts = own.length > 0 ? own.map(({ figure }) => figureSigns(figure, number)) : none;
    return texts.map((text) => ({ text, source: sources.get(sourceId) }));
  });
  const shown = entries.slice(0, labelEntries).map(({ text, source }, position) => ({
    [`icon${position}`]: iconOf(source),
    [`text${position}`]: text === "" ? "" : ` ${text}`,
    [`color${position}`]: colorOf(source),
  }));
  return {
    label: mark.isProbable ? `${labelOf(mark)}?` : labelOf(mark),
    entries: Math.min(entries.length, labelEntries + 1),
    ...Object.assign({}, ...shown),
  };
}

/** What the map draws for these marks: nothing that has no mark, and nothing finer than the mark's place. */
export function mapFeatures(drawn: Drawn): MapFeatures {
  const { marks, groups, geometry, sources } = drawn;
  const byId = <F extends Feature<Shape, { id: string }>>(features: readonly F[]) =>
    new Map(features.map((feature) => [feature.properties.id, feature]));
  const points = byId(geometry.places.features);
  const regions = byId(geometry.regions.features);
  const shapes = byId(geometry.shapes.features);

  const shapesOf = ({ kind, placeId }: PlaceMark): [MapProperties["kind"], Shape | undefined][] => {
    const point = points.get(placeId)?.geometry;
    if (kind === "settlement") return [["settlement", point]];
    if (kind === "region")
      return [
        ["region", regions.get(placeId)?.geometry],
        ["region-label", point],
      ];
    const corridor = shapes.get(placeId);
    const middle = corridor && { type: "Point" as const, coordinates: corridor.properties.label };
    return [
      ["stretch", corridor?.geometry],
      ["stretch-label", middle],
    ];
  };
  const features = marks.flatMap((mark) => {
    const properties = {
      id: mark.placeId,
      isProbable: mark.isProbable,
      color: 0,
      ...labelProperties(mark, drawn),
    };
    return shapesOf(mark).flatMap(([kind, shape]): Feature<Shape, MapProperties>[] =>
      shape ? [{ type: "Feature", geometry: shape, properties: { ...properties, kind } }] : [],
    );
  });

  const outlines = groups.flatMap((claim): Feature<Shape, MapProperties>[] => {
    const shape = shapes.get(claim.id)?.geometry;
    const color = colorOf(sources.get(claim.sourceId));
    const properties = {
      id: claim.id,
      kind: "joint" as const,
      isProbable: false,
      label: "",
      entries: 0,
      color,
    };
    return shape ? [{ type: "Feature", geometry: shape, properties }] : [];
  });
  return { type: "FeatureCollection", features: [...outlines, ...features] };
}

/** What these features cover; of one place only, if it is named. `null` where there is nothing. */
export const boundsOf = ({ features }: MapFeatures, placeId?: PlaceId): Bounds | null =>
  boundsOfAll([
    { features: features.filter(({ properties }) => placeId === undefined || properties.id === placeId) },
  ]);
