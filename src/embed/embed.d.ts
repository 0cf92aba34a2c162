/**
 * The element that `embed.js` defines, for TypeScript in host pages. Types only: nothing is imported at run time.
 * The contract is told in docs/embed-contract.md of Skyclaims.
 *
 *     import type { SkyClaimsElement } from "./embed";
 *     const map = document.querySelector("sky-claims"); // SkyClaimsElement | null
 */

/** As in the W3C Web Annotation Data Model. */
export interface TextQuoteSelector {
  readonly type: "TextQuoteSelector";
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** What is open on the map: ids as in its addresses; both `null` for the overview. */
export interface SkyClaimsSelect {
  readonly place: string | null;
  readonly claim: string | null;
}

/** What is hidden on it: ids of sources and of events. */
export interface SkyClaimsFilter {
  readonly hide: readonly string[];
  readonly hideEvents: readonly string[];
}

/** The words of a claim, as they stand in the report. */
export interface SkyClaimsQuote {
  readonly claim: string;
  readonly place: string | null;
  readonly selectors: readonly TextQuoteSelector[];
  /** Whether the reader asked to be shown them in the article. */
  readonly isAsked: boolean;
}

export interface SkyClaimsState extends SkyClaimsSelect, SkyClaimsFilter {
  readonly theme: "light" | "dark" | null;
  /** How many messages the map has dropped. */
  readonly dropped: number;
  /** Of the claims that are shown; `null` if they were not asked for. */
  readonly quotes: readonly Omit<SkyClaimsQuote, "isAsked">[] | null;
}

export interface SkyClaimsError {
  /**
   * From the map: `unknown-id`, it has nothing of this name; `quotes-left-out`, it has more quotes than one message
   * may hold. From the element: `bad-src`, not a web address, or none and the script cannot be sure of its own;
   * `no-article`, nothing matches the attribute; `no-answer`, the frame has loaded and does not speak; `other-document`,
   * the element was moved into another window's page; `other-origin`, the map is not where the script came from, and
   * reads no article; `no-script`, `embed-article.js` did not load; `too-many-misses`, the map has asked for so many
   * words which the article does not hold that no others are looked for.
   */
  readonly code:
    | "unknown-id"
    | "quotes-left-out"
    | "bad-src"
    | "no-article"
    | "no-answer"
    | "other-document"
    | "other-origin"
    | "no-script"
    | "too-many-misses";
  readonly id: string | null;
}

/** What may be sent to the map. */
export interface SkyClaimsOrders {
  select: SkyClaimsSelect;
  filter: SkyClaimsFilter;
  theme: { readonly theme: "light" | "dark" | null };
  focus: { readonly target: "map" | "panel" };
  /** Asks for the map's state; `found` tells it of which claims the article holds the words. */
  state: { readonly quotes: boolean; readonly found: readonly string[] };
}

export interface SkyClaimsEventMap {
  "sky-claims:ready": CustomEvent<Record<string, never>>;
  "sky-claims:select": CustomEvent<SkyClaimsSelect>;
  "sky-claims:filter": CustomEvent<SkyClaimsFilter>;
  "sky-claims:quote": CustomEvent<SkyClaimsQuote>;
  "sky-claims:state": CustomEvent<SkyClaimsState>;
  "sky-claims:error": CustomEvent<SkyClaimsError>;
}

/** All are optional, and all are text, as in HTML. */
export interface SkyClaimsAttributes {
  /** Address of the map's site, ending in a slash. Without: where `embed.js` came from. */
  src?: string;
  /** Ids as in the map's addresses. A change is sent to the map, which stays. */
  place?: string;
  claim?: string;
  /** Ids of sources, or of events, with commas between them. A change is sent to the map. */
  hide?: string;
  "hide-events"?: string;
  /** A day (`2025-12-16`), night, week, month or year of the archive, or `all`. Without: the front reports. A change loads the map anew. */
  period?: string;
  /** Ids of the reports that alone are shown, with commas between them. Without: all. A change loads the map anew. */
  report?: string;
  /** A change is sent to the map. Without: as the reader's system has it. */
  theme?: "light" | "dark";
  /** Of the map: `en`, `ru`, `uk`. Without: the language of the page around it, if it is one of them, else English. */
  lang?: string;
  /** In CSS pixels, from 320 to 1200. Without: as high as suits its width. */
  height?: string;
  /** A picture instead of the live map. */
  map?: "still";
  /** The version of the data that the article keeps. Without: always the latest. */
  data?: string;
  /** What the frame is called, for those who hear it: say what the map is about. */
  title?: string;
  /** Links the map with the article's words: a CSS selector; empty for the article around the element. */
  article?: string;
}

export interface SkyClaimsElement extends HTMLElement {
  /** How many messages of its frame the element has dropped. */
  readonly dropped: number;
  /**
   * Sends to the map. Returns whether that was possible: before `sky-claims:ready` it is not.
   * @throws TypeError if it is no message of the contract.
   */
  send<T extends keyof SkyClaimsOrders>(type: T, data: SkyClaimsOrders[T]): boolean;
  /** Looks for the quotes anew, after the host has changed its article. */
  refresh(): void;
  addEventListener<T extends keyof SkyClaimsEventMap>(
    type: T,
    listener: (this: SkyClaimsElement, event: SkyClaimsEventMap[T]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener<T extends keyof HTMLElementEventMap>(
    type: T,
    listener: (this: HTMLElement, event: HTMLElementEventMap[T]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "sky-claims": SkyClaimsElement;
  }
}
