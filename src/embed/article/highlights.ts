import { ofPage } from "../own";

/** The words of the claim that is open, and all words that lead to the map. Hosts may style both. */
export type HighlightName = "sky-claims" | "sky-claims-words";

/**
 * In a layer, so that whatever the host's own style sheets say of them goes before. Each part of the line by itself:
 * all in one, it is nothing to WebKit.
 */
const css = `@layer sky-claims{
::highlight(sky-claims-words){text-decoration:underline;text-decoration-style:dotted;text-decoration-thickness:2px;text-decoration-color:#a67c25}
::highlight(sky-claims){background-color:#edcb80;color:#1d1c1a}
@media(forced-colors:active){::highlight(sky-claims){background-color:Mark;color:MarkText}}
}`;

let sheet: CSSStyleSheet | undefined;

/**
 * Highlights these words in the page without touching its markup; nothing where the browser has no such highlights
 * (of `CSS` it is asked: a `Highlight` that the browser lacks may be an element of that name).
 * The registry is the page's own: several elements share a name in it. Returns how to take these words out again.
 */
export function highlight(name: HighlightName, ranges: readonly Range[]): () => void {
  if (ranges.length === 0 || !CSS.highlights) return () => {};
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
  const rest = ofPage("adoptedStyleSheets").filter((each) => each !== sheet);
  Reflect.set(Document.prototype, "adoptedStyleSheets", isNeeded ? [...rest, sheet] : rest, document);
}
