import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { preview } from "vite";
import { expect, test } from "vitest";
import { assetName, cacheControl, headers, headersFor, previewHeaders } from "../../build/headers";
import { namingOrigin } from "../../src/site/naming-origin";
import { readHeadersFile, readHtaccess } from "../hosts";

/** One of each kind that a built site holds. */
const files = [
  "index.html",
  "ru/index.html",
  "uk/index.html",
  "data/dataset.json",
  "data/corrections.atom",
  "data/versions/0123456789ab/places.geojson",
  "assets/index-B3joeq0D.js",
  "assets/index-i1_-SEc9.css",
  "assets/base-B6bJn2p6.json",
  "assets/archive/facts-2025-6aa35f3b.gz",
  "data/archive/manifest.ru.json",
  "archive/index.html",
  "archive/sky-oblast/2031-05.html",
  "assets/latin-wght-normal-BqRLTx4X.woff2",
  "embed.js",
  "embed-article.js",
  "embed.d.ts",
  "icon.svg",
  "share-ru.png",
  "licences/react.txt",
  "terms.jsonld",
];

for (const [name, reading] of [
  ["_headers", readHeadersFile],
  [".htaccess", readHtaccess],
] as const) {
  test(`public/${name} says of each file what the preview server says`, () => {
    for (const path of ["", "ru/", "uk/", ...files])
      expect([path, reading(path)]).toEqual([path, headersFor(path)]);
  });
}

test("the preview server says it", async () => {
  const folder = mkdtempSync(join(tmpdir(), "site-"));
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), "{}");
  }
  const server = await preview({
    configFile: false,
    logLevel: "silent",
    build: { outDir: folder },
    plugins: [previewHeaders()],
    preview: { port: 0, host: "127.0.0.1" },
  });
  const address = server.httpServer.address();
  const port = typeof address === "object" ? address?.port : 0;
  for (const path of ["", ...files]) {
    const answer = await fetch(`http://127.0.0.1:${port}/${path}`);
    const said = Object.keys(headersFor(path)).map((name) => [name, answer.headers.get(name)]);
    expect([path, Object.fromEntries(said)]).toEqual([path, headersFor(path)]);
  }
  await server.close();
});

test("the README tells hosts to send what our own server sends", () => {
  const text = readFileSync("README.md", "utf8");
  const missing = Object.entries(headers).filter(([name, value]) => !text.includes(`\n${name}: ${value}\n`));
  expect(missing).toEqual([]);
  expect(files.filter((path) => !text.includes(`Cache-Control: ${cacheControl(path)}\``))).toEqual([]);
});

test("a page or data that a correction may change is asked for anew each time; what changes its name is kept", () => {
  for (const path of ["", "ru/index.html", "data/dataset.json", "data/corrections.ru.atom"])
    expect(cacheControl(path)).toBe("no-cache");
  expect(cacheControl("assets/index-B3joeq0D.js")).toContain("immutable");
  expect(cacheControl("embed.js")).toBe("public, max-age=600");
});

test("nobody is kept from framing the map: a saved article and one in a sandbox have no address to be named by", () => {
  for (const file of ["public/_headers", "public/.htaccess"])
    expect(readFileSync(file, "utf8")).not.toContain("frame-ancestors");
  expect(JSON.stringify(headers)).not.toMatch(/frame-ancestors|X-Frame-Options/);
});

test("what the build names, every host knows how to compress and run", () => {
  expect(assetName("base.geojson")).toBe("assets/[name]-[hash].json");
  expect(assetName("maplibre-gl-worker.mjs")).toBe("assets/[name]-[hash].js");
  expect(assetName("latin.woff2")).toBe("assets/[name]-[hash][extname]");
});

test("a site that knows its address names itself wherever its policy says self", () => {
  const policy = namingOrigin(headers["Content-Security-Policy"] ?? "", "https://example.org");
  expect(policy).toContain("script-src 'self' https://example.org;");
  expect(policy).not.toMatch(/'self'(?! https:\/\/example\.org)/);
});

test("Apache knows again what it has compressed, and does not send it anew", () => {
  const rule = /RequestHeader edit "If-None-Match" "(.*)" "(.*)"$/m.exec(
    readFileSync("public/.htaccess", "utf8"),
  );
  const [shape = "", by = ""] = (rule ?? []).slice(1).map((part) => part.replaceAll('\\"', '"'));
  expect('"4e0e5-661-gzip"'.replace(new RegExp(shape), by)).toBe('"4e0e5-661"');
  expect('"4e0e5-661"'.replace(new RegExp(shape), by)).toBe('"4e0e5-661"');
});
