/** Where in what scrolls it an element is to stand. */
type Block = "start" | "center";

/**
 * Brings an element to where it is read, and scrolls nothing but this page: asked to do it by itself, a browser would scroll the
 * article around a frame along with it, under its reader's pointer.
 */
export function bringIntoView(element: Element, block: Block): void {
  if (parent === window) {
    element.scrollIntoView?.({ block });
    return;
  }
  for (let box = element.parentElement; box; box = box.parentElement) {
    const [top, height] = roomOf(box);
    const isRoom = box === document.scrollingElement || scrolls.test(getComputedStyle(box).overflowY);
    if (!isRoom || box.scrollHeight <= height) continue;
    const at = element.getBoundingClientRect();
    const wanted =
      block === "start"
        ? top + pixels(element, "scrollMarginTop") + pixels(box, "scrollPaddingTop")
        : top + (height - at.height) / 2;
    box.scrollTop += at.top - wanted;
  }
}

const scrolls = /auto|scroll/;

/** From where it is seen, and how much of it, in CSS pixels. */
const roomOf = (box: Element): [top: number, height: number] =>
  box === document.scrollingElement ? [0, innerHeight] : [box.getBoundingClientRect().top, box.clientHeight];

const pixels = (element: Element, name: "scrollMarginTop" | "scrollPaddingTop"): number =>
  Number.parseFloat(getComputedStyle(element)[name]) || 0;
