// @vitest-environment jsdom
import { afterEach, expect, test } from "vitest";
import { frameAddress } from "../../src/embed/attributes";
import { ofPage } from "../../src/embed/own";
import { ownAddress } from "../../src/embed/own-address";

afterEach(() => {
  document.body.innerHTML = "";
  Reflect.deleteProperty(Document.prototype, "currentScript");
});

/** jsdom runs no script here: the document says that this one is being run. */
function running(src: string | null): void {
  const script = document.createElement("script");
  if (src !== null) script.setAttribute("src", src);
  Object.defineProperty(Document.prototype, "currentScript", { configurable: true, get: () => script });
}

test("an old script knows its address, also with what a content system puts behind it", () => {
  for (const query of ["", "?ver=6.7", "#x"]) {
    running(`https://map.example/some/embed.js${query}`);
    expect(ownAddress()).toBe(`https://map.example/some/embed.js${query}`);
  }
});

test("what was put into the page, together with others, or under another name, is not sure of it", () => {
  for (const src of [
    null,
    "",
    "https://host.example/cache/all.min.js",
    "https://host.example/combine.php?f=https://map.example/embed.js",
    "https://cdn.example/combine/a.js,b/embed.js",
    "blob:https://host.example/embed.js",
    "file:///embed.js",
    "data:text/javascript,/embed.js",
  ]) {
    running(src);
    expect([src, ownAddress("at https://map.example/embed.js:1:1")]).toEqual([src, ""]);
  }
});

for (const [engine, stack] of [
  [
    "Chromium",
    "Error\n    at x (https://map.example/embed.js?ver=6.7:1:204)\n    at https://host.example/:2:2",
  ],
  ["Firefox", "x@https://map.example/embed.js?ver=6.7:1:204\n@https://host.example/:2:2"],
  ["WebKit", "x@https://map.example/embed.js?ver=6.7:1:204\nmodule code@https://host.example/:2:2"],
] as const)
  test(`a module knows its address by where it runs, in ${engine}`, () => {
    expect(ownAddress(stack)).toBe("https://map.example/embed.js?ver=6.7");
  });

for (const [engine, stack] of [
  [
    "Chromium",
    "Error\n    at eval (eval at run (https://host.example/embed.js:1:4), <anonymous>:1:9)\n    at https://host.example/embed.js:1:1",
  ],
  ["Firefox", "x@https://host.example/embed.js line 3 > eval:1:9\n@https://host.example/embed.js:3:1"],
  ["WebKit", "x@\neval code@\neval@[native code]\nglobal code@https://host.example/embed.js:3:1"],
  ["none at all", ""],
] as const)
  test(`one that was fetched and evaluated is not sure of it, in ${engine}`, () => {
    expect(ownAddress(stack)).toBe("");
  });

test("without an address there is no frame: the host’s own page is none", () => {
  expect(frameAddress(() => null, "", "")).toBeNull();
  expect(frameAddress((name) => (name === "src" ? "  " : null), "", "")).toBeNull();
});

test("an element that is named like a property of the page’s is not taken for it", () => {
  document.body.innerHTML =
    '<img name="currentScript" src="https://elsewhere.example/embed.js"><img name="baseURI"><form name="querySelector"></form>';
  expect(ownAddress("")).toBe("");
  expect(frameAddress(() => null, "https://map.example/embed.js", "")?.origin).toBe("https://map.example");
  expect(ofPage("querySelector")("img")).toBeInstanceOf(HTMLImageElement);
});
