import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import { Index } from "../../src/domain/dataset";
import { noFilter } from "../../src/domain/filter";
import { type FrameView, type FrameWindow, HostTalk } from "../../src/embed/host-talk";
import { fromFrame, readMessage, writeMessage } from "../../src/embed/messages";
import { aClaim, aDataset, aQuote, named } from "../fixtures/build";
import { hostile } from "./generated-messages";

const alpha = aClaim({ id: "one", sourceId: "mayor", evidence: [aQuote("some were seen over Alpha")] });
const beta = aClaim({
  id: "two",
  sourceId: "ministry",
  where: { places: [named("beta")], within: null },
  evidence: [{ kind: "citation", reportId: "gazette", restated: "Some over Beta." }],
});
const index = new Index(aDataset([alpha, beta]));
const aView = (over: Partial<FrameView> = {}): FrameView => ({
  placeId: null,
  claimId: null,
  filter: noFilter,
  theme: null,
  claims: index.dataset.claims,
  ...over,
});

type Said = { type: string; data: Record<string, unknown>; id: string };

/** The other end of the line: it keeps what it is told. */
class FakePort {
  said: Said[] = [];
  isOpen = true;
  onmessage: ((event: { data: unknown }) => void) | null = null;
  postMessage(message: unknown) {
    // Whatever the frame says has to be a message of the contract.
    expect(readMessage(structuredClone(message), fromFrame)).toEqual(message);
    this.said.push(message as Said);
  }
  close() {
    this.isOpen = false;
  }
  get types() {
    return this.said.map(({ type }) => type);
  }
}

const parent = { said: [] as Said[], postMessage: (message: Said) => void parent.said.push(message) };
let listen: ((event: unknown) => void) | null = null;
const frameWindow = {
  parent,
  addEventListener: (_type: string, listener: (event: unknown) => void) => {
    listen = listener;
  },
  removeEventListener: () => {
    listen = null;
  },
} as unknown as FrameWindow;

const ordered: unknown[] = [];
const orders = {
  open: (...view: unknown[]) => void ordered.push(view),
  filter: (filter: unknown) => void ordered.push(filter),
  wear: (theme: unknown) => void ordered.push(theme),
  focus: (target: unknown) => void ordered.push(target),
  found: () => {},
};

beforeEach(() => {
  parent.said = [];
  ordered.length = 0;
});

const open = (view = aView()) => new HostTalk(frameWindow, index, orders, view);
const idOf = () => parent.said[0]?.id ?? "";

function greet(port: FakePort, over: Record<string, unknown> = {}, quotes = false) {
  const data = writeMessage(idOf(), "state", { quotes, found: [] });
  listen?.({ data, source: parent, origin: "https://gazette.example", ports: [port], ...over });
  return port;
}

const order = (port: FakePort, type: string, data: unknown, id = idOf()) =>
  port.onmessage?.({ data: writeMessage(id, type, data) });

test("until the host answers, only that the map is ready and how high it is are said to all", () => {
  const talk = open(aView({ placeId: "alpha", claimId: "one" }));
  talk.resize(480);
  talk.show(aView({ placeId: "beta" }));
  talk.quote("one", true);
  expect(parent.said.map(({ type, data }) => [type, data])).toEqual([
    ["ready", {}],
    ["resize", { height: 480 }],
  ]);
});

test("after the handshake the port alone is used", () => {
  const talk = open();
  const port = greet(new FakePort());
  talk.resize(481);
  talk.show(aView({ placeId: "alpha" }));
  expect(parent.said).toHaveLength(1);
  expect(port.types).toEqual(["state", "resize", "select"]);
  expect(port.said[2]?.data).toEqual({ place: "alpha", claim: null });
});

for (const [whose, over] of [
  ["another window than the parent", { source: {} }],
  ["the parent without a port", { ports: [] }],
  [
    "the parent under another frame’s id",
    { data: writeMessage("another", "state", { quotes: true, found: [] }) },
  ],
  ["the parent as an order", { data: writeMessage("", "theme", { theme: "dark" }) }],
] as const) {
  test(`a handshake by ${whose} is refused`, () => {
    open();
    const port = greet(new FakePort(), over);
    expect(port.said).toEqual([]);
    expect(port.onmessage).toBeNull();
    expect(ordered).toEqual([]);
    // The next one, which is as it should be, is told how many were dropped before it.
    expect(greet(new FakePort()).said[0]?.data.dropped).toBe(1);
  });
}

