import type { FromFrame, Quoted } from "../messages";
import { limits } from "../messages";
import { ofPage, own } from "../own";
import { scrolling } from "../scrolling";
import { ArticleText } from "./article-text";
import { Workshop } from "./at-ease";
import { Guesses } from "./guesses";
import { highlight } from "./highlights";

/** What a click means to the host's own page goes before what it could mean to us. */
const theirs = "a,button,input,select,textarea,label,summary,[contenteditable],[role=button]";

/** Of all frames of the page together, for as long as it is loaded: no new frame, and no new map, may ask more. */
const guesses = new Guesses();

type Hear = {
  /** The words of this claim were clicked. */
  choose: (claim: string) => void;
  /** The article holds words of these claims, and of no others that were asked for. */
  found: (claims: readonly string[]) => void;
  /** More words were asked for and missed than may be. */
  spent: () => void;
};

/** Between the words in the host's article and the claims on the map. The host has marked nothing, and nothing is marked. */
export class ArticleLink {
  readonly #article: Element;
  readonly #hear: Hear;
  readonly #guesses: Guesses;
  readonly #clicks = new AbortController();
  readonly #workshop = new Workshop();
  #words: { claim: string; range: Range }[] = [];
  #unmark = () => {};
  #unchoose = () => {};
  /** Which claim was to be shown last: an older one that is still looked for is none any more. */
  #turn = 0;

  constructor(article: Element, hear: Hear, ofAll = guesses) {
    this.#article = article;
    this.#hear = hear;
    this.#guesses = ofAll;
    const { signal } = this.#clicks;
    const handleClick = (event: Event) => {
      const claim = this.#claimAt(event as MouseEvent);
      if (claim !== undefined) hear.choose(claim);
    };
    own(EventTarget, article, "addEventListener")("click", handleClick, { signal });
  }

  /** Looks for all these words, and tells of which claims it has found some. */
  find(quotes: readonly Quoted[]): void {
    this.#workshop.ask("find", () => this.#find(quotes));
  }

  *#find(quotes: readonly Quoted[]): Generator<void> {
    const words: { claim: string; range: Range }[] = [];
    const article = yield* this.#read();
    for (const { claim, selectors } of quotes) {
      for (const selector of selectors) {
        yield;
        const range = words.length < limits.marked && this.#guesses.find(article, selector);
        if (range) words.push({ claim, range });
      }
    }
    this.#unmark();
    this.#words = words;
    this.#unmark = highlight(
      "sky-claims-words",
      words.map(({ range }) => range),
    );
    if (this.#guesses.isSpent) this.#hear.spent();
    this.#hear.found([...new Set(words.map(({ claim }) => claim))]);
  }

  /** Highlights a claim's words in place of the last one's; if the reader asked, brings them into view. */
  show(quote: FromFrame["quote"]): void {
    this.#turn += 1;
    this.#workshop.ask("show", () => this.#show(quote, this.#turn));
  }

  *#show({ selectors, isAsked }: FromFrame["quote"], turn: number): Generator<void> {
    // Looked for anew: the article may have changed since.
    const article = yield* this.#read();
    const ranges: Range[] = [];
    for (const selector of selectors) {
      yield;
      const range = this.#guesses.find(article, selector);
      if (range) ranges.push(range);
    }
    if (turn !== this.#turn) return;
    this.#unchoose();
    this.#unchoose = highlight("sky-claims", ranges);
    if (isAsked && ranges[0]) bringIntoView(ranges[0]);
  }

  *#read(): Generator<void, ArticleText> {
    const article = new ArticleText();
    yield* article.read(this.#article);
    return article;
  }

  clear(): void {
    this.#turn += 1;
    this.#workshop.forget("show");
    this.#unchoose();
    this.#unchoose = () => {};
  }

  end(): void {
    this.#clicks.abort();
    this.#workshop.end();
    this.clear();
    this.#unmark();
    this.#words = [];
  }

  #claimAt({ target, clientX, clientY, defaultPrevented }: MouseEvent): string | undefined {
    const isSelecting = getSelection()?.isCollapsed === false;
    if (defaultPrevented || isSelecting || !(target instanceof Element)) return;
    if (own(Element, target, "closest")(theirs)) return;
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

/** By script, focus can go to no mere words: but the next Tab, and a screen reader, can go on from them. */
function bringIntoView(range: Range): void {
  const activeElement = ofPage("activeElement");
  if (activeElement instanceof HTMLElement) own(HTMLElement, activeElement, "blur")();
  getSelection()?.collapse(range.startContainer, range.startOffset);
  const around = range.startContainer.parentElement;
  if (!around) return;
  const { top, height } = range.getBoundingClientRect();
  const isLong = own(Element, around, "getBoundingClientRect")().height > innerHeight / 2;
  if (isLong) scrollBy({ top: top + height / 2 - innerHeight / 2, behavior: scrolling() });
  else own(Element, around, "scrollIntoView")({ block: "center", behavior: scrolling() });
}
