import { useEffect, useRef } from "react";

/** What a key does, by its letter. */
export type KeyDeeds = Readonly<Record<string, () => void>>;

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest(
    "textarea, select, input:not([type=checkbox]):not([type=radio]), [contenteditable], dialog",
  ) !== null;

/**
 * Listens for keys while nothing is written. Undo and redo are the browser's own where something is.
 * @param isOn whether single letters do anything
 */
export function useKeys(deeds: KeyDeeds, undo: () => void, redo: () => void, isOn: boolean): void {
  const newest = useRef({ deeds, undo, redo, isOn });
  newest.current = { deeds, undo, redo, isOn };
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { deeds, undo, redo, isOn } = newest.current;
      if (isWriting(event.target) || event.isComposing) return;
      const step = stepOf(event);
      if (step !== null) {
        event.preventDefault();
        (step === "undo" ? undo : redo)();
        return;
      }
      // A key that is held down decides once.
      if (!isOn || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
      const deed = event.key === "?" ? deeds["?"] : event.shiftKey ? undefined : deeds[letterOf(event)];
      if (!deed) return;
      event.preventDefault();
      deed();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
}

/** What of a key event says which key it is. */
export type Pressed = Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/** Ctrl Z, Ctrl Shift Z, and Ctrl Y, which with the Mac's command key is the browser's own. */
export function stepOf(event: Pressed): "undo" | "redo" | null {
  const { ctrlKey, metaKey, altKey, shiftKey } = event;
  if (!(ctrlKey || metaKey) || altKey) return null;
  const letter = letterOf(event);
  if (letter === "z") return shiftKey ? "redo" : "undo";
  return letter === "y" && ctrlKey && !shiftKey ? "redo" : null;
}

/** The letter that a key writes; of another alphabet, the one that stands at its place on a Latin board. */
export const letterOf = ({ key, code }: Pick<Pressed, "key" | "code">): string =>
  (/^[a-z]$/i.test(key) ? key : code.replace(/^Key/, "")).toLowerCase();
