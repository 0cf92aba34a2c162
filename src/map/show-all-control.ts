import type { IControl } from "./maplibre";

/** Four corners. Drawn, and not masked out of a box, which Firefox leaves blank in a frame. */
const sign = `<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4"></path></svg>`;

/** A button beside the zoom buttons that brings everything shown back into view. */
export class ShowAllControl implements IControl {
  readonly #container = document.createElement("div");

  constructor(label: string, onPress: () => void) {
    this.#container.className = "maplibregl-ctrl maplibregl-ctrl-group";
    const button = document.createElement("button");
    button.type = "button";
    button.className = "show-all";
    button.title = label;
    button.setAttribute("aria-label", label);
    button.innerHTML = sign;
    button.addEventListener("click", onPress);
    this.#container.append(button);
  }

  onAdd(): HTMLElement {
    return this.#container;
  }

  onRemove(): void {
    this.#container.remove();
  }
}
