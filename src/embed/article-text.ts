import { locateQuote } from "../domain/claims/quote";
import type { Selector } from "./messages";

/** As what one sign is read: nothing, where a word may break and for marks of no width; a space for any blank. */
const seen = (sign: string): string =>
  /[\u00ad\u200b\u2060\ufeff]/.test(sign) ? "" : /\s/.test(sign) ? " " : sign;

/** Whose words are not the article's. */
const others = "script,style,noscript,template,iframe,object,audio,video,svg,textarea,select,sky-claims";

/** Words as a reader has them before their eyes, from words as they were typed. */
export const asRead = (text: string): string => text.split("").map(seen).join("").replace(/ +/g, " ");

/** In closed details, say. What has no box of its own is said not to be seen, though what it holds may be. */
const isUnseen = (element: Element, display: string): boolean =>
  display !== "contents" && element.checkVisibility?.() === false;

/** An article's words as they are read, and where in it each sign of them stands. */
export class ArticleText {
  text = "";
  readonly #nodes: Text[] = [];
  readonly #offsets: number[] = [];

  constructor(root: Element) {
    const signs: string[] = [];
    const add = (sign: string, node: Text | undefined, offset: number) => {
      if (!node || sign === "" || (sign === " " && signs.at(-1) === " ")) return;
      signs.push(sign);
      this.#nodes.push(node);
      this.#offsets.push(offset);
    };
    const readText = (node: Text) => {
      for (const [offset, sign] of node.data.split("").entries()) add(seen(sign), node, offset);
    };
    const read = (element: Element) => {
      const { display, visibility } = getComputedStyle(element);
      if (display === "none" || element.matches(others) || isUnseen(element, display)) return;
      // What begins a line of its own is apart from what stands before it, though no space is between them.
      const isApart = element.localName === "br" || !/^(inline|contents|ruby)/.test(display);
      if (isApart) add(" ", this.#nodes.at(-1), 0);
      for (const child of element.childNodes) {
        if (child instanceof Element) read(child);
        else if (child instanceof Text && visibility !== "hidden") readText(child);
      }
      if (isApart) add(" ", this.#nodes.at(-1), 0);
    };
    read(root);
    this.text = signs.join("");
  }

  /**
   * Where the words stand: exactly, or nowhere. Words that occur once are found whatever stands around them, since
   * an article may quote less of a report than we do; of several occurrences, the words around must tell which.
   */
  find({ exact, prefix, suffix }: Selector): Range | null {
    const wanted = asRead(exact).trim();
    const alone = locateQuote(this.text, { exact: wanted, prefix: "", suffix: "" });
    const around = { exact: wanted, prefix: asRead(prefix), suffix: asRead(suffix) };
    const span = alone === "ambiguous" ? locateQuote(this.text, around) : alone;
    if (typeof span === "string") return null;
    const [first, last] = [this.#nodes[span.start], this.#nodes[span.end - 1]];
    if (!first || !last) return null;
    const range = document.createRange();
    range.setStart(first, this.#offsets[span.start] ?? 0);
    range.setEnd(last, (this.#offsets[span.end - 1] ?? 0) + 1);
    return range;
  }
}
