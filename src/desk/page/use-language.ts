import { useCallback, useState } from "react";
import type { PageLanguage } from "../../domain/language";
import { loadDeskWords } from "../../i18n/desk-words";
import { speakIn } from "../../i18n/load-messages";
import { language } from "../../i18n/messages";

/** Which language the desk speaks, and what makes it speak another: the work stays in its own. */
export function useLanguage(): [spoken: PageLanguage, speak: (next: PageLanguage) => Promise<void>] {
  const [spoken, setSpoken] = useState(language);
  const speak = useCallback(async (next: PageLanguage) => {
    await speakIn(next);
    await loadDeskWords();
    document.documentElement.lang = next;
    // In the address, so that it is the same after a reload, and in a link.
    const query = new URLSearchParams(location.search);
    query.set("lang", next);
    history.replaceState(history.state, "", `?${query}${location.hash}`);
    setSpoken(next);
  }, []);
  return [spoken, speak];
}
