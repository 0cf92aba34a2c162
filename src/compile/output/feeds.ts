import type { Correction } from "../../domain/claims/claim";
import { type CorrectionRecord, correctionRecords, feedFile } from "../../domain/claims/corrections";
import type { Dataset } from "../../domain/dataset";
import { languages, type PageLanguage } from "../../domain/language";
import { xmlText } from "../../domain/xml-text";

/** What a feed says in words of ours; a claim's own are data. */
type Words = {
  title: string;
  about: string;
  kinds: Record<Correction["kind"], string>;
  before: string;
  by: string;
};

const wordsIn: Record<PageLanguage, Words> = {
  en: {
    title: "Skyclaims: corrections",
    about: "What was set right in claims that were already published, and why. Days are told, and no hours.",
    kinds: { changed: "Corrected", withdrawn: "Withdrawn", superseded: "Replaced" },
    before: "Before, it said:",
    by: "In its place stands:",
  },
  ru: {
    title: "Skyclaims: исправления",
    about: "Что исправлено в уже опубликованных заявлениях и почему. Указаны дни, без часов.",
    kinds: { changed: "Исправлено", withdrawn: "Отозвано", superseded: "Заменено" },
    before: "Раньше здесь было:",
    by: "Вместо этого действует:",
  },
  uk: {
    title: "Skyclaims: виправлення",
    about: "Що виправлено у вже опублікованих заявах і чому. Указано дні, без годин.",
    kinds: { changed: "Виправлено", withdrawn: "Відкликано", superseded: "Замінено" },
    before: "Раніше тут було:",
    by: "Замість цього діє:",
  },
};

export const feedTitle = (language: PageLanguage): string => wordsIn[language].title;

/** A record as a feed has it. */
type Entry = {
  id: string;
  /** Relative to the feed: where the site will stand is known to whoever builds it, and not to the evidence. */
  link: string;
  title: string;
  text: string;
  /** A day told as its first moment, which feeds demand. */
  time: string;
  record: CorrectionRecord;
};

/**
 * Feeds of everything that was set right, by file name: one in each language and form. Valid without entries, too.
 * @param since ISO 8601 calendar date of the newest report: when a feed without entries was last made
 */
export function printFeeds(datasets: readonly Dataset[], since: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    datasets.flatMap((dataset) => {
      const records = correctionRecords(dataset);
      const entries = records.map((record) => entryOf(record, dataset));
      const updated = moment(records[0]?.correction.date ?? since);
      return [
        [feedFile(dataset.language, "json"), jsonFeed(dataset.language, entries)],
        [feedFile(dataset.language, "atom"), atomFeed(dataset.language, entries, updated)],
      ];
    }),
  );
}

const moment = (date: string): string => `${date}T00:00:00Z`;

/**
 * A tag: URI (RFC 4151) names a thing and leads nowhere. No host is ours for good; `.invalid` will never be anyone's.
 */
const tag = (...names: readonly (string | number)[]): string =>
  `tag:skyclaims.invalid,2026:${names.join(":")}`;

/** The page of a language, from its feed. The first page is told its language, or it would ask the browser. */
const pageFrom = (language: PageLanguage, query: readonly string[]): string => {
  const isFirst = language === languages[0];
  const parts = [...query, ...(isFirst ? [`lang=${language}`] : [])];
  return `../${isFirst ? "" : `${language}/`}${parts.length > 0 ? `?${parts.join("&")}` : ""}`;
};

function entryOf(record: CorrectionRecord, dataset: Dataset): Entry {
  const { claim, correction, number } = record;
  const { language, sources, claims } = dataset;
  const words = wordsIn[language];
  const lineOf = (id: string) => {
    const said = claims.find((each) => each.id === id);
    const source = sources.find((each) => each.id === said?.sourceId);
    return `${said?.summary ?? id} (${source?.name ?? id})`;
  };
  return {
    id: tag("correction", claim.id, number, language),
    link: pageFrom(language, [`claim=${claim.id}`]),
    title: `${words.kinds[correction.kind]}: ${lineOf(claim.id)}`,
    text: [
      correction.reason,
      ...(correction.before === null ? [] : [`${words.before} ${correction.before}`]),
      ...(correction.by === null ? [] : [`${words.by} ${lineOf(correction.by)}`]),
    ].join("\n"),
    time: moment(correction.date),
    record,
  };
}

/** JSON Feed 1.1. Its addresses have to be whole, so that they are put in where the site's is known. */
function jsonFeed(language: PageLanguage, entries: readonly Entry[]): string {
  const { title, about } = wordsIn[language];
  const items = entries.map(({ id, title, text, time, record: { claim, correction } }) => ({
    id,
    title,
    content_text: text,
    date_published: time,
    tags: [correction.kind],
    _skyclaims: { claim: claim.id, ...correction },
  }));
  const feed = { version: "https://jsonfeed.org/version/1.1", title, description: about, language, items };
  return `${JSON.stringify(feed, null, 2)}\n`;
}

function atomFeed(language: PageLanguage, entries: readonly Entry[], updated: string): string {
  const { title, about, kinds } = wordsIn[language];
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `  <id>${tag("corrections", language)}</id>`,
    `  <title>${escaped(title)}</title>`,
    `  <subtitle>${escaped(about)}</subtitle>`,
    `  <updated>${updated}</updated>`,
    "  <author><name>Skyclaims</name></author>",
    `  <link rel="self" type="application/atom+xml" href="${feedFile(language, "atom")}"/>`,
    `  <link rel="alternate" type="text/html" href="${escaped(pageFrom(language, []))}"/>`,
    ...entries.flatMap(({ id, link, title, text, time, record: { correction } }) => [
      "  <entry>",
      `    <id>${id}</id>`,
      `    <title>${escaped(title)}</title>`,
      `    <published>${time}</published>`,
      `    <updated>${time}</updated>`,
      `    <link rel="alternate" type="text/html" href="${escaped(link)}"/>`,
      `    <category term="${correction.kind}" label="${escaped(kinds[correction.kind])}"/>`,
      `    <content type="text">${escaped(text)}</content>`,
      "  </entry>",
    ]),
    "</feed>",
  ];
  return `${lines.join("\n")}\n`;
}

const escaped = (text: string): string =>
  xmlText(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
