import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import { m } from "../../i18n/messages";
import { panelId } from "../../panel/use-focus-that-follows";
import { heightAfter, heightBeside } from "./sheet-heights";
import { useAllWords } from "./use-all-words";
import type { Sheet } from "./use-sheet";
import { useSheetDrag } from "./use-sheet-drag";
import { useWholeRows } from "./use-whole-rows";

type Props = {
  sheet: Sheet;
  /** Whose page it is: before the handle, from which the next Tab goes on to what is read. */
  mark?: ReactNode;
  /** What stands in the place of the title, and what stays in view below it. */
  headline: ReactNode;
  standing: ReactNode;
  /** What else stands beside the title. */
  beside?: ReactNode;
  children: ReactNode;
};

/** The panel: beside the map where there is room, and on a phone a sheet over its lower part. */
export function SheetPanel({ sheet, mark, headline, standing, beside, children }: Props) {
  const { element, height, setHeight } = sheet;
  const grip = useRef<HTMLElement>(null);
  useSheetDrag(sheet, grip);
  const cover = useRef<HTMLDivElement>(null);
  useWholeRows(element, cover);

  // Whoever comes in by keyboard must see where they are.
  useEffect(() => {
    const panel = element.current;
    const handleFocus = ({ target }: FocusEvent) => {
      const isInside = target instanceof Element && !grip.current?.contains(target);
      if (height === "peek" && isInside && target.matches(":focus-visible")) setHeight("half");
    };
    panel?.addEventListener("focusin", handleFocus);
    return () => panel?.removeEventListener("focusin", handleFocus);
  }, [element, height, setHeight]);

  const isAllWords = useAllWords();
  const seen = isAllWords && height === "half" ? "full" : height;
  const handleKey = (event: KeyboardEvent) => {
    const by = { ArrowUp: 1 as const, ArrowDown: -1 as const }[event.key];
    if (!by) return;
    event.preventDefault();
    setHeight(heightBeside(height, by));
  };
  return (
    <aside
      ref={element}
      id={panelId}
      tabIndex={-1}
      className="panel"
      aria-label={m.panelLabel}
      data-sheet={sheet.isUnmoved ? "unmoved" : height}
    >
      <div className="panel-head">
        <header ref={grip} className="masthead">
          {mark}
          <button
            type="button"
            className="sheet-handle"
            aria-expanded={height !== "peek"}
            aria-label={m.sheet[seen]}
            onClick={() => setHeight(heightAfter(seen))}
            onKeyDown={handleKey}
          />
          {headline || <h1>{m.tagline}</h1>}
          {beside}
        </header>
        {standing}
      </div>
      {children}
      <div ref={cover} className="row-cover" aria-hidden="true" />
    </aside>
  );
}
