import { type RefObject, useLayoutEffect, useState } from "react";

/** In CSS pixels. */
export type Size = { width: number; height: number };

/** How large an element is, less what is covered at its foot; `null` until it is on a screen. */
export function useSize(element: RefObject<HTMLElement | null>, covered: number): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured || typeof ResizeObserver === "undefined") return;
    const measure = () => {
      const { clientWidth: width, clientHeight } = measured;
      const height = Math.max(0, clientHeight - covered);
      setSize((known) => (known?.width === width && known.height === height ? known : { width, height }));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    measure();
    return () => observer.disconnect();
  }, [element, covered]);
  return size;
}
