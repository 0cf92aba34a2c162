import type { MapFeatures } from "../domain/places/map-features";
import { type DrawnFeature, isSameDrawn, type ShapeProperties, shapesOf } from "./drawn-shapes";
import { claimsSource } from "./layers/claims";
import { labelsSource } from "./layers/staged";
import type { GeoJSONSource, MapLibreMap } from "./maplibre";
import { inSlices } from "./slices";
import { type LabelFeature, StagedLabels } from "./staged-labels";
import { stageAt, stages } from "./stages";

/** What the map's style has of the claims. */
export type DrawnClaims = {
  [claimsSource]: Collection<DrawnFeature<ShapeProperties>>;
  [labelsSource]: Collection<LabelFeature>;
};

type Collection<F> = { type: "FeatureCollection"; features: F[] };

const collection = <F>(features: F[]): Collection<F> => ({ type: "FeatureCollection", features });

/** All of it at once. */
export const drawnClaims = (features: MapFeatures): DrawnClaims => ({
  [claimsSource]: collection(shapesOf(features)),
  [labelsSource]: collection(new StagedLabels(features).all()),
});

/** So many labels are placed for all stages in one go, in a few milliseconds. */
const few = 60;

/** What a map holds of the claims. It is told only what has changed, and what is seen before what would be seen at other zooms. */
export class ClaimsOnMap {
  #now: DrawnClaims;
  #left: AbortController | null = null;
  /** Labels that were too many to be in the style from the start. */
  #missing: StagedLabels | null;

  constructor(features: MapFeatures) {
    const labels = new StagedLabels(features);
    this.#missing = labels.count > few ? labels : null;
    this.#now = {
      [claimsSource]: collection(shapesOf(features)),
      [labelsSource]: collection(this.#missing ? [] : labels.all()),
    };
  }

  /** For a style: what the map has been told. */
  get now(): DrawnClaims {
    return this.#now;
  }

  /** To be called when the map's first style stands. */
  start(map: MapLibreMap): void {
    if (this.#missing) this.#show(map, this.#missing);
    this.#missing = null;
  }

  show(map: MapLibreMap, features: MapFeatures): void {
    this.#missing = null;
    this.#tell(map, claimsSource, shapesOf(features));
    this.#show(map, new StagedLabels(features));
  }

  end(): void {
    this.#left?.abort();
  }

  #show(map: MapLibreMap, labels: StagedLabels): void {
    this.#left?.abort();
    const tellAll = () => this.#tell(map, labelsSource, labels.all());
    if (labels.count <= few) {
      tellAll();
      return;
    }
    const shown = stageAt(map.getZoom());
    this.#tell(map, labelsSource, labels.at(shown));
    this.#left = new AbortController();
    inSlices(inTurn(labels, shown, tellAll), this.#left.signal);
  }

  #tell<S extends keyof DrawnClaims>(map: MapLibreMap, source: S, features: DrawnClaims[S]["features"]) {
    if (isSameDrawn(features, this.#now[source].features)) return;
    const told = collection<DrawnFeature<object>>(features) as DrawnClaims[S];
    this.#now = { ...this.#now, [source]: told };
    map.getSource<GeoJSONSource>(source)?.setData(told);
  }
}

/** Places labels for the stages nearest to the one that is shown first. */
function* inTurn(labels: StagedLabels, shown: number, done: () => void): Generator<void> {
  const others = stages.map((_, stage) => stage).filter((stage) => stage !== shown);
  for (const stage of others.toSorted((a, b) => Math.abs(a - shown) - Math.abs(b - shown))) {
    labels.plan(stage);
    yield;
  }
  done();
}
