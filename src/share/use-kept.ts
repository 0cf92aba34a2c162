import { useEffect, useState } from "react";
import { frozenArchives, frozenVersions, nameOfArchive, versionsFile } from "../domain/versions";

/** What is kept for good, by the version that an article may name, and the day on which it was frozen; `null`: it is not. */
export type Kept = { version: string; date: string } | null;

/**
 * How a version is kept; `undefined` until that is known.
 * @param beside of an archive's version, that of the reports beside it
 */
export function useKept(version: string, beside: string | undefined, site: string): Kept | undefined {
  const [kept, setKept] = useState<Kept | undefined>(undefined);
  useEffect(() => {
    const asking = new AbortController();
    fetch(new URL(`data/${versionsFile}`, site), { signal: asking.signal })
      .then((response) => response.json())
      .then((read: unknown) =>
        beside === undefined
          ? (frozenVersions(read).find((entry) => entry.version === version) ?? null)
          : nameOfArchive(frozenArchives(read), { version, beside }),
      )
      // What cannot be asked is not promised.
      .catch(() => null)
      .then((answer) => {
        if (!asking.signal.aborted) setKept(answer);
      });
    return () => asking.abort();
  }, [version, beside, site]);
  return kept;
}