test("the first handshake wins; whoever comes later is refused and counted", () => {
  const talk = open();
  const first = greet(new FakePort());
  const second = greet(new FakePort());
  talk.show(aView({ placeId: "alpha" }));
  expect(second.said).toEqual([]);
  order(first, "state", { quotes: false, found: [] });
  expect(first.types).toEqual(["state", "select", "state"]);
  expect(first.said[2]?.data.dropped).toBe(1);
});

test("a host whose script came too late to hear the id may greet without it", () => {
  open();
  const data = writeMessage("", "state", { quotes: false, found: [] });
  expect(greet(new FakePort(), { data }).types).toEqual(["state"]);
});

test("what the host ordered is done, and not told it again as news", () => {
  const talk = open();
  const port = greet(new FakePort());
  order(port, "select", { place: null, claim: "one" });
  order(port, "filter", { hide: ["ministry"], hideEvents: ["debris"] });
  order(port, "theme", { theme: "dark" });
  order(port, "focus", { target: "map" });
  const filter = {
    ...noFilter,
    hiddenSources: new Set(["ministry"]),
    hiddenEvents: new Set(["debris" as const]),
  };
  expect(ordered).toEqual([[null, "one"], filter, "dark", "map"]);
  talk.show(aView({ placeId: "alpha", claimId: "one", filter, claims: [alpha] }));
  expect(port.types).toEqual(["state", "quote"]);
});

test("what the dataset does not know is not opened, and the host is told", () => {
  open();
  const port = greet(new FakePort());
  order(port, "select", { place: "nowhere", claim: null });
  order(port, "select", { place: "alpha", claim: "nobody-said-it" });
  order(port, "filter", { hide: ["mayor", "nobody-known"], hideEvents: [] });
  expect(ordered).toEqual([{ ...noFilter, hiddenSources: new Set(["mayor"]) }]);
  expect(port.said.slice(1).map(({ type, data }) => [type, data.id])).toEqual([
    ["error", "nowhere"],
    ["error", "nobody-said-it"],
    ["error", "nobody-known"],
  ]);
});

test("a claim that opens sends its words; one without words of a report sends none", () => {
  const talk = open();
  const port = greet(new FakePort());
  talk.show(aView({ placeId: "alpha", claimId: "one" }));
  talk.show(aView({ placeId: "beta", claimId: "two" }));
  expect(port.types).toEqual(["state", "select", "quote", "select"]);
  expect(port.said[2]?.data).toEqual({
    claim: "one",
    place: "alpha",
    selectors: [{ type: "TextQuoteSelector", exact: "some were seen over Alpha", prefix: "", suffix: "" }],
    isAsked: false,
  });
});

test("of the words of claims that the filter hides, the host hears nothing", () => {
  const talk = open(aView({ claims: [beta] }));
  const port = greet(new FakePort(), {}, true);
  talk.quote("one", true);
  expect(port.types).toEqual(["state"]);
  expect(port.said[0]?.data.quotes).toEqual([]);
});

test("when the page goes, the line is cut", () => {
  const talk = open();
  const port = greet(new FakePort());
  talk.end();
  expect(port.isOpen).toBe(false);
  expect(listen).toBeNull();
});

test("a thousand hostile messages, before the handshake and after, order nothing and are all counted", () => {
  open();
  const messages = fc.sample(hostile("fromHost"), 1000);
  for (const data of messages) listen?.({ data, source: parent, origin: "null", ports: [new FakePort()] });
  expect(ordered).toEqual([]);
  // The flood has used up what is let through; the port’s end is another talk.
  open();
  const port = new FakePort();
  parent.said = parent.said.slice(-1);
  greet(port);
  for (const data of messages) port.onmessage?.({ data });
  expect(ordered).toEqual([]);
  expect(port.types).toEqual(["state"]);
});
