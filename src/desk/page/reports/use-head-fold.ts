import { type RefObject, useEffect, useRef, useState } from "react";

/**
 * Whether a report's head is unfolded. What is missing unfolds it; once nothing is, it folds again, so that the text stands where
 * it stood: but not under the hand, that is while the focus is in it, a pointer is down, or words are selected. What a hand has
 * unfolded a hand folds.
 */
export function useHeadFold(
  isMissing: boolean,
): [isOpen: boolean, setIsOpen: (isOpen: boolean) => void, head: RefObject<HTMLDetailsElement | null>] {
  const head = useRef<HTMLDetailsElement>(null);
  const [before, setBefore] = useState(isMissing);
  const [isOpen, setIsOpen] = useState(isMissing);
  const [isOwn, setIsOwn] = useState(isMissing);
  if (isMissing !== before) {
    setBefore(isMissing);
    if (isMissing && !isOpen) {
      setIsOpen(true);
      setIsOwn(true);
    }
  }
  const toFold = isOpen && isOwn && !isMissing;
  useEffect(() => {
    if (!toFold) return;
    const fold = () => {
      const isHeld = head.current?.contains(document.activeElement) || !getSelection()?.isCollapsed;
      if (!isHeld) setIsOpen(false);
    };
    // What has the focus after a press, and what is selected by it, is known when it is over.
    const later = () => void setTimeout(fold);
    const events = ["pointerup", "keyup"] as const;
    for (const event of events) document.addEventListener(event, later);
    return () => {
      for (const event of events) document.removeEventListener(event, later);
    };
  }, [toFold]);
  const byHand = (now: boolean) => {
    if (now === isOpen) return;
    setIsOpen(now);
    setIsOwn(false);
  };
  return [isOpen, byHand, head];
}
