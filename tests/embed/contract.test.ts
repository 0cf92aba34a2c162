// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import type { SkyClaimsAttributes, SkyClaimsError, SkyClaimsEventMap } from "../../src/embed/embed";
import {
  fromFrame,
  fromHost,
  limits,
  namespace,
  readMessage,
  version,
  writeMessage,
} from "../../src/embed/messages";
import { embedHeights } from "../../src/share/snippet";
import { good, type Side } from "./generated-messages";

const schemas = { fromFrame, fromHost };
const contract = readFileSync("docs/embed-contract.md", "utf8");

/** The rows of the table that is the first under a heading, each as its cells. */
function table(heading: string): string[][] {
  const [, section = ""] = contract.split(`${heading}\n`);
  const lines = section.split("\n");
  const from = lines.findIndex((line) => line.startsWith("|"));
  const to = lines.findIndex((line, at) => at > from && !line.startsWith("|"));
  return lines.slice(from + 2, to).map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const coded = (cell = "") => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);

/** The keys of a type's data: the schema takes no message with one more or one less, so that any good one tells. */
function keysOf(side: Side, type: string): string[] {
  const all: Record<string, fc.Arbitrary<unknown>> = good[side];
  const [sample] = fc.sample(all[type] ?? fc.constant({}), 1);
  expect(readMessage(writeMessage("one", type, sample), schemas[side])).not.toBeNull();
  return Object.keys(sample as object).sort();
}

for (const [heading, side, schema] of [
  ["### Out of the frame", "fromFrame", fromFrame],
  ["### Into the frame", "fromHost", fromHost],
] as const) {
  test(`the contract tells each message ${side === "fromFrame" ? "out of" : "into"} the frame, with its data`, () => {
    const told = table(heading).map(([type, data]) => [coded(type)[0], coded(data).sort()]);
    expect(told).toEqual(Object.keys(schema).map((type) => [type, keysOf(side, type)]));
  });
}

test("the contract tells every limit, and the version", () => {
  const told = [...table("### Limits"), ...table("Of words in the article at least:")].map(([name, most]) => [
    coded(name)[0],
    Number(most),
  ]);
  expect(Object.fromEntries(told)).toEqual(limits);
  expect(contract).toContain(`Version ${version}.`);
  expect(contract).toContain(`{ns: "${namespace}", v: ${version}, id, type, data}`);
});

test("the contract tells every error", () => {
  const errors: Record<SkyClaimsError["code"], "map" | "element"> = {
    "unknown-id": "map",
    "quotes-left-out": "map",
    "bad-src": "element",
    "no-answer": "element",
    "other-document": "element",
    "no-article": "element",
    "other-origin": "element",
    "no-script": "element",
    "too-many-misses": "element",
  };
  const ofElement = table(
    "each with the message's data as `detail`: `sky-claims:ready`, `sky-claims:select`, `sky-claims:filter`,",
  );
  expect(ofElement.map(([code]) => code)).toEqual(
    Object.entries(errors).flatMap(([code, from]) => (from === "element" ? [code] : [])),
  );
  const [ofMap] = table("### Out of the frame").filter(([type]) => type === "`error`");
  expect(coded(ofMap?.[2])).toEqual(["unknown-id", "quotes-left-out"]);
});

test("the contract tells every attribute and every event of the element", async () => {
  // jsdom has no style sheets made by script.
  vi.stubGlobal(
    "CSSStyleSheet",
    class {
      replaceSync() {}
    },
  );
  const { SkyClaims } = await import("../../src/embed/sky-claims");

  const attributes: Record<keyof SkyClaimsAttributes, true> = {
    src: true,
    lang: true,
    map: true,
    data: true,
    period: true,
    report: true,
    place: true,
    claim: true,
    hide: true,
    "hide-events": true,
    theme: true,
    height: true,
    title: true,
    article: true,
  };
  expect(table("## With `embed.js`").map(([name]) => coded(name)[0])).toEqual(Object.keys(attributes));
  expect([...SkyClaims.observedAttributes].sort()).toEqual(Object.keys(attributes).sort());
  const events: Record<keyof SkyClaimsEventMap, true> = {
    "sky-claims:ready": true,
    "sky-claims:select": true,
    "sky-claims:filter": true,
    "sky-claims:quote": true,
    "sky-claims:state": true,
    "sky-claims:error": true,
  };
  expect([...new Set(contract.match(/sky-claims:\w+/g))].sort()).toEqual(Object.keys(events).sort());
  expect(contract).toContain(`from ${embedHeights.least} to ${embedHeights.most}`);
});
