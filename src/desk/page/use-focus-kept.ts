import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";

/**
 * What was pressed may go with what it settled: then the focus stays in the part of the page that held it.
 * @param to select what takes it: the first of them of which there is one
 */
export function useFocusKept(part: RefObject<HTMLElement | null>, ...to: readonly string[]): void {
  const held = useRef(false);
  useEffect(() => {
    const note = ({ target }: Event) => {
      if (target instanceof Node) held.current = part.current?.contains(target) ?? false;
    };
    document.addEventListener("focusin", note);
    // Who presses beside it has let go of it, also where nothing takes the focus.
    document.addEventListener("pointerdown", note);
    return () => {
      document.removeEventListener("focusin", note);
      document.removeEventListener("pointerdown", note);
    };
  }, [part]);
  // After each change: whichever of them took the focus away.
  useLayoutEffect(() => {
    if (!held.current || document.activeElement !== document.body) return;
    focusFirst(part.current, ...to);
  });
}

/** Gives the focus to what the first of these selectors finds within. */
export function focusFirst(within: HTMLElement | null, ...selectors: readonly string[]): void {
  const [first] = selectors.flatMap((selector) => within?.querySelector<HTMLElement>(selector) ?? []);
  first?.focus({ preventScroll: true });
}
