import type { PageLanguage } from "../domain/language";
import { plainQuery, queryFrom } from "./query";
import { siteLanguages } from "./site-languages";

/** Whose page is the site's first. */
const first: PageLanguage = "en";

/** The folder of a language's page, from the site's root: `""`, or one that ends in a slash. */
export const pageFolder = (language: PageLanguage): string => (language === first ? "" : `${language}/`);

/** The site's root, as a relative address from a language's page. */
export const rootFrom = (language: PageLanguage): string => (language === first ? "./" : "../");

const isPageLanguage = (text: string): text is PageLanguage =>
  (siteLanguages as readonly string[]).includes(text);

/** What people write who have the country before their eyes, or a library's list of three letters. */
const asWritten: Readonly<Record<string, PageLanguage>> = { ua: "uk", ukr: "uk", rus: "ru", eng: "en" };

/**
 * What a language is to us, as a BCP 47 tag or as people write it: `uk-UA`, `uk_UA`, ` UA ` are all `uk`. `null` for one
 * in which there is no page.
 */
export function pageLanguage(tag: string): PageLanguage | null {
  const [written = ""] = tag
    .trim()
    .toLowerCase()
    .split(/[-_.@]/);
  const language = asWritten[written] ?? written;
  return isPageLanguage(language) ? language : null;
}

/**
 * In which language a reader wants the page: as the address says (`lang=`); else as the page's folder says, which
 * is an address, too; else, on the site's first page, the first of the browser's languages that there is.
 * @param page the language of the page that was opened
 * @param preferred the browser's languages, best first
 */
export function wantedLanguage(
  page: PageLanguage,
  search: string,
  preferred: readonly string[],
): PageLanguage {
  const asked = pageLanguage(queryFrom(search, ["lang"]).get("lang") ?? "");
  if (asked) return asked;
  if (page !== first) return page;
  for (const tag of preferred) {
    const language = pageLanguage(tag);
    if (language) return language;
  }
  return first;
}

/** Of a `meta` element: a desk stands beside this page. What the desk itself makes of the page has none. */
export const deskMark = "skyclaims-desk";

/** The desk in the language of the page. */
export const deskFrom = (page: PageLanguage): string => `./desk/${page === first ? `?lang=${first}` : ""}`;

/**
 * The same view in another language. The first page says its language in the address, or it would again ask the
 * browser, whose answer the reader has just put aside.
 * @param search the query as it is, with or without its question mark
 */
export function addressIn(language: PageLanguage, page: PageLanguage, search: string): string {
  const query = plainQuery(search)
    .split("&")
    .filter((part) => part !== "" && !/^lang(=|$)/i.test(part));
  if (language === first) query.push(`lang=${first}`);
  return `${rootFrom(page)}${pageFolder(language)}${query.length > 0 ? `?${query.join("&")}` : ""}`;
}
