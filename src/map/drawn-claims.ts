import type { Bounds } from "../domain/places/geometry";
import { isWhole } from "../domain/places/label-plan";
import { isLabel, type MapFeatures } from "../domain/places/map-features";
import { type DrawnFeature, isSameDrawn, type ShapeProperties, shapesOf } from "./drawn-shapes";
import { labelsInTurn, nearTo } from "./labels-in-turn";
import { claimsSource } from "./layers/claims";
import { labelsSource } from "./layers/staged";
import type { GeoJSONSource, MapLibreMap } from "./maplibre";
import { inSlices } from "./slices";
import { type StagedLabel, StagedLabels, type ViewAt } from "./staged-labels";
import { stageAt, stages } from "./stages";
import { asTold, type ToldLabel } from "./told-labels";

type Collection<F> = { type: "FeatureCollection"; features: readonly F[] };

const collection = <F>(features: readonly F[]): Collection<F> => ({ type: "FeatureCollection", features });

/** What the map's sources have of the claims, by the names of the sources: shapes, and the labels of each stage. */
export type DrawnClaims = Readonly<Record<string, Collection<DrawnFeature<object>>>>;

/** All of it at once. */
export function drawnClaims(features: MapFeatures): DrawnClaims {
  const labels = new StagedLabels(features);
  return sourcesOf(
    shapesOf(features),
    stages.map((_, stage) => labels.at(stage).map(asTold)),
  );
}

const sourcesOf = (
  shapes: readonly DrawnFeature<ShapeProperties>[],
  labels: readonly (readonly ToldLabel[])[],
): DrawnClaims => ({
  [claimsSource]: collection(shapes),
  ...Object.fromEntries(labels.map((told, stage) => [labelsSource(stage), collection(told)])),
});

/** So many labels of places are placed in one go, in a few milliseconds. */
const few = 60;
/** Tallies, which seek room for each other, are not, nor is a joint figure, which is weighed all along its outline. */
const isQuick = (labels: StagedLabels): boolean =>
  labels.count <= few && !labels.hasTallies && !labels.hasJoint;

/** What the map has been told of a stage. `of`: of which features these are the labels; `by`: who placed them; `null`: nobody. */
type Standing = {
  of: MapFeatures | null;
  by: StagedLabels | null;
  labels: readonly StagedLabel[];
  told: readonly ToldLabel[];
};

const none: Standing = { of: null, by: null, labels: [], told: [] };

/**
 * What a map holds of the claims. It is told only what has changed, and of labels those of the stage that is seen and of the stages
 * next to it; those beyond are placed meanwhile, and told when the reader's zoom comes near.
 */
export class ClaimsOnMap {
  #features: MapFeatures;
  #shapes: readonly DrawnFeature<ShapeProperties>[];
  #standing: readonly Standing[];
  /** Ends what is still to be placed and told. */
  #left: AbortController | null = null;
  #isPlacing = false;
  /** What is placed, or being placed. */
  #placed: StagedLabels;
  /** What is seen of the earth, where its sides have been found to cut labels. */
  #view: ViewAt | null = null;

