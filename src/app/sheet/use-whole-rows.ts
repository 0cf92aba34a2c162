import { type RefObject, useEffect } from "react";
import { emptyAbove } from "./whole-rows";

type Ref = RefObject<HTMLElement | null>;

/**
 * Before anything is scrolled, what is seen of a sheet, or of a panel in a frame, ends on a whole row: what its lower
 * edge would cut in half lies under a cover, the last of the panel's elements. The heights themselves stay as they are,
 * or what is pressed would move.
 */
export function useWholeRows(panel: Ref, cover: Ref): void {
  // After every rendering: anything may have changed what is at the edge.
  useEffect(() => {
    const frame = requestAnimationFrame(() => coverCut(panel, cover));
    return () => cancelAnimationFrame(frame);
  });
  useEffect(() => {
    const element = panel.current;
    if (!element || typeof ResizeObserver === "undefined") return;
    const handle = () => coverCut(panel, cover);
    const observer = new ResizeObserver(handle);
    observer.observe(element);
    element.addEventListener("scroll", handle, { passive: true });
    element.addEventListener("toggle", handle, { capture: true });
    void document.fonts?.ready.then(handle);
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", handle);
      element.removeEventListener("toggle", handle, { capture: true });
    };
  }, [panel, cover]);
}

function coverCut({ current: panel }: Ref, { current: cover }: Ref): void {
  if (!panel || !cover) return;
  // A panel beside the map of a whole page is not measured: that would lay it out in the midst of a change.
  const isMeasured =
    document.documentElement.dataset.embed !== undefined || matchMedia("(max-width: 44rem)").matches;
  const height = isMeasured && panel.scrollTop <= 0 ? emptyAbove(edgeOf(panel), panel) : 0;
  // By its style: to measure it would lay the page out in the midst of a change.
  if ((cover.style.height || "0px") === `${height}px`) return;
  // It takes no room of its own, and what is sticky keeps clear of the panel's padding.
  Object.assign(cover.style, {
    height: `${height}px`,
    marginTop: `-${height}px`,
    bottom: `-${getComputedStyle(panel).paddingBottom}`,
  });
}

/** The panel's lower edge, or the window's, if that comes before. */
const edgeOf = (panel: HTMLElement): number => Math.min(panel.getBoundingClientRect().bottom, innerHeight);
