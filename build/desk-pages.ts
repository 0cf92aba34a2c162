import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Plugin } from "vite";
import { firstWords } from "../src/desk/first-words";
import type { PageLanguage } from "../src/domain/language";
import { escaped } from "../src/static-map/escaped";
import { pageFolder, rootFrom } from "../src/url/pages";
import { languagesOfSite } from "./site-languages";

const source = "desk/index.html";

/** Writes the built desk's page once for each language of the site, beside that language's page for readers. */
export function writeDeskPages(root: string, folder: string): void {
  const html = readFileSync(join(folder, source), "utf8");
  for (const language of languagesOfSite(root)) {
    const file = join(folder, pageFolder(language), source);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, deskPage(html, language));
  }
}

/**
 * The desk's page as it says itself before its script does.
 * @param html as it is built for the first language
 * @throws If a place for words is not in it: it would be left in another language.
 */
export function deskPage(html: string, language: PageLanguage): string {
  const { title, description, noScripts } = firstWords(language);
  const put = (page: string, place: RegExp, words: string) => {
    if (!place.test(page)) throw new Error(`${source} has no ${place.source}.`);
    return page.replace(place, (_, before: string, after: string) => before + escaped(words) + after);
  };
  const places: readonly (readonly [RegExp, string])[] = [
    [/(<html lang=")[^"]*(")/, language],
    [/(<title>)[^<]*(<\/title>)/, title],
    [/(<meta name="description" content=")[^"]*(")/, description],
    [/(<noscript><p>)[^<]*(<\/p>)/, noScripts],
  ];
  const told = places.reduce((page, [place, words]) => put(page, place, words), html);
  // What is beside the site's root is one folder further away.
  return told.replaceAll(/((?:src|href)=")\.\.\//g, `$1../${pageFolder(language) && rootFrom(language)}`);
}

/** The same under `npm run dev`, where nothing is written. */
export function servedDeskPages(): Plugin {
  return {
    name: "skyclaims:desk-pages",
    apply: "serve",
    configureServer(server) {
      const { root } = server.config;
      server.middlewares.use((request, response, next) => {
        const asked = (request.url ?? "").replace(/[?#].*/, "");
        const language = languagesOfSite(root).find(
          (each) => pageFolder(each) !== "" && asked === `/${pageFolder(each)}desk/`,
        );
        if (!language) return next();
        server.transformIndexHtml(`/${source}`, readFileSync(join(root, source), "utf8")).then((html) => {
          response.setHeader("Content-Type", "text/html");
          response.end(deskPage(html, language));
        }, next);
      });
    },
  };
}
