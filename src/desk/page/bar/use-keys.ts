import { useEffect, useRef } from "react";

/** What a key does, by its letter on a Latin board: its place is the same whatever alphabet is in force. */
export type KeyDeeds = Readonly<Record<string, () => void>>;

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest("textarea, select, input:not([type=checkbox]):not([type=radio]), [contenteditable]") !==
    null;

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
      if (isWriting(event.target)) return;
      const isCommand = event.ctrlKey || event.metaKey;
      if (isCommand && !event.altKey && event.code === "KeyZ") {
        event.preventDefault();
        (event.shiftKey ? redo : undo)();
      } else if (isCommand && !event.altKey && event.code === "KeyY") {
        event.preventDefault();
        redo();
      } else if (isOn && !isCommand && !event.altKey) {
        const deed = event.key === "?" ? deeds["?"] : event.shiftKey ? undefined : deeds[letterOf(event)];
        if (!deed) return;
        event.preventDefault();
        deed();
      }
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
}

const letterOf = ({ code }: KeyboardEvent): string => code.replace(/^Key/, "").toLowerCase();
