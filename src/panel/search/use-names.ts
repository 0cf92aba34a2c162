import { useEffect, useState } from "react";
import { noNames, type SearchNames, searchNamesFile } from "../../domain/search/search";

let here: SearchNames | null = null;

/** The names that are published for the search; until they have come, or where they do not, what the data itself says. */
export function useNames(site: string): SearchNames {
  const [names, setNames] = useState<SearchNames>(here ?? noNames);
  useEffect(() => {
    if (here) return;
    const asking = new AbortController();
    fetch(new URL(`data/${searchNamesFile}`, site), { signal: asking.signal })
      .then((response) => response.json())
      .then((read: Partial<SearchNames> | null) => {
        here = { places: read?.places ?? {}, sources: read?.sources ?? {} };
        setNames(here);
      })
      .catch(() => {});
    return () => asking.abort();
  }, [site]);
  return names;
}
