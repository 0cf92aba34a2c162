import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Plugin, Rolldown } from "vite";
import type { PageLanguage } from "../src/domain/language";
import { type BuiltSite, builtSiteFile, oneFileTemplateFile } from "../src/site/built-site";
import { hostFiles } from "../src/site/naming-origin";
import { pageFolder } from "../src/url/pages";
import { oneFileTemplate } from "./one-file-template";
import { chunkOf } from "./preload-imports";
import { languagesOfSite } from "./site-languages";

/** What says something of this site's reports, is the desk's own, or is told in another way. */
const own = new RegExp(
  `^(?:data/|archive/|desk/|assets/(?:archive|desk)/|share-\\w+\\.png$|oembed\\.json$|index\\.html$|(?:${hostFiles.join("|").replaceAll(".", "\\.")})$)`,
);

/**
 * Writes what the desk makes its ways out of: the site without its reports, and the page as one file without them. Stands
 * behind all that writes into the built folder.
 */
export function waysOut(): Plugin {
  let root = "";
  let folder = "";
  let built: Omit<BuiltSite, "files" | "hostFiles"> | null = null;
  return {
    name: "skyclaims:ways-out",
    configResolved(config) {
      root = config.root;
      folder = resolve(root, config.build.outDir);
    },
    writeBundle(_options, bundle) {
      built = siteIn(bundle, languagesOfSite(root));
    },
    closeBundle: {
      sequential: true,
      async handler() {
        if (!built) return;
        const { languages } = built;
        const site: BuiltSite = { ...built, files: filesIn(folder, languages), hostFiles: told(root) };
        write(folder, builtSiteFile, site);
        write(folder, oneFileTemplateFile, await oneFileTemplate(root));
      },
    },
    configureServer(server) {
      // Made when it is first asked for. A folder needs a site that is built.
      let template: Promise<string> | undefined;
      server.middlewares.use(`/${oneFileTemplateFile}`, (_request, response, next) => {
        template ??= oneFileTemplate(server.config.root).then((made) => JSON.stringify(made));
        template.then((text) => {
          response.setHeader("Content-Type", "application/json");
          response.end(text);
        }, next);
      });
    },
  };
}

function siteIn(
  bundle: Rolldown.OutputBundle,
  languages: readonly PageLanguage[],
): Omit<BuiltSite, "files" | "hostFiles"> {
  const page = bundle["index.html"];
  const html = page?.type === "asset" ? String(page.source) : "";
  const style = /<link rel="stylesheet"[^>]* href="\.\/([^"]+)"/.exec(html)?.[1];
  if (!style) throw new Error("The built page has no style sheet.");
  const preload = Object.fromEntries(
    languages.map((language) => {
      const { fileName, imports } = chunkOf(`i18n/compiled/${language}`, bundle);
      return [language, [fileName, ...imports]];
    }),
  );
  return { html, languages, preload, style };
}

function filesIn(folder: string, languages: readonly PageLanguage[]): readonly string[] {
  const pages = languages.map(pageFolder).filter((each) => each !== "");
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .filter((path) => !own.test(path) && !pages.some((page) => path.startsWith(page)))
    .sort();
}

/** As they are written by hand: the built ones may name this site's own address. */
const told = (root: string) =>
  Object.fromEntries(hostFiles.map((name) => [name, readFileSync(join(root, "public", name), "utf8")]));

function write(folder: string, path: string, content: object): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(content));
}
