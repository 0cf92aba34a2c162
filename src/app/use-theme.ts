import { useEffect, useState } from "react";
import { type Theme, type ThemeName, themes } from "../theme/tokens";

const dark = () => matchMedia("(prefers-color-scheme: dark)");

/** The theme in force: the address's, else the system's, followed when it changes. Tells the page's CSS, too. */
export function useTheme(chosen: ThemeName | null): Theme {
  const [isSystemDark, setSystemDark] = useState(() => dark().matches);

  useEffect(() => {
    const system = dark();
    const handleChange = () => setSystemDark(system.matches);
    system.addEventListener("change", handleChange);
    return () => system.removeEventListener("change", handleChange);
  }, []);

  useEffect(() => {
    if (chosen) document.documentElement.dataset.theme = chosen;
    else delete document.documentElement.dataset.theme;
  }, [chosen]);

  return themes[chosen ?? (isSystemDark ? "dark" : "light")];
}
