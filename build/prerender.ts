import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Plugin } from "vite";
import { archiveAssets, archiveFolder, type Manifest, manifestFile } from "../src/domain/archive/manifest";
import type { PageLanguage } from "../src/domain/language";
import { pictureFile } from "../src/site/cards";
import { hostFiles, namingOrigin } from "../src/site/naming-origin";
import type { Rendered } from "../src/site/page";
import { pageFiles } from "../src/site/page-files";
import { pageServer } from "./page-server";
import { PlainPages } from "./plain-pages";
import { chunkOf } from "./preload-imports";
import { renderPicture } from "./share-picture";
import { siteAddress } from "./site-address";
import { languagesOfSite } from "./site-languages";

/** The archive as it was built into a folder, and how its files are read; `null` where there is none. */
function archiveIn(built: string, language: PageLanguage, unpacked: (name: string) => Uint8Array) {
  const file = join(built, "data", archiveFolder, manifestFile(language));
  if (!existsSync(file)) return null;
  const manifest: Manifest = JSON.parse(readFileSync(file, "utf8"));
  const parted = join(built, "data", archiveFolder, "claims");
  const years = readdirSync(parted).map((name) => name.replace("year=", ""));
  return { manifest, unpacked, years };
}

/** Renders the page once for each language, into a folder of its own. */
export function prerender(): Plugin {
  let root = "";
  let folder = "";
  let isWritten = false;
  const messages = new Map<PageLanguage, readonly string[]>();
  return {
    name: "skyclaims:prerender",
    apply: "build",
    configResolved(config) {
      root = config.root;
      folder = config.build.outDir;
    },
    generateBundle(_options, bundle) {
      for (const language of languagesOfSite(root)) {
        const { fileName, imports } = chunkOf(`i18n/compiled/${language}`, bundle);
        messages.set(language, [fileName, ...imports]);
      }
    },
    writeBundle() {
      isWritten = true;
    },
    closeBundle: {
      sequential: true,
      async handler() {
        // Nothing was built: why must not be drowned by an error about that.
        if (!isWritten) return;
        const address = siteAddress(process.env.SKYCLAIMS_URL);
        const languages = languagesOfSite(root);
        const html = readFileSync(resolve(root, folder, "index.html"), "utf8");
        const server = await pageServer(root);
        try {
          const { prerender, archivePrerenderer } = await server.ssrLoadModule(
            "/src/app/start/prerender.tsx",
          );
          const { default: base } = await server.ssrLoadModule("virtual:static-base");
          const published = (file: string) => readFileSync(join(root, "public/data", file), "utf8");
          const built = { html, languages, preload: messages };
          const archived = (name: string) =>
            new Uint8Array(gunzipSync(readFileSync(resolve(root, folder, archiveAssets, name))));
          const archives = new Map(
            languages.map((language) => [language, archiveIn(resolve(root, folder), language, archived)]),
          );
          const prerenderArchive = archivePrerenderer();
          await new PlainPages(root, resolve(root, folder), languages).write(
            [...archives.values()].flatMap((archive) => (archive ? [JSON.stringify(archive.manifest)] : [])),
            (language) => prerenderArchive(language, archives.get(language)),
          );
          for (const language of languages) {
            const archive = archives.get(language) ?? null;
            const rendered: Rendered = await prerender(published, language, base[language], archive);
            for (const [path, text] of pageFiles(built, rendered, language, address, published)) {
              const file = resolve(root, folder, path);
              mkdirSync(dirname(file), { recursive: true });
              writeFileSync(file, text);
            }
            writeFileSync(
              resolve(root, folder, pictureFile(language)),
              await renderPicture(rendered.picture),
            );
          }
          if (address)
            for (const name of hostFiles) {
              const file = resolve(root, folder, name);
              writeFileSync(file, namingOrigin(readFileSync(file, "utf8"), new URL(address).origin));
            }
        } finally {
          await server.close();
        }
      },
    },
  };
}
