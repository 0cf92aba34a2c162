import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { pageServer } from "../../build/page-server";
import type * as Folder from "../../src/desk/leave/folder";
import type * as Pages from "../../src/desk/leave/pages";
import type { Dataset } from "../../src/domain/dataset";
import { type SearchNames, searchNamesFile } from "../../src/domain/search/search";
import { versionsFile } from "../../src/domain/versions";
import { type BuiltSite, builtSiteFile } from "../../src/site/built-site";
import type * as Site from "../desk/site-outputs";

/** What of a built file a folder has: nothing of this site's archive and kept versions. */
function withoutOwn(path: string, text: string, { places, sources }: Dataset): string {
  if (path.endsWith(".html")) return withoutArchive(text);
  if (path === `data/${versionsFile}`) return '{"versions":[]}\n';
  if (path !== `data/${searchNamesFile}`) return text;
  const names: SearchNames = JSON.parse(text);
  const of = (all: SearchNames["places"], known: readonly { id: string }[]) =>
    Object.fromEntries(Object.entries(all).filter(([name]) => known.some(({ id }) => id === name)));
  return JSON.stringify({ places: of(names.places, places), sources: of(names.sources, sources) });
}

/** A page without its word of the archive, and of the desk beside it. */
const withoutArchive = (page: string): string =>
  page
    .replace(/\s*<meta name="skyclaims-desk"[^>]*>/, "")
    .replace(/(<script type="application\/json" id="skyclaims-archive">)[^<]*/, "$1null")
    .replace(/<nav class="archive-ways".*?<\/nav>/, "")
    .replace(/<div class="beyond-days">.*?<\/div>/, "")
    .replace(/<noscript><p class="first-page-alone">.*?<\/p><\/noscript>\n/, "")
    .replace(/<p class="first-page-alone">.*?<\/p>/, "")
    .replace(/<p><a href="\.\/archive\/index\.html">[^<]*<\/a><\/p>/, "");

test("a folder of the site’s own evidence is the site that was built of it, byte for byte", async () => {
  const built: BuiltSite = JSON.parse(readFileSync(join("dist", builtSiteFile), "utf8"));
  const server = await pageServer(process.cwd());
  const { siteOutputs, siteAtlas } = (await server.ssrLoadModule(
    "/tests/desk/site-outputs.ts",
  )) as typeof Site;
  const { pageOf, frameIn, namesIn } = (await server.ssrLoadModule(
    "/src/desk/leave/pages.ts",
  )) as typeof Pages;
  const { siteFolder } = (await server.ssrLoadModule("/src/desk/leave/folder.ts")) as typeof Folder;
  const outputs = siteOutputs();
  const atlas = siteAtlas();
  const pages = new Map();
  for (const language of built.languages) pages.set(language, await pageOf(outputs, language, atlas));
  const files = siteFolder(
    outputs,
    {
      built,
      taken: new Map(built.files.map((path) => [path, readFileSync(join("dist", path))])),
      pages,
      // Drawn by the browser's canvas and by another hand for the build: alike, not the same.
      pictures: new Map(),
      frame: frameIn(outputs),
      names: namesIn(outputs, atlas),
    },
    null,
  );
  await server.close();
  const dataset: Dataset = JSON.parse(readFileSync("public/data/dataset.json", "utf8"));
  const differing = [...files].flatMap(([path, content]) => {
    const file = readFileSync(join("dist", path));
    // Pictures and fonts are no text.
    const expected = typeof content === "string" ? withoutOwn(path, String(file), dataset) : file;
    return Buffer.from(expected).equals(Buffer.from(content)) ? [] : [path];
  });
  expect(differing).toEqual([]);
  expect(files.size).toBeGreaterThan(60);
});
