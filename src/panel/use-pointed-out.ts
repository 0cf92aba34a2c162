import { type RefObject, useEffect, useRef } from "react";
import { bringIntoView } from "./bring-into-view";
import { isElsewhere } from "./use-focus-that-follows";

/**
 * Brings the claim that an address points out into view, also where the page opens by that address. One that no longer
 * stands takes the focus: whoever follows a link to it has to learn that, and it stands last on its page.
 */
export function usePointedOut(isPointedOut: boolean, isFallen: boolean): RefObject<HTMLElement | null> {
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!isPointedOut || isElsewhere()) return;
    if (card.current) bringIntoView(card.current, "start");
    if (isFallen) card.current?.focus({ preventScroll: true });
  }, [isPointedOut, isFallen]);
  return card;
}
