import { useEffect, useSyncExternalStore } from "react";
import { type Theme, type ThemeName, themes } from "../theme/tokens";

const dark = () => matchMedia("(prefers-color-scheme: dark)");
/** A reader's own colours are in force: what the page chooses is passed over. */
const forced = () => matchMedia("(forced-colors: active)");

function subscribe(listener: () => void): () => void {
  const system = [dark(), forced()];
  for (const query of system) query.addEventListener("change", listener);
  return () => {
    for (const query of system) query.removeEventListener("change", listener);
  };
}

const isSystemDark = () => dark().matches;
const isForced = () => forced().matches;
const neitherAtBuild = () => false;

/**
 * The theme in force: the address's, else the system's, followed when it changes. Tells the page's CSS, too. Under
 * forced colours the map, which the browser cannot recolour, goes with the reader's ground, dark or light.
 */
export function useTheme(chosen: ThemeName | null): Theme {
  const isDark = useSyncExternalStore(subscribe, isSystemDark, neitherAtBuild);
  const isTheirs = useSyncExternalStore(subscribe, isForced, neitherAtBuild);

  useEffect(() => {
    if (chosen) document.documentElement.dataset.theme = chosen;
    else delete document.documentElement.dataset.theme;
  }, [chosen]);

  const system = isDark ? "dark" : "light";
  return themes[isTheirs ? system : (chosen ?? system)];
}
