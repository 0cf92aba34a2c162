import { limits, type Message, readMessage, type Schema } from "./messages";

/** Lets a burst through at once, and then so many each second: a bucket of tokens that fills up again. */
export function allowance(
  now: () => number,
  { burst, perSecond }: { burst: number; perSecond: number } = limits,
): () => boolean {
  let tokens = burst;
  let before = now();
  return () => {
    const at = now();
    tokens = Math.min(burst, tokens + (Math.max(0, at - before) / 1000) * perSecond);
    before = at;
    if (tokens < 1) return false;
    tokens -= 1;
    return true;
  };
}

/** Through which all passes that either side receives: what is no message, or one too many, is dropped and counted. */
export class Gate<S extends Schema> {
  dropped = 0;
  readonly #schema: S;
  readonly #isAllowed: () => boolean;

  /** @param now in milliseconds */
  constructor(schema: S, now: () => number = () => performance.now()) {
    this.#schema = schema;
    this.#isAllowed = allowance(now);
  }

  /**
   * @param event whose data is looked at only if it may be heard: a browser reads it no sooner
   * @param isExpected what the message alone cannot tell: that it comes from whom, and at a time, it may come
   */
  take(event: { readonly data: unknown }, isExpected: (message: Message<S>) => boolean): Message<S> | null {
    // Counted against the allowance first: a flood must not even be read.
    const message = this.#isAllowed() ? readMessage(event.data, this.#schema) : null;
    if (message && isExpected(message)) return message;
    this.dropped += 1;
    return null;
  }
}
