import type { MapLibreMap } from "./maplibre";

/** What is needed of a MapLibre map to know when its style stands. */
type Styled = {
  once: (type: "style.load") => Promise<unknown>;
  on: (type: "webglcontextlost", listener: () => void) => unknown;
};

/**
 * Does what a map is asked once its style stands, in the order in which it was asked; and never to a map that is gone.
 * A lost context takes the style along: until it is back, everything waits.
 */
export class StyleTurns {
  readonly #map: Styled;
  readonly #redo: (() => void)[] = [];
  #ready: Promise<unknown>;
  #isGone = false;

  constructor(map: Styled | MapLibreMap) {
    this.#map = map as Styled;
    this.#ready = this.#map.once("style.load");
    this.#map.on("webglcontextlost", () => {
      this.#ready = this.#map.once("style.load");
      for (const redo of this.#redo) void this.do(redo);
    });
  }

  async do(act: () => void): Promise<void> {
    let awaited: Promise<unknown>;
    do {
      awaited = this.#ready;
      await awaited;
    } while (awaited !== this.#ready);
    if (!this.#isGone) act();
  }

  /** Done whenever the style is there anew after its loss: what MapLibre itself does not put back. */
  onRestored(act: () => void): void {
    this.#redo.push(act);
  }

  end(): void {
    this.#isGone = true;
  }
}
