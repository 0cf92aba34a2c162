import { feedTitle } from "../compile/output/feeds";
import { feedFile } from "../domain/claims/corrections";
import type { PageLanguage } from "../domain/language";
import { pageAddress } from "../share/snippet";

const types = { atom: "application/atom+xml", json: "application/feed+json" } as const;
export const feedForms = ["atom", "json"] as const;

type JsonFeed = {
  version: string;
  title: string;
  items: readonly { id: string; _skyclaims: { claim: string } }[];
};

/** What tells a page's reader, and their feed reader, that corrections can be followed. */
export const feedLinks = (language: PageLanguage): readonly string[] =>
  feedForms.map(
    (form) =>
      `<link rel="alternate" type="${types[form]}" title="${feedTitle(language)}" href="./data/${feedFile(language, form)}">`,
  );

/**
 * A published feed with whole addresses, as it is built for a site: the evidence does not know where that stands.
 * @param site the site's address, ending in a slash
 */
export function feedAt(
  site: string,
  language: PageLanguage,
  form: (typeof feedForms)[number],
  text: string,
): string {
  const own = new URL(`data/${feedFile(language, form)}`, site).href;
  if (form === "atom") {
    return text.replace(/(?<= href=")[^"]*/g, (link) => escaped(new URL(unescaped(link), own).href));
  }
  const { items, version, title, ...rest } = JSON.parse(text) as JsonFeed;
  const page = (query: string) => pageAddress({ site, language, query, version: null }).replace(/\?$/, "");
  const whole = {
    version,
    title,
    home_page_url: page(""),
    feed_url: own,
    ...rest,
    items: items.map(({ id, ...item }) => ({
      id,
      url: page(`claim=${item._skyclaims.claim}`),
      ...item,
    })),
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

const escaped = (text: string) => text.replaceAll("&", "&amp;");
const unescaped = (text: string) => text.replaceAll("&amp;", "&");
