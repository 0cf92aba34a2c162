import { useEffect } from "react";

/**
 * Vite reloads its pages when a file of evidence has changed. As long as something is told here that nobody could read any
 * more, this page stays as it is.
 */
export function useNoReload(isTold: boolean): void {
  useEffect(() => {
    if (!isTold) return;
    // Vite reloads no other page than the one that it names.
    const stay = (payload: { path?: string }) => {
      payload.path = "/nowhere.html";
    };
    const { hot } = import.meta;
    hot?.on("vite:beforeFullReload", stay);
    // A test runner’s has no such thing.
    return () => hot?.off?.("vite:beforeFullReload", stay);
  }, [isTold]);
}
