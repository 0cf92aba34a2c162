import { useEffect, useMemo, useState } from "react";

/** What was pasted: its words, and what the page that they are from had in their place. */
export type Pasted = { text: string; html: string };

/** `none`: there is nothing to keep; `failed`: this browser keeps nothing, or has no room. */
export type PastedKept = "none" | "kept" | "failed";

const keyOf = (of: string): string => `skyclaims-desk unread ${of}`;
/** In milliseconds: who types on writes no text of 300,000 letters at each. */
const rest = 300;
/** In letters: a browser gives some five million to all that is kept so. The words matter more. */
const longestHtml = 500_000;

/** The start's own name among those of works. */
export const atStart = "start";

/** What was pasted for a work, or at the start, and not read yet. */
export function unreadText(of: string): Pasted {
  try {
    const { text, html } = JSON.parse(localStorage.getItem(keyOf(of)) ?? "{}");
    return { text: typeof text === "string" ? text : "", html: typeof html === "string" ? html : "" };
  } catch {
    return { text: "", html: "" };
  }
}

/** Of a work that is deleted, nothing is kept. */
export function forgetUnread(of: string): void {
  try {
    localStorage.removeItem(keyOf(of));
  } catch {}
}

const written = (of: string, { text, html }: Pasted): PastedKept => {
  const forms = html === "" || html.length > longestHtml ? [{ text }] : [{ text, html }, { text }];
  for (const form of forms)
    try {
      localStorage.setItem(keyOf(of), JSON.stringify(form));
      return "kept";
    } catch {}
  return "failed";
};

type Keeper = {
  keep: (pasted: Pasted) => void;
  /** Writes what waits to be written. */
  flush: () => void;
  /** What was read stands among the reports; what another tab has written since is its own. */
  forget: () => void;
};

function keeperOf(of: string, onChange: (kept: PastedKept) => void): Keeper {
  let wanted: Pasted | null = null;
  let last = unreadText(of).text;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = () => {
    clearTimeout(timer);
    if (!wanted) return;
    const { text } = wanted;
    const kept = written(of, wanted);
    wanted = null;
    last = text;
    onChange(kept);
  };
  const forget = () => {
    clearTimeout(timer);
    wanted = null;
    if (unreadText(of).text === last) forgetUnread(of);
    onChange("none");
  };
  return {
    flush,
    forget,
    keep: (pasted) => {
      if (pasted.text.trim() === "") return forget();
      wanted = pasted;
      clearTimeout(timer);
      timer = setTimeout(flush, rest);
    },
  };
}

/**
 * Keeps what is pasted until it is read, as a work is kept: in this browser, over a reload or a closed tab.
 * @param of a work's id, or the start's name
 */
export function useUnreadText(of: string) {
  const [kept, setKept] = useState<PastedKept>(() => (unreadText(of).text === "" ? "none" : "kept"));
  const keeper = useMemo(() => keeperOf(of, setKept), [of]);
  useEffect(() => {
    addEventListener("pagehide", keeper.flush);
    return () => {
      removeEventListener("pagehide", keeper.flush);
      keeper.flush();
    };
  }, [keeper]);
  return { kept, keep: keeper.keep, forget: keeper.forget };
}
