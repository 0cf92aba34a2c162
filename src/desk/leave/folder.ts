import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { PageLanguage } from "../../domain/language";
import { searchNamesFile } from "../../domain/search/search";
import { versionsFile } from "../../domain/versions";
import { ownSiteSnippet } from "../../share/snippet";
import type { BuiltSite } from "../../site/built-site";
import { pictureFile } from "../../site/cards";
import { namingOrigin } from "../../site/naming-origin";
import type { Rendered } from "../../site/page";
import { pageFiles } from "../../site/page-files";
import { deskMark } from "../../url/pages";
import type { Outputs } from "../engine/engine";
import { framedAs } from "./framed-as";

/** What the site is made of. */
export type Parts = {
  built: BuiltSite;
  /** What is taken from the built site as it is, by path. */
  taken: ReadonlyMap<string, Uint8Array>;
  pages: ReadonlyMap<PageLanguage, Rendered>;
  /** Cards under links, as PNG. */
  pictures: ReadonlyMap<PageLanguage, Uint8Array>;
  /** The frame of the pages' picture, as a style sheet has it. */
  frame: string;
  names: string;
};

/** In the folder's root: what is pasted into an article. */
export const snippetFile = "embed-snippet.txt";

/**
 * The whole site with a work's reports: what the build would make of the same evidence, without this site's archive, kept
 * versions and desk.
 * @param address where it will stand, with a slash at its end; `null`: not known, so that what needs it is left out
 */
export function siteFolder(
  { published, feeds }: Pick<Outputs, "published" | "feeds">,
  parts: Parts,
  address: string | null,
): ReadonlyMap<string, string | Uint8Array> {
  const { built, taken, pages, pictures, names } = parts;
  const all = { ...published, ...feeds };
  const style = styleOf(parts);
  const html = withoutDesk(built.html).replaceAll(built.style, style.path);
  const preload = new Map(Object.entries(built.preload) as [PageLanguage, readonly string[]][]);
  const hosts = Object.entries(built.hostFiles).map(([name, text]) => {
    return [name, address ? namingOrigin(text, new URL(address).origin) : text] as const;
  });
  return new Map<string, string | Uint8Array>([
    ...[...taken].filter(([path]) => path !== built.style),
    [style.path, style.text],
    ...hosts,
    ...Object.entries(all).map(([name, text]) => [`data/${name}`, text] as const),
    [`data/${searchNamesFile}`, names],
    [`data/${versionsFile}`, '{"versions":[]}\n'],
    ...[...pages].flatMap(([language, page]) => [
      ...pageFiles(
        { html, languages: built.languages, preload },
        page,
        language,
        address,
        (file) => all[file] ?? "",
      ),
    ]),
    ...[...pictures].map(([language, picture]) => [pictureFile(language), picture] as const),
    ...(address ? [[snippetFile, snippets(pages, address)] as const] : []),
  ]);
}

const withoutDesk = (html: string): string =>
  html.replace(new RegExp(`\\s*<meta name="${deskMark}"[^>]*>`), "");

/** Of another frame it is another file: its name changes with its content, as hosts keep it for good. */
function styleOf({ built, taken, frame }: Parts): { path: string; text: string } {
  const text = new TextDecoder().decode(taken.get(built.style));
  const framed = framedAs(frame, text);
  if (framed === text) return { path: built.style, text };
  const hash = bytesToHex(sha256(new TextEncoder().encode(framed))).slice(0, 8);
  return { path: built.style.replace(/-[^-/]{8}\.css$/, `-${hash}.css`), text: framed };
}

const snippets = (pages: ReadonlyMap<PageLanguage, Rendered>, site: string): string =>
  [...pages]
    .map(([language, { title }]) => ownSiteSnippet(site, language, title))
    .join("\n\n")
    .concat("\n");
