import { type ComponentType, useEffect, useEffectEvent, useRef, useState } from "react";
import { m } from "../../i18n/messages";
import { pageAnew } from "../../url/page-anew";
import type { SearchDialogProps } from "./SearchDialog";

type Props = Omit<SearchDialogProps, "onClose">;

type Brought = { Dialog: ComponentType<SearchDialogProps> };

/**
 * Opens the search, by a press or by "/"; its script, words and style are fetched only then. An address that seeks
 * something opens it, too.
 */
export function SearchButton(props: Props) {
  const { query, onQuery } = props;
  const button = useRef<HTMLButtonElement>(null);
  const [isWanted, setIsWanted] = useState(false);
  const [brought, setBrought] = useState<Brought | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const failures = useRef(0);
  const isOpen = isWanted || query !== null;
  useEffect(() => {
    if (!isOpen || brought) return;
    setHasFailed(false);
    bring().then(setBrought, (error: unknown) => {
      console.warn(`Skyclaims: the search did not come: ${String(error)}`);
      setHasFailed(true);
      setIsWanted(false);
      failures.current++;
      if (failures.current > 1) void pageAnew();
    });
  }, [isOpen, brought]);
  const handleKey = useEffectEvent((event: KeyboardEvent) => {
    if (!isSlash(event) || document.querySelector("dialog[open]") || !isShown(button.current)) return;
    // Or it would be the first sign that is sought.
    event.preventDefault();
    setIsWanted(true);
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
        onClick={() => setIsWanted(true)}
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

async function bring(): Promise<Brought> {
  const [{ SearchDialog }, words] = await Promise.all([
    import("./SearchDialog"),
    import("../../i18n/search-words"),
  ]);
  await words.loadSearchWords();
  return { Dialog: SearchDialog };
}

/** Not while somebody writes: there it is a sign like any other. */
function isSlash({ key, target, ctrlKey, metaKey, altKey, defaultPrevented }: KeyboardEvent): boolean {
  if (key !== "/" || ctrlKey || metaKey || altKey || defaultPrevented) return false;
  return !(target instanceof Element && target.closest("input, textarea, select, [contenteditable]"));
}

/** In a frame it is not, and its key is the article's. */
const isShown = (element: HTMLElement | null): boolean => (element?.getClientRects().length ?? 0) > 0;
