import { useState } from "react";

const key = "skyclaims-desk letters";

/** Whether single letters are keys: as it was chosen in this browser, also after a reload. */
export function useLetters(): [areOn: boolean, choose: (areOn: boolean) => void] {
  const [areOn, setAreOn] = useState(() => kept() !== "off");
  const choose = (areOn: boolean) => {
    setAreOn(areOn);
    // A browser that keeps nothing may throw: then the choice is this page's alone.
    try {
      if (areOn) localStorage.removeItem(key);
      else localStorage.setItem(key, "off");
    } catch {}
  };
  return [areOn, choose];
}

function kept(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
