import { embedHeights, sandbox } from "../share/snippet";
import { ArticleTalk, articleBy } from "./article-talk";
import { fixedHeight, frameAddress, ordersIn, withinHeights } from "./attributes";
import type { SkyClaimsElement, SkyClaimsError, SkyClaimsOrders } from "./embed";
import { type FrameMessage, FrameTalk } from "./frame-talk";
import { ofPage, own } from "./own";
import { ownAddress } from "./own-address";
import { scrolling } from "./scrolling";

/** In milliseconds after the frame has loaded: a map that has not spoken by then is none. */
const patience = 30_000;

/** What a change of an attribute asks for: another page in the frame, or a message to it. */
const loadedBy = ["src", "lang", "map", "data", "period", "report"];
const saidBy: Record<string, "select" | "filter" | "theme"> = {
  place: "select",
  claim: "select",
  hide: "filter",
  "hide-events": "filter",
  theme: "theme",
};

const site = ownAddress();

/** As wide as there is room, in a row of other things, too; where that is not understood, as any block is. */
const style = new CSSStyleSheet();
style.replaceSync(
  `:host{display:block;box-sizing:border-box;min-width:0;width:-moz-available;width:-webkit-fill-available;width:stretch}:host([hidden]){display:none}iframe{display:block;border:0;width:100%;min-height:${embedHeights.least}px}`,
);

/** `<sky-claims>`: the map in a frame of its own, as in the snippet, that talks with the page around it. */
export class SkyClaims extends HTMLElement implements SkyClaimsElement {
  static readonly observedAttributes = [...loadedBy, ...Object.keys(saidBy), "title", "height", "article"];
  #frame: HTMLIFrameElement | null = null;
  #talk: FrameTalk | null = null;
  #article: ArticleTalk | null = null;
  /** The causes of what went wrong, by its code: each is told once. */
  readonly #told = new Map<string, string>();
  /** With what the frame has begun to speak. */
  #ready: FrameMessage | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #changed = new Set<string>();

  constructor() {
    super();
    // What the host writes into the element, a plain link say, stays under the map; without scripts it is all there is.
    this.attachShadow({ mode: "open" }).append(ofPage("createElement")("slot"));
  }

  get dropped(): number {
    return this.#talk?.dropped ?? 0;
  }

  connectedCallback(): void {
    // What it had when it was made is in the page by now: that was no change.
    this.#changed.clear();
    this.#open();
  }

  disconnectedCallback(): void {
    this.#close();
    this.#told.clear();
  }

  /** Moved within the page by `moveBefore`, the frame goes on as it is. */
  connectedMoveCallback(): void {}

  attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    if (!this.isConnected || (before === value && !(name in saidBy))) return;
    // Once for all that a script sets in a row.
    if (this.#changed.size === 0) queueMicrotask(() => this.#follow());
    this.#changed.add(name);
  }

  send<T extends keyof SkyClaimsOrders>(type: T, data: SkyClaimsOrders[T]): boolean {
    const isSent = this.#talk?.send(type, data) ?? false;
    if (type === "select") this.#article?.clear();
    return isSent;
  }

  refresh(): void {
    this.#article?.ask();
  }

  readonly #read = (name: string): string | null => this.getAttribute(name);

  #open(): void {
    // Another window's messages are not heard here, and its words not read: the element has to be made there.
    if (this.ownerDocument !== document) {
      this.#fail("other-document");
      return;
    }
    // Taken off whatever was in another document.
    if (this.shadowRoot) this.shadowRoot.adoptedStyleSheets = [style];
    const around = this.parentElement && own(Element, this.parentElement, "closest")("[lang]");
    const surrounding = (around && own(Element, around, "getAttribute")("lang")) ?? "";
    const address = frameAddress(this.#read, site, surrounding);
    if (!address) {
      this.#fail("bad-src", this.#read("src") ?? "");
      return;
    }
    this.#told.delete("bad-src");
    const frame = ofPage("createElement")("iframe");
    frame.setAttribute("sandbox", sandbox);
    frame.referrerPolicy = "strict-origin-when-cross-origin";
    frame.loading = "lazy";
    frame.allow = "fullscreen";
    frame.style.height = `${embedHeights.usual}px`;
    frame.onload = () => {
      if (!this.#ready) this.#timer ??= setTimeout(() => this.#fail("no-answer"), patience);
    };
    frame.src = address.href;
    this.#frame = frame;
    this.#wear();
    this.#talk = new FrameTalk(frame, address.origin, (message) => this.#hear(message));
    this.shadowRoot?.prepend(frame);
    this.#linkArticle(frame);
  }

  #close(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#talk?.end();
    this.#article?.end();
    this.#frame?.remove();
    this.#talk = this.#article = this.#frame = null;
    this.#ready = null;
  }

  /** Does what the attributes that were changed ask for. */
  #follow(): void {
    const changed = [...this.#changed];
    this.#changed.clear();
    if (!this.isConnected || changed.length === 0) return;
    const isSaid = (name: string) => this.#ready !== null && name in saidBy;
    const isInAddress = (name: string) => loadedBy.includes(name) || name in saidBy;
    if (!this.#frame || changed.some((name) => isInAddress(name) && !isSaid(name))) {
      this.#close();
      this.#open();
      return;
    }
    this.#wear();
    if (changed.includes("article")) this.#linkArticle(this.#frame);
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
      this.#ready = message;
      clearTimeout(this.#timer);
    }
    this.#article?.hear(message);
    this.#say(type, data);
  }

  #linkArticle(frame: HTMLIFrameElement): void {
    this.#article?.end();
    this.#article = null;
    const selector = this.#read("article");
    if (selector === null || frame !== this.#frame) return;
    const { origin } = new URL(frame.src);
    // Whoever serves this script could read the article anyway; nobody else is told a word of it.
    if (site === "" || origin !== new URL(site).origin) {
      this.#fail("other-origin", origin);
      return;
    }
    const article = articleBy(selector, this);
    if (!article) {
      // It may stand further down in a page that is still coming.
      if (ofPage("readyState") !== "loading") this.#fail("no-article", selector);
      else ofPage("addEventListener")("DOMContentLoaded", () => this.#linkArticle(frame), { once: true });
      return;
    }
    this.#told.delete("no-article");
    this.#article = new ArticleTalk(article, site, {
      tell: (data) => this.send("state", data),
      choose: (claim) => {
        this.send("select", { place: null, claim });
        this.scrollIntoView({ block: "nearest", behavior: scrolling() });
      },
      fail: (code) => this.#fail(code),
    });
    if (this.#ready) this.#article.hear(this.#ready);
  }

  #fail(code: SkyClaimsError["code"], cause = ""): void {
    if (this.#told.get(code) === cause) return;
    this.#told.set(code, cause);
    this.#say("error", { code, id: null });
  }

  #say(type: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(`sky-claims:${type}`, { detail, bubbles: true }));
  }
}
