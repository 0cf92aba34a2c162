import { asRead } from "../../domain/claims/as-read";
import { limits, type Selector } from "../messages";
import type { ArticleText } from "./article-text";

/** Too few would be found by chance, or by trying: then what is found would tell what stands around them. */
const isLongEnough = (words: string): boolean =>
  words.length >= limits.leastSigns && words.split(" ").length >= limits.leastWords;

/**
 * What a frame has asked of the page's article, for as long as the page is loaded. Whether words stand there is an
 * answer, and a frame that may ask without end reads the article by it: so that it may miss only so often.
 */
export class Guesses {
  readonly #missed = new Set<string>();
  readonly #found = new Set<string>();

  /** No more than was asked already is answered. */
  get isSpent(): boolean {
    return this.#missed.size >= limits.misses;
  }

  find(article: ArticleText, selector: Selector): Range | null {
    const guess = [selector.exact, selector.prefix, selector.suffix].map(asRead);
    const key = guess.join("\n");
    if (!isLongEnough(guess[0]?.trim() ?? "")) return null;
    const isNew = !this.#missed.has(key) && !this.#found.has(key);
    if (isNew && this.isSpent) return null;
    const range = article.find(selector);
    if (!isNew) return range;
    if (!range) this.#missed.add(key);
    // What is not kept is asked anew, and may miss.
    else if (this.#found.size < limits.marked) this.#found.add(key);
    return range;
  }
}
