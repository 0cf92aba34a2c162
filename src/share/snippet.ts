import { languages, type PageLanguage } from "../domain/language";
import { pageFolder } from "../url/pages";

/** What a newsroom chooses before it pastes. */
export type Embed = {
  /** The site's address, ending in a slash. */
  site: string;
  language: PageLanguage;
  /** The view's query, without a question mark: place, sources, theme. */
  query: string;
  /** The dataset's version that the article keeps; `null`: always the latest. */
  version: string | null;
  /** Of the frame, in CSS pixels. */
  height: number;
  isStill: boolean;
  /** What the frame is called, for those who hear it; and the link under it. In the page's language. */
  title: string;
  linkText: string;
};

/** In CSS pixels: lower, and the map and its words do not fit; higher, and no article can want it. */
export const embedHeights = { least: 320, usual: 600, most: 1200 } as const;

/** In CSS pixels, where a host wants a number: the frame is as wide as it is let. */
export const embedWidth = 640;

/** In such a frame the map has no origin and no storage; it may open links in pages that have. */
export const sandbox = "allow-scripts allow-popups allow-popups-to-escape-sandbox";

/**
 * The same, and the map keeps its own origin: it draws whatever its host sends, also without `Access-Control-Allow-Origin`.
 * For a site of one's own.
 */
export const sandboxOfOwn = `${sandbox} allow-same-origin`;

/** The frame's address. The language is in the folder: the map must not ask the reader's browser in an article. */
export function embedAddress(
  embed: Pick<Embed, "site" | "language" | "query" | "version" | "isStill">,
): string {
  const { site, language, query, version, isStill } = embed;
  const parts = [
    "embed=1",
    query,
    language === languages[0] && `lang=${language}`,
    isStill && "map=still",
    version && `data=${version}`,
  ];
  return addressOf(site, language, parts);
}

/** The same view on a page of its own. */
export function pageAddress({
  site,
  language,
  query,
  version,
}: Omit<Embed, "height" | "title" | "linkText" | "isStill">): string {
  const parts = [query, language === languages[0] && `lang=${language}`, version && `data=${version}`];
  return addressOf(site, language, parts);
}

function addressOf(site: string, language: PageLanguage, parts: readonly (string | false | null)[]): string {
  const query = parts.filter(Boolean).join("&");
  return `${site}${pageFolder(language)}${query === "" ? "" : `?${query}`}`;
}

/** What is pasted into an article: it works alone, without our script or style. */
export const snippet = (embed: Embed, inSandbox = sandbox): string =>
  frameSnippet({
    inSandbox,
    src: embedAddress(embed),
    title: embed.title,
    height: embed.height,
    link: { href: pageAddress(embed), text: embed.linkText },
  });

/** The same of a whole site that is the editor's own, as it opens. `title`: of the frame, and of the link under it. */
export const ownSiteSnippet = (site: string, language: PageLanguage, title: string): string =>
  snippet(
    {
      ...{ site, language, title, linkText: title },
      ...{ query: "", version: null, isStill: false, height: embedHeights.usual },
    },
    sandboxOfOwn,
  );

/** The address of a file that is one of our pages, as a frame asks for it: there the wheel goes on scrolling the article. */
export function framedFile(address: string): string {
  const [, before = "", query, hash = ""] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(address) ?? [];
  return `${before}?${query ? `${query}&` : ""}embed=1${hash}`;
}

/** A frame around any of our pages. `height`: in CSS pixels. */
export function frameSnippet(of: {
  src: string;
  title: string;
  height: number;
  link: { href: string; text: string };
  inSandbox?: string;
}): string {
  const { src, title, height, link, inSandbox = sandbox } = of;
  const attributes = {
    src,
    title,
    // In pixels, as HTML has it: what counts is the style. A host that takes styles away gets the width of oEmbed.
    width: String(embedWidth),
    height: String(height),
    style: `border:0;width:100%;height:${height}px;min-height:${embedHeights.least}px`,
    loading: "lazy",
    sandbox: inSandbox,
    referrerpolicy: "strict-origin-when-cross-origin",
    allow: "fullscreen",
  };
  const printed = Object.entries(attributes).map(([name, value]) => `${name}="${escaped(value)}"`);
  return [
    '<figure style="margin:0">',
    `  <iframe ${printed.join(" ")}></iframe>`,
    `  <figcaption><a href="${escaped(link.href)}">${escaped(link.text)}</a></figcaption>`,
    "</figure>",
  ].join("\n");
}

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
