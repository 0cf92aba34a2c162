import type { PageLanguage } from "../domain/language";
import { pageFolder } from "../url/pages";
import { cardTags } from "./cards";
import { feedLinks } from "./feeds";
import { pageScript } from "./page-script";

/** What src/app/start/prerender.tsx makes of the page in one language. */
export type Rendered = {
  title: string;
  description: string;
  /** Of the data in it. */
  version: string;
  body: string;
  picture: string;
  alt: string;
};

type Site = {
  language: PageLanguage;
  /** Every language that the site has. */
  languages: readonly PageLanguage[];
  /** The site's root, as a relative address from this page. */
  root: string;
  /** Its public address; `null` if that is not known. */
  address: string | null;
  /** Scripts that this page needs beyond those that every page does. */
  preload: readonly string[];
};

/** What index.html holds until the page is rendered: everything from the root's start to its end. */
const shell = /<div id="root">[\s\S]*<\/div>(?=\s*<\/body>)/;

/**
 * Makes a language's page from the built index.html.
 * @throws If the built page has lost a part that has to be filled.
 */
export function writePage(html: string, rendered: Rendered, site: Site): string {
  const { language, languages, root, address, preload } = site;
  const heads = [
    ...preload.map((file) => `<meta name="${pageScript}" content="./${file}">`),
    ...languages.map(
      (each) => `<link rel="alternate" hreflang="${each}" href="${address ?? "./"}${pageFolder(each)}">`,
    ),
    `<link rel="alternate" hreflang="x-default" href="${address ?? "./"}">`,
    ...feedLinks(language),
    ...cardTags({ ...rendered, language, languages }, address),
  ];
  const filled = [
    [/<html lang="en">/, `<html lang="${language}" data-version="${rendered.version}">`],
    [/<title>[^<]*<\/title>/, `<title>${escaped(rendered.title)}</title>`],
    [/(<meta\s+name="description"\s+content=)"[^"]*"/, `$1"${escaped(rendered.description)}"`],
    [/<\/head>/, () => `  ${heads.join("\n    ")}\n  </head>`],
  ] as const;
  let page = html;
  for (const [part, text] of filled) page = replaced(page, part, text);
  // The page's own addresses alone: what the body holds was rendered for its folder.
  page = page.replaceAll(/(?<=\s(?:href|src|content)=")\.\//g, root);
  return replaced(page, shell, () => rendered.body);
}

function replaced(text: string, part: RegExp, by: string | (() => string)): string {
  if (!part.test(text)) throw new Error(`The built page has no ${part}.`);
  return typeof by === "string" ? text.replace(part, by) : text.replace(part, by);
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;").replaceAll("$", "$$$$");
