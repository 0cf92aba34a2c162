import type { IControl } from "./maplibre";

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
