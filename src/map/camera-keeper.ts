import type { Bounds } from "../domain/places/geometry";
import { boundsOf, type MapFeatures } from "../domain/places/map-features";
import { fitting } from "./camera";
import type { Look } from "./map-view";
import type { LngLat, MapLibreMap } from "./maplibre";

type Camera = { center: LngLat; zoom: number };

/** What arrows tell, and what labels therefore need not, is known only when the map has come to rest for the first time. */
const asks = 4;

/**
 * Moves the camera only where the page asks for it: home at first; to what is open, in the part that nothing covers;
 * and back to the reader's own view when that is closed. Filtering moves nothing. MapLibre itself makes a jump of every
 * move where the reader asks for reduced motion.
 */
export class CameraKeeper {
  readonly #map: MapLibreMap;
  #look: Look;
  /** The reader has moved the map since it was last moved for them: it stays as they have it. */
  #isTaken = false;
  /** What the reader had in view when they opened what is open; `null`: what the map shows at first. */
  #before: Camera | null = null;
  #covered = 0;
  /** How often what was fitted by what is reported may yet be asked what its labels need. */
  #asks = asks;

  constructor(map: MapLibreMap, look: Look) {
    this.#map = map;
    this.#look = look;
    map.on("movestart", (event) => {
      if ("originalEvent" in event && event.originalEvent) this.#isTaken = true;
    });
    map.on("resize", () => {
      if (!this.#isTaken) this.#fit(this.#aim, { animate: false });
    });
  }

  get #aim(): Bounds | null {
    return this.#look.place ?? this.#look.home;
  }

  /** Everything that is drawn, however far apart, at the reader's wish. */
  showAll(features: MapFeatures): void {
    this.#isTaken = true;
    this.#fit(boundsOf(features));
  }

  look(look: Look): void {
    const { home, place } = this.#look;
    if (isSame(home, look.home) && isSame(place, look.place)) return;
    this.#look = look;
    if (look.place !== null) {
      if (isSame(place, look.place)) return;
      if (place === null && this.#isTaken)
        this.#before = { center: this.#map.getCenter(), zoom: this.#map.getZoom() };
      this.#isTaken = false;
      this.#fit(look.place);
    } else if (place !== null) this.#goBack();
    else if (!this.#isTaken) this.#fit(look.home);
  }

  /** Where the reader has moved the map since, they stay where they are. */
  #goBack(): void {
    const before = this.#before;
    this.#before = null;
    if (this.#isTaken) return;
    if (before) {
      this.#isTaken = true;
      this.#map.easeTo(before);
    } else this.#fit(this.#look.home);
  }

  /** Something lies over the foot of the map: what is shown is fitted anew into what is left. */
  cover(bottom: number): void {
    if (bottom === this.#covered) return;
    this.#covered = bottom;
    const { clientWidth, clientHeight } = this.#map.getContainer();
    // MapLibre's centre is that of the uncovered part: it is given the one that leaves everything where it is.
    const center = this.#map.unproject([clientWidth / 2, (clientHeight - bottom) / 2]);
    this.#map.jumpTo({ center, padding: { top: 0, right: 0, left: 0, bottom } });
    if (!this.#isTaken) this.#fit(this.#aim);
  }

  /**
   * When the map has come to rest after it was moved for the reader: a little to the side, once, where a label needs it.
   * @param nudge by how much to the right; `null`: labels are cut wherever it is moved
   */
  makeWay(nudge: () => number | null, otherwise: () => void): void {
    if (this.#asks === 0 || this.#isTaken || this.#map.isMoving()) return;
    this.#asks -= 1;
    const right = nudge();
    if (right === null) otherwise();
    if (!right) return;
    this.#asks = 0;
    this.#map.panBy([-right, 0], { animate: false });
  }

  #fit(bounds: Bounds | null, options: { animate?: boolean } = {}): void {
    this.#asks = asks;
    if (bounds)
      this.#map.fitBounds(bounds, { ...fitting(this.#map.getContainer(), this.#covered), ...options });
  }
}

const isSame = (a: Bounds | null, b: Bounds | null): boolean => String(a) === String(b);
