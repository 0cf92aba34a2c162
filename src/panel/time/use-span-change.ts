import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { TimeSpan } from "../../domain/time/time-span";

/** By which part of the control the span is changed: what one part does in a row is one change to the history. */
export type Part = "from" | "to" | "window" | "new" | "step" | "play" | "period" | "all";

/** In milliseconds: a browser refuses addresses that are written more than some hundred times in ten seconds. */
const pause = 150;

const isSame = (one: TimeSpan, other: TimeSpan) => one.from === other.from && one.to === other.to;

/**
 * The span as the hand has it. The page follows at once, but for a moment's pause between two addresses; the first
 * of a row of changes is an entry in the history and the others take its place, so that Back undoes the row.
 */
export function useSpanChange(span: TimeSpan, onSpan: (span: TimeSpan, isEntry: boolean) => void) {
  const [draft, setDraft] = useState<{ part: Part; span: TimeSpan } | null>(null);
  const row = useRef<{ part: Part; written: TimeSpan } | null>(null);
  const lastWritten = useRef(Number.NEGATIVE_INFINITY);

  /** Whether the address is still as this part has written it: Back may have been there meanwhile. */
  const isInRow = (part: Part) => row.current?.part === part && isSame(row.current.written, span);

  const write = (part: Part, next: TimeSpan) => {
    const isEntry = !isInRow(part);
    row.current = { part, written: next };
    lastWritten.current = performance.now();
    setDraft(null);
    onSpan(next, isEntry);
  };
  const writeDraft = useEffectEvent(() => {
    if (draft) write(draft.part, draft.span);
  });
  useEffect(() => {
    if (!draft) return;
    const wait = lastWritten.current + pause - performance.now();
    const timer = setTimeout(writeDraft, Math.max(0, wait));
    return () => clearTimeout(timer);
  }, [draft]);

  const shown = draft?.span ?? span;
  return {
    shown,
    isInRow,
    change: (part: Part, next: TimeSpan) => {
      if (isSame(next, shown)) return;
      if (performance.now() - lastWritten.current >= pause) write(part, next);
      else setDraft({ part, span: next });
    },
    /** Ends a row: the next change is an entry of its own. */
    settle: () => {
      if (draft) write(draft.part, draft.span);
      row.current = null;
    },
  };
}
