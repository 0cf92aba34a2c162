import type { MapWords } from "./map-view";
import type { IControl, MapLibreMap } from "./maplibre";

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
        // With its event, so that the camera knows that the reader has taken it.
        map.panBy([x * clientWidth, y * clientHeight], {}, { originalEvent });
      });
      this.#container.append(button);
    }
    return this.#container;
  }

  onRemove(): void {
    this.#container.remove();
  }
}
