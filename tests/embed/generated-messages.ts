import fc from "fast-check";
import { writeMessage } from "../../src/embed/messages";

/** Messages as they may be, by type, and as nobody may send them. */

const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,4}$/);
const maybeSlug = fc.option(slug);
const theme = fc.constantFrom("light", "dark", null);
const selector = fc.record({
  type: fc.constant("TextQuoteSelector"),
  exact: fc.string({ minLength: 1, maxLength: 60 }),
  prefix: fc.string({ maxLength: 20 }),
  suffix: fc.string({ maxLength: 20 }),
});
const opened = { place: maybeSlug, claim: maybeSlug };
const hidden = { hide: fc.array(slug, { maxLength: 5 }), hideEvents: fc.array(slug, { maxLength: 5 }) };
const quoted = { claim: slug, place: maybeSlug, selectors: fc.array(selector, { maxLength: 3 }) };

export const good = {
  fromFrame: {
    ready: fc.constant({}),
    resize: fc.record({ height: fc.integer({ min: 1, max: 20_000 }) }),
    select: fc.record(opened),
    filter: fc.record(hidden),
    quote: fc.record({ ...quoted, isAsked: fc.boolean() }),
    state: fc.record({
      ...opened,
      ...hidden,
      theme,
      dropped: fc.nat(),
      quotes: fc.option(fc.array(fc.record(quoted), { maxLength: 3 })),
    }),
    error: fc.record({ code: fc.constantFrom("unknown-id", "quotes-left-out"), id: maybeSlug }),
  },
  fromHost: {
    select: fc.record(opened),
    filter: fc.record(hidden),
    theme: fc.record({ theme }),
    focus: fc.record({ target: fc.constantFrom("map", "panel") }),
    state: fc.record({ quotes: fc.boolean(), found: fc.array(slug, { maxLength: 5 }) }),
  },
} as const;

export type Side = keyof typeof good;

export const goodMessage = (side: Side): fc.Arbitrary<ReturnType<typeof writeMessage>> =>
  fc.oneof(
    ...Object.entries(good[side]).map(([type, data]) =>
      fc.tuple(slug, data as fc.Arbitrary<unknown>).map(([id, of]) => writeMessage(id, type, of)),
    ),
  );

/** A good message with one thing wrong in it, at the top or within its data. */
const spoilt = (side: Side): fc.Arbitrary<unknown> =>
  fc
    .tuple(
      goodMessage(side),
      fc.constantFrom("lose", "gain", "swap", "swell"),
      fc.nat(),
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withSparseArray: true }),
    )
    .map(([message, how, at, thing]) => {
      const copy: Record<string, unknown> = structuredClone(message);
      const inner = at % 2 === 0 && Object.keys(copy.data as object).length > 0;
      const target = (inner ? copy.data : copy) as Record<string, unknown>;
      const keys = Object.keys(target);
      const key = keys[at % keys.length] ?? "";
      if (how === "lose") delete target[key];
      else if (how === "gain") target["one-more"] = thing;
      else if (how === "swap") target[key] = { not: thing };
      else target[key] = "x".repeat(600_000);
      return copy;
    });

export const hostile = (side: Side): fc.Arbitrary<unknown> =>
  fc.oneof(
    spoilt(side),
    spoilt(side),
    fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withSparseArray: true,
      withTypedArray: true,
      withNullPrototype: true,
      withObjectString: true,
    }),
    fc
      .tuple(fc.string(), fc.constantFrom("__proto__", "constructor", "toString", ""), fc.anything())
      .map(([id, type, data]) => writeMessage(id, type, data)),
  );
