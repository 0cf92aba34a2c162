import { useCallback, useEffect, useRef } from "react";
import { flushSync } from "react-dom";

/**
 * Changes the page so that what the reader has hold of in the panel stays under their hand, however much longer or
 * shorter becomes what stands above it: what they have pressed, or what has the focus where they use keys. The panel's
 * head does not scroll, and needs nothing.
 */
export function useKeepInPlace(): (change: () => void) => void {
  const pressed = useRef<Element | null>(null);
  useEffect(() => {
    const press = ({ target }: Event) => {
      pressed.current = target instanceof Element ? target : null;
    };
    const key = () => {
      pressed.current = null;
    };
    addEventListener("pointerdown", press, { capture: true });
    addEventListener("keydown", key, { capture: true });
    return () => {
      removeEventListener("pointerdown", press, { capture: true });
      removeEventListener("keydown", key, { capture: true });
    };
  }, []);
  return useCallback((change) => {
    const held = pressed.current?.isConnected ? pressed.current : document.activeElement;
    const panel = held?.closest<HTMLElement>(".panel");
    if (!held || !panel || held.closest(".panel-head")) return change();
    const before = held.getBoundingClientRect().top;
    // Or the browser's own way of doing it, where it has one, comes on top.
    panel.style.overflowAnchor = "none";
    flushSync(change);
    if (held.isConnected) panel.scrollTop += held.getBoundingClientRect().top - before;
    requestAnimationFrame(() => requestAnimationFrame(() => panel.style.removeProperty("overflow-anchor")));
  }, []);
}
