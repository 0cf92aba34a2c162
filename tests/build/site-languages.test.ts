import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { languagesOfSite, siteLanguagesPlugin } from "../../build/site-languages";

function siteWith(yaml: string | null): string {
  const root = mkdtempSync(join(tmpdir(), "skyclaims-site-"));
  mkdirSync(join(root, "geodata"));
  if (yaml !== null) writeFileSync(join(root, "geodata/site.yaml"), yaml);
  return root;
}
const site = (languages: string) => siteWith(`languages: ${languages}\nwrites: en\nzone: Etc/UTC\n`);

test("pages are built in the languages that the site speaks, the first page’s first", () => {
  expect(languagesOfSite(site("[uk, en]"))).toEqual(["en", "uk"]);
  expect(languagesOfSite(site("[en]"))).toEqual(["en"]);
  expect(languagesOfSite(siteWith(null))).toEqual(["en", "ru", "uk"]);
});

test("the built page’s scripts know no other language than the site’s", () => {
  const { load } = siteLanguagesPlugin(site("[en, uk]"));
  const loaded = (id: string) => (load as (id: string) => string | null)(id);
  expect(loaded("/anywhere/src/url/site-languages.ts")).toBe('export const siteLanguages = ["en","uk"];');
  expect(loaded("/anywhere/src/url/pages.ts")).toBeNull();
});
