import type { PageLanguage } from "../domain/language";

/** A view of the data as it is cited: everything that a style of citing may want of it. */
export type Citation = {
  /** Unique among citations of one list of literature, and of letters, digits and hyphens alone. */
  id: string;
  title: string;
  /** What the view hides, and how far to trust it: whole sentences, in the page's language. */
  note: string;
  /** Of the data. */
  version: string;
  /** ISO 8601 calendar date on which this version was frozen; `null`: it is not kept. */
  issued: string | null;
  /** The day on which it was looked at; `null`: not told. */
  accessed: string | null;
  address: string;
  language: PageLanguage;
};

/** Whom to name: an institution, which no style may turn into "Authors, T. S.". The licence says the same. */
export const citedAuthors = "The Skyclaims authors";

/** A view as an item of CSL JSON, which Zotero, pandoc and citeproc read. */
export function cslItem(citation: Citation) {
  const { id, title, note, version, issued, accessed, address, language } = citation;
  return {
    id,
    type: "dataset",
    title,
    author: [{ literal: citedAuthors }],
    publisher: "Skyclaims",
    version,
    ...(issued !== null && { issued: dateParts(issued) }),
    ...(accessed !== null && { accessed: dateParts(accessed) }),
    URL: address,
    language,
    note,
  };
}

const dateParts = (iso: string) => ({ "date-parts": [iso.split("-").map(Number)] });

/** CSL JSON is a list, also of one. */
export const cslJson = (citation: Citation): string => `${JSON.stringify([cslItem(citation)], null, 2)}\n`;

/** As babel and biblatex call them. */
const latexLanguages: Record<PageLanguage, string> = { en: "english", ru: "russian", uk: "ukrainian" };

/**
 * For LaTeX: `misc`, since only newer styles know a data set. `year` is for BibTeX, `date` for biblatex. The text is
 * UTF-8, as both read it today.
 */
export function bibtex(citation: Citation): string {
  const { id, title, note, version, issued, accessed, address, language } = citation;
  const fields: readonly (readonly [string, string | null])[] = [
    // Braced twice: an institution is not taken apart, a title keeps its capitals.
    ["author", `{${latexText(citedAuthors)}}`],
    ["title", `{${latexText(title)}}`],
    ["year", issued?.slice(0, 4) ?? null],
    ["date", issued],
    ["version", version],
    ["howpublished", "Data set"],
    ["note", latexText(note)],
    ["url", verbatim(address)],
    ["urldate", accessed],
    ["langid", latexLanguages[language]],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},\n`]));
  return `@misc{${id},\n${lines.join("")}}\n`;
}

/** By a command, not a backslash: BibTeX counts braces also behind one, and a single `\{` swallows the rest of a file. */
const latexSigns: Readonly<Record<string, string>> = {
  "\\": "{\\textbackslash}",
  "{": "{\\textbraceleft}",
  "}": "{\\textbraceright}",
  "~": "{\\textasciitilde}",
  "^": "{\\textasciicircum}",
  "#": "\\#",
  $: "\\$",
  "%": "\\%",
  "&": "\\&",
  _: "\\_",
};

/** Text as LaTeX sets it, sign by sign. */
export const latexText = (text: string): string =>
  text.replace(/\s+/g, " ").replace(/[\\{}~^#$%&_]/g, (sign) => latexSigns[sign] ?? sign);

/** An address is read as it stands; what would end the field, or be a command, is escaped as addresses escape. */
const verbatim = (address: string): string =>
  address.replace(
    /[\\{}\s]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );
