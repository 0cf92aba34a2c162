/** The map's side of the talk: loaded only where the map stands in another page's frame. */
import { type Claim, type ClaimId, type EventKind, homeOf } from "../domain/claims/claim";
import type { SourceId } from "../domain/claims/source";
import type { Index } from "../domain/dataset";
import type { Filter } from "../domain/filter";
import type { PlaceId } from "../domain/places/place";
import { eventIds } from "../domain/vocabulary";
import { followHeight } from "./follow-height";
import { Gate } from "./gate";
import { type FromFrame, type FromHost, fromHost, limits, type Message, writeMessage } from "./messages";
import { quotedBy, quotesWithinLimits } from "./quoted";

/** What the page in the frame shows now. */
export type FrameView = {
  placeId: PlaceId | null;
  claimId: ClaimId | null;
  filter: Filter;
  theme: "light" | "dark" | null;
  /** Those that pass the filter: of no others is the host told. */
  claims: readonly Claim[];
};

/** What the host may have done. Everything in it is known to the dataset. */
export type HostOrders = {
  open: (placeId: PlaceId | null, claimId: ClaimId | null) => void;
  filter: (filter: Filter) => void;
  wear: (theme: FrameView["theme"]) => void;
  focus: (target: FromHost["focus"]["target"]) => void;
  /** The claims whose words stand in the host's article. */
  found: (claims: ReadonlySet<ClaimId>) => void;
};

/** Of a window, what the talk needs. */
export type FrameWindow = Pick<Window, "parent" | "addEventListener" | "removeEventListener">;

/** Talks with the page around the frame, once that has answered; until then it says only what anyone may hear. */
export class HostTalk {
  readonly #window: FrameWindow;
  readonly #index: Index;
  readonly #orders: HostOrders;
  readonly #id = instanceId();
  readonly #gate = new Gate(fromHost);
  #view: FrameView;
  #port: MessagePort | null = null;
  /** What the host knows already, having been told or having ordered it: it is not told again. */
  #known = { select: "", filter: "" };

