import { type RefObject, useEffect } from "react";
import { emptyAbove } from "./whole-rows";

/**
 * Before anything is scrolled, what is seen of a sheet, or of a panel in a frame, ends on a whole row: `--left-empty`
 * tells the style sheet how much to cover at its foot. The heights themselves stay as they are, or what is pressed
 * would move.
 */
export function useWholeRows(panel: RefObject<HTMLElement | null>): void {
  // After every rendering: anything may have changed what is at the edge.
  useEffect(() => {
    const frame = requestAnimationFrame(() => panel.current && leaveEmpty(panel.current));
    return () => cancelAnimationFrame(frame);
  });
  useEffect(() => {
    const element = panel.current;
    if (!element || typeof ResizeObserver === "undefined") return;
    const handle = () => leaveEmpty(element);
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
  }, [panel]);
}

function leaveEmpty(panel: HTMLElement): void {
  // A panel beside the map of a whole page is not measured: that would lay it out in the midst of a change.
  const isMeasured =
    document.documentElement.dataset.embed !== undefined || matchMedia("(max-width: 44rem)").matches;
  // Above the lower edge of the panel, where it has a border of its own, or of the window.
  const edge = () => Math.min(panel.getBoundingClientRect().bottom, innerHeight);
  const left = isMeasured && panel.scrollTop <= 0 ? `${emptyAbove(edge(), panel)}px` : "0px";
  if (panel.style.getPropertyValue("--left-empty") !== left) panel.style.setProperty("--left-empty", left);
}
