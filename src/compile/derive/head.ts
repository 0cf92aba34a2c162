import type { Derived } from "../../domain/derived";
import type { PageLanguage } from "../../domain/language";
import { languages } from "../../domain/language";
import type { KnownYaml, Ours, ReportYaml } from "../full-form";
import { oursOf } from "../ours";
import { sha256 } from "../output/hash";
import { type Problem, problem } from "../problem";
import type { ReportEntry } from "../reading/entries";
import { guessedLanguage } from "../reading/guess-language";
import type { WrittenFile } from "../reading/written";
import type { WrittenKnown } from "../schema/report-schema";
import { dateIn } from "./dates";
import type { Ground } from "./ground";

const knownFrom = {
  address: {
    en: "the same words stand published there",
    ru: "те же слова опубликованы там",
    uk: "ті самі слова опубліковано там",
  },
  dateOfAddress: { en: "the date in the address", ru: "дата в адресе", uk: "дата в адресі" },
  hostOfAddress: {
    en: "the host of the address",
    ru: "сайт, указанный в адресе",
    uk: "сайт, зазначений в адресі",
  },
} as const satisfies Record<string, Ours>;

/** A report's head in full. A language that is neither written nor shown by its quotes is a problem. */
export function headOf(
  file: WrittenFile & { head: NonNullable<WrittenFile["head"]> },
  quotes: readonly string[],
  writes: PageLanguage,
  ground: Ground,
): { report: ReportEntry; problems: Problem[] } {
  const { value: written, at } = file.head;
  const derived: Record<string, Derived> = {};
  const text = textOf(file, quotes, ground);
  if (text && !written.text) derived.text = { rule: "text", from: file.id };

  const language = written.language ?? guessedLanguage(quotes.join("\n"));
  if (written.language === undefined && language) derived.language = { rule: "text", from: "quotes" };
  const problems = language ? [] : [problem("missing-key", at(), "no “language”")];

  const url = known(written.url, writes) as KnownYaml<string> | null;
  if (url && text && !isFull(written.url)) {
    url.known_from = knownFrom.address;
    derived.url = { rule: "address", from: url.value };
  }
  const published = known(written.published, writes) as KnownYaml<string> | null;
  if (published && url && text && !isFull(written.published) && isInAddress(published.value, url.value)) {
    published.known_from = knownFrom.dateOfAddress;
    derived.published = { rule: "address", from: url.value };
  }
  const publisher = publisherOf(file, url, text !== null, writes, derived);
  if (written.entered === undefined && published) {
    derived.entered = { rule: "publication", from: published.value };
  }
  const name =
    written.name === undefined ? nameOf(file.id, publisher, published) : oursOf(written.name, writes);
  if (written.name === undefined) derived.name = { rule: "structure", from: "publisher, published" };

  const value: ReportYaml = {
    name,
    language: language ?? "",
    title: known(written.title, writes) as KnownYaml<string> | null,
    publisher,
    url,
    published,
    // Of a month without a day, its first.
    entered: written.entered ?? (published ? `${published.value}-01`.slice(0, 10) : ""),
    text,
    ...(Object.keys(derived).length > 0 && { derived }),
  };
  return { report: { id: file.id, value, at }, problems };
}

const isFull = (written: WrittenKnown | null | undefined): boolean =>
  typeof written === "object" && written !== null && "value" in written && written.known_from !== undefined;

function known(
  written: WrittenKnown | string | { value: string } | null | undefined,
  writes: PageLanguage,
): KnownYaml<string | Ours> | null {
  if (written === null || written === undefined) return null;
  if (typeof written === "string") return { value: written };
  if (!("value" in written)) return { value: written };
  const from = "known_from" in written ? written.known_from : undefined;
  return { value: written.value, ...(from && { known_from: oursOf(from, writes) }) };
}

/** 2031-05-30 stands in an address as 2031/05/30, 2031-05-30 or 20310530. */
const isInAddress = (date: string, url: string): boolean =>
  ["/", "-", ".", ""].some((between) => url.includes(date.replaceAll("-", between)));

/** What is written; nothing if `null` is; the host of the address if nothing is said of it. */
function publisherOf(
  { head }: WrittenFile,
  url: KnownYaml<string> | null,
  hasText: boolean,
  writes: PageLanguage,
  derived: Record<string, Derived>,
): ReportYaml["publisher"] {
  const written = head?.value.publisher;
  if (written !== undefined) return known(written, writes);
  const host = url && URL.canParse(url.value) ? new URL(url.value).host.replace(/^www\./, "") : undefined;
  if (!host || !url) return null;
  derived.publisher = { rule: "address", from: url.value };
  return { value: host, ...(hasText && { known_from: knownFrom.hostOfAddress }) };
}

/** “The Lantern, 30 May 2031”. */
function nameOf(id: string, publisher: ReportYaml["publisher"], published: KnownYaml<string> | null): Ours {
  const date = published ? dateIn(published.value) : undefined;
  const named = languages.map((language) => {
    const paper = typeof publisher?.value === "string" ? publisher.value : publisher?.value[language];
    return [language, [paper ?? id, date?.[language]].filter(Boolean).join(", ")] as const;
  });
  return Object.fromEntries(named);
}

/**
 * The text that quotes stand in: as written; or as the lock last saw it, so that another text is not taken for it; or the
 * one that is held. A report without a quote is only cited.
 */
function textOf({ id, head }: WrittenFile, quotes: readonly string[], ground: Ground): ReportYaml["text"] {
  if (head?.value.text !== undefined) return head.value.text;
  if (quotes.length === 0) return null;
  const locked = ground.lock.find(({ report }) => report === id);
  if (locked) return locked.text;
  const held = ground.texts.get(id);
  return held === undefined ? { sha256: "", length: 0 } : { sha256: sha256(held), length: held.length };
}
