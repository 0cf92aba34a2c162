import { useCallback, useEffect, useState } from "react";
import type { PageLanguage } from "../../domain/language";
import { loadDeskWords } from "../../i18n/desk-words";
import { speakIn } from "../../i18n/load-messages";
import { language } from "../../i18n/messages";
import { deskIn, deskLanguage } from "../addresses";

/** Which language the desk speaks, and what makes it speak another: the work stays in its own. */
export function useLanguage(): [spoken: PageLanguage, speak: (next: PageLanguage) => Promise<void>] {
  const [spoken, setSpoken] = useState(language);
  const speak = useCallback(async (next: PageLanguage) => {
    await speakIn(next);
    await loadDeskWords();
    document.documentElement.lang = next;
    nameLanguage(next);
    setSpoken(next);
  }, []);
  useEffect(() => {
    // The browser's "back" leads to addresses of before: the language stays what it was last made.
    const followed = () => nameLanguage(spoken);
    addEventListener("popstate", followed);
    return () => removeEventListener("popstate", followed);
  }, [spoken]);
  return [spoken, speak];
}

/** Has the address say the language, so that it is the same after a reload, and in a link. */
function nameLanguage(spoken: PageLanguage): void {
  if (deskLanguage(location, navigator.languages) !== spoken)
    history.replaceState(history.state, "", deskIn(spoken, location));
}
