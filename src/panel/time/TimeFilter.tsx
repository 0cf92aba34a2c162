import { type RefObject, useEffect, useRef, useState } from "react";
import { m } from "../../i18n/messages";
import { onDemand, useOnDemand } from "../../url/on-demand";
import type { FilterProps } from "../filters/filter-props";

const control = onDemand(async () => (await import("./TimeControl")).TimeControl);

/**
 * When it was. The control comes when the reader comes near it: nothing of it is needed for the first view, and its
 * room is kept for it.
 * @param untimed how many claims of the dataset have no known time
 * @param counted over what these are counted, where that is more than what is shown
 */
export function TimeFilter(props: FilterProps & { untimed: number; counted: string | null }) {
  const room = useRef<HTMLDivElement>(null);
  const { brought: Control, hasFailed } = useOnDemand(control, useIsNear(room));
  return (
    <fieldset className="time-filter">
      <legend>{m.timeFilter.name}</legend>
      {Control && <Control {...props} />}
      {hasFailed && m.timeFilter.failed}
      {!Control && !hasFailed && <div className="time-room" ref={room} />}
    </fieldset>
  );
}

/** Whether the reader has come near it, once. */
function useIsNear(room: RefObject<Element | null>): boolean {
  const [isNear, setIsNear] = useState(false);
  useEffect(() => {
    const element = room.current;
    if (!element) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        observer.disconnect();
        setIsNear(true);
      },
      // The panel scrolls, not the page: a margin around the page's own view would be cut off by it.
      { root: element.closest(".panel"), rootMargin: "200px" },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [room]);
  return isNear;
}
