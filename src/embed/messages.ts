/**
 * What the map in a frame and the page around it may say to each other: one schema, by which both sides check all
 * that they receive. docs/embed-contract.md tells it to those who write host pages; a test compares the two.
 */
import { type Check, type Checked, listOf, oneOf, orNull, record, shaped, whole, words } from "./checks";

export const namespace = "skyclaims";

/** Raised when a page that speaks the old form could misread the new one. */
export const version = 1;

export const limits = {
  /** Of ids of places, claims, sources and events, as in addresses; of an instance's id. */
  id: 80,
  /** Of sources or events in a filter, as in addresses. */
  hidden: 100,
  /** Of a quote, and of the words before and after it. */
  exact: 2000,
  around: 500,
  /** Of one claim's quotes; of claims in one message. */
  selectors: 20,
  claims: 2000,
  /** In CSS pixels. */
  height: 20_000,
  /** Of a whole message, in UTF-16 units as JSON. */
  message: 500_000,
  /**
   * So many messages at once, and so many each second after that: fewer than the 200 changes of its address in ten
   * seconds that Chromium lets a page make.
   */
  burst: 50,
  perSecond: 10,
  /** Of words that are looked for in the host's article, as they are read. */
  leastSigns: 16,
  leastWords: 3,
  /** Of words that were looked for and are not there, as long as the host's page is loaded; of those that are. */
  misses: 200,
  marked: 500,
} as const;

export const slug = shaped(/^[a-z0-9]+(-[a-z0-9]+)*$/, limits.id);
const flag = oneOf(true, false);
const theme = orNull(oneOf("light", "dark"));

/** As in the W3C Web Annotation Data Model. */
const selector = record({
  type: oneOf("TextQuoteSelector"),
  exact: words(limits.exact, 1),
  prefix: words(limits.around),
  suffix: words(limits.around),
});

const opened = { place: orNull(slug), claim: orNull(slug) };
const hidden = { hide: listOf(slug, limits.hidden), hideEvents: listOf(slug, limits.hidden) };
const quoted = { claim: slug, place: orNull(slug), selectors: listOf(selector, limits.selectors) };

/** Out of the frame. */
export const fromFrame = {
  ready: record({}),
  resize: record({ height: whole(1, limits.height) }),
  select: record(opened),
  filter: record(hidden),
  quote: record({ ...quoted, isAsked: flag }),
  state: record({
    ...opened,
    ...hidden,
    theme,
    dropped: whole(0, Number.MAX_SAFE_INTEGER),
    /** `null` where they were not asked for. */
    quotes: orNull(listOf(record(quoted), limits.claims)),
  }),
  error: record({ code: oneOf("unknown-id", "quotes-left-out"), id: orNull(slug) }),
};

/** Into the frame. */
export const fromHost = {
  select: record(opened),
  filter: record(hidden),
  theme: record({ theme }),
  focus: record({ target: oneOf("map", "panel") }),
  state: record({ quotes: flag, found: listOf(slug, limits.claims) }),
};

export type Selector = Checked<typeof selector>;
export type FromFrame = { [T in keyof typeof fromFrame]: Checked<(typeof fromFrame)[T]> };
export type FromHost = { [T in keyof typeof fromHost]: Checked<(typeof fromHost)[T]> };
export type Quoted = NonNullable<FromFrame["state"]["quotes"]>[number];

export type Schema = Readonly<Record<string, Check<unknown>>>;

/** Any message of a schema, told apart by its type. */
export type Message<S extends Schema> = {
  [T in keyof S & string]: { ns: string; v: number; id: string; type: T; data: Checked<S[T]> };
}[keyof S & string];

const envelope = record({
  ns: oneOf(namespace),
  v: oneOf(version),
  id: words(limits.id),
  type: words(limits.id),
  data: (value): value is unknown => value !== undefined,
});

/**
 * Whether a thing could be within the limit, told without reading more of it: to check what is far larger, or to write
 * it as JSON, would itself be what a flood is for.
 */
function isSmall(value: unknown): boolean {
  let left: number = limits.message;
  const waiting: unknown[] = [value];
  while (left >= 0 && waiting.length > 0) {
    const each = waiting.pop();
    left -= typeof each === "string" ? each.length : 1;
    if (Array.isArray(each)) {
      if (each.length > left) return false;
      for (const one of each) waiting.push(one);
    } else if (typeof each === "object" && each !== null && !ArrayBuffer.isView(each)) {
      for (const key in each) {
        left -= key.length + 3;
        if (left < 0) break;
        waiting.push((each as Record<string, unknown>)[key]);
      }
    }
  }
  return left >= 0;
}

/** What was received, if it is a message of this schema, whole and within the limits; `null` for all else. */
export function readMessage<S extends Schema>(value: unknown, schema: S): Message<S> | null {
  try {
    if (
      !isSmall(value) ||
      !envelope(value) ||
      !Object.hasOwn(schema, value.type) ||
      !schema[value.type]?.(value.data)
    )
      return null;
    return JSON.stringify(value).length > limits.message ? null : (value as Message<S>);
  } catch {
    // No message can come to this; a thing that was not sent, but handed over, could.
    return null;
  }
}

export const writeMessage = (id: string, type: string, data: unknown) => ({
  ns: namespace,
  v: version,
  id,
  type,
  data,
});
