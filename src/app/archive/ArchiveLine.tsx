import { useEffect } from "react";
import type { Held } from "../../domain/archive/held";
import { ArchiveWays, type ToPeriods } from "../../panel/head/ArchiveWays";
import { useBrought } from "../../url/on-demand";
import { invitationPart } from "./archive-part";

type Props = {
  /** What the page was built with of the archive; `null`: the site has none; `undefined`: it was built without a word of it. */
  held: Held | null | undefined;
  to: ToPeriods;
};

/** What leads from the front page to the archive: it stands in the page as it is built, so that nothing has to come first. */
export function ArchiveLine({ held, to }: Props) {
  if (held === undefined) return <AskedLine to={to} />;
  return held && <ArchiveWays held={held} to={to} />;
}

/** For a page that was not built with it, as in dev: it is asked for when nothing else is to be done. */
function AskedLine({ to }: Pick<Props, "to">) {
  const part = useBrought(invitationPart);
  useEffect(() => {
    const bring = () => void invitationPart.load().catch((error: unknown) => console.warn(String(error)));
    // WebKit has no idle time to give.
    if (typeof requestIdleCallback !== "function") {
      const timer = setTimeout(bring, 2000);
      return () => clearTimeout(timer);
    }
    const idle = requestIdleCallback(bring, { timeout: 8000 });
    return () => cancelIdleCallback(idle);
  }, []);
  return part && <part.ArchiveInvitation to={to} />;
}
