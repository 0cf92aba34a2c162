// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { bringIntoView } from "../../src/panel/bring-into-view";

/** What stands within 300 pixels of a panel of 200, 1000 high. */
function built() {
  document.body.innerHTML = `<div id="panel" style="overflow-y:auto;scroll-padding-top:10px"><p id="alpha" style="scroll-margin-top:5px">Alpha</p></div>`;
  const [panel, alpha] = ["panel", "alpha"].map((id) => document.getElementById(id) as HTMLElement);
  if (!panel || !alpha) throw new Error("Nothing is built.");
  Object.defineProperties(panel, { scrollHeight: { value: 1000 }, clientHeight: { value: 200 } });
  panel.getBoundingClientRect = () => new DOMRect(0, 50, 300, 200);
  alpha.getBoundingClientRect = () => new DOMRect(0, 350 - panel.scrollTop, 300, 20);
  return { panel, alpha };
}

const asked = vi.fn();
beforeEach(() => {
  asked.mockClear();
  Element.prototype.scrollIntoView = asked;
});
afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(Element.prototype, "scrollIntoView");
});

test("on a page of its own the browser brings it into view", () => {
  const { alpha } = built();
  bringIntoView(alpha, "start");
  expect(asked).toHaveBeenCalledWith({ block: "start" });
});

test("in a frame what scrolls it is scrolled, by as much as it is away, and the browser is not asked: it would scroll the article", () => {
  vi.stubGlobal("parent", {});
  const { panel, alpha } = built();
  bringIntoView(alpha, "start");
  expect(panel.scrollTop).toBe(350 - 50 - 10 - 5);
  bringIntoView(alpha, "center");
  expect(alpha.getBoundingClientRect().top).toBe(50 + (200 - 20) / 2);
  expect(asked).not.toHaveBeenCalled();
});
