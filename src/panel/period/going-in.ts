import { type RefObject, useEffect } from "react";

let isGoingIn = false;

/** Said where a way into the archive is pressed: what was pressed goes with the first page. */
export function goIn(): void {
  isGoingIn = true;
}

/** The focus that went with what led here is taken by what stands in its place, unless the reader has gone elsewhere meanwhile. */
export function useFocusGoneIn(inside: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (!isGoingIn) return;
    isGoingIn = false;
    if (document.activeElement !== document.body) return;
    inside.current?.querySelector<HTMLElement>("[aria-pressed=true]")?.focus({ preventScroll: true });
  }, [inside]);
}
