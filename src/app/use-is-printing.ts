import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/**
 * Whether the page is being printed: then it holds what paper needs, and every `details` is open. The browser
 * takes its picture as soon as the event is over, so that what it is to see is drawn within it.
 */
export function useIsPrinting(): boolean {
  const [isPrinting, setIsPrinting] = useState(false);
  useEffect(() => {
    const opened = new Set<HTMLDetailsElement>();
    const begin = () => {
      flushSync(() => setIsPrinting(true));
      for (const details of document.querySelectorAll("details:not([open])")) {
        opened.add(details as HTMLDetailsElement);
        (details as HTMLDetailsElement).open = true;
      }
    };
    const end = () => {
      for (const details of opened) details.open = false;
      opened.clear();
      setIsPrinting(false);
    };
    // Not by the media query: in Chromium it says for a moment, in the midst of printing, that nothing is printed.
    addEventListener("beforeprint", begin);
    addEventListener("afterprint", end);
    return () => {
      removeEventListener("beforeprint", begin);
      removeEventListener("afterprint", end);
    };
  }, []);
  return isPrinting;
}
