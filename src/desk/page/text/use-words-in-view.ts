import { useEffect } from "react";
import type { Span } from "../../../draft/drafts";

/** In CSS pixels: around the words, and for the line above them. */
const room = { below: 12, above: 40 };

/** Has the selected words stand above what opens over the text for them, and is itself always in view. */
export function useWordsInView(panel: React.RefObject<HTMLElement | null>, { start, end }: Span): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each selection
  useEffect(() => {
    const selection = getSelection();
    const scroller = panel.current?.closest(".desk-pane");
    if (!panel.current || !scroller || !selection?.rangeCount) return;
    const words = selection.getRangeAt(0).getBoundingClientRect?.();
    if (!words) return;
    const under = words.bottom + room.below - panel.current.getBoundingClientRect().top;
    // Of more words than there is room for, the first stay in view.
    const most = words.top - room.above - scroller.getBoundingClientRect().top;
    if (under > 0 && most > 0) scroller.scrollBy({ top: Math.min(under, most) });
  }, [start, end]);
}
