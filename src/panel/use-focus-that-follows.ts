import { type RefObject, useCallback, useEffect, useRef } from "react";
import { bringIntoView } from "./bring-into-view";
import { placeButtonId } from "./place/PlaceList";

/** The panel itself, which takes the focus where nothing in it can. */
export const panelId = "the-reports";

/** To the list of all places, where it is read. */
export function toPlaces(): void {
  const panel = document.getElementById(panelId);
  if (panel) bringIntoView(panel.querySelector(".places") ?? panel, "start");
}

/**
 * For what opens in the place of all that is read, with the same place open: at its top, and with the focus from which the
 * next Tab goes on to it, as what was pressed goes. A sheet is low, and would stay scrolled as far as it was.
 */
export function toPanelTop(): void {
  const panel = document.getElementById(panelId);
  panel?.focus({ preventScroll: true });
  if (panel) panel.scrollTop = 0;
}

/**
 * A page that opens takes the focus to its heading and comes into view, at the claim that is pointed out if one
 * is; when it closes, the focus is given back to what it was opened from, on the map or beside it. The first page
 * of a visit takes none, but where it points out a claim that no longer stands (see `usePointedOut`).
 */
export function useFocusThatFollows(
  openId: string | null,
  claimId: string | null,
  isArrival: boolean,
  heading: RefObject<HTMLHeadingElement | null>,
): void {
  const before = useRef({ openId, claimId });
  const lastFocused = useLastFocused();
  const opener = useRef<Opener | null>(null);
  const whenPainted = useWhenPainted();
  useEffect(() => {
    const left = before.current;
    before.current = { openId, claimId };
    if (isArrival) return;
    const mayTakeFocus = !isElsewhere();
    const isOther = left.openId !== openId;
    if (!isOther && (claimId === null || left.claimId === claimId)) return;
    if (openId === null) {
      if (mayTakeFocus) whenPainted(() => giveBack(opener.current, left.openId ?? ""));
      return;
    }
    if (left.openId === null) opener.current = lastFocused.current;
    const { activeElement: pressed } = document;
    whenPainted(() => {
      const { activeElement } = document;
      // Wherever the reader has gone meanwhile, they stay.
      const hasGone = activeElement !== pressed && activeElement !== document.body;
      const pointedOut = claimId === null ? null : document.getElementById(claimId);
      // What is pointed out may have taken it already.
      const isTaken = pointedOut?.contains(activeElement);
      if (hasGone && !isTaken) return;
      if (isOther && mayTakeFocus && !isTaken) heading.current?.focus({ preventScroll: true });
      const opened = pointedOut ?? heading.current;
      if (opened) bringIntoView(opened, "start");
    });
  }, [openId, claimId, isArrival, heading, lastFocused, whenPainted]);
}

/**
 * With the next picture, as focus asks where everything stands: what was pressed is done first. Where nothing is
 * painted, at once. What is no longer on the page by then does nothing.
 */
function useWhenPainted(): (act: () => void) => void {
  const isOnPage = useRef(true);
  useEffect(() => {
    isOnPage.current = true;
    return () => {
      isOnPage.current = false;
    };
  }, []);
  return useCallback((act) => {
    if (document.hidden) act();
    else
      requestAnimationFrame(() => {
        if (isOnPage.current) act();
      });
  }, []);
}

/** Whether the reader is in the page around our frame: what that page opens on the map must not draw them in. */
export const isElsewhere = (): boolean => window.parent !== window && !document.hasFocus();

/** What had the focus. What is in the panel is made anew when a page closes: its id is the same. */
type Opener = { element: HTMLElement; id: string };

/** Kept as it goes: when a page has opened, the button that opened it is no longer there to be asked. */
function useLastFocused(): RefObject<Opener | null> {
  const last = useRef<Opener | null>(null);
  useEffect(() => {
    const keep = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement) last.current = { element: target, id: target.id };
    };
    addEventListener("focusin", keep);
    return () => removeEventListener("focusin", keep);
  }, []);
  return last;
}

function giveBack(opener: Opener | null, placeId: string): void {
  const { activeElement } = document;
  // Wherever the reader has gone meanwhile, they stay.
  if (activeElement && activeElement !== document.body) return;
  const again = opener?.id ? document.getElementById(opener.id) : null;
  const isThere = opener?.element.isConnected && opener.element !== document.body;
  const target = (isThere && opener.element) || again || document.getElementById(placeButtonId(placeId));
  // What is folded away takes no focus.
  for (let folded = target?.closest("details"); folded; folded = folded.parentElement?.closest("details"))
    folded.open = true;
  (target || document.getElementById(panelId))?.focus();
}
