import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { quotesOf } from "../../src/domain/claims/claim";
import type { Dataset } from "../../src/domain/dataset";
import {
  fromFrame,
  fromHost,
  limits,
  readMessage,
  slug,
  version,
  writeMessage,
} from "../../src/embed/messages";
import { quotedBy, quotesWithinLimits } from "../../src/embed/quoted";
import { parseViewState } from "../../src/url/view-state";
import { aClaim, aQuote } from "../fixtures/build";
import { goodMessage, hostile, type Side } from "./generated-messages";

const schemas = { fromFrame, fromHost };
const sides: readonly Side[] = ["fromFrame", "fromHost"];
const dataset = JSON.parse(readFileSync("public/data/dataset.json", "utf8")) as Dataset;

for (const side of sides) {
  test(`${side}: what is well formed is taken as it stands, also after a window has passed it on`, () => {
    fc.assert(
      fc.property(goodMessage(side), (message) => {
        expect(readMessage(structuredClone(message), schemas[side])).toEqual(message);
      }),
    );
  });

  test(`${side}: of a thousand hostile messages none is taken, and none does anything`, () => {
    fc.assert(
      fc.property(hostile(side), (message) => {
        expect(readMessage(message, schemas[side])).toBeNull();
      }),
      { numRuns: 1000 },
    );
  });
}

test("a message for the other side, of another version or of another namespace is none", () => {
  const order = writeMessage("one", "focus", { target: "map" });
  expect(readMessage(order, fromHost)).toEqual(order);
  expect(readMessage(order, fromFrame)).toBeNull();
  expect(readMessage({ ...order, v: version + 1 }, fromHost)).toBeNull();
  expect(readMessage({ ...order, ns: "another" }, fromHost)).toBeNull();
});

test("what throws when it is read is no message", () => {
  const trap = new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error("a trap");
      },
    },
  );
  expect(readMessage(trap, fromHost)).toBeNull();
  expect(readMessage(writeMessage("one", "select", trap), fromHost)).toBeNull();
});

test("every list and every text has an end", () => {
  const longest = "a".repeat(limits.id);
  const many = (count: number) => Array.from({ length: count }, (_, at) => `id-${at}`);
  const hide = (ids: readonly string[]) =>
    readMessage(writeMessage("one", "filter", { hide: ids, hideEvents: [] }), fromHost);
  expect(hide([longest])).not.toBeNull();
  expect(hide([`${longest}a`])).toBeNull();
  expect(hide(many(limits.hidden))).not.toBeNull();
  expect(hide(many(limits.hidden + 1))).toBeNull();
  // A hole in a list is not an id, though `every` would pass over it.
  expect(hide(new Array(3))).toBeNull();
});

test("every id and every quote of the published data fits into messages", () => {
  const ids = [...dataset.places, ...dataset.sources, ...dataset.claims].map(({ id }) => id);
  expect(ids.filter((id) => !slug(id))).toEqual([]);
  const { quotes, isCut } = quotesWithinLimits(dataset.claims);
  expect(isCut).toBe(false);
  const said = quotes.flatMap(({ selectors }) => selectors.map(({ exact }) => exact));
  expect(said).toEqual(dataset.claims.flatMap((claim) => quotesOf(claim).map(({ exact }) => exact)));
  expect(said.length).toBeGreaterThan(0);
});

test("an id in a message is the same in an address, and what an address means as an id can stand in a message", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-z0-9-]{1,85}$/)), (text) => {
      const { placeId } = parseViewState(`?${new URLSearchParams({ place: text })}`);
      if (slug(text)) expect(placeId).toBe(text);
      if (placeId !== null) expect(slug(placeId)).toBe(true);
    }),
  );
});

test("of more quotes than a message may hold the first ones are sent, and it is said", () => {
  const long = "words ".repeat(300);
  const claims = Array.from({ length: 500 }, (_, at) =>
    aClaim({ id: `claim-${at}`, evidence: [aQuote(long)] }),
  );
  const { quotes, isCut } = quotesWithinLimits(claims);
  expect(isCut).toBe(true);
  expect(quotes[0]?.claim).toBe("claim-0");
  const state = { place: null, claim: null, hide: [], hideEvents: [], theme: null, dropped: 0, quotes };
  expect(readMessage(writeMessage("one", "state", state), fromFrame)).not.toBeNull();
});

test("a quote that is longer than a message may hold is left out, and what stands around one is cut", () => {
  const [whole, around] = ["w".repeat(limits.exact + 1), "a".repeat(limits.around + 9)];
  const claim = aClaim({
    evidence: [aQuote(whole), { ...aQuote("kept"), prefix: `${around}BEFORE`, suffix: `AFTER${around}` }],
  });
  const { selectors } = quotedBy(claim);
  expect(selectors.map(({ exact }) => exact)).toEqual(["kept"]);
  expect(selectors[0]?.prefix).toMatch(/^a{494}BEFORE$/);
  expect(selectors[0]?.suffix).toMatch(/^AFTERa{495}$/);
});

test("of what is far too large no more is read than shows it", () => {
  let read = 0;
  const selector = new Proxy(
    { type: "TextQuoteSelector", exact: "e", prefix: "", suffix: "" },
    {
      get: (target, key) => {
        read += 1;
        return Reflect.get(target, key);
      },
    },
  );
  const quoted = {
    claim: "one",
    place: null,
    selectors: Array.from({ length: limits.selectors }, () => selector),
  };
  const state = {
    place: null,
    claim: null,
    hide: [],
    hideEvents: [],
    theme: null,
    dropped: 0,
    quotes: Array.from({ length: limits.claims }, () => quoted),
  };
  expect(readMessage(writeMessage("one", "state", state), fromFrame)).toBeNull();
  // Each of its letters is at least one; it has 40,000 selectors with four values.
  expect(read).toBeLessThan(limits.message / 10);
  const list = Object.defineProperty(new Array(limits.message + 1), 0, {
    get: () => {
      throw new Error("It was read.");
    },
  });
  expect(readMessage({ ...writeMessage("one", "state", {}), data: list }, fromFrame)).toBeNull();
});
