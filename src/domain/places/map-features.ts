import type { Feature, FeatureCollection, Geometry as Shape } from "geojson";
import type { Claim } from "../claims/claim";
import { figureSigns } from "../claims/figure";
import { type SourceId, type SourceMark, sourceColorCount } from "../claims/source";
import { type Bounds, boundsOfAll, type Geometry } from "./geometry";
import type { PlaceId } from "./place";
import type { MarkFigure, PlaceMark } from "./place-mark";
import { edgeAcross, inOnePiece } from "./seam";

/** How many sources a label has room for; a place with more ends in an ellipsis, and its page has all. */
export const labelEntries = 6;

/** Behind a figure that was set right since, and behind what stands for such a figure. In every file of our typeface. */
export const correctedSign = "*";

/** A source with more figures than this is shown with how many there are: they would run over their neighbours. */
const mostFigures = 5;

/** The letters of one source for which there is room where regions are small. */
const shortLength = 10;

/** The letters of one source for which there is room where regions are too small for their names. */
const tightLength = 7;

/** The letters of a line of a label: sources that take more than that together stand on lines of their own. */
const lineLength = 9;

/**
 * Only what the layers read; everything else about a place is looked up by id. `icon0`, `text0`, `short0`,
 * `tight0`, `far0`, `color0` to `…5` are the entries of its label, one for each source: its shape; its figures, side by side ("" where it gives
 * none); the same where there is less room, many told as how many there are; without spaces, if that is short enough; and from
 * afar, where only a single one is told; its colour's index. `gap1` to `gap5` stand
 * before the entries that follow the first: a space, or a new line.
 */
export type MapProperties = {
  /** A place's id, on every feature of the place: its area and its label are highlighted together. */
  id: string;
  kind: "region" | "region-edge" | "region-label" | "settlement" | "stretch" | "stretch-label" | "joint";
  /** Of a region across the date line: its outline is a feature of its own, without the cut. */
  isCut?: boolean;
  isProbable: boolean;
  /** Whether all that is said of it only may belong to the chosen time: drawn hollow. */
  isPossible?: boolean;
  label: string;
  /** How many entries there are; `labelEntries + 1` if there is no room for all. */
  entries: number;
  /** Of a joint figure's outline: its source's colour. */
  color: number;
} & {
  [
    key:
      | `icon${number}`
      | `text${number}`
      | `short${number}`
      | `tight${number}`
      | `far${number}`
      | `gap${number}`
  ]: string;
  [key: `color${number}`]: number;
};

export type MapFeatures = FeatureCollection<Shape, MapProperties>;

export type Drawn = {
  marks: readonly PlaceMark[];
  groups: readonly Claim[];
  geometry: Geometry;
  sources: ReadonlyMap<SourceId, SourceMark>;
  /** What a place is called on the map, by its name or by the report's word for it. */
  labelOf: (mark: PlaceMark) => string;
  number: Intl.NumberFormat;
  /** "4 figures": what stands for figures for which there is no room. */
  countOf: (figures: number) => string;
};

const colorOf = (mark: SourceMark | undefined) => mark?.colorIndex ?? sourceColorCount;

/** The image that stands for a source in a label: its shape and its colour's index. */
const iconOf = (mark: SourceMark | undefined) => `source-${mark?.shape ?? "ring"}-${colorOf(mark)}`;

/** A figure in signs: with a star where it was set right, in brackets where it only may belong to the chosen time. */
export function signsOf({ figure, isCorrected, isPossible }: MarkFigure, number: Intl.NumberFormat): string {
  const signs = figureSigns(figure, number) + (isCorrected ? correctedSign : "");
  return isPossible ? `(${signs})` : signs;
}

function labelProperties(mark: PlaceMark, drawn: Drawn) {
  const entries = mark.sourceIds.flatMap((sourceId) => {
    const own = mark.figures.filter((each) => each.sourceId === sourceId);
    const signs = own.map((each) => signsOf(each, drawn.number));
    const sign = own.some(({ isCorrected }) => isCorrected) ? correctedSign : "";
    // A town without a figure of its own bears its name only: a shape beside its dot would look like another dot.
    if (signs.length === 0 && mark.kind === "settlement") return [];
    const all = signs.join(" · ");
    const count = signs.length > 1 ? drawn.countOf(signs.length) + sign : all;
    return [
      {
        sourceId,
        text: signs.length > mostFigures ? count : all,
        short: all.length > shortLength ? count : all,
        tight: signs.join("·").length > tightLength ? `…${sign}` : signs.join("·"),
        far: signs.length > 1 ? `…${sign}` : all,
      },
    ];
  });
  const shown = entries.slice(0, labelEntries);
  const gaps = gapsBetween(shown.map(({ text }) => text));
  const properties = shown.map(({ sourceId, text, short, tight, far }, position) => ({
    [`icon${position}`]: iconOf(drawn.sources.get(sourceId)),
    [`text${position}`]: text === "" ? "" : ` ${text}`,
    [`short${position}`]: short === "" ? "" : ` ${short}`,
    [`tight${position}`]: tight === "" ? "" : ` ${tight}`,
    [`far${position}`]: far === "" ? "" : ` ${far}`,
    [`gap${position}`]: gaps[position] ?? "",
    [`color${position}`]: colorOf(drawn.sources.get(sourceId)),
  }));
  return {
    label: mark.isProbable ? `${drawn.labelOf(mark)}?` : drawn.labelOf(mark),
    entries: Math.min(entries.length, labelEntries + 1),
    ...Object.assign({}, ...properties),
  };
}

/** What stands before each entry: a new line where the line so far, its shapes included, has no room for it. */
function gapsBetween(texts: readonly string[]): readonly string[] {
  let length = 0;
  return texts.map((text, position) => {
    const own = text.length + 2;
    const isNewLine = position > 0 && length + own > lineLength;
    length = isNewLine ? own : length + own;
    if (position === 0) return "";
    return isNewLine ? "\n" : "   ";
  });
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
    if (kind === "region") {
      const area = regions.get(placeId)?.geometry;
      return [
        ["region", area],
        ["region-edge", area && (edgeAcross(inOnePiece(area)) ?? undefined)],
        ["region-label", point],
      ];
    }
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
      ...(mark.isPossible && { isPossible: true }),
      color: 0,
      ...labelProperties(mark, drawn),
    };
    const drawnShapes = shapesOf(mark).filter((each): each is [MapProperties["kind"], Shape] => !!each[1]);
    const isCut = drawnShapes.some(([kind]) => kind === "region-edge");
    return drawnShapes.map(
      ([kind, shape]): Feature<Shape, MapProperties> => ({
        type: "Feature",
        geometry: inOnePiece(shape),
        properties: { ...properties, kind, ...(isCut && { isCut }) },
      }),
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
