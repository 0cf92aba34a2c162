import { type RefObject, useEffect, useRef, useState } from "react";
import { m } from "../../i18n/messages";
import type { FilterProps } from "../Filters";

type Control = typeof import("./TimeControl").TimeControl;

/** Kept, because the filters are drawn anew with each place that opens. */
let loaded: Control | null = null;

/**
 * When it was. The control comes when the reader comes near it: nothing of it is needed for the first view, and its
 * room is kept for it.
 * @param untimed how many claims of the dataset have no known time
 */
export function TimeFilter(props: FilterProps & { untimed: number }) {
  const room = useRef<HTMLDivElement>(null);
  const Control = useControl(room);
  return (
    <fieldset className="time-filter">
      <legend>{m.timeFilter.name}</legend>
      {Control === "failed" && m.timeFilter.failed}
      {Control ? Control !== "failed" && <Control {...props} /> : <div className="time-room" ref={room} />}
    </fieldset>
  );
}

function useControl(room: RefObject<Element | null>): Control | "failed" | null {
  const [control, setControl] = useState<Control | "failed" | null>(() => loaded);
  useEffect(() => {
    const element = room.current;
    if (!element) return;
    const load = async () => {
      try {
        loaded = (await import("./TimeControl")).TimeControl;
        setControl(() => loaded);
      } catch (error) {
        console.error(error);
        setControl("failed");
      }
    };
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        observer.disconnect();
        load();
      },
      // The panel scrolls, not the page: a margin around the page's own view would be cut off by it.
      { root: element.closest(".panel"), rootMargin: "600px" },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [room]);
  return control;
}
