import { type RefObject, useEffect, useEffectEvent } from "react";

/**
 * Tells the style sheet how high the panel's head is, of which nobody knows beforehand into how many lines it breaks:
 * `--head-height`, all of it, which what is scrolled to must stay clear of; and `--head-still`, what of it no filter
 * changes, by which a lowered sheet is measured: pressed in it, nothing moves; `--head-told`, its title and caveat alone.
 */
export function useHeadHeight(panel: RefObject<HTMLElement | null>, onChange: () => void): void {
  const handleChange = useEffectEvent(onChange);
  useEffect(() => {
    const head = panel.current?.querySelector<HTMLElement>(".panel-head");
    if (!head || typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(() => {
      const still = head.querySelector<HTMLElement>(".source-chips") ?? head.firstElementChild;
      const top = head.getBoundingClientRect().top;
      panel.current?.style.setProperty("--head-height", `${head.offsetHeight}px`);
      // Read by panel and map alike, so that all of the page is styled anew: only where there is a sheet.
      if (matchMedia("(max-width: 44rem)").matches) {
        const height = Math.ceil((still?.getBoundingClientRect().bottom ?? top) - top);
        document.documentElement.style.setProperty("--head-still", `${height}px`);
        const told = head.firstElementChild?.getBoundingClientRect().bottom ?? top;
        document.documentElement.style.setProperty("--head-told", `${Math.ceil(told - top)}px`);
      }
      handleChange();
    });
    observer.observe(head);
    return () => observer.disconnect();
  }, [panel]);
}
