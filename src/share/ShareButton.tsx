import { type ComponentType, useState } from "react";
import { m } from "../i18n/messages";
import { pageAnew } from "../url/page-anew";
import type { ShareDialogProps } from "./ShareDialog";
import type { Shared } from "./shared";

type Opened = { Dialog: ComponentType<ShareDialogProps> };

/** Opens the dialog, whose script, words and style are fetched only then. */
export function ShareButton({ shared }: { shared: Shared }) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const open = async () => {
    setHasFailed(false);
    try {
      const [{ ShareDialog }, words] = await Promise.all([
        import("./ShareDialog"),
        import("../i18n/share-words"),
      ]);
      await words.loadShareWords();
      setOpened({ Dialog: ShareDialog });
    } catch (error) {
      console.warn(`Skyclaims: the dialog did not come: ${String(error)}`);
      setHasFailed(true);
      if (hasFailed) void pageAnew();
    }
  };
  return (
    <>
      <button type="button" className="share-button" aria-haspopup="dialog" onClick={open}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M8 10V1.5M4.8 4.5 8 1.5l3.2 3M5 7H2.5v7.5h11V7H11" />
        </svg>
        <span>{m.shareButton}</span>
      </button>
      {hasFailed && <span role="alert">{m.loadAdvice}</span>}
      {opened && <opened.Dialog shared={shared} onClose={() => setOpened(null)} />}
    </>
  );
}
