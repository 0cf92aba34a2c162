import { useEffect } from "react";
import type { ShownPeriod } from "../../domain/archive/shown-period";
import { useBrought } from "../../url/on-demand";
import { invitationPart } from "./archive-part";

/**
 * The line that leads from the front page to the archive. What it says is fetched when the page has answered and nothing else
 * is to be done; its room is kept, so that nothing moves when it comes; where a site has no archive, it is given back.
 */
export function ArchiveLine({ onPeriod }: { onPeriod: (period: ShownPeriod) => void }) {
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
  return (
    <div className="archive-line" data-asked={part !== null || undefined}>
      {part && <part.ArchiveInvitation onPeriod={onPeriod} />}
    </div>
  );
}
