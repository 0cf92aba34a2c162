import type { Bits } from "../domain/bits";
import type { Bounds } from "../domain/places/geometry";
import { isWhole } from "../domain/places/label-plan";
import { isLabel, type MapFeatures } from "../domain/places/map-features";
import { type DrawnFeature, isSameDrawn, type ShapeProperties, shapesOf } from "./drawn-shapes";
import { claimsSource } from "./layers/claims";
import { labelsSource } from "./layers/staged";
import type { GeoJSONSource, MapLibreMap } from "./maplibre";
import { inSlices, type Pace } from "./slices";
import { type LabelFeature, StagedLabels, type ViewAt } from "./staged-labels";
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

/** So many labels of places are placed for all stages in one go, in a few milliseconds. */
const few = 60;
/** Tallies, which seek room for each other, are not, nor is a joint figure, which is weighed all along its outline. */
const isQuick = (labels: StagedLabels): boolean =>
  labels.count <= few && !labels.hasTallies && !labels.hasJoint;

/** What a map holds of the claims. It is told only what has changed, and what is seen before what would be seen at other zooms. */
export class ClaimsOnMap {
  #now: DrawnClaims;
  #left: AbortController | null = null;
  /** Labels that take too long to be in the style from the start. */
  #missing: StagedLabels | null;
  #features: MapFeatures;
  /** Of which features the labels are that the map holds; `null`: it holds none. */
  #labelled: MapFeatures | null;
  /** At which stages. */
  #standsAt: ReadonlySet<number>;
  /** What is seen of the earth, where its sides have been found to cut labels. */
  #view: ViewAt | null = null;

  constructor(features: MapFeatures) {
    this.#features = features;
    const labels = new StagedLabels(features);
    this.#missing = isQuick(labels) ? null : labels;
    this.#labelled = this.#missing ? null : features;
    this.#standsAt = everyStage;
    this.#now = {
      [claimsSource]: collection(shapesOf(features)),
      [labelsSource]: collection(this.#missing ? [] : labels.all()),
    };
  }

  /** For a style: what the map has been told. */
  get now(): DrawnClaims {
    return this.#now;
  }

  /** Whether what it holds are tallies, of which what has no room is left out. */
  get hasTallies(): boolean {
    return this.#features.features.some(({ properties }) => isLabel(properties) && isWhole(properties));
  }

  /** Whether it has the labels of what it shows for this zoom; else they are being placed. */
  isLabelledAt(zoom: number): boolean {
    return this.#labelled === this.#features && this.#standsAt.has(stageAt(zoom));
  }

  /** To be called when the map's first style stands. */
  start(map: MapLibreMap): void {
    const missing = this.#missing;
    this.#missing = null;
    if (!missing) return;
    // At once: a map is not drawn before they are on it.
    this.#tell(map, labelsSource, missing.at(stageAt(map.getZoom())));
    this.#show(map, missing);
  }

  show(map: MapLibreMap, features: MapFeatures): void {
    // What is the same has its labels, or will have them as soon as they are placed.
    const isKnown = this.#missing === null && isSameDrawn(features.features, this.#features.features);
    this.#missing = null;
    if (isKnown && this.#labelled === this.#features) this.#labelled = features;
    this.#features = features;
    this.#tell(map, claimsSource, shapesOf(features));
    if (!isKnown) this.#show(map, new StagedLabels(features, this.#view));
  }

  /**
   * Places the labels of claims anew, so that the sides of this view cut none that can stand elsewhere.
   * @param under what lies under the map's buttons
   */
  keepWithin(map: MapLibreMap, seen: Bounds, under?: Bounds): void {
    const view = { seen, under, stage: stageAt(map.getZoom()) };
    if (JSON.stringify(view) === JSON.stringify(this.#view)) return;
    this.#view = view;
    const labels = new StagedLabels(this.#features, this.#view);
    if (labels.count <= few || labels.hasTallies) this.#show(map, labels);
  }

  end(): void {
    this.#left?.abort();
  }

  #show(map: MapLibreMap, labels: StagedLabels): void {
    this.#left?.abort();
    const tell = (features: LabelFeature[], standsAt: ReadonlySet<number>) => {
      this.#tell(map, labelsSource, features);
      this.#labelled = this.#features;
      this.#standsAt = standsAt;
    };
    const tellAll = (features: LabelFeature[]) => tell(features, everyStage);
    if (isQuick(labels)) {
      tellAll(labels.all());
      return;
    }
    this.#left = new AbortController();
    // What stands at other stages stands there until it is placed anew: who zooms meanwhile is to miss no figure.
    const tellSeen = (stage: number) => {
      const isKept = this.#labelled === this.#features;
      const kept = isKept ? besides(stage, this.#now[labelsSource].features) : [];
      tell([...labels.at(stage), ...kept], new Set([...(isKept ? this.#standsAt : []), stage]));
    };
    let seen = stageAt(map.getZoom());
    const seenStage = () => {
      // On its way it passes what nobody reads.
      if (!map.isMoving()) seen = stageAt(map.getZoom());
      return seen;
    };
    inSlices(inTurn(labels, seenStage, tellSeen, tellAll), this.#left.signal, "soon");
  }

  #tell<S extends keyof DrawnClaims>(map: MapLibreMap, source: S, features: DrawnClaims[S]["features"]) {
    if (isSameDrawn(features, this.#now[source].features)) return;
    const told = collection<DrawnFeature<object>>(features) as DrawnClaims[S];
    this.#now = { ...this.#now, [source]: told };
    map.getSource<GeoJSONSource>(source)?.setData(told);
  }
}

/**
 * Places labels for the stage that is seen, whenever it is another that has none yet, and tells of them; meanwhile for those
 * nearest to it; and in the end tells of all.
 */
function* inTurn(
  labels: StagedLabels,
  seenStage: () => number,
  tellSeen: (stage: number) => void,
  tellAll: (features: LabelFeature[]) => void,
): Generator<Pace, void> {
  const placed = new Set<number>();
  while (placed.size < stages.length) {
    const seen = seenStage();
    if (!placed.has(seen)) {
      yield* atPace("soon", labels.planning(seen));
      placed.add(seen);
      tellSeen(seen);
      continue;
    }
    yield "idly";
    const left = [...everyStage].filter((stage) => !placed.has(stage));
    const [next = seen] = left.toSorted((a, b) => Math.abs(a - seen) - Math.abs(b - seen));
    const bits = labels.planning(next);
    while (placed.has(seenStage())) {
      if (bits.next().done) {
        placed.add(next);
        break;
      }
      yield "idly";
    }
  }
  const all = yield* atPace("idly", labels.makingAll());
  yield "alone";
  tellAll(all);
}

const everyStage: ReadonlySet<number> = new Set(stages.keys());

/** Labels as they stand at all stages but one. */
const besides = (stage: number, features: readonly LabelFeature[]): LabelFeature[] =>
  features.flatMap((feature) => {
    const { from, to } = feature.properties;
    const within = (run: { from: number; to: number }): LabelFeature[] =>
      run.from > run.to ? [] : [{ ...feature, properties: { ...feature.properties, ...run } }];
    return [
      ...within({ from, to: Math.min(to, stage - 1) }),
      ...within({ from: Math.max(from, stage + 1), to }),
    ];
  });

function* atPace<T>(pace: Pace, bits: Bits<T>): Generator<Pace, T> {
  for (;;) {
    const bit = bits.next();
    if (bit.done) return bit.value;
    yield pace;
  }
}
