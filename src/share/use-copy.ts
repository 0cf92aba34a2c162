import { type RefObject, useRef, useState } from "react";

/** What became of a text that was to be copied: where the browser lets nothing be copied it is selected, and the rest is the reader's. */
export type Copied = "copied" | "selected";

/**
 * Copies the text of a field (in a frame, or without https, browsers let nothing be copied).
 * @returns `copied`: what became of this text; `null` before it was copied, or once it is another
 */
export function useCopy<Field extends HTMLInputElement | HTMLTextAreaElement>(
  text: string,
): { field: RefObject<Field | null>; copied: Copied | null; copy: () => Promise<void> } {
  const field = useRef<Field>(null);
  const [last, setLast] = useState<{ of: string; became: Copied } | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setLast({ of: text, became: "copied" });
    } catch {
      field.current?.focus();
      field.current?.select();
      setLast({ of: text, became: "selected" });
    }
  };
  return { field, copied: last?.of === text ? last.became : null, copy };
}
