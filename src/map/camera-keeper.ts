import type { Bounds } from "../domain/geometry";
import { boundsOf, type MapFeatures } from "../domain/map-features";
import type { PlaceId } from "../domain/place";
import { closestForPlace, fitting, isWellInView } from "./camera";
import type { MapLibreMap } from "./maplibre";

/**
 * Moves the camera only where the reader needs it moved: it shows all there is until the reader takes it by
 * hand or chooses a place, and comes to a chosen place only if that cannot be seen well. MapLibre itself makes
 * a jump of every move where the reader asks for reduced motion.
 */
export class CameraKeeper {
  readonly #map: MapLibreMap;
  #features: MapFeatures;
  #isTaken = false;

  constructor(map: MapLibreMap, features: MapFeatures) {
    this.#map = map;
    this.#features = features;
    map.on("movestart", (event) => {
      if ("originalEvent" in event && event.originalEvent) this.#isTaken = true;
    });
    map.on("resize", () => {
      if (!this.#isTaken) this.#fit(boundsOf(this.#features), { animate: false });
    });
  }

  /** Takes the camera back from the reader, at their wish. */
  showAll(): void {
    this.#isTaken = false;
    this.#fit(boundsOf(this.#features));
  }

  /** What is shown has changed. */
  follow(features: MapFeatures): void {
    this.#features = features;
    if (!this.#isTaken) this.#fit(boundsOf(features));
  }

  choose(placeId: PlaceId | null): void {
    if (placeId === null) return;
    const bounds = boundsOf(this.#features, placeId);
    const view = this.#map.getBounds().toArray().flat() as Bounds;
    const { clientWidth } = this.#map.getContainer();
    if (!bounds || isWellInView(bounds, view, this.#map.getZoom(), clientWidth)) return;
    // From here on the view is a choice of the reader's: a filter must not carry them off.
    this.#isTaken = true;
    this.#fit(bounds, { maxZoom: closestForPlace });
  }

  #fit(bounds: Bounds | null, options: { animate?: boolean; maxZoom?: number } = {}): void {
    if (bounds) this.#map.fitBounds(bounds, { ...fitting(this.#map.getContainer()), ...options });
  }
}
