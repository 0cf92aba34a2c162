import { useState } from "react";
import { m } from "../i18n/messages";
import { onDemand, useOnDemand } from "../url/on-demand";
import type { Shared } from "./shared";

/** The dialog with its words; its style comes with it. */
const dialog = onDemand(async () => {
  const [{ ShareDialog }, words] = await Promise.all([
    import("./ShareDialog"),
    import("../i18n/share-words"),
  ]);
  await words.loadShareWords();
  return { Dialog: ShareDialog };
});

/** Opens the dialog, whose script, words and style are fetched only then. */
export function ShareButton({ shared }: { shared: Shared }) {
  const [isOpen, setIsOpen] = useState(false);
  const { brought, hasFailed, again } = useOnDemand(dialog, isOpen);
  const open = () => (hasFailed ? again() : setIsOpen(true));
  return (
    <>
      <button type="button" className="share-button" aria-haspopup="dialog" onClick={open}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M8 10V1.5M4.8 4.5 8 1.5l3.2 3M5 7H2.5v7.5h11V7H11" />
        </svg>
        <span>{m.shareButton}</span>
      </button>
      {hasFailed && <span role="alert">{m.loadAdvice}</span>}
      {isOpen && brought && <brought.Dialog shared={shared} onClose={() => setIsOpen(false)} />}
    </>
  );
}
