import { asRead, isWhole, seen } from "../../domain/claims/as-read";
import type { Selector } from "../messages";
import { ofPage, own } from "../own";
import { readingOf } from "./footnote";

/** Whose words are not the article's; what a reader is typing is nobody's but theirs. */
const others =
  "script,style,noscript,template,iframe,object,audio,video,svg,textarea,select,sky-claims,[contenteditable]:not([contenteditable=false])";

/** In closed details, say. What has no box of its own is said not to be seen, though what it holds may be. */
const isUnseen = (element: Element, display: string): boolean =>
  display !== "contents" && own(Element, element, "checkVisibility")?.() === false;

/** How many signs are read at a stretch. */
const stretch = 2000;

/** At so many places words are looked at, and at no more: they tell nothing then. */
const mostOccurrences = 100;

/** An article's words as they are read, and where in it each sign of them stands. */
export class ArticleText {
  text = "";
  readonly #signs: string[] = [];
  readonly #nodes: Text[] = [];
  readonly #offsets: number[] = [];

  /** Reads them, to be called again until it is done: a long article takes longer than a page may stand still. */
  *read(root: Element): Generator<void> {
    yield* this.#read(root);
    this.text = this.#signs.join("");
  }

  *#read(element: Element): Generator<void> {
    const { display, visibility } = getComputedStyle(element);
    if (display === "none" || own(Element, element, "matches")(others) || isUnseen(element, display)) return;
    const reading = readingOf(element, this.#signs.slice(-4).join(""));
    if (reading === "note") return;
    if (reading === "power") this.#add("^", this.#nodes.at(-1), this.#offsets.at(-1) ?? 0);
    // What begins a line of its own is apart from what stands before it, though no space is between them.
    const isApart = own(Element, element, "localName") === "br" || !/^(inline|contents|ruby)/.test(display);
    if (isApart) this.#add(" ", this.#nodes.at(-1), 0);
    yield;
    // As they are now: between two pieces of the work, the page may change.
    for (const child of [...own(Node, element, "childNodes")]) {
      if (child instanceof Element) yield* this.#read(child);
      else if (child instanceof Text && visibility !== "hidden") yield* this.#readText(child);
    }
    if (isApart) this.#add(" ", this.#nodes.at(-1), 0);
  }

  *#readText(node: Text): Generator<void> {
    const { data } = node;
    for (let offset = 0; offset < data.length; offset++) {
      for (const sign of seen(data[offset] ?? "")) this.#add(sign, node, offset);
      if (offset % stretch === stretch - 1) yield;
    }
  }

  #add(sign: string, node: Text | undefined, offset: number): void {
    if (!node || (sign === " " && this.#signs.at(-1) === " ")) return;
    this.#signs.push(sign);
    this.#nodes.push(node);
    this.#offsets.push(offset);
  }

  /**
   * Where the words stand: exactly, and whole, or nowhere. Words that occur once are found whatever stands around them,
   * since an article may quote less of a report than we do; of several occurrences, the words around must tell which.
   */
  find({ exact, prefix, suffix }: Selector): Range | null {
    const wanted = asRead(exact).trim();
    const all = this.#occurrences(wanted);
    if (all.length < 2) return all[0] === undefined ? null : this.#range(all[0], all[0] + wanted.length);
    const [before, after] = [asRead(prefix), asRead(suffix)];
    const meant = all.filter((start) => {
      const [from, to] = [start - before.length, start + wanted.length + after.length];
      return (
        this.text.slice(Math.max(0, from), to) === before + wanted + after && isWhole(this.text, from, to)
      );
    });
    return meant.length === 1 && meant[0] !== undefined
      ? this.#range(meant[0], meant[0] + wanted.length)
      : null;
  }

  /** Where the words begin that stand there whole; none if they are everywhere. */
  #occurrences(words: string): number[] {
    const starts: number[] = [];
    let tried = 0;
    if (words === "") return starts;
    for (let at = this.text.indexOf(words); at !== -1; at = this.text.indexOf(words, at + 1)) {
      if (++tried > mostOccurrences) return [];
      if (isWhole(this.text, at, at + words.length)) starts.push(at);
    }
    return starts;
  }

  /** `null` where the page has changed since it was read. */
  #range(start: number, end: number): Range | null {
    const [first, last] = [this.#nodes[start], this.#nodes[end - 1]];
    if (!first?.isConnected || !last?.isConnected) return null;
    const range = ofPage("createRange")();
    try {
      range.setStart(first, this.#offsets[start] ?? 0);
      range.setEnd(last, (this.#offsets[end - 1] ?? 0) + 1);
    } catch {
      return null;
    }
    return range;
  }
}
