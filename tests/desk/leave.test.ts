import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { unzipSync } from "fflate";
import { beforeAll, expect, test } from "vitest";
import type { Outputs } from "../../src/desk/engine/engine";
import { evidenceFiles } from "../../src/desk/leave/evidence";
import { siteFolder } from "../../src/desk/leave/folder";
import { oneFile } from "../../src/desk/leave/one-file";
import { frameIn, namesIn, pageOf } from "../../src/desk/leave/pages";
import { csvBytes, geojsonBytes, parquetBytes, takenFrom } from "../../src/desk/leave/tables";
import { zipped } from "../../src/desk/leave/zip";
import { heldId } from "../../src/load/inlined";
import type { Rendered } from "../../src/site/page";
import { siteAtlas, siteOutputs } from "./site-outputs";

const atlas = siteAtlas();
const address = "https://news.example/map/";
let outputs: Outputs;
let page: Rendered;

beforeAll(async () => {
  outputs = siteOutputs();
  page = await pageOf(outputs, "en", atlas);
}, 60_000);

const style = ":root{--map-ratio:1;--ground-inset:0% 0% 0% 0%}\nbody{margin:0}";
const built = {
  html: '<!doctype html>\n<html lang="en">\n<head>\n<title>Old</title>\n<meta name="description" content="Old">\n<meta name="skyclaims-desk" content="desk/">\n<link rel="stylesheet" href="./assets/index-abcdefgh.css">\n</head>\n<body>\n<div id="root"></div>\n</body>\n</html>',
  languages: ["en"] as const,
  preload: { en: [] },
  files: ["assets/index-abcdefgh.css"],
  style: "assets/index-abcdefgh.css",
  hostFiles: { _headers: "script-src 'self'" },
};
const folder = (site: string | null) =>
  siteFolder(
    outputs,
    {
      built,
      taken: new Map([[built.style, new TextEncoder().encode(style)]]),
      pages: new Map([["en", page]]),
      pictures: new Map(),
      frame: frameIn(outputs),
      names: namesIn(outputs, atlas),
    },
    site,
  );

test("a folder holds what the site publishes of the same evidence, byte for byte", () => {
  const files = folder(null);
  for (const name of Object.keys(outputs.published))
    expect(files.get(`data/${name}`), name).toBe(readFileSync(`public/data/${name}`, "utf8"));
  expect(JSON.parse(String(files.get("data/versions.json")))).toEqual({ versions: [] });
});

test("the page in a folder tells every claim before any script", () => {
  const html = String(folder(null).get("index.html"));
  for (const { id } of outputs.datasets[0]?.claims ?? []) expect(html, id).toContain(id);
});

test("the page in a folder knows that there is no archive, so that it asks for none", () => {
  const html = String(folder(null).get("index.html"));
  expect(html).toContain(`<script type="application/json" id="${heldId}">null</script>`);
});

test("the page in a folder leads to no desk, which it has not", () => {
  expect(built.html).toContain("skyclaims-desk");
  expect(String(folder(null).get("index.html"))).not.toContain("skyclaims-desk");
});

test("where a folder will stand is in its snippet, its cards and its policy", () => {
  const files = folder(address);
  expect(files.get("embed-snippet.txt")).toContain(`src="${address}?embed=1`);
  // Whatever the host sends: without an origin of its own a frame is refused the scripts by most.
  expect(files.get("embed-snippet.txt")).toContain("allow-same-origin");
  expect(files.get("index.html")).toContain(`<meta property="og:url" content="${address}">`);
  expect(files.get("_headers")).toBe("script-src 'self' https://news.example");
  expect(folder(null).has("embed-snippet.txt")).toBe(false);
});

test("a style sheet for another frame has another name, which the page knows", () => {
  const files = folder(null);
  const [name = ""] = [...files.keys()].filter((path) => path.endsWith(".css"));
  expect(name).not.toBe(built.style);
  expect(files.get(name)).toContain(frameIn(outputs));
  expect(files.get("index.html")).toContain(`href="./${name}"`);
});

test("the same files make the same zip", () => {
  const files = folder(address);
  expect(zipped(files)).toEqual(zipped(new Map([...files].reverse())));
  expect(Object.keys(unzipSync(zipped(files))).sort()).toEqual([...files.keys()].sort());
});

test("one file names no address in its policy, and escapes what it packs", () => {
  const template = {
    boot: "boot()",
    style,
    notices: "a <b>",
    icon: "<svg/>",
    scriptHash: "abc=",
    packed: { script: "s", worker: "w", base: "b", labels: "l" },
  };
  const text = oneFile(template, { ...page, language: "en", frame: frameIn(outputs), names: "{}" });
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(text)?.[1] ?? "";
  expect(policy).toContain("connect-src 'none'");
  expect(policy).not.toMatch(/self|http|unsafe/);
  expect(text).toContain("a &lt;b>");
  expect(text).not.toMatch(/(?:src|href)="\.\.?\/(?:assets|data|licences)\/(?!corrections)/);
});

test("the tables hold every claim", async () => {
  const taken = takenFrom(outputs, "en", address);
  const claims = taken.index.dataset.claims.length;
  const csv = new TextDecoder().decode(csvBytes(taken));
  expect(csv.match(/https:\/\/news\.example\/map\/\?claim=/g)).toHaveLength(claims);
  const folder = mkdtempSync(join(tmpdir(), "skyclaims-leave-"));
  const file = join(folder, "claims.parquet");
  writeFileSync(file, parquetBytes(taken));
  const duck = await (await DuckDBInstance.create(":memory:")).connect();
  const [row] = (
    await duck.runAndReadAll(`select count(distinct claim_id), typeof(any_value(figure_low)) from '${file}'`)
  ).getRows();
  duck.closeSync();
  rmSync(folder, { recursive: true });
  expect([Number(row?.[0]), row?.[1]]).toEqual([claims, "INTEGER"]);
  const { version } = JSON.parse(new TextDecoder().decode(geojsonBytes(taken)));
  expect(version).toBe(taken.index.dataset.version);
});

test("evidence leaves as it is committed, and a text only if asked for", () => {
  const evidence = new Map([["geodata/reports/a.yaml", "a: 1\n"]]);
  const options = { language: "en", address: null, name: "work", evidence, texts: null } as const;
  expect(evidenceFiles(options).name).toBe("a.yaml");
  const { bytes } = evidenceFiles({ ...options, texts: new Map([["a", "Words."]]) });
  expect(Object.keys(unzipSync(bytes))).toEqual(["geodata/reports/a.yaml", "geodata/texts/a.txt"]);
});
