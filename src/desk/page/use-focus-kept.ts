import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";

/**
 * What was pressed may go with what it settled: then the focus stays in the part of the page that held it.
 * @param to select what takes it: the first of them of which there is one
 */
export function useFocusKept(part: RefObject<HTMLElement | null>, ...to: readonly string[]): void {
  const held = useRef(false);
  /** Between leaving one thing and reaching the next nothing has the focus, and nothing is lost: the Tab key would never lead on. */
  const isOnItsWay = useRef(false);
  useEffect(() => {
    const leave = ({ relatedTarget }: FocusEvent) => {
      isOnItsWay.current = relatedTarget !== null;
    };
    const note = ({ target }: Event) => {
      isOnItsWay.current = false;
      if (target instanceof Node) held.current = part.current?.contains(target) ?? false;
    };
    document.addEventListener("focusout", leave, true);
    document.addEventListener("focusin", note);
    // Who presses beside it has let go of it, also where nothing takes the focus.
    document.addEventListener("pointerdown", note);
    return () => {
      document.removeEventListener("focusout", leave, true);
      document.removeEventListener("focusin", note);
      document.removeEventListener("pointerdown", note);
    };
  }, [part]);
  // After each change: whichever of them took the focus away.
  useLayoutEffect(() => {
    if (!held.current || isOnItsWay.current || document.activeElement !== document.body) return;
    focusFirst(part.current, ...to);
  });
}

/** Gives the focus to what the first of these selectors finds within. */
export function focusFirst(within: HTMLElement | null, ...selectors: readonly string[]): void {
  const [first] = selectors.flatMap((selector) => within?.querySelector<HTMLElement>(selector) ?? []);
  first?.focus({ preventScroll: true });
}

/** Gives the focus to what a selector finds on the page; a fold around it is opened. */
export function focusUnfolded(selector: string): void {
  const found = document.querySelector<HTMLElement>(selector);
  const fold = found?.parentElement?.closest("details");
  if (fold) fold.open = true;
  found?.focus();
}
