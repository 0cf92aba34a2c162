import type { Language, Licence } from "../claims/report";
import type { Source } from "../claims/source";
import type { PageLanguage } from "../language";
import type { Place } from "../places/place";
import type { Vocabulary } from "../vocabulary";
import type { FactNames } from "./facts";

/** What the manifest looks like. Raised when an old page could misread a new one. */
export const manifestSchema = 1;

/** The name of a language's manifest: of all names the one that stays. */
export const manifestFile = (language: PageLanguage): string => `manifest.${language}.json`;

/** Where manifests stand, from where the published data lies; ends in a slash. */
export const archiveFolder = "archive/";

/** Where all else stands, from the site's root: hosts keep what is there for good, as its names change with it. */
export const archiveAssets = "assets/archive/";

/**
 * All that the archive's columns stand for, in one language, and where its files are. Grows with sources and places, and with
 * the number of files.
 */
export type Manifest = {
  schema: typeof manifestSchema;
  /** Of all that is in the archive: the same claims, the same version. */
  version: string;
  language: PageLanguage;
  /** The day to which the first page leads. Left out: the latest that holds claims. */
  front?: string;
  names: FactNames;
  /** In the order of `names.sources`, as are `zones`: the clocks in which each speaks. */
  sources: readonly Source[];
  zones: readonly string[];
  /** In the order of `names.places`. */
  places: readonly Place[];
  vocabulary: Vocabulary;
  told: Told;
  tables: readonly TableOfArchive[];
  /** What has to be told with a figure; words of claims name them by number. */
  remarks: readonly string[];
  years: readonly YearOfArchive[];
  /** Names of files, as all others here: of `DayCounts`, and of the places' `Geometry` but for shapes. */
  days: string;
  geometry: string;
};

/** What summaries are put together from: what happened, and where. */
export type Told = {
  /** By event and unit ("interception uav"; "launch -" where there is no unit): of one thing, and of any other number. */
  summaries: Readonly<Record<string, readonly [one: string, many: string]>>;
  /** By event: whether it is said to have been over places, in them, or aimed at them. */
  how: Readonly<Record<string, "over" | "in" | "at">>;
  /** In the order of `names.wheres`, with a blank or colon before them; empty: no place is named. */
  over: readonly string[];
  in: readonly string[];
  at: readonly string[];
  /** By source, event and unit ("air-force launch uav"), where all its figures have one: what has to be told with them. */
  remarks: Readonly<Record<string, string>>;
  /** Why a total's parts are fewer than it: only the report's beginning is held, or the table has no more of them. */
  breaksOff: string;
  fewerParts: string;
};

/** A table of the archive: whose licence and credit hold for its claims, wherever they are. */
export type TableOfArchive = {
  id: string;
  title: string;
  sourceId: string;
  claims: number;
  reports: number;
  /** Of its reports. Left out: not known. */
  language?: Language;
  licence: Licence;
};

/** The claims that count to a year; of a total and its parts, to the total's. */
export type YearOfArchive = {
  /** `null`: nobody knows the day. */
  year: number | null;
  claims: number;
  /** The first and the last of its claims' days, in days since 1970; `null`: none is known. */
  days: readonly [first: number, last: number] | null;
  /** `Facts`, as `encodeFacts` writes them, compressed. */
  file: string;
  bytes: number;
  /** Files of `WordsOfReports`, each with the number of its first report. In order. */
  words: readonly (readonly [first: number, file: string])[];
};

/** How many claims count to each day, and how many reports were published on it. A day without a report is a gap, and no zero. */
export type DayCounts = {
  /** The first day, in days since 1970; the lists go on from there, a number for each day. */
  first: number;
  /** In the order of `FactNames.sources`. */
  sources: readonly { claims: readonly number[]; reports: readonly number[] }[];
};

/** What is told of some reports of a year beyond their facts, in the order of their numbers. */
export type WordsOfReports = { reports: readonly WordsOfReport[] };

export type WordsOfReport = {
  /** Position in `Manifest.tables`. */
  table: number;
  /** As its table calls it. */
  id: string;
  /** ISO 8601, in its source's clocks, as finely as it is known. */
  posted: string | null;
  address: string | null;
  /** The SHA-256 of its text, where a machine read it. */
  text: string | null;
  claims: readonly WordsOfClaim[];
};

export type WordsOfClaim = {
  /** Its number among the year's facts. */
  row: number;
  /** As its table calls it. */
  id: string;
  /** The table's words for its places, in the places' order. Left out: it has none. */
  places?: readonly string[];
  /** Of a launch: from where, by name. */
  from?: readonly string[];
  /** Where its words stand in the report's text, in UTF-16 code units, and the first digits of their SHA-256. */
  at?: readonly [start: number, end: number, sha256: string];
  /** Its time is reckoned from the date of publication. */
  isReckoned?: true;
  /** By what rule it was accepted, where a machine read it. */
  accepted?: string;
  /** Position in `Manifest.remarks`. */
  remark?: number;
};
