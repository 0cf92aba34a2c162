import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import type { Engine, Point } from "./engine";

/** Finds what a reader would, by role and name, in any engine. */
const library = readFileSync(
  "node_modules/@testing-library/dom/dist/@testing-library/dom.umd.min.js",
  "utf8",
);

type Named = {
  role: string;
  name?: string | RegExp;
  level?: number;
  within?: { role: string; name: string };
};

/** As it goes through JSON to the page. */
const told = ({ name, ...rest }: Named) => ({
  ...rest,
  name: name instanceof RegExp ? { source: name.source } : name,
});

/** In the page: the elements in view that are of this role and name. */
const find = `(wanted) => {
  const { queryAllByRole } = window.TestingLibraryDom;
  const options = ({ name, level }) => ({
    ...(name !== undefined && { name: typeof name === "string" ? name : new RegExp(name.source) }),
    ...(level !== undefined && { level }),
  });
  const within = wanted.within ? queryAllByRole(document.body, wanted.within.role, options(wanted.within))[0] : document.body;
  return within ? queryAllByRole(within, wanted.role, options(wanted)) : [];
}`;

/** What someone does with a page and sees of it; or with a frame in it. */
export class Reader {
  readonly #engine: Engine;
  readonly #frames: readonly string[];

  constructor(engine: Engine, frames: readonly string[] = []) {
    this.#engine = engine;
    this.#frames = frames;
  }

  /** The same reader, in a frame of this page. */
  in(frame: string): Reader {
    return new Reader(this.#engine, [...this.#frames, frame]);
  }

  async evaluate<T, A extends readonly unknown[]>(run: (...args: A) => T, ...args: A): Promise<Awaited<T>> {
    return (await this.#engine.run(String(run), args, this.#frames)) as Awaited<T>;
  }

  async #evaluateFound(code: string, wanted: Named): Promise<unknown> {
    let failure: unknown;
    // A page may be left at any moment, with what was brought into it.
    for (let tries = 0; tries < 5; tries++) {
      try {
        if (!(await this.#engine.run("() => 'TestingLibraryDom' in window", [], this.#frames)))
          await this.#engine.run(`() => { (function () { ${library} }).call(window); }`, [], this.#frames);
        return await this.#engine.run(
          `(wanted) => (${code})((${find})(wanted))`,
          [told(wanted)],
          this.#frames,
        );
      } catch (error) {
        failure = error;
        await new Promise((resolve) => setTimeout(resolve, 300));
      }
    }
    throw failure;
  }

  count(wanted: Named): Promise<unknown> {
    return this.#evaluateFound("(found) => found.length", wanted);
  }

  async sees(wanted: Named): Promise<void> {
    await expect.poll(() => this.count(wanted), { message: words(wanted) }).toBeGreaterThan(0);
  }

  async lacks(wanted: Named): Promise<void> {
    await expect.poll(() => this.count(wanted), { message: `no ${words(wanted)}` }).toBe(0);
  }

  async text(wanted: Named): Promise<string> {
    return String(await this.#evaluateFound("([first]) => first?.textContent ?? ''", wanted));
  }

  /** Presses the first of them, with the pointer, once it can be reached, and stands still: nobody hits what a late font moves. */
  async press(wanted: Named): Promise<void> {
    let at: Point | null = null;
    await expect(async () => {
      const before = at;
      at = (await this.#evaluateFound(reach, wanted)) as Point | null;
      expect(at, words(wanted)).not.toBeNull();
      expect(before, `${words(wanted)} stands still`).toEqual(at);
    }).toPass({ timeout: 15_000, intervals: [50] });
    if (at) await this.#engine.click(at, this.#frames);
  }

  /** Presses a point of this page, in pixels of what is seen of it. */
  async pressAt(at: Point): Promise<void> {
    await this.#engine.click(at, this.#frames);
  }

  /** The map has drawn all that it was given. */
  async seesMap(): Promise<void> {
    const isDrawn = () =>
      this.evaluate(() => {
        const map = document.querySelector("#the-map");
        const canvas = map?.querySelector(".map-canvas");
        return (
          map?.getAttribute("aria-busy") === "false" && canvas && getComputedStyle(canvas).opacity === "1"
        );
      });
    await expect.poll(isDrawn, { message: "the live map", timeout: 60_000 }).toBe(true);
  }
}

const words = ({ role, name, within }: Named): string =>
  [role, name && String(name), within && `in ${words(within)}`].filter(Boolean).join(" ");

/** In the page: where the first of them that nothing covers can be pressed, now that it has been scrolled to. */
const reach = `(found) => {
  for (const each of found) {
    each.scrollIntoView({ block: "center", behavior: "instant" });
    const { left, top, width, height } = each.getBoundingClientRect();
    const at = { x: left + width / 2, y: top + height / 2 };
    const there = document.elementFromPoint(at.x, at.y);
    if (there && (each.contains(there) || there.closest("label")?.contains(each))) return at;
  }
  return null;
}`;
