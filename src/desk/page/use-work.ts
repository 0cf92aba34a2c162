import { useCallback, useState } from "react";
import { language } from "../../i18n/messages";
import { emptyWork } from "../work/act";
import type { Action } from "../work/actions";
import { done, type History, historyOf, redone, undone } from "../work/history";
import type { Work } from "../work/work";

export type OpenWork = {
  work: Work;
  canUndo: boolean;
  canRedo: boolean;
  act: (action: Action) => void;
  undo: () => void;
  redo: () => void;
  leave: () => void;
};

const newHistory = (): History => historyOf(emptyWork(crypto.randomUUID(), language));

/** The work that is open, with all that was done to it. */
export function useWork(): OpenWork {
  const [history, setHistory] = useState(newHistory);
  return {
    work: history.present,
    canUndo: history.past !== null,
    canRedo: history.future !== null,
    act: useCallback((action: Action) => setHistory((now) => done(now, action)), []),
    undo: useCallback(() => setHistory(undone), []),
    redo: useCallback(() => setHistory(redone), []),
    leave: useCallback(() => setHistory(newHistory()), []),
  };
}
