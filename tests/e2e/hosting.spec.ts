import { readdirSync, statSync } from "node:fs";
import { extname, join, relative } from "node:path";
import { expect, test } from "@playwright/test";
import { headersFor } from "../../build/headers";
import { readHeadersFile, readHtaccess } from "../hosts";

/** The built site as it lies on a host, but for what hosts keep to themselves. */
const built = readdirSync("dist", { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => relative("dist", join(parentPath, name)))
  .filter((path) => !["_headers", ".htaccess"].includes(path));

test("of every file that is built, each kind of host says what the preview server says", () => {
  const saidBy = (host: (path: string) => unknown) =>
    Object.fromEntries(built.map((path) => [path, host(path)]));
  // Compared as one: some thousand comparisons take Playwright twenty seconds.
  const said = saidBy(headersFor);
  expect(Object.keys(said).length).toBeGreaterThan(100);
  for (const reading of [readHeadersFile, readHtaccess]) expect(saidBy(reading)).toEqual(said);
});

test("no large file of the page is of a kind that a host may not know, and send uncompressed", () => {
  // What is compressed in itself loses nothing.
  const known = [".js", ".css", ".json", ".txt", ".woff2", ".gz"];
  const large = built.filter((path) => path.startsWith("assets/") && statSync(`dist/${path}`).size > 10_000);
  expect(large.length).toBeGreaterThan(5);
  expect(large.filter((path) => !known.includes(extname(path)))).toEqual([]);
});
