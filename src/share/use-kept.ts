import { useEffect, useState } from "react";
import { type FrozenVersion, frozenVersions, versionsFile } from "../domain/versions";

/** A version that is kept for good, so that an article may name it; `null`: it is not. */
export type Kept = FrozenVersion | null;

/** How a version is kept; `undefined` until that is known. */
export function useKept(version: string, site: string): Kept | undefined {
  const [kept, setKept] = useState<Kept | undefined>(undefined);
  useEffect(() => {
    const asking = new AbortController();
    fetch(new URL(`data/${versionsFile}`, site), { signal: asking.signal })
      .then((response) => response.json())
      .then((read: unknown) => frozenVersions(read).find((entry) => entry.version === version) ?? null)
      // What cannot be asked is not promised.
      .catch(() => null)
      .then((answer) => {
        if (!asking.signal.aborted) setKept(answer);
      });
    return () => asking.abort();
  }, [version, site]);
  return kept;
}
