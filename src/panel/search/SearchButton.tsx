import { useEffect, useEffectEvent, useRef, useState } from "react";
import { m } from "../../i18n/messages";
import { onDemand, useOnDemand } from "../../url/on-demand";
import type { SearchDialogProps } from "./SearchDialog";

type Props = Omit<SearchDialogProps, "onClose">;

/** The search with its words; its style comes with it. */
const search = onDemand(async () => {
  const [{ SearchDialog }, words] = await Promise.all([
    import("./SearchDialog"),
    import("../../i18n/search-words"),
  ]);
  await words.loadSearchWords();
  return { Dialog: SearchDialog };
});

/**
 * Opens the search, by a press or by "/"; its script, words and style are fetched only then. An address that seeks
 * something opens it, too.
 */
export function SearchButton(props: Props) {
  const { query, onQuery } = props;
  const button = useRef<HTMLButtonElement>(null);
  const [isWanted, setIsWanted] = useState(false);
  const isOpen = isWanted || query !== null;
  const { brought, hasFailed, again } = useOnDemand(search, isOpen);
  const open = () => (hasFailed ? again() : setIsWanted(true));
  const handleKey = useEffectEvent((event: KeyboardEvent) => {
    if (!isSlash(event) || document.querySelector("dialog[open]") || !isShown(button.current)) return;
    // Or it would be the first sign that is sought.
    event.preventDefault();
    open();
  });
  useEffect(() => {
    addEventListener("keydown", handleKey);
    return () => removeEventListener("keydown", handleKey);
  }, []);
  const close = () => {
    setIsWanted(false);
    onQuery(null);
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className="search-button"
        aria-haspopup="dialog"
        aria-keyshortcuts="/"
        onClick={open}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M11 6.5a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0ZM9.8 9.8 14.5 14.5" />
        </svg>
        <span>{m.searchButton}</span>
      </button>
      {hasFailed && <span role="alert">{m.loadAdvice}</span>}
      {isOpen && brought && <brought.Dialog {...props} onClose={close} />}
    </>
  );
}

/** Not while somebody writes: there it is a sign like any other. */
function isSlash({ key, target, ctrlKey, metaKey, altKey, defaultPrevented }: KeyboardEvent): boolean {
  if (key !== "/" || ctrlKey || metaKey || altKey || defaultPrevented) return false;
  return !(target instanceof Element && target.closest("input, textarea, select, [contenteditable]"));
}

/** In a frame it is not, and its key is the article's. */
const isShown = (element: HTMLElement | null): boolean => (element?.getClientRects().length ?? 0) > 0;
