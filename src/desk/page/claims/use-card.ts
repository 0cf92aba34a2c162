import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import type { Asked } from "../../engine/engine";

type Card = RefObject<HTMLElement | null>;

/** Brings a claim into view once it is worked on: its head, where it is too long for all of it. */
export function useInView(card: Card, isCurrent: boolean): void {
  useEffect(() => {
    const pane = card.current?.closest(".desk-pane");
    if (!isCurrent || !card.current || !pane) return;
    const [box, around] = [card.current.getBoundingClientRect(), pane.getBoundingClientRect()];
    const fits = box.top >= around.top && box.bottom <= around.bottom;
    if (!fits) card.current.scrollIntoView({ block: box.height < around.height ? "nearest" : "start" });
  }, [card, isCurrent]);
}

/** An answered question goes, and what was pressed with it: then the focus is the next question's, or the decision's. */
export function useFocusKept(card: Card, asked: readonly Asked[]): void {
  const held = useRef(false);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      if (target instanceof Node) held.current = card.current?.contains(target) ?? false;
    };
    // Who presses beside it all has let go of it.
    const release = ({ target }: PointerEvent) => {
      if (target instanceof Node && !card.current?.contains(target)) held.current = false;
    };
    document.addEventListener("focusin", note);
    document.addEventListener("pointerdown", release);
    return () => {
      document.removeEventListener("focusin", note);
      document.removeEventListener("pointerdown", release);
    };
  }, [card]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever a question has gone or come
  useLayoutEffect(() => {
    if (!held.current || document.activeElement !== document.body) return;
    card.current?.querySelector<HTMLElement>(".desk-question, .desk-decide button")?.focus();
  }, [card, asked]);
}
