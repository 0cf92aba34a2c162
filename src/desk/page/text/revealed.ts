import { useEffect } from "react";
import type { Span } from "../../../draft/drafts";

/** Brings the words that say a claim into view, with those that it asks about, as far as both have room. */
export function useRevealed(
  pane: React.RefObject<HTMLDivElement | null>,
  said: Span | null,
  asked: Span | null,
): void {
  const [start, end, from, to] = [said?.start, said?.end, asked?.start, asked?.end];
  useEffect(() => {
    if (start === undefined || end === undefined) return;
    const show = () => {
      if (!pane.current) return;
      const own = piecesOver(pane.current, { start, end });
      const about =
        from === undefined || to === undefined ? [] : piecesOver(pane.current, { start: from, end: to });
      revealAll(own, about);
    };
    show();
    // Lines that were never seen have their height only now.
    const again = requestAnimationFrame(show);
    return () => cancelAnimationFrame(again);
  }, [pane, start, end, from, to]);
}

const piecesOver = (pane: HTMLElement, { start, end }: Span): HTMLElement[] =>
  [...pane.querySelectorAll<HTMLElement>("[data-start]")].filter(
    ({ dataset }) => Number(dataset.start) < end && Number(dataset.end) > start,
  );

function revealAll(own: readonly HTMLElement[], about: readonly HTMLElement[]): void {
  const scroller = own[0]?.closest(".desk-pane");
  if (!scroller) return;
  const around = scroller.getBoundingClientRect();
  const [high, low] = [around.top + 40, Math.min(around.bottom, innerHeight) - 40];
  const ends = (pieces: readonly HTMLElement[]) => {
    const boxes = pieces.map((piece) => piece.getBoundingClientRect());
    return {
      top: Math.min(...boxes.map((box) => box.top)),
      bottom: Math.max(...boxes.map((box) => box.bottom)),
    };
  };
  const [both, said] = [ends([...own, ...about]), ends(own)];
  const box = both.bottom - both.top <= low - high ? both : said;
  if (box.top >= high && box.bottom <= low) return;
  const room = Math.max(0, low - high - (box.bottom - box.top));
  scroller.scrollBy({ top: box.top - high - Math.min(room, around.height / 3) });
}

/** Brings an element of the text into view. */
export function reveal(element: Element): void {
  const scroller = element.closest(".desk-pane") ?? document.documentElement;
  const [box, around] = [element.getBoundingClientRect(), scroller.getBoundingClientRect()];
  if (box.top < around.top + 40 || box.bottom > Math.min(around.bottom, innerHeight) - 40)
    scroller.scrollBy({ top: box.top - around.top - around.height / 3 });
}
