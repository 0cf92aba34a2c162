import type { ArticleLink } from "./article/article-link";
import type { SkyClaimsError } from "./embed";
import type { FrameMessage } from "./frame-talk";
import type { FromFrame, FromHost } from "./messages";
import { ofPage } from "./own";

/** The element that the article is read for. */
export type Asker = {
  tell: (data: FromHost["state"]) => void;
  choose: (claim: string) => void;
  fail: (code: SkyClaimsError["code"], cause?: string) => void;
};

/** What a frame is told of the host's article, once it has spoken. */
export class ArticleTalk {
  readonly #article: Element;
  readonly #site: string;
  readonly #asker: Asker;
  #link: ArticleLink | null = null;
  #isOver = false;
  /** The words that were to be shown before the article could be read. */
  #quote: FromFrame["quote"] | null = null;
  /** The claims whose words the article holds, as the map was last told. */
  #found: readonly string[] = [];

  /** @param site whose script reads articles: it comes for those alone that ask for it */
  constructor(article: Element, site: string, asker: Asker) {
    this.#article = article;
    this.#site = site;
    this.#asker = asker;
  }

  hear({ type, data }: FrameMessage): void {
    if (type === "ready") void this.#begin();
    else if (type === "filter") this.ask();
    else if (type === "select") this.clear();
    else if (type === "quote") {
      this.#quote = data;
      this.#link?.show(data);
    } else if (type === "state" && data.quotes) this.#link?.find(data.quotes);
  }

  /** Asks the map for its quotes, to look for them anew. */
  ask(): void {
    if (this.#link) this.#asker.tell({ quotes: true, found: this.#found });
  }

  clear(): void {
    this.#quote = null;
    this.#link?.clear();
  }

  end(): void {
    this.#isOver = true;
    this.#link?.end();
  }

  /** The frame's page is there: the first, or, in another language say, the next, which was told nothing yet. */
  async #begin(): Promise<void> {
    this.#found = [];
    try {
      const link = this.#link ?? (await this.#read());
      if (this.#isOver) link?.end();
      else this.ask();
    } catch {
      if (!this.#isOver) this.#asker.fail("no-script");
    }
  }

  async #read(): Promise<ArticleLink | null> {
    const address = new URL("embed-article.js", this.#site).href;
    const { ArticleLink }: typeof import("./article/article-link") = await import(/* @vite-ignore */ address);
    // Twice ready, and read once.
    if (this.#isOver || this.#link) return this.#link;
    this.#link = new ArticleLink(this.#article, {
      choose: this.#asker.choose,
      found: (claims) => {
        this.#found = claims;
        this.#asker.tell({ quotes: false, found: claims });
      },
      spent: () => this.#asker.fail("too-many-misses"),
    });
    if (this.#quote) this.#link.show(this.#quote);
    return this.#link;
  }
}

/**
 * What the attribute names; of an empty one, the article that the map stands in, or the page's first. All of the page is
 * no article: what else stands in it is not ours to read.
 */
export function articleBy(selector: string, element: Element): Element | null {
  try {
    return (selector === "" && element.closest("article")) || ofPage("querySelector")(selector || "article");
  } catch {
    return null;
  }
}
