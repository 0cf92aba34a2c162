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

/** What has come into a claim by a press is brought into view, above the bar at the claim's foot. @param isThere once it has come */
export function useAnswerInView(answer: RefObject<HTMLElement | null>, isThere: unknown): void {
  useEffect(() => {
    if (isThere && answer.current) bringAboveBar(answer.current);
  }, [answer, isThere]);
}

/** Scrolls its pane until all of it stands above the bar at the claim’s foot, or its head where it is too high. */
export function bringAboveBar(answer: HTMLElement): void {
  const pane = answer.closest(".desk-pane");
  if (!pane) return;
  const [box, around] = [answer.getBoundingClientRect(), pane.getBoundingClientRect()];
  const bar = answer.closest(".desk-card")?.querySelector(".desk-decide")?.getBoundingClientRect();
  const under = box.bottom - Math.min(around.bottom, bar?.top ?? around.bottom);
  if (under > 0) pane.scrollBy(0, Math.max(0, Math.min(under + room, box.top - around.top - room)));
}

/** In pixels: between what is brought into view and what is around it. */
const room = 8;
