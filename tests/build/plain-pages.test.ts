import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { build } from "vite";
import { afterEach, beforeEach, expect, test } from "vitest";
import { isPlainPage, PlainPages } from "../../build/plain-pages";
import { sweep } from "../../build/sweep";
import type { PageLanguage } from "../../src/domain/language";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "plain-pages-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const put = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const standing = (path: string) =>
  existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : null;

const manifest = '{"years":[2031]}';
const month = "archive/alpha/2031-05/index.html";

/** Writes the pages of a site in two languages as this archive has them, and says whether they were made. */
async function written(
  text: string,
  manifests: readonly string[] = [manifest, manifest],
  languages: readonly PageLanguage[] = ["en", "ru"],
): Promise<boolean> {
  let isMade = false;
  await new PlainPages(root, join(root, "dist"), languages).write(manifests, async () => {
    isMade = true;
    return new Map([[month, text]]);
  });
  return isMade;
}

test("while nothing that they are made of has changed, the pages are left as they stand", async () => {
  expect(await written("as made first")).toBe(true);
  expect(await written("as made again")).toBe(false);
  expect(standing(`dist/${month}`)).toBe("as made first");
  expect(standing(`dist/ru/${month}`)).toBe("as made first");
});

test("of another archive they are made anew, and what it does not have is gone", async () => {
  await written("as made first");
  put("dist/archive/beta/2030-01/index.html", "of the archive before");
  expect(await written("as made again", [manifest, '{"years":[2032]}'])).toBe(true);
  expect(standing(`dist/${month}`)).toBe("as made again");
  expect(standing("dist/archive/beta/2030-01/index.html")).toBeNull();
});

test("a page that is not as it was written has all made anew: one changed, one missing, one too many", async () => {
  await written("as made first");
  put(`dist/${month}`, "as somebody changed it");
  expect(await written("as made again")).toBe(true);
  rmSync(join(root, `dist/ru/${month}`));
  expect(await written("as made a third time")).toBe(true);
  put("dist/ru/archive/gamma/index.html", "nobody knows whence");
  expect(await written("as made a fourth time")).toBe(true);
  expect(standing("dist/ru/archive/gamma/index.html")).toBeNull();
});

test("of a language that the site no longer speaks no page is left", async () => {
  await written("as made first");
  await written("as made again", [manifest], ["en"]);
  expect(standing(`dist/${month}`)).toBe("as made again");
  expect(standing(`dist/ru/${month}`)).toBeNull();
});

test("what else stands beside them stays", async () => {
  put("dist/archive/plain.css", "body {}");
  await written("as made first");
  expect(standing("dist/archive/plain.css")).toBe("body {}");
  put("dist/archive/plain.css", "a {}");
  expect(await written("as made again")).toBe(false);
});

test("without an archive no page of one is left", async () => {
  await written("as made first");
  await written("", []);
  expect(standing(`dist/${month}`)).toBeNull();
  expect(existsSync(join(root, "dist/ru/archive"))).toBe(false);
});

const built = (options: { emptyOutDir?: boolean } = {}) =>
  build({
    root,
    configFile: false,
    logLevel: "silent",
    build: options,
    plugins: [sweep(isPlainPage)],
  });

test("a build sweeps away what an earlier one left, but for what is answered for elsewhere", async () => {
  put("index.html", "<!doctype html><title>Map</title>");
  put("public/about.txt", "about");
  for (const path of [
    month,
    `ru/${month}`,
    "ru/index.html",
    "old/old.js",
    "archive.txt",
    "archive/old.css",
    ".git/HEAD",
  ])
    put(`dist/${path}`, path);
  const { ino } = statSync(join(root, `dist/${month}`));
  await built();
  expect(
    ["ru/index.html", "old", "archive.txt", "archive/old.css"].filter((path) =>
      existsSync(join(root, "dist", path)),
    ),
  ).toEqual([]);
  expect([month, `ru/${month}`, ".git/HEAD"].map((path) => standing(`dist/${path}`))).toEqual([
    month,
    `ru/${month}`,
    ".git/HEAD",
  ]);
  expect(statSync(join(root, `dist/${month}`)).ino).toBe(ino);
  expect(standing("dist/about.txt")).toBe("about");
  expect(standing("dist/index.html")).toContain("<title>Map</title>");
});

test("a folder that is not to be emptied is left as it is", async () => {
  put("index.html", "<!doctype html><title>Map</title>");
  put("dist/old/old.js", "old");
  await built({ emptyOutDir: false });
  expect(standing("dist/old/old.js")).toBe("old");
});
