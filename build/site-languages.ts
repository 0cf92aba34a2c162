import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { siteOf } from "../src/compile/reading/written";
import { siteLanguages } from "../src/compile/schema/site-schema";
import { languages, type PageLanguage } from "../src/domain/language";

/** The languages in which `geodata/site.yaml` says that the site speaks; all, where there is no such file. */
export function languagesOfSite(root: string): readonly PageLanguage[] {
  const path = join(root, "geodata/site.yaml");
  return existsSync(path) ? siteLanguages(siteOf(readFileSync(path, "utf8"))) : languages;
}

/** Puts them into the scripts, in the place of `src/url/site-languages.ts`: nobody is led to a page that is not built. */
export function siteLanguagesPlugin(root: string): Plugin {
  return {
    name: "skyclaims:site-languages",
    enforce: "pre",
    load: (id) =>
      /\/src\/url\/site-languages\.ts$/.test(id)
        ? `export const siteLanguages = ${JSON.stringify(languagesOfSite(root))};`
        : null,
  };
}
