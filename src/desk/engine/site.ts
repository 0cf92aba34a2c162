import type { Files } from "../../compile/compile";
import { sourceOf } from "../../compile/derive/derive";
import { textIn } from "../../compile/ours";
import { readWritten } from "../../compile/reading/written";
import { siteLanguages } from "../../compile/schema/site-schema";
import type { WrittenSource } from "../../compile/schema/source-schema";
import type { PageLanguage } from "../../domain/language";
import type { KnownWords } from "../../draft/write/entries";
import type { KnownSource } from "../../draft/write/known-sources";
import { knownOf, knownWords } from "../../drafted/known-sources";
import type { SiteSource } from "./engine";
import { sourcesOfTables } from "./site-sources";

/** What the site has published and is checked against: everything but texts, which are nobody's to hand out. */
export type SiteFiles = Omit<Files, "texts" | "unread">;

/** What is asked of the site's own evidence again and again, read once. */
export type Site = {
  files: SiteFiles;
  known: readonly KnownSource[];
  /** Those of its sources that a table alone has entered. */
  ofTables: readonly WrittenSource[];
  words: KnownWords;
  languages: readonly PageLanguage[];
  /** Ids of the site's reports: another report cannot have one. */
  reports: readonly string[];
  /** By whose clocks a time is read: a source's own, or the site's. */
  zoneOf: (source: string | null) => { own: string | null; read: string };
  sourcesIn: (language: PageLanguage) => readonly SiteSource[];
};

export function siteOf(files: SiteFiles): Site {
  const whole: Files = { ...files, texts: new Map() };
  const written = readWritten(files.yaml, files.folder);
  const ofTables = sourcesOfTables(files, written.sources);
  const sources = [...written.sources.map(({ value }) => value), ...ofTables];
  const known = knownOf(sources, written.site.writes);
  const knownById = new Map(known.map((one) => [one.id, one]));
  return {
    files,
    known,
    ofTables,
    words: knownWords(whole),
    languages: siteLanguages(written.site),
    reports: written.files.map(({ id }) => id),
    zoneOf: (source) => {
      const own = sources.find(({ id }) => id === source)?.zone ?? null;
      return { own, read: own ?? written.site.zone };
    },
    sourcesIn: (language) =>
      sources.map((source) => {
        const { id, name, office, kind } = sourceOf(source, written.site.writes);
        const names = knownById.get(id) ?? { names: [], isPerson: false };
        return { ...names, id, name: textIn(name, language), office: textIn(office, language), kind };
      }),
  };
}

/** The path of one of the site's files. */
export const pathOf = ({ files: { folder } }: Site, name: string): string => `${folder}/${name}`;
