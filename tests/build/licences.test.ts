import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bundledFolders, licences, noticesFile } from "../../build/licences";
import { noticeOf, packageAt, printNotices } from "../../build/notices";

const root = resolve(".");
const installed = (name: string) => ({ name, version: "1.0.0", folder: `${root}/node_modules/${name}` });
const chunk = (...ids: string[]) => ({
  type: "chunk" as const,
  modules: Object.fromEntries(ids.map((id) => [id, {}])),
});
const asset = (...originalFileNames: string[]) => ({ type: "asset" as const, originalFileNames });
const names = (folders: ReadonlySet<string>) =>
  [...folders].map((folder) => folder.replace(/^.*?node_modules\//, "")).sort();

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "skyclaims-packages-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function aPackage(name: string, files: Readonly<Record<string, string>>) {
  const at = join(folder, "node_modules", name);
  mkdirSync(at, { recursive: true });
  for (const [file, text] of Object.entries({
    "package.json": JSON.stringify({ name, version: "2.1.0" }),
    ...files,
  }))
    writeFileSync(join(at, file), text);
  return { name, version: "2.1.0", folder: at };
}

test("whatever reaches the browser is told: code, fonts, what a bundler adds; and nothing of our own", () => {
  const outputs = [
    chunk(`${root}/src/app/App.tsx`, `${root}/node_modules/react/index.js`, "\0virtual:tokens.css"),
    chunk("\0vite/preload-helper.js", "\0rolldown/runtime.js"),
    asset("node_modules/@fontsource-variable/source-sans-3/files/x.woff2", "geodata/boundaries/base.geojson"),
  ];
  expect(names(bundledFolders(outputs, root))).toEqual([
    "@fontsource-variable/source-sans-3",
    "react",
    "rolldown",
    "vite",
  ]);
});

test("what a package has bundled from others already is told, too", () => {
  const worker = asset("node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs");
  const told = names(bundledFolders([worker], root));
  for (const name of ["maplibre-gl", "@maplibre/mlt", "pbf", "gl-matrix"]) expect(told).toContain(name);
});

test("a package within another’s folder is told as what is installed; one that is not stops the build", () => {
  aPackage("outer", {});
  const inner = aPackage("inner", {});
  const within = (name: string) => join(folder, `node_modules/outer/dist/node_modules/${name}/index.js`);
  expect(packageAt(within("inner"))).toBe(inner.folder);
  expect(() => packageAt(within("gone"))).toThrow(/gone reaches the browser and is not installed/);
});

test("a package without any notice stops the build", () => {
  expect(() => noticeOf(aPackage("silent", { "README.md": "# Silent\n\n## License\n\nMIT\n" }))).toThrow(
    /silent 2\.1\.0 reaches the browser and has no licence notice/,
  );
  const generateBundle = licences().generateBundle as unknown as {
    handler: (this: unknown, options: unknown, bundle: unknown) => void;
  };
  const bundle = { "a.js": chunk(join(folder, "node_modules/silent/index.js")) };
  expect(() => generateBundle.handler.call({ emitFile() {} }, {}, bundle)).toThrow(/no licence notice/);
});

test("where a package has no file of its licence, its README tells it", () => {
  expect(noticeOf(installed("murmurhash-js"))).toMatch(/^Copyright \(c\) 2011 Gary Court/);
});

test("of Vite’s file only what is Vite’s own is told", () => {
  expect(noticeOf(installed("vite"))).toContain("MIT License");
  expect(noticeOf(installed("vite"))).not.toContain("@polka");
});

test("packages with the same terms share one text; the file says that it is UTF-8", () => {
  const files = { LICENSE: "Copyright © Somebody" };
  const text = printNotices([aPackage("two", files), aPackage("one", files)]);
  expect(text.startsWith("\uFEFF")).toBe(true);
  expect(text).toContain("one 2.1.0, two 2.1.0\n\nCopyright © Somebody");
});

test("the notices that were served before there was one file say what the packages do", () => {
  const packages = {
    "maplibre-gl": "maplibre-gl",
    react: "react",
    "source-sans-3": "@fontsource-variable/source-sans-3",
  };
  for (const [file, name] of Object.entries(packages))
    expect(readFileSync(`public/licences/${file}.txt`, "utf8").trim()).toBe(noticeOf(installed(name)));
  expect(noticesFile).toBe("licences/notices.txt");
});
