// @vitest-environment jsdom
import { afterEach, expect, test, vi } from "vitest";
import { afterLayout } from "../../src/map/after-layout";

afterEach(() => vi.unstubAllGlobals());

/** A browser that lays nothing out until it is told to. */
function stubLayout(): { layOut: () => void } {
  const told = new Set<() => void>();
  vi.stubGlobal(
    "ResizeObserver",
    class {
      constructor(readonly tell: () => void) {}
      observe() {
        told.add(this.tell);
      }
      disconnect() {
        told.delete(this.tell);
      }
    },
  );
  const layOut = () => {
    for (const tell of [...told]) tell();
  };
  return { layOut };
}

const elements = () => [document.createElement("ul")];

test("what needs to know where everything stands waits until the browser has worked it out, and is done once", () => {
  const { layOut } = stubLayout();
  const act = vi.fn();
  afterLayout(elements(), act);
  expect(act).not.toHaveBeenCalled();
  layOut();
  layOut();
  expect(act).toHaveBeenCalledTimes(1);
});

test("what is wanted no more is not done", () => {
  const { layOut } = stubLayout();
  const act = vi.fn();
  afterLayout(elements(), act)();
  layOut();
  expect(act).not.toHaveBeenCalled();
});

test("where nothing tells of layouts it is done at once", () => {
  vi.stubGlobal("ResizeObserver", undefined);
  const act = vi.fn();
  afterLayout(elements(), act);
  expect(act).toHaveBeenCalledTimes(1);
});
