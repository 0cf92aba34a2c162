import { embedHeights, sandbox } from "../share/snippet";
import { ArticleLink, articleBy, scrolling } from "./article-link";
import { fixedHeight, frameAddress, ordersIn, withinHeights } from "./attributes";
import type { SkyClaimsElement, SkyClaimsError, SkyClaimsOrders } from "./embed";
import { type FrameMessage, FrameTalk } from "./frame-talk";

/** In milliseconds after the frame has loaded: a map that has not spoken by then is none. */
const patience = 30_000;

/** What a change of an attribute asks for: another page in the frame, or a message to it. */
const loadedBy = ["src", "lang", "map", "data"];
const saidBy: Record<string, "select" | "filter" | "theme"> = {
  place: "select",
  claim: "select",
  hide: "filter",
  "hide-events": "filter",
  theme: "theme",
};

/** Where this script came from, which is where the map is. A script of the new kind finds itself by its name. */
const ownAddress =
  (document.currentScript as HTMLScriptElement | null)?.src ??
  document.querySelector<HTMLScriptElement>('script[src$="/embed.js"]')?.src ??
  "";

const style = new CSSStyleSheet();
style.replaceSync(
  `:host{display:block}:host([hidden]){display:none}iframe{display:block;border:0;width:100%;min-height:${embedHeights.least}px}`,
);

/** `<sky-claims>`: the map in a frame of its own, as in the snippet, that talks with the page around it. */
export class SkyClaims extends HTMLElement implements SkyClaimsElement {
  static readonly observedAttributes = [...loadedBy, ...Object.keys(saidBy), "title", "height", "article"];
  #frame: HTMLIFrameElement | null = null;
  #talk: FrameTalk | null = null;
  #link: ArticleLink | null = null;
  #hasSpoken = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #changed = new Set<string>();
  /** The claims whose words the article holds, as the map was last told. */
  #found: readonly string[] = [];

  constructor() {
    super();
    // What the host writes into the element, a plain link say, stays under the map; without scripts it is all there is.
    const shadow = this.attachShadow({ mode: "open" });
    shadow.adoptedStyleSheets = [style];
    shadow.append(document.createElement("slot"));
  }

  get dropped(): number {
    return this.#talk?.dropped ?? 0;
  }

  connectedCallback(): void {
    this.#open();
  }

  disconnectedCallback(): void {
    this.#close();
  }

  /** Moved within the page by `moveBefore`, the frame goes on as it is. */
  connectedMoveCallback(): void {}

  attributeChangedCallback(name: string): void {
    if (!this.isConnected) return;
    // Once for all that a script sets in a row.
    if (this.#changed.size === 0) queueMicrotask(() => this.#follow());
    this.#changed.add(name);
  }

  send<T extends keyof SkyClaimsOrders>(type: T, data: SkyClaimsOrders[T]): boolean {
    const isSent = this.#talk?.send(type, data) ?? false;
    if (type === "select") this.#link?.clear();
    return isSent;
  }

  refresh(): void {
    if (this.#link) this.send("state", { quotes: true, found: this.#found });
  }

  readonly #read = (name: string): string | null => this.getAttribute(name);

  #open(): void {
    const surrounding = this.parentElement?.closest<HTMLElement>("[lang]")?.lang ?? "";
    const address = frameAddress(this.#read, ownAddress, surrounding);
    if (!address) {
      this.#fail("bad-src");
      return;
    }
    const frame = document.createElement("iframe");
    frame.setAttribute("sandbox", sandbox);
    frame.referrerPolicy = "strict-origin-when-cross-origin";
    frame.loading = "lazy";
    frame.allow = "fullscreen";
    frame.style.height = `${embedHeights.usual}px`;
    frame.onload = () => {
      if (!this.#hasSpoken) this.#timer ??= setTimeout(() => this.#fail("no-answer"), patience);
    };
    frame.src = address.href;
    this.#frame = frame;
    this.#wear();
    this.#talk = new FrameTalk(frame, address.origin, (message) => this.#hear(message));
    this.shadowRoot?.prepend(frame);
    this.#linkArticle();
  }

  #close(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#talk?.end();
    this.#link?.end();
    this.#frame?.remove();
    this.#talk = this.#link = this.#frame = null;
    this.#hasSpoken = false;
  }

  /** Does what the attributes that were changed ask for. */
  #follow(): void {
    const changed = [...this.#changed];
    this.#changed.clear();
    if (!this.isConnected) return;
    const isSaid = (name: string) => this.#hasSpoken && name in saidBy;
    const isInAddress = (name: string) => loadedBy.includes(name) || name in saidBy;
    if (!this.#frame || changed.some((name) => isInAddress(name) && !isSaid(name))) {
      this.#close();
      this.#open();
      return;
    }
    this.#wear();
    if (changed.includes("article")) this.#linkArticle();
    const orders = ordersIn(this.#read);
    for (const type of new Set(changed.flatMap((name) => saidBy[name] ?? []))) {
      if (orders[type]) this.send(type, orders[type] as never);
    }
  }

  /** What the frame has of the attributes itself. */
  #wear(): void {
    const height = fixedHeight(this.#read);
    if (!this.#frame) return;
    this.#frame.title = this.title || "Skyclaims";
    if (height !== null) this.#frame.style.height = `${height}px`;
  }

  #hear(message: FrameMessage): void {
    const { type, data } = message;
    if (type === "resize") {
      if (this.#frame && fixedHeight(this.#read) === null)
        this.#frame.style.height = `${withinHeights(data.height)}px`;
      return;
    }
    if (type === "ready") {
      this.#hasSpoken = true;
      this.#found = [];
      clearTimeout(this.#timer);
    }
    if (this.#link) this.#tellArticle(this.#link, message);
    this.#say(type, data);
  }

  #tellArticle(link: ArticleLink, { type, data }: FrameMessage): void {
    if (type === "ready" || type === "filter") this.refresh();
    else if (type === "select") link.clear();
    else if (type === "quote") link.show(data);
    else if (type === "state" && data.quotes) {
      this.#found = link.find(data.quotes);
      this.send("state", { quotes: false, found: this.#found });
    }
  }

  #linkArticle(): void {
    this.#link?.end();
    this.#link = null;
    const selector = this.#read("article");
    if (selector === null) return;
    const article = articleBy(selector, this);
    if (!article) {
      this.#fail("no-article");
      return;
    }
    this.#link = new ArticleLink(article, (claim) => {
      this.send("select", { place: null, claim });
      this.scrollIntoView({ block: "nearest", behavior: scrolling() });
    });
    this.refresh();
  }

  #fail(code: SkyClaimsError["code"]): void {
    this.#say("error", { code, id: null });
  }

  #say(type: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(`sky-claims:${type}`, { detail, bubbles: true }));
  }
}
