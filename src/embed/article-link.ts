import { ArticleText } from "./article-text";
import { highlight } from "./highlights";
import type { FromFrame, Quoted } from "./messages";

/** What a click means to the host's own page goes before what it could mean to us. */
const own = "a,button,input,select,textarea,label,summary,[contenteditable],[role=button]";

/** Between the words in the host's article and the claims on the map. The host has marked nothing, and nothing is marked. */
export class ArticleLink {
  readonly #article: Element;
  readonly #clicks = new AbortController();
  #words: { claim: string; range: Range }[] = [];
  #unmark = () => {};
  #unchoose = () => {};

  /** @param choose called with the claim whose words were clicked */
  constructor(article: Element, choose: (claim: string) => void) {
    this.#article = article;
    const { signal } = this.#clicks;
    const handleClick = (event: Event) => {
      const claim = this.#claimAt(event as MouseEvent);
      if (claim !== undefined) choose(claim);
    };
    article.addEventListener("click", handleClick, { signal });
  }

  /** Looks for all these words; returns the claims of which it has found some. */
  find(quotes: readonly Quoted[]): string[] {
    const article = new ArticleText(this.#article);
    this.#words = quotes.flatMap(({ claim, selectors }) =>
      selectors.flatMap((selector) => {
        const range = article.find(selector);
        return range ? [{ claim, range }] : [];
      }),
    );
    this.#unmark();
    this.#unmark = highlight(
      "sky-claims-words",
      this.#words.map(({ range }) => range),
    );
    return [...new Set(this.#words.map(({ claim }) => claim))];
  }

  /** Highlights a claim's words in place of the last one's; if the reader asked, brings them into view. */
  show({ selectors, isAsked }: FromFrame["quote"]): void {
    // Looked for anew: the article may have changed since.
    const article = new ArticleText(this.#article);
    const ranges = selectors.flatMap((selector) => article.find(selector) ?? []);
    this.clear();
    this.#unchoose = highlight("sky-claims", ranges);
    if (isAsked && ranges[0]) bringIntoView(ranges[0]);
  }

  clear(): void {
    this.#unchoose();
    this.#unchoose = () => {};
  }

  end(): void {
    this.#clicks.abort();
    this.clear();
    this.#unmark();
    this.#words = [];
  }

  #claimAt({ target, clientX, clientY, defaultPrevented }: MouseEvent): string | undefined {
    const isSelecting = getSelection()?.isCollapsed === false;
    if (defaultPrevented || isSelecting || !(target instanceof Element) || target.closest(own)) return;
    const hit = this.#words.filter(
      ({ range }) =>
        range.intersectsNode(target) &&
        [...range.getClientRects()].some(
          ({ left, right, top, bottom }) =>
            clientX >= left && clientX <= right && clientY >= top && clientY <= bottom,
        ),
    );
    // A total's words hold those of its parts: who clicks "8 over …" means the part.
    return hit.sort((one, other) => lengthOf(one.range) - lengthOf(other.range))[0]?.claim;
  }
}

const lengthOf = (range: Range): number => range.toString().length;

export const scrolling = (): ScrollBehavior =>
  matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth";

/** By script, focus can go to no mere words: but the next Tab, and a screen reader, can go on from them. */
function bringIntoView(range: Range): void {
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement) activeElement.blur();
  getSelection()?.collapse(range.startContainer, range.startOffset);
  const around = range.startContainer.parentElement;
  const { top, height } = range.getBoundingClientRect();
  const isLong = (around?.getBoundingClientRect().height ?? 0) > innerHeight / 2;
  if (isLong) scrollBy({ top: top + height / 2 - innerHeight / 2, behavior: scrolling() });
  else around?.scrollIntoView({ block: "center", behavior: scrolling() });
}

/** What the attribute names; of an empty one, the article that the map stands in, or the page's first, or all of it. */
export function articleBy(selector: string, element: Element): Element | null {
  if (selector === "")
    return element.closest("article") ?? document.querySelector("article") ?? document.body;
  try {
    return document.querySelector(selector);
  } catch {
    return null;
  }
}
