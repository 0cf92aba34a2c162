import { useEffect, useState } from "react";
import type { CorrectionsList } from "./CorrectionsList";
import type { ForPaper } from "./ForPaper";
import type { OpenPage } from "./OpenPage";

/** What an overview on a screen has no use for: the page of a place or a claim, what only paper needs, the corrections. */
export type Opened = {
  OpenPage: typeof OpenPage;
  ForPaper: typeof ForPaper;
  CorrectionsList: typeof CorrectionsList;
};

/** Kept: once it is here, every page opens at once. */
let opened: Opened | null = null;
let coming: Promise<Opened> | null = null;
const waiting = new Set<() => void>();

/** That there is a reader, and not only a page. */
const signs = ["pointermove", "pointerdown", "focusin", "keydown", "scroll"] as const;

/** Has it come, if it has not. Tried anew after it failed. */
export function loadOpened(): Promise<Opened> {
  coming ??= Promise.all([import("./OpenPage"), import("./ForPaper"), import("./CorrectionsList")]).then(
    ([{ OpenPage }, { ForPaper }, { CorrectionsList }]) => {
      opened = { OpenPage, ForPaper, CorrectionsList };
      for (const tell of waiting) tell();
      return opened;
    },
    (error: unknown) => {
      coming = null;
      throw error;
    },
  );
  return coming;
}

/** In case it is wanted; if it does not come now, it is asked for again when it is. */
export const expectOpened = (): void => void loadOpened().catch(() => {});

/**
 * It, once it is here. It sets out at the first sign of a reader, who can hardly have chosen a place by the time it has
 * come.
 * @param isWanted whether there is a page to show
 */
export function useOpened(isWanted: boolean): {
  opened: Opened | null;
  hasFailed: boolean;
  again: () => void;
} {
  const [known, setKnown] = useState(() => opened);
  const [hasFailed, setHasFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const tell = () => setKnown(opened);
    tell();
    waiting.add(tell);
    const listening = new AbortController();
    // Captured: what scrolls is the panel, which tells nobody else.
    const how = { once: true, capture: true, signal: listening.signal };
    for (const kind of signs) addEventListener(kind, expectOpened, how);
    return () => {
      waiting.delete(tell);
      listening.abort();
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt asks anew
  useEffect(() => {
    if (!isWanted) return;
    setHasFailed(false);
    let isGone = false;
    loadOpened().catch((error: unknown) => {
      console.warn(`Skyclaims: the page did not come: ${String(error)}`);
      if (!isGone) setHasFailed(true);
    });
    return () => {
      isGone = true;
    };
  }, [isWanted, attempt]);
  return { opened: known, hasFailed: isWanted && hasFailed, again: () => setAttempt(attempt + 1) };
}
