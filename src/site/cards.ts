import type { PageLanguage } from "../domain/language";
import { embedHeights, embedWidth, pageAddress, snippet } from "../share/snippet";
import { shareSize } from "../static-map/share-layout";
import { pageFolder } from "../url/pages";

/** The share picture's file, in the site's root. */
export const pictureFile = (language: PageLanguage): string => `share-${language}.png`;

/** Beside each page. */
export const oEmbedFile = "oembed.json";

type Card = {
  title: string;
  description: string;
  alt: string;
  language: PageLanguage;
  languages: readonly PageLanguage[];
};

const locales: Record<PageLanguage, string> = { en: "en_GB", ru: "ru_RU", uk: "uk_UA" };

/**
 * What makes a card of a pasted link (Open Graph, Twitter), as tags of the page's head.
 * @param site the site's address; `null`: not known, so that the picture's is relative, which some crawlers take
 */
export function cardTags(
  { title, description, alt, language, languages }: Card,
  site: string | null,
): readonly string[] {
  const og: [property: string, content: string][] = [
    ["og:type", "website"],
    ["og:site_name", "Skyclaims"],
    ["og:title", title],
    ["og:description", description],
    ["og:locale", locales[language]],
    ...languages
      .filter((each) => each !== language)
      .map((each): [string, string] => ["og:locale:alternate", locales[each]]),
    ...(site ? [["og:url", site + pageFolder(language)] as [string, string]] : []),
    ["og:image", `${site ?? "./"}${pictureFile(language)}`],
    ["og:image:type", "image/png"],
    ["og:image:width", String(shareSize.width)],
    ["og:image:height", String(shareSize.height)],
    ["og:image:alt", alt],
  ];
  return [
    ...og.map(([property, content]) => `<meta property="${property}" content="${escaped(content)}">`),
    '<meta name="twitter:card" content="summary_large_image">',
    ...(site
      ? [
          `<link rel="canonical" href="${escaped(site + pageFolder(language))}">`,
          `<link rel="alternate" type="application/json+oembed" title="${escaped(title)}" href="${escaped(site + pageFolder(language) + oEmbedFile)}">`,
        ]
      : []),
  ];
}

/** What a site that asks by oEmbed pastes for its author: the same snippet as the page itself gives, of the latest data. */
export function oEmbed({ title, language }: Card, site: string): string {
  const view = { site, language, query: "", version: null };
  const html = snippet({ ...view, height: embedHeights.usual, isStill: false, title, linkText: title });
  return `${JSON.stringify(
    {
      version: "1.0",
      type: "rich",
      title,
      provider_name: "Skyclaims",
      provider_url: pageAddress(view),
      html,
      width: embedWidth,
      height: embedHeights.usual,
      thumbnail_url: site + pictureFile(language),
      thumbnail_width: shareSize.width,
      thumbnail_height: shareSize.height,
    },
    null,
    2,
  )}\n`;
}

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
