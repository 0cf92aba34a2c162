import { type RefObject, useEffect } from "react";

/** Brings a claim into view once it is worked on: its head, where it is too long for all of it. */
export function useInView(card: RefObject<HTMLElement | null>, isCurrent: boolean): void {
  useEffect(() => {
    const pane = card.current?.closest(".desk-pane");
    if (!isCurrent || !card.current || !pane) return;
    const [box, around] = [card.current.getBoundingClientRect(), pane.getBoundingClientRect()];
    const fits = box.top >= around.top && box.bottom <= around.bottom;
    if (!fits) card.current.scrollIntoView({ block: box.height < around.height ? "nearest" : "start" });
  }, [card, isCurrent]);
}
