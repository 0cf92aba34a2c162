import type { MapWords } from "./map-view";
import type { IControl, LngLat, MapLibreMap } from "./maplibre";

type Direction = keyof MapWords["pan"];

/** How much of the view one press moves it by. */
const step = 1 / 3;

const directions: Record<Direction, readonly [x: number, y: number]> = {
  north: [0, -step],
  west: [-step, 0],
  east: [step, 0],
  south: [0, step],
};

/**
 * Four buttons that move the map without dragging (WCAG 2.5.7). MapLibre makes a jump of the move where the
 * reader asks for reduced motion.
 */
export class PanControl implements IControl {
  readonly #container = document.createElement("div");
  readonly #labels: MapWords["pan"];
  /** Where a press is taking the map; `null` once it has come there, or somebody else has moved it. */
  #destination: LngLat | null = null;

  constructor(labels: MapWords["pan"]) {
    this.#labels = labels;
    this.#container.className = "maplibregl-ctrl pan-pad";
  }

  onAdd(map: MapLibreMap): HTMLElement {
    for (const [direction, [x, y]] of Object.entries(directions) as [
      Direction,
      readonly [number, number],
    ][]) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = `pan-button pan-${direction}`;
      button.title = this.#labels[direction];
      button.setAttribute("aria-label", this.#labels[direction]);
      button.addEventListener("click", (originalEvent) => {
        const { clientWidth, clientHeight } = map.getContainer();
        // From there, and not from where it is on its way: of presses in quick succession none is lost.
        const from = map.project(this.#destination ?? map.getCenter());
        const destination = map.unproject([from.x + x * clientWidth, from.y + y * clientHeight]);
        // With its event, so that the camera knows that the reader has taken it.
        map.panTo(destination, {}, { originalEvent });
        if (map.isMoving()) this.#destination = destination;
      });
      this.#container.append(button);
    }
    map.on("moveend", this.#arrive);
    return this.#container;
  }

  readonly #arrive = () => {
    this.#destination = null;
  };

  onRemove(map: MapLibreMap): void {
    map.off("moveend", this.#arrive);
    this.#container.remove();
  }
}
