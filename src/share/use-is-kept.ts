import { useEffect, useState } from "react";
import { frozenVersions, versionsFile } from "../domain/versions";

/** Whether a version is kept for good, so that an article may name it; `null` until that is known. */
export function useIsKept(version: string, site: string): boolean | null {
  const [isKept, setIsKept] = useState<boolean | null>(null);
  useEffect(() => {
    const asking = new AbortController();
    fetch(new URL(`data/${versionsFile}`, site), { signal: asking.signal })
      .then((response) => response.json())
      .then((read: unknown) => frozenVersions(read).some((entry) => entry.version === version))
      // What cannot be asked is not promised.
      .catch(() => false)
      .then((answer) => {
        if (!asking.signal.aborted) setIsKept(answer);
      });
    return () => asking.abort();
  }, [version, site]);
  return isKept;
}
