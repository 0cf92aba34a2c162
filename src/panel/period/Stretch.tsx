import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { isAway } from "./Kept";
import { oneByOne } from "./one-by-one";

type Props = {
  /** A stretch of list items, of table rows, or of anything else. */
  of: "li" | "tr" | "div";
  /** Whether it is there from the start, or from now on. */
  isSeen: boolean;
  /** Whether it is made when there is time, however far from the screen: a list of not so many is to be found in as a whole. */
  isSoon?: boolean;
  /** About how high it will be, in CSS pixels. */
  height: number;
  /** @param isOnPaper all of it is wanted now: stretches within it are seen from the start */
  children: (isOnPaper: boolean) => ReactNode;
};

/** How far from being seen a stretch is made, in CSS pixels. What is made nearby is made anew with all else: it costs each act. */
const near = 500;

/**
 * A stretch of a long list, which is made when it comes near the screen, or when the page is printed; from then on it stays.
 * What a reader does to a list of thousands costs what is seen of it. Stretches of stretches keep the empty rooms few as well:
 * each has a style and a place to be worked out.
 */
export function Stretch({ of, isSeen, isSoon = false, height, children }: Props) {
  const [isMade, setIsMade] = useState(isSeen || typeof IntersectionObserver === "undefined");
  const [isOnPaper, setIsOnPaper] = useState(false);
  if (isSeen && !isMade) setIsMade(true);
  const room = useRef<HTMLElement>(null);
  const keep = (element: HTMLElement | null) => {
    room.current = element;
  };
  // Bit by bit: several may come near at once.
  const makeSoon = useEffectEvent(() => oneByOne(() => setIsMade(true), height));
  useEffect(() => {
    const { current } = room;
    if (!current) return;
    let leave = isSoon ? makeSoon() : () => {};
    const observer = new IntersectionObserver(
      (seen) => {
        if (isSoon) return;
        // Who scrolls fast is past it again.
        leave();
        if (seen.some(({ isIntersecting }) => isIntersecting)) leave = makeSoon();
      },
      { rootMargin: `${near}px` },
    );
    // The browser takes its picture as soon as the event is over.
    const makeAtOnce = () => {
      if (isAway(current)) return;
      flushSync(() => {
        setIsMade(true);
        setIsOnPaper(true);
      });
    };
    observer.observe(current);
    addEventListener("beforeprint", makeAtOnce);
    return () => {
      leave();
      observer.disconnect();
      removeEventListener("beforeprint", makeAtOnce);
    };
  }, [isSoon]);
  if (isMade) return children(isOnPaper);
  if (of === "li") return <li ref={keep} aria-hidden="true" style={{ height }} />;
  if (of === "div") return <div ref={keep} aria-hidden="true" style={{ height }} />;
  return (
    <tr>
      <td ref={keep} style={{ height }} />
    </tr>
  );
}
