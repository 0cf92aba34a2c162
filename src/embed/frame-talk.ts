import { Gate } from "./gate";
import { type FromHost, fromFrame, fromHost, type Message, writeMessage } from "./messages";

export type FrameMessage = Message<typeof fromFrame>;

/** The host page's side of the talk with the map in one frame. */
export class FrameTalk {
  readonly #frame: HTMLIFrameElement;
  readonly #hear: (message: FrameMessage) => void;
  readonly #gate = new Gate(fromFrame);
  readonly #listening = new AbortController();
  #port: MessagePort | null = null;
  #id = "";
  /** Whether it was heard on the port: what it said before was said to all, and may come late. */
  #isOnPort = false;

  /**
   * @param hear called with each message; the talk has begun when it is `ready`
   * @param origin of the page in the frame, where it has one
   */
  constructor(frame: HTMLIFrameElement, origin: string, hear: (message: FrameMessage) => void) {
    this.#frame = frame;
    this.#hear = hear;
    const handle = (event: MessageEvent) => {
      // Others speak in this window, too, and not to us.
      if (event.source !== null && event.source === frame.contentWindow) this.#hearAll(event, origin);
    };
    addEventListener("message", handle, { signal: this.#listening.signal });
  }

  get dropped(): number {
    return this.#gate.dropped;
  }

  /** @throws TypeError */
  send<T extends keyof FromHost>(type: T, data: FromHost[T]): boolean {
    if (!Object.hasOwn(fromHost, type) || !fromHost[type](data))
      throw new TypeError(`No such message: ${type}`);
    this.#port?.postMessage(writeMessage(this.#id, type, data));
    return this.#port !== null;
  }

  end(): void {
    this.#listening.abort();
    this.#hangUp();
  }

  /** What is said to all: that a page is there, and how high it is. After the handshake, the port alone is heard. */
  #hearAll(event: MessageEvent, expected: string): void {
    const { origin } = event;
    const message = this.#gate.take(
      event,
      ({ type, id }) =>
        // In a sandbox the origin is opaque: that it is our own frame's window has to do.
        (origin === "null" || origin === expected) &&
        id !== "" &&
        // A page that was loaded into the frame after the first is ready under an id of its own.
        (type === "ready" ? id !== this.#id : type === "resize" && !this.#isOnPort),
    );
    if (message?.type === "ready") this.#shakeHands(message);
    else if (message) this.#hear(message);
  }

  #shakeHands(ready: FrameMessage): void {
    this.#hangUp();
    const { port1, port2 } = new MessageChannel();
    this.#id = ready.id;
    this.#port = port1;
    this.#isOnPort = false;
    port1.onmessage = (event) => {
      this.#isOnPort = true;
      const message = this.#gate.take(event, ({ type, id }) => id === this.#id && type !== "ready");
      if (message) this.#hear(message);
    };
    const greeting = writeMessage(ready.id, "state", {
      quotes: false,
      found: [],
    } satisfies FromHost["state"]);
    // To any origin, because a sandboxed frame's cannot be named; there is nothing in it but the port.
    this.#frame.contentWindow?.postMessage(greeting, "*", [port2]);
    this.#hear(ready);
  }

  #hangUp(): void {
    this.#port?.close();
    this.#port = null;
  }
}
