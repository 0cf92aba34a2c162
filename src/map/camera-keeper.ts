import type { Bounds } from "../domain/places/geometry";
import { boundsOf, type MapFeatures } from "../domain/places/map-features";
import type { PlaceId } from "../domain/places/place";
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
  #covered = 0;
  #chosen: PlaceId | null = null;

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
    this.#chosen = placeId;
    const bounds = placeId === null ? null : boundsOf(this.#features, placeId);
    if (!bounds || this.#isWellInView(bounds)) return;
    // From here on the view is a choice of the reader's: a filter must not carry them off.
    this.#isTaken = true;
    this.#fit(bounds, { maxZoom: closestForPlace });
  }

  /** What is shown is fitted anew into what is left; of a view of the reader's own, only the chosen place is. */
  cover(bottom: number): void {
    if (bottom === this.#covered) return;
    const isOnItsWay = this.#map.isMoving();
    const bounds = this.#chosen === null ? null : boundsOf(this.#features, this.#chosen);
    const isFollowed = bounds !== null && (isOnItsWay || this.#isWellInView(bounds));
    this.#covered = bottom;
    const { clientWidth, clientHeight } = this.#map.getContainer();
    // MapLibre's centre is that of the uncovered part: it is given the one that leaves everything where it is.
    const center = this.#map.unproject([clientWidth / 2, (clientHeight - bottom) / 2]);
    this.#map.jumpTo({ center, padding: { top: 0, right: 0, left: 0, bottom } });
    if (!this.#isTaken) this.#fit(boundsOf(this.#features));
    if (isFollowed) this.choose(this.#chosen);
  }

  #isWellInView(bounds: Bounds): boolean {
    const { clientWidth, clientHeight } = this.#map.getContainer();
    const { lng: west, lat: north } = this.#map.unproject([0, 0]);
    const { lng: east, lat: south } = this.#map.unproject([clientWidth, clientHeight - this.#covered]);
    return isWellInView(bounds, [west, south, east, north], this.#map.getZoom(), clientWidth);
  }

  #fit(bounds: Bounds | null, options: { animate?: boolean; maxZoom?: number } = {}): void {
    if (bounds)
      this.#map.fitBounds(bounds, { ...fitting(this.#map.getContainer(), this.#covered), ...options });
  }
}