  constructor(features: MapFeatures) {
    this.#features = features;
    this.#shapes = shapesOf(features);
    this.#placed = new StagedLabels(features);
    // Labels that take too long to be in the style from the start are told when it stands.
    const isKnown = isQuick(this.#placed);
    this.#standing = stages.map((_, stage) => (isKnown ? this.#placing(stage) : none));
  }

  /** For a style: what the map has been told. */
  get now(): DrawnClaims {
    return sourcesOf(
      this.#shapes,
      this.#standing.map(({ told }) => told),
    );
  }

  get shapes(): readonly DrawnFeature<ShapeProperties>[] {
    return this.#shapes;
  }

  /** As they stand at this zoom. */
  labelsAt(zoom: number): readonly StagedLabel[] {
    return this.#standing[stageAt(zoom)]?.labels ?? [];
  }

  /** Whether what it holds are tallies, of which what has no room is left out. */
  get hasTallies(): boolean {
    return this.#features.features.some(({ properties }) => isLabel(properties) && isWhole(properties));
  }

  /** Whether it has the labels of what it shows for this zoom; else they are being placed. */
  isLabelledAt(zoom: number): boolean {
    return this.#standing[stageAt(zoom)]?.of === this.#features;
  }

  /** To be called when the map's first style stands. */
  start(map: MapLibreMap): void {
    for (const type of ["zoom", "moveend"] as const) map.on(type, () => this.#follow(map));
    if (this.isLabelledAt(map.getZoom())) return;
    // At once: a map is not drawn before they are on it.
    this.#tell(map, stageAt(map.getZoom()));
    this.#show(map);
  }

  show(map: MapLibreMap, features: MapFeatures): void {
    // What is the same has its labels, or will have them as soon as they are placed.
    if (isSameDrawn(features.features, this.#features.features)) return;
    this.#features = features;
    this.#tellShapes(map, shapesOf(features));
    this.#placed = new StagedLabels(features, this.#view);
    this.#show(map);
  }

  /**
   * Places the labels of claims anew, so that the sides of this view cut none that can stand elsewhere.
   * @param under what lies under the map's buttons
   */
  keepWithin(map: MapLibreMap, seen: Bounds, under?: Bounds): void {
    const view = { seen, under, stage: stageAt(map.getZoom()) };
    if (JSON.stringify(view) === JSON.stringify(this.#view)) return;
    this.#view = view;
    const labels = new StagedLabels(this.#features, view);
    if (labels.count > few && !labels.hasTallies) return;
    this.#placed = labels;
    this.#show(map);
  }

  end(): void {
    this.#left?.abort();
  }

  #show(map: MapLibreMap): void {
    if (isQuick(this.#placed)) this.#tell(map, stageAt(map.getZoom()));
    this.#place(map);
  }

  /** Places and tells of what is still to be, bit by bit. */
  #place(map: MapLibreMap): void {
    this.#left?.abort();
    this.#left = new AbortController();
    const placed = this.#placed;
    let seen = stageAt(map.getZoom());
    const turns = labelsInTurn(placed, {
      seen() {
        // On its way the map passes what nobody reads: what is not placed yet is not placed for that.
        const now = stageAt(map.getZoom());
        if (!map.isMoving() || placed.isPlanned(now)) seen = now;
        return seen;
      },
      isTold: (stage) => this.#isTold(stage),
      tell: (stage) => this.#tell(map, stage),
      forget: () => this.#forget(map),
    });
    this.#isPlacing = true;
    inSlices(turns, this.#left.signal, "soon", () => {
      this.#isPlacing = false;
    });
  }

  /** The reader's zoom has come to another stage: it and those next to it are told. */
  #follow(map: MapLibreMap): void {
    const near = nearTo(stageAt(map.getZoom()));
    if (!this.#isPlacing && !near.every((stage) => this.#isTold(stage))) this.#place(map);
  }

  #isTold(stage: number): boolean {
    return this.#standing[stage]?.by === this.#placed;
  }

  /** Of what is no longer shown: it is not to be met at another zoom. */
  #forget(map: MapLibreMap): void {
    for (const [stage, { of }] of this.#standing.entries())
      if (of !== null && of !== this.#features) this.#put(map, stage, none);
  }

  #tell(map: MapLibreMap, stage: number): void {
    this.#put(map, stage, this.#placing(stage));
  }

  #placing(stage: number): Standing {
    const labels = this.#placed.at(stage);
    return { of: this.#features, by: this.#placed, labels, told: labels.map(asTold) };
  }

  #put(map: MapLibreMap, stage: number, standing: Standing): void {
    const before = this.#standing[stage];
    this.#standing = this.#standing.with(stage, standing);
    if (!before || !isSameDrawn(standing.told, before.told)) setData(map, labelsSource(stage), standing.told);
  }

  #tellShapes(map: MapLibreMap, shapes: readonly DrawnFeature<ShapeProperties>[]): void {
    const isSame = isSameDrawn(shapes, this.#shapes);
    this.#shapes = shapes;
    if (!isSame) setData(map, claimsSource, shapes);
  }
}

const setData = (map: MapLibreMap, source: string, features: readonly DrawnFeature<object>[]) =>
  void map.getSource<GeoJSONSource>(source)?.setData(asData(collection(features)));

/** As MapLibre takes it: it writes nothing into what it is given. */
export const asData = (drawn: DrawnClaims[string] | undefined) =>
  (drawn ?? collection([])) as { type: "FeatureCollection"; features: DrawnFeature<object>[] };
