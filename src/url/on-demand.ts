import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import { pageAnew } from "./page-anew";

/** A part of the page's script that is fetched when somebody needs it, and then kept: whoever needs it next has it at once. */
export type OnDemand<T> = {
  /** Brings it, if it is not here. Tried anew after it failed. */
  load: () => Promise<T>;
  /** What is here of it now. */
  now: () => T | null;
  /** Tells when it has come. @returns how to stop that */
  subscribe: (tell: () => void) => () => void;
};

export function onDemand<T>(bring: () => Promise<T>): OnDemand<T> {
  let here: T | null = null;
  let coming: Promise<T> | null = null;
  const waiting = new Set<() => void>();
  return {
    load: () => {
      coming ??= bring().then(
        (brought) => {
          here = brought;
          for (const tell of waiting) tell();
          return brought;
        },
        (error: unknown) => {
          coming = null;
          throw error;
        },
      );
      return coming;
    },
    now: () => here,
    subscribe: (tell) => {
      waiting.add(tell);
      return () => waiting.delete(tell);
    },
  };
}

const nothing = () => null;

/** It, if somebody has brought it. A page that was built has none of it at first. */
export const useBrought = <T>({ subscribe, now }: OnDemand<T>): T | null =>
  useSyncExternalStore(subscribe, now, nothing);

/** The same, brought as soon as it is wanted. */
export function useOnDemand<T>(part: OnDemand<T>, isWanted: boolean) {
  const brought = useBrought(part);
  const [hasFailed, setHasFailed] = useState(false);
  const bring = useCallback(
    (onFailure: () => void) => {
      setHasFailed(false);
      part.load().catch((error: unknown) => {
        console.error(error);
        setHasFailed(true);
        onFailure();
      });
    },
    [part],
  );
  useEffect(() => {
    if (isWanted) bring(() => {});
  }, [isWanted, bring]);
  const again = useCallback(() => bring(() => void pageAnew()), [bring]);
  return { brought, hasFailed: isWanted && hasFailed, again };
}
