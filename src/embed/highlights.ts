/** The words of the claim that is open, and all words that lead to the map. Hosts may style both. */
export type HighlightName = "sky-claims" | "sky-claims-words";

/** In a layer, so that whatever the host's own style sheets say of them goes before. */
const css = `@layer sky-claims{
::highlight(sky-claims-words){text-decoration:underline dotted 2px #a67c25}
::highlight(sky-claims){background-color:#edcb80;color:#1d1c1a}
@media(forced-colors:active){::highlight(sky-claims){background-color:Mark;color:MarkText}}
}`;

let sheet: CSSStyleSheet | undefined;

/**
 * Highlights these words in the page without touching its markup; nothing where the browser has no such highlights.
 * The registry is the page's own: several elements share a name in it. Returns how to take these words out again.
 */
export function highlight(name: HighlightName, ranges: readonly Range[]): () => void {
  if (ranges.length === 0 || typeof Highlight === "undefined" || !CSS.highlights) return () => {};
  const shared = CSS.highlights.get(name) ?? new Highlight();
  for (const range of ranges) shared.add(range);
  CSS.highlights.set(name, shared);
  dress();
  return () => {
    for (const range of ranges) shared.delete(range);
    if (shared.size > 0) return;
    CSS.highlights.delete(name);
    dress();
  };
}

/** The page wears our style sheet as long as there is anything to be seen of it, and not longer. */
function dress(): void {
  const isNeeded = CSS.highlights.has("sky-claims") || CSS.highlights.has("sky-claims-words");
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  const rest = document.adoptedStyleSheets.filter((each) => each !== sheet);
  document.adoptedStyleSheets = isNeeded ? [...rest, sheet] : rest;
}
