import { type RefObject, useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { coveredBy, pixelsOf, type SheetHeight } from "./sheet-heights";
import { useHeadHeight } from "./use-head-height";

export type Sheet = {
  element: RefObject<HTMLElement | null>;
  height: SheetHeight;
  /** Nobody has moved it yet: it stands as the page was opened. */
  isUnmoved: boolean;
  setHeight: (height: SheetHeight) => void;
  /** A place was chosen on the map: as much of the sheet as leaves the place in view. */
  showChoice: () => void;
  /** How much of the map the sheet takes at its foot, in CSS pixels; 0 where the panel stands beside it. */
  covered: number;
};

const never = () => () => {};

/** In a frame, with nothing open, the map comes first. The early script has said so, and the page is painted by it. */
const firstNow = (): SheetHeight => (document.documentElement.dataset.embed === "closed" ? "peek" : "half");
const firstAtBuild = (): SheetHeight => "half";

/** How high the sheet stands. In no address: a link is as likely to be opened where there is none. */
export function useSheet(): Sheet {
  const element = useRef<HTMLElement>(null);
  const first = useSyncExternalStore(never, firstNow, firstAtBuild);
  const [moved, setHeight] = useState<SheetHeight | null>(null);
  const height = moved ?? first;
  const [covered, setCovered] = useState(0);
  const readTo = useRef(0);

  const measure = useCallback(() => {
    if (element.current) setCovered(coveredBy(pixelsOf(element.current), height));
  }, [height]);
  useHeadHeight(element, measure);
  useEffect(() => {
    measure();
    addEventListener("resize", measure);
    return () => removeEventListener("resize", measure);
  }, [measure]);

  // Lowered, the sheet shows its title; raised again, where the reader was.
  useEffect(() => {
    const sheet = element.current;
    if (!sheet || height !== "peek") return;
    readTo.current = sheet.scrollTop;
    sheet.scrollTop = 0;
    return () => {
      if (readTo.current > 0) sheet.scrollTop = readTo.current;
    };
  }, [height]);

  const showChoice = useCallback(() => {
    readTo.current = 0;
    setHeight("half");
  }, []);
  return { element, height, isUnmoved: moved === null, setHeight, showChoice, covered };
}
