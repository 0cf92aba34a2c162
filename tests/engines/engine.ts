/** Where the pointer is pressed, moved and lifted; in pixels of the page in view. */
export type Point = { x: number; y: number };

/** What a browser can be asked to do, whatever language its driver speaks. There is one page. */
export type Engine = {
  readonly name: string;
  open: (url: string) => Promise<void>;
  /** Back or forward in the history, by so many steps. */
  travel: (steps: number) => Promise<void>;
  resize: (width: number, height: number) => Promise<void>;
  /** Runs a function's text in the page, or in a frame of a frame … of it. @returns what it gives, as JSON */
  run: (code: string, args: readonly unknown[], frames: readonly string[]) => Promise<unknown>;
  /** Presses a point of the page, or of a frame's own page. */
  click: (at: Point, frames: readonly string[]) => Promise<void>;
  /** A finger's way over the screen. */
  drag: (way: readonly Point[]) => Promise<void>;
  screenshot: () => Promise<Buffer>;
  /** The page on paper, as PDF; `null` if this driver cannot. */
  print: () => Promise<Buffer | null>;
  close: () => Promise<void>;
};

/** As text for the page: the first element that a selector finds, also within the shadows of other elements. */
export const deepQuery = `function find(root, selector) {
  const own = root.querySelector(selector);
  if (own) return own;
  for (const { shadowRoot } of root.querySelectorAll("*")) {
    const found = shadowRoot && find(shadowRoot, selector);
    if (found) return found;
  }
  return null;
}`;
