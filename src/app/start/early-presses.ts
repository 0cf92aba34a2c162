import { isWithoutScript } from "../../early/without-script";

/** What can be pressed in the page as it was built, and answers only once its script does. */
const controls = 'button, input[type="checkbox"], .static-map a';

/** `isChecked`: what a box was to be by the press; `null` for all else. */
type Press = { control: Element; isChecked: boolean | null };

export type EarlyPresses = {
  /** No more are kept: from here on the page sees them itself. Boxes are as they were built, which the page goes by. */
  end: () => void;
  /** Presses anew what was pressed, in the same order, now that the page answers. */
  replay: () => void;
};

/** Keeps what a reader presses in the page before it answers: on a slow line that is seconds, and no press is to be lost. */
export function keepPresses(page: Document): EarlyPresses {
  const presses: Press[] = [];
  const keep = (event: MouseEvent) => {
    if (isWithoutScript(page)) return;
    const { target } = event;
    const control = target instanceof Element ? target.closest(controls) : null;
    if (!control || event.ctrlKey || event.metaKey || event.shiftKey) return;
    // What a link of the picture leads to is there only for those without scripts.
    if (!isBox(control)) event.preventDefault();
    presses.push({ control, isChecked: isBox(control) ? control.checked : null });
  };
  page.addEventListener("click", keep, true);
  return {
    end: () => {
      page.removeEventListener("click", keep, true);
      for (const { control } of presses) if (isBox(control)) control.checked = control.defaultChecked;
    },
    replay: () => {
      for (const { control, isChecked } of presses.splice(0)) {
        const isDone = isBox(control) && control.checked === isChecked;
        if (!isDone) control.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
      }
    },
  };
}

const isBox = (control: Element): control is HTMLInputElement => control instanceof HTMLInputElement;