  constructor(window: FrameWindow, index: Index, orders: HostOrders, view: FrameView) {
    this.#window = window;
    this.#index = index;
    this.#orders = orders;
    this.#view = view;
    window.addEventListener("message", this.#shakeHands);
    this.#sayToAll("ready", {});
  }

  end(): void {
    this.#window.removeEventListener("message", this.#shakeHands);
    this.#port?.close();
    this.#port = null;
  }

  resize(height: number): void {
    const within = Math.min(height, limits.height);
    if (this.#port) this.#say("resize", { height: within });
    else this.#sayToAll("resize", { height: within });
  }

  /** What the page shows from now on; the host is told what of it is news to it. */
  show(view: FrameView): void {
    const before = this.#view.claimId;
    this.#view = view;
    if (!this.#port) return;
    const { select, filter } = this.#spoken();
    if (JSON.stringify(select) !== this.#known.select) this.#say("select", select);
    if (JSON.stringify(filter) !== this.#known.filter) this.#say("filter", filter);
    this.#knows(select, filter);
    if (view.claimId !== null && view.claimId !== before) this.quote(view.claimId, false);
  }

  /** Sends the words of a claim. `isAsked`: the reader wants to be shown them in the article. */
  quote(claimId: ClaimId, isAsked: boolean): void {
    const claim = this.#view.claims.find(({ id }) => id === claimId);
    const quoted = claim && quotedBy(claim);
    if (quoted && quoted.selectors.length > 0) this.#say("quote", { ...quoted, isAsked });
  }

  /** The first that the host sends with a port makes the talk; no later one can take it over. */
  readonly #shakeHands = (event: MessageEvent): void => {
    const message = this.#gate.take(
      event,
      ({ type, id }) =>
        event.source === this.#window.parent &&
        this.#port === null &&
        event.ports.length === 1 &&
        type === "state" &&
        // Empty from a host whose script came too late to hear our id.
        (id === this.#id || id === ""),
    );
    const [port] = event.ports;
    if (!message || !port) return;
    this.#port = port;
    const { select, filter } = this.#spoken();
    this.#knows(select, filter);
    this.#obey(message);
    if (this.#view.claimId !== null) this.quote(this.#view.claimId, false);
    port.onmessage = (sent) => {
      const order = this.#gate.take(sent, ({ id }) => id === this.#id);
      if (order) this.#obey(order);
    };
  };

  #obey(message: Message<typeof fromHost>): void {
    const { type, data } = message;
    if (type === "select") this.#open(data);
    else if (type === "filter") this.#filter(data);
    else if (type === "theme") this.#orders.wear(data.theme);
    else if (type === "focus") this.#orders.focus(data.target);
    else {
      this.#orders.found(new Set(data.found.filter((id) => this.#index.findClaim(id))));
      this.#answer(data.quotes);
    }
  }

  #open({ place, claim }: FromHost["select"]): void {
    const asked = claim === null ? null : this.#index.findClaim(claim);
    const unknown = asked === undefined ? claim : place && !this.#index.findPlace(place) ? place : null;
    if (unknown !== null) {
      this.#say("error", { code: "unknown-id", id: unknown });
      return;
    }
    this.#known.select = JSON.stringify({ place: place ?? (asked ? homeOf(asked) : null), claim });
    this.#orders.open(place, claim);
  }

  /** What the dataset does not know is passed over, as in an address, but said. */
  #filter({ hide, hideEvents }: FromHost["filter"]): void {
    const known = this.#knownOf({
      hiddenSources: new Set(hide),
      hiddenEvents: new Set(hideEvents as readonly EventKind[]),
    });
    const unknown = [...hide, ...hideEvents].find((id) => ![...known.hide, ...known.hideEvents].includes(id));
    if (unknown !== undefined) this.#say("error", { code: "unknown-id", id: unknown });
    this.#known.filter = JSON.stringify(known);
    // The time is the reader's own.
    this.#orders.filter({
      ...this.#view.filter,
      hiddenSources: new Set(known.hide),
      hiddenEvents: new Set(known.hideEvents),
    });
  }

  #answer(isWithQuotes: boolean): void {
    const { select, filter } = this.#spoken();
    const { quotes, isCut } = quotesWithinLimits(isWithQuotes ? this.#view.claims : []);
    const { theme } = this.#view;
    const { dropped } = this.#gate;
    this.#say("state", { ...select, ...filter, theme, dropped, quotes: isWithQuotes ? quotes : null });
    if (isCut) this.#say("error", { code: "quotes-left-out", id: null });
  }

  #spoken(): Pick<FromFrame, "select" | "filter"> {
    const { placeId, claimId, filter } = this.#view;
    return { select: { place: placeId, claim: claimId }, filter: this.#knownOf(filter) };
  }

  #knows(select: FromFrame["select"], filter: FromFrame["filter"]): void {
    this.#known = { select: JSON.stringify(select), filter: JSON.stringify(filter) };
  }

  /** A filter in the dataset's order, so that the same one always reads the same. */
  #knownOf({ hiddenSources, hiddenEvents }: Pick<Filter, "hiddenSources" | "hiddenEvents">): {
    hide: SourceId[];
    hideEvents: EventKind[];
  } {
    const hide = this.#index.dataset.sources.map(({ id }) => id).filter((id) => hiddenSources.has(id));
    return {
      hide: hide.slice(0, limits.hidden),
      hideEvents: eventIds(this.#index.dataset.vocabulary).filter((event) => hiddenEvents.has(event)),
    };
  }

  #say<T extends keyof FromFrame>(type: T, data: FromFrame[T]): void {
    this.#port?.postMessage(writeMessage(this.#id, type, data));
  }

  /** To whoever frames us: nothing private may be said so. */
  #sayToAll<T extends "ready" | "resize">(type: T, data: FromFrame[T]): void {
    this.#window.parent.postMessage(writeMessage(this.#id, type, data), "*");
  }
}

/** Made here and not by the host: each time a page is loaded into the frame, it is another. */
const instanceId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, "0")).join(
    "",
  );

/** Begins to talk, and to tell how high the page wants its frame to be. */
export function beginTalk(
  window: FrameWindow,
  index: Index,
  orders: HostOrders,
  view: FrameView,
  page: Element,
): { talk: HostTalk; end: () => void } {
  const talk = new HostTalk(window, index, orders, view);
  const unfollow = followHeight(page, (height) => talk.resize(height));
  const end = () => {
    unfollow();
    talk.end();
  };
  return { talk, end };
}
