import { useEffect, useState } from "react";
import { frozenArchives, frozenVersions, nameOfArchive, versionsFile } from "../domain/versions";

/** What is kept for good, by the version that an article may name, and the day on which it was frozen; `null`: it is not. */
export type Kept = { version: string; date: string } | null;

/**
 * How a version is kept. What cannot be asked is not promised.
 * @param beside of an archive's version, that of the reports beside it
 */
export const keptOf = (
  version: string,
  beside: string | undefined,
  site: string,
  signal?: AbortSignal,
): Promise<Kept> =>
  fetch(new URL(`data/${versionsFile}`, site), signal ? { signal } : {})
    .then((response) => response.json())
    .then((read: unknown) =>
      beside === undefined
        ? (frozenVersions(read).find((entry) => entry.version === version) ?? null)
        : nameOfArchive(frozenArchives(read), { version, beside }),
    )
    .catch(() => null);

/** An address that opens just these data, where they are kept; one that names data already stays as it is. */
export function addressIn(address: string, kept: Kept): string {
  const url = new URL(address);
  if (kept && !url.searchParams.has("data")) url.searchParams.set("data", kept.version);
  return url.href;
}

/**
 * How a version is kept; `undefined` until that is known.
 * @param beside of an archive's version, that of the reports beside it
 */
export function useKept(version: string, beside: string | undefined, site: string): Kept | undefined {
  const [kept, setKept] = useState<Kept | undefined>(undefined);
  useEffect(() => {
    const asking = new AbortController();
    keptOf(version, beside, site, asking.signal).then((answer) => {
      if (!asking.signal.aborted) setKept(answer);
    });
    return () => asking.abort();
  }, [version, beside, site]);
  return kept;
}
