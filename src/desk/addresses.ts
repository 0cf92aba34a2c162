import { languages, type PageLanguage } from "../domain/language";
import { addressIn, pageFolder, pageLanguage, rootFrom, wantedLanguage } from "../url/pages";

const first = languages[0];

/** Whose the page is that was opened: each language's desk stands in its folder. */
const opened = pageLanguage(document.documentElement.lang) ?? first;

/** The site's root, a whole address. Kept: the page's own address changes with its language. */
export const siteRoot = new URL(`../${rootFrom(opened)}`, location.href).href;

/** The language in which the page is wanted, by where it stands, what its address says, or the browser. */
export function deskLanguage(
  { href, search }: Pick<Location, "href" | "search">,
  preferred: readonly string[],
): PageLanguage {
  const page = languages.find((each) => each !== first && href.startsWith(siteRoot + pageFolder(each)));
  return wantedLanguage(page ?? first, search, preferred);
}

/** The desk in a language, with all else that its address says: the work that is open. */
export function deskIn(language: PageLanguage, { search, hash }: Pick<Location, "search" | "hash">): string {
  const address = new URL(addressIn(language, first, search), siteRoot);
  address.pathname += "desk/";
  address.hash = hash;
  return address.href;
}

/** The reader's page in a language. */
export const readerIn = (language: PageLanguage): string =>
  new URL(addressIn(language, first, ""), siteRoot).href;
