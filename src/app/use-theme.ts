import { useEffect, useSyncExternalStore } from "react";
import { type Theme, type ThemeName, themes } from "../theme/tokens";

const dark = () => matchMedia("(prefers-color-scheme: dark)");

function subscribe(listener: () => void): () => void {
  const system = dark();
  system.addEventListener("change", listener);
  return () => system.removeEventListener("change", listener);
}

const isSystemDark = () => dark().matches;
const isSystemDarkAtBuild = () => false;

/** The theme in force: the address's, else the system's, followed when it changes. Tells the page's CSS, too. */
export function useTheme(chosen: ThemeName | null): Theme {
  const isDark = useSyncExternalStore(subscribe, isSystemDark, isSystemDarkAtBuild);

  useEffect(() => {
    if (chosen) document.documentElement.dataset.theme = chosen;
    else delete document.documentElement.dataset.theme;
  }, [chosen]);

  return themes[chosen ?? (isDark ? "dark" : "light")];
}
